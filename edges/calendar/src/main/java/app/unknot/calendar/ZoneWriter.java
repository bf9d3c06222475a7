package app.unknot.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Writes a time zone as a VTIMEZONE: each change of the clock around the times that are needed, by date. That is what the
 * zone does there, and needs no rule that a reader may misread.
 */
final class ZoneWriter {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final Duration AROUND = Duration.ofDays(400);

  private ZoneWriter() {}

  /** Returns whether times of a zone are written on its clock; those of a mere offset are written in UTC. */
  static boolean named(ZoneId zone) {
    return zone.getId().indexOf('/') > 0;
  }

  static void write(ZoneId zone, Instant first, Instant last, LineWriter out) {
    ZoneRules rules = zone.getRules();
    Instant from = first.minus(AROUND);
    out.line("BEGIN", "VTIMEZONE");
    out.line("TZID", zone.getId());
    ZoneOffsetTransition before = rules.previousTransition(from);
    ZoneOffset offset = rules.getOffset(from);
    LocalDateTime since = before == null ? LocalDateTime.of(1970, 1, 1, 0, 0) : before.getDateTimeBefore();
    change(rules.isDaylightSavings(from), since, before == null ? offset : before.getOffsetBefore(), offset, out);
    for (ZoneOffsetTransition next = rules.nextTransition(from);
        next != null && next.getInstant().isBefore(last.plus(AROUND));
        next = rules.nextTransition(next.getInstant())) {
      change(rules.isDaylightSavings(next.getInstant()), next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter(), out);
    }
    out.line("END", "VTIMEZONE");
  }

  private static void change(boolean summer, LocalDateTime local, ZoneOffset before, ZoneOffset after, LineWriter out) {
    String kind = summer ? "DAYLIGHT" : "STANDARD";
    out.line("BEGIN", kind);
    out.line("DTSTART", LOCAL.format(local));
    out.line("TZOFFSETFROM", offset(before));
    out.line("TZOFFSETTO", offset(after));
    out.line("END", kind);
  }

  private static String offset(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    String text = "%s%02d%02d".formatted(offset.getTotalSeconds() < 0 ? "-" : "+", seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + "%02d".formatted(seconds % 60);
  }
}
