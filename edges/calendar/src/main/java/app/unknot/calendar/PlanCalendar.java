package app.unknot.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a plan as iCalendar (RFC 5545), with the name, colour and refresh interval of RFC 7986 and alarm ids of RFC 9074.
 * Times are on the clock of their zone, which is written too. No text can add a line.
 *
 * <p>An item keeps its id for ever; a change raises its sequence; one that no longer takes place is written as cancelled,
 * since a calendar program that never hears of it again may keep it. Immutable and safe to share between threads.
 */
public final class PlanCalendar {
  /** What a server says of such a calendar. */
  public static final String CONTENT_TYPE = "text/calendar; charset=utf-8";

  private static final String PRODUCT = "-//Unknot//Unknot//EN";
  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final String name;
  private final Duration refresh;
  private final boolean blocks;
  private final InstantSource clock;

  /**
   * Makes a writer.
   *
   * @param name what calendar programs show above it
   * @param refresh how often a subscriber should look again, one minute to one week
   * @param blocks whether its items make the person busy for others; when not, an exported calendar that holds them does
   *     not keep the next plan from their places
   * @param clock tells when it is written
   */
  public PlanCalendar(String name, Duration refresh, boolean blocks, InstantSource clock) {
    if (refresh.compareTo(Duration.ofMinutes(1)) < 0 || refresh.compareTo(Duration.ofDays(7)) > 0) {
      throw new IllegalArgumentException("refresh is %s; expected PT1M to P7D.".formatted(refresh));
    }
    this.name = name;
    this.refresh = refresh;
    this.blocks = blocks;
    this.clock = clock;
  }

  /**
   * Returns the whole plan, to be saved as a file or served to subscribers.
   *
   * @param entries in any order; ids must differ
   */
  public byte[] write(List<PlanEntry> entries) {
    if (entries.stream().map(PlanEntry::uid).distinct().count() < entries.size()) {
      throw new IllegalArgumentException("Two plan entries have the same uid; expected one for each.");
    }
    LineWriter out = new LineWriter();
    begin(out);
    out.text("NAME", name);
    out.text("X-WR-CALNAME", name);
    out.line("COLOR", "seagreen");
    out.line("REFRESH-INTERVAL;VALUE=DURATION", minutes(refresh.toMinutes()));
    out.line("X-PUBLISHED-TTL", minutes(refresh.toMinutes()));
    writeAll(entries, out);
    return out.bytes();
  }

  /** Returns one item as a calendar of its own, as CalDAV wants it (RFC 4791 section 4.1). */
  byte[] writeOne(PlanEntry entry) {
    LineWriter out = new LineWriter();
    begin(out);
    writeAll(List.of(entry), out);
    return out.bytes();
  }

  /** Returns what calendar programs show above it. */
  String name() {
    return name;
  }

  /** Returns what time it is. */
  Instant now() {
    return clock.instant();
  }

  private static void begin(LineWriter out) {
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "2.0");
    out.line("PRODID", PRODUCT);
    out.line("CALSCALE", "GREGORIAN");
  }

  private void writeAll(List<PlanEntry> entries, LineWriter out) {
    Map<ZoneId, List<Instant>> zones = new LinkedHashMap<>();
    for (PlanEntry entry : entries) {
      Instant start = entry.start().toInstant();
      if (ZoneWriter.named(entry.start().getZone())) {
        zones.merge(entry.start().getZone(), List.of(start, start), PlanCalendar::hull);
      }
    }
    zones.forEach((zone, hull) -> ZoneWriter.write(zone, hull.getFirst(), hull.getLast(), out));
    entries.forEach(entry -> write(entry, out));
    out.line("END", "VCALENDAR");
  }

  private static List<Instant> hull(List<Instant> one, List<Instant> other) {
    Instant from = one.getFirst().isBefore(other.getFirst()) ? one.getFirst() : other.getFirst();
    Instant to = one.getLast().isAfter(other.getLast()) ? one.getLast() : other.getLast();
    return List.of(from, to);
  }

  private void write(PlanEntry entry, LineWriter out) {
    ZonedDateTime start = entry.start().truncatedTo(ChronoUnit.SECONDS);
    out.line("BEGIN", "VEVENT");
    out.line("UID", entry.uid());
    out.line("DTSTAMP", UTC.format(clock.instant()));
    out.line("LAST-MODIFIED", UTC.format(entry.revised()));
    out.line("SEQUENCE", Integer.toString(entry.sequence()));
    time("DTSTART", start, out);
    time("DTEND", start.plusMinutes(entry.minutes()), out);
    out.text("SUMMARY", oneLine(entry.title()));
    out.text("DESCRIPTION", entry.description());
    out.text("CATEGORIES", entry.category());
    out.line("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED");
    out.line("TRANSP", blocks && !entry.cancelled() ? "OPAQUE" : "TRANSPARENT");
    if (!entry.cancelled()) {
      entry.alarm().ifPresent(before -> alarm(entry, before, out));
    }
    out.line("END", "VEVENT");
  }

  /** A clock that shows the same time twice cannot say which one is meant, so such times are written in UTC. */
  private static void time(String property, ZonedDateTime time, LineWriter out) {
    boolean clear = time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() == 1;
    if (ZoneWriter.named(time.getZone()) && clear) {
      out.line(property + ";TZID=" + time.getZone().getId(), LOCAL.format(time));
    } else {
      out.line(property, UTC.format(time.toInstant()));
    }
  }

  private static void alarm(PlanEntry entry, int before, LineWriter out) {
    out.line("BEGIN", "VALARM");
    out.line("UID", "alarm-" + entry.uid());
    out.line("ACTION", "DISPLAY");
    String title = oneLine(entry.title());
    out.text("DESCRIPTION", title.isBlank() ? "Reminder" : title);
    out.line("TRIGGER", before == 0 ? "PT0S" : "-" + minutes(before));
    out.line("END", "VALARM");
  }

  private static String oneLine(String title) {
    return BLANKS.matcher(title).replaceAll(" ");
  }

  private static String minutes(long minutes) {
    return "PT%dM".formatted(minutes);
  }
}
