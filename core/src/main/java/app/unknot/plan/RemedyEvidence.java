package app.unknot.plan;

import org.jspecify.annotations.Nullable;

/**
 * One result of research on a remedy.
 *
 * @param text what was found, in plain words
 * @param measure what the numbers are: points (of 10), pointsOfFive, standardised, numberNeeded, hazardRatio, oddsRatio;
 *     empty where there are none
 * @param value the effect, NaN where there is no number; less pain is below zero
 * @param low lower end of its 95 % interval, NaN where it is not known
 * @param high upper end
 * @param trials how many trials it rests on, or null
 * @param people how many people took part, or null
 * @param certainty how sure it is, or null where nobody said
 * @param clear whether it shows an effect; false for a result that is open or null
 * @param basis ids of sources, or {@code assumed:} and why
 */
public record RemedyEvidence(
    String text,
    String measure,
    double value,
    double low,
    double high,
    @Nullable Integer trials,
    @Nullable Integer people,
    @Nullable Certainty certainty,
    boolean clear,
    String basis) {}
