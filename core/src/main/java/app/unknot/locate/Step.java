package app.unknot.locate;

/**
 * One step of the chain from the prior to the posterior of a candidate.
 *
 * @param item what is taken into account at this step
 * @param factor odds after the step divided by odds before it; all factors of a chain times the prior odds give the
 *     posterior odds
 * @param probability the probability after the step
 */
public record Step(Item item, double factor, double probability) {}
