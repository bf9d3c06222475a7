package app.unknot.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes an {@link Event} of the lines about time. */
final class EventReader {
  private static final String STATUS = "X-MICROSOFT-CDO-BUSYSTATUS";
  private static final String LEFT_OUT = "; it was left out.";

  private final BusyWindow window;
  private final MessageDigest digest = digest();
  private long withoutUid;

  EventReader(BusyWindow window) {
    this.window = window;
  }

  /** Returns the event, or nothing when it cannot be read; then a note says why. */
  Optional<Event> read(Part part, Zones zones, Notes notes) {
    Function<String, Zone> zone = name -> zones.of(name, part.line());
    Span span = span(part, zone);
    boolean changes = part.has("RECURRENCE-ID");
    Moment instead = changes ? first(part, "RECURRENCE-ID", zone) : null;
    if (span == null || (changes && instead == null)) {
      String fault =
          span == null
              ? "Its start or its end is missing or cannot be read"
              : "It cannot be read which time of a series it stands for";
      notes.add(part.line(), fault + LEFT_OUT);
      return Optional.empty();
    }
    Dates dates = new Dates(zone);
    part.all("RDATE").forEach(dates::addExtras);
    part.all("EXDATE").forEach(dates::addExceptions);
    if (dates.fault) {
      notes.add(part.line(), "One of its extra or left-out dates cannot be read; the others were counted.");
    }
    return Optional.of(
        new Event(
            uid(part), notes.file(), part.line(), sequence(part), span, sort(part, span.start()), instead, onward(part),
            values(part, "RRULE"), values(part, "EXRULE"), List.copyOf(dates.extras), List.copyOf(dates.exceptions)));
  }

  private static @Nullable Moment first(Part part, String property, Function<String, Zone> zones) {
    try {
      return part.first(property).map(line -> Moment.of(line, zones)).orElse(null);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Span span(Part part, Function<String, Zone> zones) {
    Moment start = first(part, "DTSTART", zones);
    Moment end = first(part, "DTEND", zones);
    try {
      if (start == null || (part.has("DTEND") && end == null)) {
        return null;
      }
      Length ofDay = start.date() ? Length.DAY : Length.NONE;
      return new Span(start, end, end == null && part.has("DURATION") ? Length.of(part.value("DURATION")) : ofDay);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private Event.Sort sort(Part part, Moment start) {
    String status = part.value(STATUS).toUpperCase(Locale.ROOT);
    boolean free =
        part.value("STATUS").equalsIgnoreCase("CANCELLED")
            || part.value("TRANSP").equalsIgnoreCase("TRANSPARENT")
            || status.equals("FREE")
            || status.equals("WORKINGELSEWHERE");
    if (free) {
      return Event.Sort.FREE;
    }
    boolean wholeDays = start.date() || part.value("X-MICROSOFT-CDO-ALLDAYEVENT").equalsIgnoreCase("TRUE");
    boolean blocks = !wholeDays || window.allDayBlocks() || status.equals("OOF");
    return blocks ? Event.Sort.BUSY : Event.Sort.WHOLE_DAY;
  }

  private static boolean onward(Part part) {
    return part.first("RECURRENCE-ID").map(line -> line.parameter("RANGE")).orElse("").equalsIgnoreCase("THISANDFUTURE");
  }

  private static int sequence(Part part) {
    String digits = part.value("SEQUENCE");
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
  }

  private static List<String> values(Part part, String property) {
    return part.all(property).map(ContentLine::value).filter(value -> !value.isEmpty()).toList();
  }

  private Event.Uid uid(Part part) {
    String text = part.value("UID");
    if (text.isEmpty()) {
      return new Event.Uid(0, ++withoutUid);
    }
    ByteBuffer number = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    return new Event.Uid(number.getLong(), number.getLong());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new CalendarException("Every Java has SHA-256, but this one has not.", e);
    }
  }

  /** The dates that are added to a series or taken from it. */
  private static final class Dates {
    final List<Span> extras = new ArrayList<>();
    final List<Moment> exceptions = new ArrayList<>();
    private final Function<String, Zone> zones;
    boolean fault;

    Dates(Function<String, Zone> zones) {
      this.zones = zones;
    }

    void addExtras(ContentLine line) {
      each(line, (text, zone) -> extras.add(extra(text, zone)));
    }

    void addExceptions(ContentLine line) {
      each(line, (text, zone) -> exceptions.add(Moment.of(text, zone)));
    }

    private static Span extra(String text, Zone zone) {
      return text.indexOf('/') < 0 ? new Span(Moment.of(text, zone), null, Length.NONE) : Span.of(text, zone);
    }

    private void each(ContentLine line, BiConsumer<String, Zone> reader) {
      Zone zone = zones.apply(line.parameter("TZID"));
      for (String text : line.value().split("[,;]")) {
        try {
          if (!text.isBlank()) {
            reader.accept(text.strip(), zone);
          }
        } catch (DateTimeException | ArithmeticException e) {
          fault = true;
        }
      }
    }
  }
}
