package app.unknot.words;

import app.unknot.atlas.CompiledTable;
import app.unknot.words.Lexicon.Group;
import app.unknot.words.Lexicon.Property;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds the lexicon from the compiled knowledge. */
final class LexiconBuilder {
  private static final String FORM = "form.";
  private static final String SAME = "same.";
  private static final String ORDER = "order.";
  private static final String PAIN = "same.pain";

  /** A phrase of the knowledge with its meaning. */
  private record Entry(String phrase, Meaning meaning) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> irregular = new HashMap<>();
  private final List<String> commonWords = new ArrayList<>();
  private final Map<Group, Set<String>> groups = new EnumMap<>(Group.class);
  private final Map<String, String> same = new HashMap<>();
  private final Map<String, String> firstOfSame = new HashMap<>();
  private final Map<Property, Set<String>> terms = new EnumMap<>(Property.class);
  private final Map<String, Integer> uses = new HashMap<>();
  private final Vocabulary vocabulary = new Vocabulary();
  private final PhraseTable.Builder phrases = new PhraseTable.Builder();
  private final List<Alarms.Phrase> alarms = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  /** Returns the lexicon of the standard knowledge, built afresh. */
  LexiconFile.Content build() {
    readWords();
    readPlaces();
    readTerms();
    List<List<String>> forms;
    Set<String> common = new HashSet<>();
    try (WordAnalyzer analyzer = new WordAnalyzer(irregular)) {
      forms = Splitter.formsOf(analyzer, entries.stream().map(Entry::phrase).toList());
      Splitter.formsOf(analyzer, commonWords).forEach(common::addAll);
    }
    for (int i = 0; i < forms.size(); i++) {
      if (forms.get(i).size() == 1) {
        group(entries.get(i).meaning(), forms.get(i).getFirst());
      }
    }
    for (int i = 0; i < forms.size(); i++) {
      pack(entries.get(i).meaning(), forms.get(i));
    }
    return new LexiconFile.Content(
        irregular, vocabulary, phrases.build(), alarms, uses, common, groups, same, terms);
  }

  private void readWords() {
    for (CompiledTable.Row row : CompiledTable.read("words").rows()) {
      word(Sort.of(row.text("kind")), row.text("code"), row.text("phrase"));
    }
  }

  private void word(Sort sort, String code, String phrase) {
    if (sort == Sort.JOINER && code.startsWith(FORM)) {
      irregular.put(phrase, code.substring(FORM.length()));
    } else if (sort == Sort.JOINER && code.equals("aboutPast")) {
      terms.computeIfAbsent(Property.ABOUT_PAST, p -> new HashSet<>()).add(phrase);
    } else if (sort == Sort.JOINER && code.equals("felt")) {
      terms.computeIfAbsent(Property.FELT, p -> new HashSet<>()).add(phrase);
    } else if (sort == Sort.JOINER && code.equals("common")) {
      commonWords.add(phrase);
    } else {
      entries.add(new Entry(phrase, Meaning.of(sort, code)));
    }
  }

  private void readPlaces() {
    for (CompiledTable.Row row : CompiledTable.read("places").rows()) {
      Meaning meaning = Meaning.of(place(row.list("zones")));
      for (String phrase : row.list("words")) {
        entries.add(new Entry(phrase, meaning));
      }
    }
  }

  private static Place place(List<String> zones) {
    List<Place.Part> parts = new ArrayList<>(zones.size());
    for (String zone : zones) {
      int equals = zone.indexOf('=');
      parts.add(new Place.Part(zone.substring(0, equals), Double.parseDouble(zone.substring(equals + 1))));
    }
    return new Place(parts);
  }

  private void readTerms() {
    for (CompiledTable.Row row : CompiledTable.read("terms").rows()) {
      if (row.flag("sided")) {
        terms.computeIfAbsent(Property.SIDED, p -> new HashSet<>()).add(row.text("id"));
      }
      if (row.flag("directed")) {
        terms.computeIfAbsent(Property.DIRECTED, p -> new HashSet<>()).add(row.text("id"));
      }
    }
  }

  private void group(Meaning meaning, String form) {
    if (isSame(meaning)) {
      same.put(form, firstOfSame.computeIfAbsent(meaning.code(), c -> form));
      if (meaning.code().startsWith(ORDER)) {
        group(Group.ORDER, form);
        group(Group.NO_VERB, form);
      }
      return;
    }
    switch (meaning.sort() + "/" + meaning.code()) {
      case "FILLER/article" -> {
        group(Group.ARTICLE, form);
        group(Group.DROPPED, form);
        group(Group.FUNCTION, form);
      }
      case "FILLER/preposition" -> {
        group(Group.DROPPED, form);
        group(Group.FUNCTION, form);
      }
      case "FILLER/" -> group(Group.FUNCTION, form);
      case "RANGE/part" -> group(Group.PART, form);
      case "RANGE/from", "RANGE/to", "RANGE/down", "RANGE/up", "RANGE/along" -> group(Group.WAY, form);
      case "JOINER/" -> group(Group.JOINER, form);
      case "JOINER/having" -> group(Group.HAVING, form);
      case "JOINER/had" -> group(Group.HAD, form);
      case "NEGATION_END/clause" -> group(Group.ASSERTING, form);
      case "JOINER/order" -> group(Group.ORDER, form);
      case "JOINER/copula" -> group(Group.COPULA, form);
      case "SIDE/left" -> group(Group.LEFT, form);
      case "SIDE/right" -> group(Group.RIGHT, form);
      case "SIDE/both" -> group(Group.BOTH, form);
      default -> {
        // A phrase like any other.
      }
    }
  }

  private void group(Group group, String form) {
    groups.computeIfAbsent(group, g -> new HashSet<>()).add(form);
  }

  private boolean is(Group group, String form) {
    return groups.getOrDefault(group, Set.of()).contains(form);
  }

  private static boolean isSame(Meaning meaning) {
    return meaning.sort() == Sort.JOINER
        && (meaning.code().startsWith(SAME) || meaning.code().startsWith(ORDER));
  }

  private void pack(Meaning meaning, List<String> forms) {
    boolean inner = meaning.sort() == Sort.JOINER && !meaning.code().isEmpty();
    if (forms.isEmpty() || inner) {
      return;
    }
    for (String form : forms) {
      vocabulary.add(form);
      uses.merge(form, 1, Integer::sum);
    }
    List<String> kept = meaning.sort().isLoose() ? withoutDropped(forms) : forms;
    if (meaning.sort().isAlarm()) {
      alarm(meaning.code(), Contractions.join(kept));
    } else {
      phrases.add(kept.stream().mapToInt(vocabulary::add).toArray(), meaning);
    }
  }

  private void alarm(String concept, List<String> said) {
    List<String> kept = withoutCopula(said);
    int[] words = kept.stream().map(form -> same.getOrDefault(form, form)).mapToInt(vocabulary::add).distinct().toArray();
    boolean ordered = keepsOrder(said);
    int slack = slack(said);
    if (known.add(concept + Arrays.toString(words) + ordered + slack)) {
      alarms.add(new Alarms.Phrase(alarms.size(), concept, words, ordered, slack));
    }
  }

  /** "Arm is swollen" is heard in "arm has gone all swollen" too, as long as two words of content are left. */
  private List<String> withoutCopula(List<String> forms) {
    List<String> kept = forms.stream().filter(form -> !isCopula(form)).toList();
    return kept.stream().filter(form -> !is(Group.FUNCTION, form)).distinct().count() < 2 ? forms : kept;
  }

  private boolean isCopula(String form) {
    return is(Group.COPULA, form) || is(Group.HAVING, form) || is(Group.HAD, form);
  }

  /**
   * Small words and cannot mean what they mean by their order; so do long phrases, unless they speak of
   * pain. A phrase that says a word twice cannot: the places of its words are kept once each.
   */
  private boolean keepsOrder(List<String> forms) {
    if (new HashSet<>(forms).size() < forms.size()) {
      return false;
    }
    String pain = firstOfSame.getOrDefault(PAIN, "");
    boolean painful = forms.stream().anyMatch(form -> pain.equals(same.get(form)));
    return (forms.size() > 2 && !painful)
        || forms.stream().anyMatch(form -> is(Group.ORDER, form) || is(Group.FUNCTION, form));
  }

  private int slack(List<String> forms) {
    boolean small = forms.stream().anyMatch(form -> is(Group.FUNCTION, form));
    return forms.size() == 1 || (forms.size() == 2 && small) ? 0 : Alarms.SLACK;
  }

  /** Drops articles, and prepositions too unless a single word would be left: "on my knees" is more than knees. */
  private List<String> withoutDropped(List<String> forms) {
    List<String> content = forms.stream().filter(form -> !is(Group.DROPPED, form)).toList();
    if (content.size() > 1) {
      return content;
    }
    List<String> kept = forms.stream().filter(form -> !is(Group.ARTICLE, form)).toList();
    return kept.isEmpty() ? forms : kept;
  }
}
