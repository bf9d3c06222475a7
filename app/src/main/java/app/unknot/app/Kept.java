package app.unknot.app;

import app.unknot.causes.CalendarMeasures;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an episode keeps beside its acts, though it was worked out.
 *
 * @param plan the plan made last, or null
 * @param calendar what a calendar showed of the working days, or null; its busy times are not kept
 */
record Kept(@Nullable KeptPlan plan, @Nullable CalendarMeasures calendar) {
  static final Kept NOTHING = new Kept(null, null);

  /** Returns this, to be put back where something newer was kept that calendars know by now. */
  Kept after(Kept newer, Instant now) {
    KeptPlan back = plan == null ? null : plan.after(newer.plan, now);
    if (plan == null && newer.plan != null) {
      back = newer.plan.following(List.of(), now);
    }
    return new Kept(back, calendar);
  }

  /** Returns this with another plan. */
  Kept with(@Nullable KeptPlan other) {
    return new Kept(other, calendar);
  }

  /** Returns this with other measures. */
  Kept with(@Nullable CalendarMeasures other) {
    return new Kept(plan, other);
  }
}
