package app.unknot.words;

import java.util.ArrayList;
import java.util.List;

/**
 * The ranges of a sentence: "from the hip to the knee", "the neck down to the hand". A range needs a place before and
 * after a word such as to, and either a from before the first place or a direction (down to, up to) or nothing else
 * between them; "pain in the neck spreading to the thumb" names two places and no way between them.
 */
final class Ranges {
  private static final int REACH = 6;

  /** Two items that name the ends of a range, and the surface it runs along. */
  record Range(int from, int to, ZoneGraph.Surface surface) {}

  private final Sentence sentence;

  Ranges(Sentence sentence) {
    this.sentence = sentence;
  }

  List<Range> read() {
    List<Range> ranges = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < sentence.size(); i++) {
      Item item = sentence.item(i);
      if (item.isPlace() && !item.is(Sort.RANGE, "to")) {
        if (start >= 0 && isReached(start, i)) {
          ranges.add(new Range(start, i, surface(start, i)));
        }
        start = i;
      }
    }
    return ranges;
  }

  private boolean isReached(int start, int end) {
    boolean between = follows(start, "between");
    boolean to = false;
    boolean direction = false;
    boolean clear = true;
    if (end - start > 2 * REACH) {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      Item item = sentence.item(i);
      boolean isTo = item.is(Sort.RANGE, "to");
      to = isTo || (between && item.is(Sort.JOINER, "")) ? isBefore(i, end) : to;
      direction |= isDirection(item);
      clear &= isTo || isDirection(item) || item.isSmall() || item.is(Sort.SIDE);
      if (item.is(Sort.NEGATION) || item.is(Sort.NEGATION_END, "") && !isTo) {
        return false;
      }
    }
    return to && (between || follows(start, "from") || direction || clear);
  }

  private boolean isDirection(Item item) {
    if (item.is(Sort.RANGE, "down") || item.is(Sort.RANGE, "up")) {
      return true;
    }
    String written = sentence.written(item).toLowerCase(java.util.Locale.ROOT);
    return item.is(Sort.RANGE, "to") && (written.contains("down") || written.contains("up"));
  }

  /** Whether nothing but small words and sides stands between the to and the place. */
  private boolean isBefore(int to, int place) {
    for (int i = to + 1; i < place; i++) {
      Item item = sentence.item(i);
      if (!item.isSmall() && !item.is(Sort.SIDE) && !item.is(Sort.FILLER, "")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the place follows a word of this code: from, between. */
  private boolean follows(int place, String code) {
    for (int i = place - 1; i >= 0 && i >= place - REACH / 2; i--) {
      Item item = sentence.item(i);
      if (item.is(Sort.RANGE, code)) {
        return true;
      }
      if (!item.isSmall() && !item.is(Sort.SIDE)) {
        return false;
      }
    }
    return false;
  }

  /** The surface said between the two places, just before or just after them. */
  private ZoneGraph.Surface surface(int start, int end) {
    for (int i = Math.max(0, start - REACH); i <= Math.min(sentence.size() - 1, end + REACH / 2); i++) {
      Item item = sentence.item(i);
      if (item.is(Sort.RANGE, "surfaceFront")) {
        return ZoneGraph.Surface.FRONT;
      } else if (item.is(Sort.RANGE, "surfaceBack")) {
        return ZoneGraph.Surface.BACK;
      } else if (item.is(Sort.RANGE, "surfaceOuter")) {
        return ZoneGraph.Surface.OUTER;
      } else if (item.is(Sort.RANGE, "surfaceInner")) {
        return ZoneGraph.Surface.INNER;
      }
    }
    return ofPlaces(start, end);
  }

  private ZoneGraph.Surface ofPlaces(int start, int end) {
    for (int i = start; i <= end; i++) {
      if (sentence.item(i).isPlace()) {
        String written = sentence.written(sentence.item(i)).toLowerCase(java.util.Locale.ROOT);
        if (written.contains("front")) {
          return ZoneGraph.Surface.FRONT;
        } else if (written.contains("back of") || written.startsWith("behind")) {
          return ZoneGraph.Surface.BACK;
        } else if (written.contains("outside") || written.contains("outer")) {
          return ZoneGraph.Surface.OUTER;
        } else if (written.contains("inside") || written.contains("inner")) {
          return ZoneGraph.Surface.INNER;
        }
      }
    }
    return ZoneGraph.Surface.ANY;
  }
}
