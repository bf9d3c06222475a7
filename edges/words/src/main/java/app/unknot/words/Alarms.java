package app.unknot.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Alarm concepts and the phrases that name them. Unlike other phrases the words of an alarm may stand in any order and
 * a little apart ("pain in my chest that is crushing"): missing an alarm is worse than raising one too many. The words
 * must stand in one sentence, within their own number plus {@value #SLACK} content words. A phrase that holds a no or
 * cannot keeps its order, because there the order is the meaning.
 *
 * <p>One pass: for each phrase the latest place of each of its words is remembered; whenever a word arrives that
 * completes a phrase inside its window, the concept is heard. Cost per word: the phrases that use it.
 */
final class Alarms {
  static final int SLACK = 2;

  /** A phrase: the concept it names, its words, and whether they must keep their order. */
  private record Phrase(int number, String concept, int[] words, boolean ordered) {}

  /** A use of a word in a phrase. */
  private record Use(Phrase phrase, int slot) {}

  /**
   * A concept heard in the text.
   *
   * @param concept its id
   * @param words places of the words that named it, ascending
   */
  record Heard(String concept, int[] words) {
    int first() {
      return words[0];
    }

    int last() {
      return words[words.length - 1];
    }
  }

  private final List<Phrase> phrases;
  private final Map<Integer, List<Use>> uses;
  private final Lexicon lexicon;

  private Alarms(Lexicon lexicon, List<Phrase> phrases, Map<Integer, List<Use>> uses) {
    this.lexicon = lexicon;
    this.phrases = List.copyOf(phrases);
    this.uses = Map.copyOf(uses);
  }

  /** Collects the phrases of the concepts. */
  static final class Builder {
    private final Lexicon lexicon;
    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<Integer, List<Use>> uses = new HashMap<>();

    Builder(Lexicon lexicon) {
      this.lexicon = lexicon;
    }

    void add(String concept, List<String> forms) {
      forms.forEach(lexicon.vocabulary()::add);
      List<String> content = forms.stream().filter(form -> !lexicon.isDropped(form)).toList();
      int[] words =
          content.stream().map(lexicon::sameForm).mapToInt(lexicon.vocabulary()::add).distinct().toArray();
      Phrase phrase =
          new Phrase(phrases.size(), concept, words, content.stream().anyMatch(lexicon::keepsOrder));
      phrases.add(phrase);
      for (int slot = 0; slot < words.length; slot++) {
        uses.computeIfAbsent(words[slot], w -> new ArrayList<>()).add(new Use(phrase, slot));
      }
    }

    Alarms build() {
      return new Alarms(lexicon, phrases, uses);
    }
  }

  /** Returns the concepts heard in the words from {@code from} up to {@code to}, which are one sentence. */
  Set<Heard> hear(List<Token> tokens, int from, int to) {
    return new Ear(tokens).hear(from, to);
  }

  /** Listens to one sentence. */
  private final class Ear {
    private final List<Token> tokens;
    private final Map<Integer, long[]> latest = new HashMap<>();
    private final Map<String, Heard> byPlace = new HashMap<>();
    private final Set<Heard> heard = new LinkedHashSet<>();
    private int distance;

    private Ear(List<Token> tokens) {
      this.tokens = tokens;
    }

    private Set<Heard> hear(int from, int to) {
      for (int at = from; at < to; at++) {
        Token token = tokens.get(at);
        distance += lexicon.isFunctionWord(token.form()) ? 0 : 1;
        distance += token.before() == Gap.CLAUSE ? 1 : 0;
        int id = lexicon.vocabulary().id(lexicon.sameForm(token.form()));
        for (Use use : uses.getOrDefault(id, List.of())) {
          listen(use, at);
        }
      }
      return heard;
    }

    /** Each slot holds the distance in its upper half and the place of the word in its lower half, plus one. */
    private void listen(Use use, int at) {
      Phrase phrase = use.phrase();
      long[] slots = latest.computeIfAbsent(phrase.number(), n -> new long[phrase.words().length]);
      slots[use.slot()] = ((long) distance << 32) | (at + 1);
      for (int i = 0; i < slots.length; i++) {
        boolean late = phrase.ordered() && i > 0 && (int) slots[i] < (int) slots[i - 1];
        if (slots[i] == 0 || late || distance - (slots[i] >> 32) > slots.length - 1 + slack(slots.length)) {
          return;
        }
      }
      keep(phrase.concept(), slots);
    }

    private static int slack(int words) {
      return words == 1 ? 0 : SLACK;
    }

    private void keep(String concept, long[] slots) {
      int[] words = Arrays.stream(slots).mapToInt(slot -> (int) slot - 1).sorted().toArray();
      String place = concept + ' ' + words[words.length - 1];
      Heard known = byPlace.get(place);
      if (known == null || known.first() < words[0]) {
        Heard now = new Heard(concept, words);
        heard.remove(known);
        heard.add(now);
        byPlace.put(place, now);
      }
    }
  }
}
