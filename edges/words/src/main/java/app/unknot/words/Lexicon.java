package app.unknot.words;

import app.unknot.atlas.CompiledTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the knowledge, ready to be looked up. Every phrase went through the same {@link WordAnalyzer} as a text
 * will. Immutable once built and safe to share between threads.
 */
final class Lexicon {
  private static final String FORM = "form.";
  private static final String SAME = "same.";
  private static final String COMMON = "common";
  private static final String ABOUT_PAST = "aboutPast";
  private static final String ORDER = "order";
  private static final String SKIP = "skip";

  /** A phrase of the knowledge with its meaning. */
  private record Entry(String phrase, Meaning meaning) {}

  private final Vocabulary vocabulary = new Vocabulary();
  private final Set<String> dropped = new HashSet<>();
  private final Set<String> functionWords = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> joiners = new HashSet<>();
  private final Map<String, Sides> sides = new HashMap<>();
  private final Set<String> having = new HashSet<>();
  private final Set<String> aboutPast = new HashSet<>();
  private final Set<String> orderWords = new HashSet<>();
  private final Map<String, String> same = new HashMap<>();
  private final Set<String> sided = new HashSet<>();
  private final Set<String> directed = new HashSet<>();
  private final Map<String, String> irregular = new HashMap<>();
  private final PhraseTable phrases;
  private final Alarms alarms;
  private final Spelling spelling;

  private Lexicon() {
    List<Entry> entries = new ArrayList<>(8192);
    Set<String> common = new HashSet<>();
    readWords(entries, common);
    readPlaces(entries);
    readTerms();
    WordAnalyzer analyzer = new WordAnalyzer(irregular, form -> form);
    List<List<String>> forms = Splitter.formsOf(analyzer, entries.stream().map(Entry::phrase).toList());
    collectSmallWords(entries, forms);
    PhraseTable.Builder table = new PhraseTable.Builder();
    Alarms.Builder alarmTable = new Alarms.Builder(this);
    Map<String, Integer> uses = new HashMap<>(8192);
    for (int i = 0; i < entries.size(); i++) {
      pack(entries.get(i).meaning(), forms.get(i), table, alarmTable, uses);
    }
    phrases = table.build();
    alarms = alarmTable.build();
    Set<String> commonForms = new HashSet<>();
    Splitter.formsOf(analyzer, List.copyOf(common)).forEach(commonForms::addAll);
    spelling = new Spelling(uses, commonForms);
  }

  static Lexicon standard() {
    return new Lexicon();
  }

  private void readWords(List<Entry> entries, Set<String> common) {
    for (CompiledTable.Row row : CompiledTable.read("words").rows()) {
      Sort sort = Sort.of(row.text("kind"));
      String code = row.text("code");
      String phrase = row.text("phrase");
      if (sort == Sort.JOINER && code.startsWith(FORM)) {
        irregular.put(phrase, code.substring(FORM.length()));
      } else if (sort == Sort.JOINER && code.equals(ABOUT_PAST)) {
        aboutPast.add(phrase);
      } else if (sort == Sort.JOINER && code.equals(COMMON)) {
        common.add(phrase);
      } else {
        entries.add(new Entry(phrase, Meaning.of(sort, code)));
      }
    }
  }

  private static void readPlaces(List<Entry> entries) {
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
        sided.add(row.text("id"));
      }
      if (row.flag("directed")) {
        directed.add(row.text("id"));
      }
    }
  }

  private void collectSmallWords(List<Entry> entries, List<List<String>> forms) {
    Map<String, String> firstOfSame = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Meaning meaning = entries.get(i).meaning();
      if (forms.get(i).size() != 1) {
        continue;
      }
      String form = forms.get(i).getFirst();
      if (meaning.is(Sort.FILLER, SKIP)) {
        dropped.add(form);
        functionWords.add(form);
      } else if (meaning.is(Sort.FILLER, "")) {
        functionWords.add(form);
      } else if (meaning.is(Sort.RANGE, "part")) {
        parts.add(form);
      } else if (meaning.is(Sort.JOINER, "")) {
        joiners.add(form);
      } else if (meaning.is(Sort.SIDE, "left")) {
        sides.put(form, Sides.LEFT);
      } else if (meaning.is(Sort.SIDE, "right")) {
        sides.put(form, Sides.RIGHT);
      } else if (meaning.is(Sort.SIDE, "both")) {
        sides.put(form, Sides.BOTH);
      } else if (meaning.is(Sort.JOINER, "having")) {
        having.add(form);
      } else if (meaning.is(Sort.JOINER, ORDER)) {
        orderWords.add(form);
      } else if (meaning.sort() == Sort.JOINER && meaning.code().startsWith(SAME)) {
        same.put(form, firstOfSame.computeIfAbsent(meaning.code(), c -> form));
      }
    }
  }

  private void pack(
      Meaning meaning,
      List<String> forms,
      PhraseTable.Builder table,
      Alarms.Builder alarmTable,
      Map<String, Integer> uses) {
    boolean inner = meaning.is(Sort.JOINER, ORDER) || meaning.code().startsWith(SAME);
    if (forms.isEmpty() || inner) {
      return;
    }
    forms.forEach(form -> uses.merge(form, 1, Integer::sum));
    if (meaning.sort() == Sort.CONCEPT) {
      alarmTable.add(meaning.code(), forms);
    } else {
      List<String> kept = meaning.sort().isLoose() ? withoutDropped(forms) : forms;
      table.add(kept.stream().mapToInt(vocabulary::add).toArray(), meaning);
    }
  }

  private List<String> withoutDropped(List<String> forms) {
    List<String> kept = forms.stream().filter(form -> !dropped.contains(form)).toList();
    return kept.isEmpty() ? forms : kept;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  PhraseTable phrases() {
    return phrases;
  }

  Alarms alarms() {
    return alarms;
  }

  Spelling spelling() {
    return spelling;
  }

  Map<String, String> irregular() {
    return irregular;
  }

  /** Returns whether the form may be passed over inside a phrase: articles and the like. */
  boolean isDropped(String form) {
    return dropped.contains(form);
  }

  /** Returns whether the form is a function word, which adds no distance between the parts of an alarm. */
  boolean isFunctionWord(String form) {
    return functionWords.contains(form);
  }

  /** Returns whether the form begins the name of a part, such as back, side or upper. */
  boolean isPart(String form) {
    return parts.contains(form);
  }

  boolean isJoiner(String form) {
    return joiners.contains(form);
  }

  /** Returns whether the form is a verb of having or suffering, as after "my mother". */
  boolean isHaving(String form) {
    return having.contains(form);
  }

  /** Returns whether the concept is about the past, so that "years ago" does not undo it. */
  boolean isAboutPast(String concept) {
    return aboutPast.contains(concept);
  }

  /** Returns the side that the form names by itself. */
  Sides sideOf(String form) {
    return sides.getOrDefault(form, Sides.NONE);
  }

  /** Returns whether an alarm phrase with this form is only meant in its own order: no, cannot. */
  boolean keepsOrder(String form) {
    return orderWords.contains(form);
  }

  /** Returns the form that stands for all forms of the same meaning in alarms. */
  String sameForm(String form) {
    return same.getOrDefault(form, form);
  }

  boolean isSidedSymptom(String term) {
    return sided.contains(term);
  }

  boolean isDirectedMovement(String term) {
    return directed.contains(term);
  }
}
