package app.unknot.body;

/**
 * When a zone counts as painted. People mark a point or shade an area, and neither fills zones exactly: a zone counts
 * the more, the more of it is painted or the more of the patch lies in it.
 *
 * @param coverage share of the zone that counts in full
 * @param share share of the patch that counts in full
 * @param least what does not reach this is taken for a slip of the brush
 */
record Presence(double coverage, double share, double least) {
  /** Returns how much a zone counts, 0 to 1, from the share of it that is painted and the share of the patch it holds. */
  double of(double covered, double shared) {
    return Math.min(1, Math.max(covered / coverage, shared / share));
  }
}
