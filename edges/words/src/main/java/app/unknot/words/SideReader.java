package app.unknot.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which side goes with which place, symptom or movement of a sentence.
 *
 * <p>A side inside a phrase, right before it or right after it belongs to it. A movement keeps its own side ("turn
 * left") and gives none away. A place without a side takes over the one side that its clause names, else the one of the
 * sentence, else the one of the whole text; where a clause names both, the one said last before it. What is taken over
 * is marked so. Plurals of paired parts ("my knees") are both. Left and right are the person's.
 */
final class SideReader {
  /** A side said at an item. */
  private record Said(int item, Sides sides) {}

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Corrections corrections;
  private final Sides[] own;
  private final boolean[] taken;
  private final List<Said> said = new ArrayList<>();
  private final List<Sides> distinct;

  SideReader(Sentence sentence, Lexicon lexicon, Corrections corrections) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.corrections = corrections;
    this.own = new Sides[sentence.size()];
    this.taken = new boolean[sentence.size()];
    Arrays.fill(own, Sides.NONE);
    read();
    this.distinct = said.stream().map(Said::sides).distinct().toList();
  }

  /** Returns the side that an item names by itself: a side, or a phrase with a side inside. */
  static Sides ownSide(Item item) {
    if (item.is(Sort.SIDE, "left")) {
      return Sides.LEFT;
    }
    if (item.is(Sort.SIDE, "right")) {
      return Sides.RIGHT;
    }
    return item.is(Sort.SIDE, "both") ? Sides.BOTH : item.inner();
  }

  /** Returns the different sides that the sentence names for places and symptoms. */
  List<Sides> said() {
    return distinct;
  }

  /** Returns the side said at this item itself. */
  Sides said(int i) {
    return taken[i] ? Sides.NONE : own[i];
  }

  /** Returns the side to take over for an item that has none of its own. */
  Sides assumed(int i, Sides ofText) {
    if (taken[i]) {
      return own[i];
    }
    if (isBothByItself(i)) {
      return Sides.BOTH;
    }
    Sides clause = fromClause(i);
    if (!clause.isNone()) {
      return clause;
    }
    return distinct.isEmpty() ? ofText : distinct.size() == 1 ? distinct.getFirst() : Sides.NONE;
  }

  private Sides fromClause(int i) {
    Sides last = Sides.NONE;
    Sides first = Sides.NONE;
    boolean one = true;
    for (Said here : inClause(sentence.clause(i))) {
      first = first.isNone() ? here.sides() : first;
      one &= first.equals(here.sides());
      last = here.item() <= i ? here.sides() : last;
    }
    return one ? first : last;
  }

  private List<Said> inClause(int clause) {
    int low = lowerBound(clause);
    int high = low;
    while (high < said.size() && sentence.clause(said.get(high).item()) == clause) {
      high++;
    }
    return said.subList(low, high);
  }

  private int lowerBound(int clause) {
    int low = 0;
    int high = said.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (sentence.clause(said.get(mid).item()) < clause) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private boolean isBothByItself(int i) {
    Item item = sentence.item(i);
    if (item.is(Sort.SIDE, "across")) {
      return true;
    }
    Token last = sentence.tokens().get(item.to() - 1);
    return item.is(Sort.SIDE, "pair") && isPlural(sentence.written(last.start(), last.end()));
  }

  private boolean isPlural(String written) {
    String small = written.toLowerCase(Locale.ROOT);
    boolean ending = small.endsWith("s") && !small.endsWith("'s") && !small.endsWith("\u2019s");
    return ending || lexicon.isIrregular(small);
  }

  private void read() {
    for (int i = 0; i < sentence.size(); i++) {
      Item item = sentence.item(i);
      if (isTarget(item)) {
        own[i] = own[i].with(item.inner());
      } else if (isPlainSide(item) || isCueWithSide(item)) {
        attach(i, ownSide(item));
      }
    }
    correct();
    for (int i = 0; i < sentence.size(); i++) {
      collect(i);
    }
    for (int i = 0; i < sentence.size(); i++) {
      relate(i);
    }
  }

  private static boolean isPlainSide(Item item) {
    return !item.isPlace() && (item.is(Sort.SIDE, "left") || item.is(Sort.SIDE, "right") || item.is(Sort.SIDE, "both"));
  }

  /** A side in the middle of a cue: knee pain left when. */
  private static boolean isCueWithSide(Item item) {
    return !item.inner().isNone() && (item.is(Sort.WORSE) || item.is(Sort.BETTER));
  }

  private boolean isTarget(Item item) {
    return item.isPlace() || isSidedSymptom(item) || isDirected(item);
  }

  private boolean isSidedSymptom(Item item) {
    Meaning symptom = item.find(Sort.SYMPTOM);
    return symptom != null && lexicon.isSidedSymptom(symptom.code());
  }

  private boolean isDirected(Item item) {
    Meaning movement = item.find(Sort.MOVEMENT);
    return movement != null && lexicon.isDirectedMovement(movement.code()) && !item.isPlace();
  }

  /** Gives a side that stands alone to its neighbour; what finds none stays with the clause. */
  private void attach(int i, Sides sides) {
    int before = neighbour(i, -1);
    int after = neighbour(i, 1);
    if (before >= 0 && isDirected(sentence.item(before))) {
      own[before] = own[before].with(sides);
      taken[i] = true;
    } else if (after >= 0) {
      own[after] = own[after].with(sides);
    } else if (before >= 0 && sentence.item(before).inner().isNone()) {
      own[before] = own[before].with(sides);
    } else {
      own[i] = sides;
    }
  }

  /** Returns the place of the next target in a direction past small words of the same clause, or -1. */
  private int neighbour(int i, int step) {
    for (int next = i + step; next >= 0 && next < sentence.size(); next += step) {
      boolean bracket = step < 0 && sentence.startsClause(next + 1) && sentence.before(sentence.item(i)) == '(';
      if (sentence.clause(next) != sentence.clause(i) && !bracket) {
        return -1;
      }
      Item item = sentence.item(next);
      if (isTarget(item)) {
        return next;
      }
      if (!isPassable(item, step)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPassable(Item item, int step) {
    if (item.isUnknown() || item.is(Sort.JOINER)) {
      return false;
    }
    return item.isSmall()
        || isPlainSide(item)
        || item.is(Sort.QUALITY)
        || item.is(Sort.INTENSITY)
        || item.is(Sort.DEPTH)
        || item.is(Sort.FILLER, "")
        || (step < 0 && (item.is(Sort.RANGE, "to") || item.is(Sort.RANGE, "along")));
  }

  private void correct() {
    for (int i = 0; i < sentence.size(); i++) {
      if (corrections.isCorrection(i)) {
        Sides right = corrections.after(i);
        for (int earlier = 0; earlier < i; earlier++) {
          own[earlier] = own[earlier].equals(right.mirrored()) ? right : own[earlier];
        }
      }
    }
  }

  private void collect(int i) {
    Item item = sentence.item(i);
    if (!own[i].isNone() && !isDirected(item) && !taken[i]) {
      said.add(new Said(i, own[i]));
    }
  }

  /** Reads "the same side" and "the other side" by the last side said. */
  private void relate(int i) {
    Item item = sentence.item(i);
    boolean same = item.is(Sort.SIDE, "same");
    if (!same && !item.is(Sort.SIDE, "other")) {
      return;
    }
    Sides last = lastBefore(i);
    int place = Math.max(neighbour(i, -1), neighbour(i, 1));
    if (!last.isNone() && place >= 0 && own[place].isNone()) {
      own[place] = same ? last : last.mirrored();
      taken[place] = true;
    }
  }

  private Sides lastBefore(int i) {
    Sides last = Sides.NONE;
    for (Said here : said) {
      last = here.item() < i ? here.sides() : last;
    }
    return last;
  }
}
