package app.unknot.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times of an event. Nothing else of it is in here; even its id is only a number made from it.
 *
 * @param uid the same for all versions and changed occurrences of an event
 * @param file the name of its file
 * @param line where it begins there
 * @param sequence its version
 * @param span when it is for the first time
 * @param sort what it means for the person's time
 * @param instead which occurrence of a series it stands for, or null when it is an event of its own
 * @param onward whether it stands for all later ones as well
 * @param rules its recurrence rules, as written
 * @param exceptRules rules of occurrences that are left out, as written
 * @param extras occurrences beyond the rules; one whose length is {@link Length#NONE} lasts as long as the others
 * @param exceptions occurrences that are left out
 */
record Event(
    Uid uid,
    String file,
    long line,
    int sequence,
    Span span,
    Sort sort,
    @Nullable Moment instead,
    boolean onward,
    List<String> rules,
    List<String> exceptRules,
    List<Span> extras,
    List<Moment> exceptions) {

  /** What an event means for the person's time. */
  enum Sort {
    /** The person is busy. */
    BUSY,
    /** The event lasts whole days and does not block them. */
    WHOLE_DAY,
    /** The person is free, or the event is cancelled. */
    FREE
  }

  /**
   * An id made into a number, so that the id itself is not kept.
   *
   * @param high the first half of its digest
   * @param low the second half
   */
  record Uid(long high, long low) {}

  /** Returns whether it takes place once only and stands for itself. */
  boolean single() {
    return instead == null && rules.isEmpty() && extras.isEmpty();
  }
}
