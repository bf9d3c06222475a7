package app.unknot.plan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much of a remedy, and how often. All of it are limits that a plan stays within, not aims.
 *
 * @param start minutes of the first session, between least and most
 * @param least minutes below which a session is not worth while, from 1
 * @param most minutes that no session exceeds
 * @param timesADay most sessions a day, from 1; for a remedy per muscle, of each muscle
 * @param daysAWeek most days a week, 1 to 7
 * @param apart least time between the end of one session and the start of the next; may be zero
 * @param longestDays most days in a row, or null where there is no such limit
 * @param painMost strongest pain that it may cause while it is done, 0 to 10
 * @param label what the pack of a medicine allows, or null
 */
public record Dose(
    int start,
    int least,
    int most,
    int timesADay,
    int daysAWeek,
    Duration apart,
    @Nullable Integer longestDays,
    int painMost,
    @Nullable Label label) {

  /**
   * What the pack of a medicine allows; of labels that differ the strictest.
   *
   * @param least milligrams of the smaller single dose
   * @param most milligrams that no single dose exceeds
   * @param day milligrams that 24 hours never exceed
   * @param withFood whether it is taken with food
   */
  public record Label(int least, int most, int day, boolean withFood) {}
}
