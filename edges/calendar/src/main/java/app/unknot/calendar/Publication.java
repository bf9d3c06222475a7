package app.unknot.calendar;

import java.util.List;

/** What came of putting a plan on a server. */
public sealed interface Publication {
  /**
   * The server was reached and the plan compared with what is there.
   *
   * @param calendar the address of the calendar that was written to
   * @param created how many entries were new there
   * @param updated how many were there in another form
   * @param removed how many of ours were there and are no longer in the plan
   * @param unchanged how many were there just so
   * @param failures one sentence for each entry that could not be written or removed; empty when all went well
   */
  record Done(String calendar, int created, int updated, int removed, int unchanged, List<String> failures)
      implements Publication {
    /** Copies the list. */
    public Done {
      failures = List.copyOf(failures);
    }
  }

  /**
   * Nothing was written.
   *
   * @param sentence why, and what to do
   */
  record Refused(String sentence) implements Publication {}
}
