package app.unknot.locate;

/**
 * How much one item changes the odds of a candidate.
 *
 * @param item the zone, place, symptom or movement
 * @param factor posterior odds with the item divided by posterior odds of the same complaint without it; above 1 the
 *     item speaks for the candidate. Factors of several items do not multiply.
 */
public record Factor(Item item, double factor) {}
