package app.unknot.calendar;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One item of a plan as it goes into a calendar. The caller chooses the words; here they are only made harmless.
 *
 * @param uid what the item is called for ever, over all changes: 8 to 200 of {@code A-Z a-z 0-9 . _ @ -}
 * @param sequence how often it was changed, from 0; rises with each change
 * @param start when it begins, in the person's zone, to the second
 * @param minutes how long it lasts, 1 to 1440
 * @param title what everybody sees who looks at the calendar
 * @param description more about it, or empty for nothing
 * @param category one word to filter by, or empty for none
 * @param alarmMinutesBefore when to remind, 0 to 1440 minutes before, or null for never
 * @param cancelled whether it no longer takes place
 * @param revised when it was last changed
 */
public record PlanEntry(
    String uid,
    int sequence,
    ZonedDateTime start,
    int minutes,
    String title,
    String description,
    String category,
    @Nullable Integer alarmMinutesBefore,
    boolean cancelled,
    Instant revised) {
  private static final Pattern UID = Pattern.compile("[A-Za-z0-9._@-]{8,200}");
  private static final int DAY = 1440;

  /** Checks the ranges. */
  public PlanEntry {
    require(UID.matcher(uid).matches(), "uid", uid, "8 to 200 of A-Z a-z 0-9 . _ @ -");
    require(sequence >= 0, "sequence", sequence, "0 or more");
    require(minutes >= 1 && minutes <= DAY, "minutes", minutes, "1 to 1440");
    require(
        alarmMinutesBefore == null || (alarmMinutesBefore >= 0 && alarmMinutesBefore <= DAY),
        "alarmMinutesBefore",
        alarmMinutesBefore,
        "0 to 1440, or null");
  }

  /** Returns how many minutes before the start to remind, if at all. */
  public OptionalInt alarm() {
    return alarmMinutesBefore == null ? OptionalInt.empty() : OptionalInt.of(alarmMinutesBefore);
  }

  private static void require(boolean holds, String name, @Nullable Object value, String range) {
    if (!holds) {
      throw new IllegalArgumentException("%s of a plan entry is %s; expected %s.".formatted(name, value, range));
    }
  }
}
