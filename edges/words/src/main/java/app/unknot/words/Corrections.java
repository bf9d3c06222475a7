package app.unknot.words;

/**
 * Sides taken back: "my left, no, my right knee". The later side holds; the earlier one counts as not said. Only a
 * correction word between two different sides, at most four phrases from each, is read so.
 */
final class Corrections {
  private static final int REACH = 4;

  private final Sentence sentence;
  private final boolean[] corrections;

  Corrections(Sentence sentence) {
    this.sentence = sentence;
    this.corrections = new boolean[sentence.size()];
    for (int i = 0; i < corrections.length; i++) {
      corrections[i] = sentence.item(i).is(Sort.SIDE, "correction") && isBetweenSides(i);
    }
  }

  boolean isCorrection(int i) {
    return corrections[i];
  }

  /** Returns the side that stands after the correction. */
  Sides after(int correction) {
    for (int i = correction + 1; i < sentence.size() && i <= correction + REACH; i++) {
      Sides sides = said(i);
      if (!sides.isNone()) {
        return sides;
      }
    }
    return Sides.NONE;
  }

  private boolean isBetweenSides(int correction) {
    if (!sentence.startsClause(correction)) {
      return false;
    }
    Sides later = after(correction);
    for (int i = correction - 1; i >= 0 && i >= correction - REACH; i--) {
      Sides earlier = said(i);
      if (!earlier.isNone()) {
        return later.isOne() && earlier.equals(later.mirrored());
      }
    }
    return false;
  }

  private Sides said(int i) {
    return SideReader.ownSide(sentence.item(i));
  }
}
