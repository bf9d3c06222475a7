package app.unknot.causes;

import java.time.LocalTime;

/**
 * When somebody works on one day of the week.
 *
 * @param from begin
 * @param to end; where it is not later than {@code from} the work goes over midnight and ends the next day
 */
public record WorkHours(LocalTime from, LocalTime to) {}
