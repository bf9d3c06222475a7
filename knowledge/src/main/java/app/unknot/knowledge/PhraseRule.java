package app.unknot.knowledge;

import java.util.HashMap;
import java.util.Map;

/** One phrase stands for one code of a kind, save where codes are roles in a sentence. */
final class PhraseRule {

  private final Knowledge knowledge;
  private final Faults faults;

  PhraseRule(Knowledge knowledge, Faults faults) {
    this.knowledge = knowledge;
    this.faults = faults;
  }

  void check() {
    Map<String, Phrase> first = new HashMap<>();
    knowledge.phrases.stream().filter(Phrase::hasOneMeaning).forEach(phrase -> {
      Phrase earlier = first.putIfAbsent(phrase.key(), phrase);
      if (earlier != null && !earlier.code().equals(phrase.code())) {
        refuse(phrase, earlier);
      }
    });
  }

  private void refuse(Phrase phrase, Phrase earlier) {
    faults.add(FaultCode.PHRASE_TWICE, phrase.where(),
        "'%s' already stands for %s in %s; keep it in one place.",
        phrase.words(), meaning(earlier), earlier.where().inWords());
  }

  private static String meaning(Phrase phrase) {
    return phrase.isPlace() ? "another place" : "'%s'".formatted(phrase.code());
  }
}
