package app.unknot.words;

import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the phrases of one sentence into coded phrases, and notes which words were understood. */
final class SentenceReader {
  private static final double HALF = 0.5;

  private final Lexicon lexicon;
  private final ZoneGraph zones;
  private final Sentence sentence;
  private final SideReader sides;
  private final Negation negation;
  private final Histories histories;
  private final Cues cues;
  private final List<CodedPhrase> phrases = new ArrayList<>();
  private final boolean[] understood;

  SentenceReader(Lexicon lexicon, ZoneGraph zones, Sentence sentence) {
    this.lexicon = lexicon;
    this.zones = zones;
    this.sentence = sentence;
    Corrections corrections = new Corrections(sentence);
    this.sides = new SideReader(sentence, lexicon, corrections);
    this.negation = new Negation(sentence, lexicon, corrections);
    this.histories = new Histories(sentence, lexicon);
    this.cues = new Cues(sentence, lexicon);
    this.understood = new boolean[sentence.to() - sentence.from()];
  }

  /** Returns the different sides that the sentence names for places and symptoms. */
  List<Sides> sidesSaid() {
    return sides.said();
  }

  /** Returns the coded phrases of the sentence; {@code ofText} is the one side that the whole text names, or none. */
  List<CodedPhrase> read(Sides ofText) {
    Set<Integer> used = new Measures(sentence, this::measure).read();
    for (int i = 0; i < sentence.size(); i++) {
      Item item = sentence.item(i);
      if (used.contains(i)) {
        understand(item.from(), item.to());
      } else {
        item(i, item, ofText);
      }
    }
    new Ranges(sentence).read().forEach(range -> range(range, ofText));
    lexicon.alarms().hear(sentence.tokens(), sentence.from(), sentence.to()).forEach(this::alarm);
    return phrases;
  }

  /** Returns the stretches of content that nothing was made of. */
  List<String> notUnderstood() {
    return new Leftovers(sentence, understood).read();
  }

  private void item(int i, Item item, Sides ofText) {
    boolean known = false;
    boolean moves = item.isPlace() && cues.effect(i) != Cues.Effect.UNSAID;
    for (Meaning meaning : item.meanings()) {
      known |= moves && meaning.sort() == Sort.PLACE || meaning(i, item, meaning, ofText);
    }
    if (known) {
      understand(item.from(), item.to());
    }
  }

  private boolean meaning(int i, Item item, Meaning meaning, Sides ofText) {
    boolean denied = negation.isDenied(i) || histories.isPast(item) || histories.isOfOthers(item);
    switch (meaning.sort()) {
      case PLACE -> place(i, item, meaning.place(), denied, ofText);
      case SYMPTOM -> symptom(i, item, meaning.code(), denied, ofText);
      case MOVEMENT -> {
        return spreads(i) || movement(i, item, meaning.code(), denied);
      }
      case ACTIVITY -> {
        if (!spreads(i)) {
          activity(item, meaning.code(), denied);
        }
      }
      case QUALITY -> plain(Kind.QUALITY, item, meaning.code(), denied);
      case DEPTH -> plain(Kind.DEPTH, item, meaning.code(), denied);
      case SEX -> plain(Kind.SEX, item, meaning.code(), histories.isOfOthers(item));
      case INTENSITY -> intensity(item, meaning.code(), denied);
      default -> {
        return true;
      }
    }
    return true;
  }

  /** Whether it is the pain that runs: running down my leg, runs from the neck into the arm. */
  private boolean spreads(int i) {
    if (!sentence.item(i).is(Sort.RANGE, "spread") || i + 1 == sentence.size()) {
      return false;
    }
    Item way = sentence.item(i + 1);
    if (sentence.startsClause(i + 1) || !lexicon.isWay(sentence.tokens().get(way.from()).form())) {
      return false;
    }
    for (int next = i + 1; next < sentence.size() && sentence.clause(next) == sentence.clause(i); next++) {
      Item item = sentence.item(next);
      if (item.isPlace()) {
        return true;
      }
      if (!item.isSmall() && !item.is(Sort.SIDE) && !item.is(Sort.RANGE)) {
        return false;
      }
    }
    return false;
  }

  /** A word that names a place too, such as heels, is read as the place. */
  private void activity(Item item, String code, boolean denied) {
    if (!item.isPlace()) {
      plain(Kind.ACTIVITY, item, code, denied);
    }
  }

  private void intensity(Item item, String code, boolean denied) {
    if (!Double.isNaN(Numbers.decimal(code))) {
      plain(Kind.INTENSITY, item, code, denied);
    }
  }

  /** Whether a coarse place only says whose part was meant: the little finger of my left hand. */
  private boolean isWholeOfPart(int i, Place whole) {
    boolean of = false;
    int before = i - 1;
    while (before >= 0 && (sentence.item(before).isSmall() || sentence.item(before).is(Sort.SIDE))) {
      of |= sentence.tokens().get(sentence.item(before).from()).form().equals("of");
      before--;
    }
    if (!of || before < 0 || sentence.clause(before) != sentence.clause(i)) {
      return false;
    }
    Meaning part = sentence.item(before).find(Sort.PLACE);
    return part != null && part.place() != null && part.place().parts().size() < whole.parts().size();
  }

  private void place(int i, Item item, @Nullable Place place, boolean denied, Sides ofText) {
    if (place == null || isWholeOfPart(i, place)) {
      return;
    }
    Sides said = sides.said(i);
    Sides meant = said.isNone() ? sides.assumed(i, ofText) : said;
    zones(sentence.start(item), sentence.end(item), place, meant, said.isNone() && !meant.isNone(), denied);
  }

  private void zones(int start, int end, Place place, Sides meant, boolean assumed, boolean denied) {
    for (Place.Part part : place.parts()) {
      if (!zones.isPaired(part.zone())) {
        add(Kind.ZONE, start, end, part.zone(), Side.MID, false, part.weight(), denied);
        continue;
      }
      double weight = meant.isNone() ? part.weight() * HALF : part.weight();
      for (Side side : (meant.isNone() ? Sides.BOTH : meant).asList()) {
        add(Kind.ZONE, start, end, part.zone(), side, assumed, weight, denied);
      }
    }
  }

  private void symptom(int i, Item item, String code, boolean denied, Sides ofText) {
    if (!lexicon.isSidedSymptom(code)) {
      plain(Kind.SYMPTOM, item, code, denied);
      return;
    }
    Sides said = sides.said(i);
    Sides meant = said.isNone() ? sides.assumed(i, ofText) : said;
    sided(Kind.SYMPTOM, item, code, meant, said.isNone() && !meant.isNone(), denied);
  }

  private boolean movement(int i, Item item, String code, boolean denied) {
    Cues.Effect effect = cues.effect(i);
    if (effect == Cues.Effect.UNSAID) {
      return item.is(Sort.ACTIVITY) || item.isPlace();
    }
    boolean absent = denied != (effect == Cues.Effect.BETTER);
    Sides said = lexicon.isDirectedMovement(code) ? sides.said(i) : Sides.NONE;
    sided(Kind.MOVEMENT, item, code, said, false, absent);
    return true;
  }

  private void sided(Kind kind, Item item, String code, Sides meant, boolean assumed, boolean denied) {
    if (meant.isNone()) {
      plain(kind, item, code, denied);
    }
    for (Side side : meant.asList()) {
      add(kind, sentence.start(item), sentence.end(item), code, side, assumed, 1, denied);
    }
  }

  private void plain(Kind kind, Item item, String code, boolean denied) {
    add(kind, sentence.start(item), sentence.end(item), code, null, false, 1, denied);
  }

  private void measure(Measures.Measure measure, int item) {
    Kind kind = Kind.valueOf(measure.sort().name());
    int start = sentence.tokens().get(measure.from()).start();
    int end = sentence.tokens().get(measure.to() - 1).end();
    boolean denied = kind == Kind.INTENSITY && negation.isDenied(item);
    boolean other = histories.isOfOthers(measure.from());
    add(kind, start, end, measure.code(), null, false, 1, denied || other);
  }

  private void range(Ranges.Range range, Sides ofText) {
    Item from = sentence.item(range.from());
    Item to = sentence.item(range.to());
    Place first = placeOf(from);
    Place last = placeOf(to);
    Sides meant = sideOf(range.from(), ofText);
    Sides end = sideOf(range.to(), ofText);
    if (first == null || last == null || !(meant.equals(end) || meant.isNone() || end.isNone())) {
      return;
    }
    boolean denied = negation.isDenied(range.from()) || negation.isDenied(range.to());
    Place between = zones.between(first, last, range.surface());
    boolean assumed = sides.said(range.from()).isNone() && sides.said(range.to()).isNone();
    Sides side = meant.isNone() ? end : meant;
    zones(sentence.start(from), sentence.end(to), between, side, assumed && !side.isNone(), denied);
  }

  private Sides sideOf(int i, Sides ofText) {
    Sides said = sides.said(i);
    return said.isNone() ? sides.assumed(i, ofText) : said;
  }

  private static @Nullable Place placeOf(Item item) {
    Meaning meaning = item.find(Sort.PLACE);
    return meaning == null ? null : meaning.place();
  }

  private void alarm(Alarms.Heard heard) {
    boolean denied = isDenied(heard);
    for (int word : heard.words()) {
      understand(word, word + 1);
    }
    int start = sentence.tokens().get(heard.first()).start();
    int end = sentence.tokens().get(heard.last()).end();
    add(Kind.ALARM, start, end, heard.concept(), null, false, 1, denied);
  }

  /** A no that is itself a word of the alarm ("cannot feel", "no feeling") does not deny it. */
  private boolean isDenied(Alarms.Heard heard) {
    Set<Integer> own = new HashSet<>();
    for (int word : heard.words()) {
      own.add(word);
    }
    for (int word : heard.words()) {
      int denier = negation.denier(word);
      if (denier >= 0 && !own.contains(denier) && !deniesWhatFollows(denier, word)) {
        return true;
      }
      boolean aboutPast = lexicon.isAboutPast(heard.concept());
      if (histories.isOfOthers(word) && (aboutPast || !histories.isOfOthersToday(word))) {
        return true;
      }
      if (histories.isPast(word) && !aboutPast) {
        return true;
      }
    }
    return false;
  }

  /** "A lump that doesn't hurt" is a lump all the same: a verb of no takes back no alarm that stands before it. */
  private boolean deniesWhatFollows(int denier, int word) {
    return word < denier && lexicon.isVerbOfNo(sentence.tokens().get(denier).form());
  }

  private void understand(int from, int to) {
    for (int word = from; word < to; word++) {
      understood[word - sentence.from()] = true;
    }
  }

  private void add(
      Kind kind, int start, int end, String code, @Nullable Side side, boolean assumed, double weight, boolean denied) {
    phrases.add(
        new CodedPhrase(sentence.written(start, end), start, end, kind, code, side, assumed, weight, denied));
  }
}
