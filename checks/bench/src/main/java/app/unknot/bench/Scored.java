package app.unknot.bench;

/**
 * One place in a ranking.
 *
 * @param point trigger point id, or mimic id
 * @param suspect the muscle or look-alike and its side
 * @param probability the probability the ranker gives it; NaN when it only gives an order
 * @param ofMuscle the probability the ranker gives to the whole muscle on this side, at least {@code probability}
 */
record Scored(String point, Suspect suspect, double probability, double ofMuscle) {
  Scored(String point, Suspect suspect, double probability) {
    this(point, suspect, probability, probability);
  }
}
