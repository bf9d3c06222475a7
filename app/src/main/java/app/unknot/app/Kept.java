package app.unknot.app;

import app.unknot.causes.CalendarMeasures;
import org.jspecify.annotations.Nullable;

/**
 * What an episode keeps beside its acts, though it was worked out.
 *
 * @param plan the plan made last, or null
 * @param calendar what a calendar showed of the working days, or null; its busy times are not kept
 */
record Kept(@Nullable KeptPlan plan, @Nullable CalendarMeasures calendar) {
  static final Kept NOTHING = new Kept(null, null);
}
