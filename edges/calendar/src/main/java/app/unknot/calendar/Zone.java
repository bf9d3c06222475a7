package app.unknot.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * A time zone as an event names it. Its rules are only settled at the end of the file, since a file may define a zone
 * behind the events that use it.
 */
final class Zone {
  /** The zone of times that end in Z. */
  static final Zone UTC = new Zone(ZoneOffset.UTC.getRules(), false);

  private ZoneRules rules;
  private final boolean floating;

  /**
   * Makes a zone.
   *
   * @param rules its rules, or those to use until it is settled
   * @param floating whether the time named no zone at all
   */
  Zone(ZoneRules rules, boolean floating) {
    this.rules = rules;
    this.floating = floating;
  }

  void settle(ZoneRules settled) {
    rules = settled;
  }

  boolean floating() {
    return floating;
  }

  /**
   * Returns the moment of a local time. As RFC 5545 section 3.3.5 has it, a time that falls into the gap of spring counts
   * from the offset before it, and one that comes twice in autumn means the first.
   */
  Instant instant(LocalDateTime local) {
    return local.toInstant(rules.getOffset(local));
  }

  LocalDateTime local(Instant instant) {
    return LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, rules.getOffset(instant));
  }
}
