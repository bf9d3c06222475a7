package app.unknot.plan;

import java.time.Duration;

/**
 * How long this person wants to sit at most without a break (soft), and how close breaks may lie.
 *
 * @param shortAfter sitting longer than this without moving costs {@link Weights#staleSitting()} for each started 5 minutes
 * @param longAfter sitting longer than this without moving for at least {@code longMinutes} costs
 *     {@link Weights#longSitting()} for each started 5 minutes
 * @param longMinutes how long a session must be to count as the longer break
 */
public record SittingRule(Duration shortAfter, Duration longAfter, int longMinutes) {}
