package app.unknot.locate;

import java.util.List;

/**
 * The ranked answer to a complaint.
 *
 * @param candidates trigger points, most probable first; every point above the listing threshold of the model, and at
 *     least the twenty most probable ones above 0.001. Probabilities need not sum to one: several can be active.
 * @param mimics look-alikes, most probable first
 * @param somethingElse probability that no trigger point at all is behind any of the pain
 * @param unexplained painted zones and places with the probability that none of the causes, only chance, is behind
 *     them, highest first
 * @param method how the sum over all combinations was made
 * @param errorBound largest possible error of any probability here: 0 where the method is exact, 1 (nothing certified)
 *     where it is not
 */
public record Located(
    List<Candidate> candidates,
    List<Rival> mimics,
    double somethingElse,
    List<Unexplained> unexplained,
    Method method,
    double errorBound) {

  /** How the sum over all combinations of causes was made. */
  public enum Method {
    /** All combinations, in full. */
    EXACT,
    /** Without the weakest links, because the drawing is too wide for the complete sum. */
    BOUNDED
  }

  /**
   * How little of one item is explained.
   *
   * @param item a painted zone or spoken place
   * @param probability that nothing in the atlas is behind it
   */
  public record Unexplained(Item item, double probability) {}

  /** Copies the lists. */
  public Located {
    candidates = List.copyOf(candidates);
    mimics = List.copyOf(mimics);
    unexplained = List.copyOf(unexplained);
  }
}
