package app.unknot.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a calendar into its events, free-busy parts and time zones, one at a time. Of each it keeps only properties about
 * time; titles, places, people and alarms are passed over by the first letters of their lines.
 */
final class PartReader {
  private static final Set<String> ABOUT_TIME =
      Set.of(
          "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "UID", "SEQUENCE", "STATUS",
          "TRANSP", "FREEBUSY", "TZID", "X-LIC-LOCATION", "TZOFFSETFROM", "TZOFFSETTO", "X-MICROSOFT-CDO-BUSYSTATUS",
          "X-MICROSOFT-CDO-ALLDAYEVENT");

  private static final Set<String> WANTED = Set.of("VEVENT", "VFREEBUSY", "VTIMEZONE");
  private static final Set<String> OBSERVANCES = Set.of("STANDARD", "DAYLIGHT");
  private static final int MOST_LINES = 5_000;
  private static final int MOST_LETTERS = 1 << 20;
  private static final int LONGEST_NAME = 32;

  private final LineReader lines;
  private boolean closed;

  /** The part that is being read, and the rule of a time zone in it. */
  private @Nullable Draft open;
  private @Nullable Draft inner;
  private int passedOver;

  private static final class Draft {
    final String name;
    final long line;
    final List<ContentLine> lines = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();
    int letters;
    String fault = "";

    Draft(String name, long line) {
      this.name = name;
      this.line = line;
    }

    void add(String text, boolean cut) {
      letters += text.length();
      if (cut || letters > MOST_LETTERS || lines.size() >= MOST_LINES) {
        fault = "It is too large to be read";
        return;
      }
      ContentLine line = ContentLine.of(text);
      if (line != null) {
        lines.add(line);
      }
    }

    Part part() {
      return new Part(name, line, List.copyOf(lines), List.copyOf(parts), fault);
    }

    Part broken() {
      fault = fault.isEmpty() ? "It has no end" : fault;
      return part();
    }
  }

  PartReader(LineReader lines) {
    this.lines = lines;
  }

  /** Goes to the first line that is not empty; false unless a calendar begins there. */
  boolean begins() throws InterruptedException {
    while (lines.next()) {
      String text = lines.text().strip();
      if (!text.isEmpty()) {
        return text.equalsIgnoreCase("BEGIN:VCALENDAR");
      }
    }
    return false;
  }

  /** Returns whether the last calendar that was begun has its end. */
  boolean closed() {
    return closed;
  }

  /** Returns the next part, or null at the end. */
  @Nullable Part next() throws InterruptedException {
    while (lines.next()) {
      String name = nameOfLine();
      Part done =
          switch (name) {
            case "BEGIN" -> begin(lines.text().substring(6).strip().toUpperCase(Locale.ROOT));
            case "END" -> end(lines.text().substring(4).strip().toUpperCase(Locale.ROOT));
            default -> line(name);
          };
      if (done != null) {
        return done;
      }
    }
    return abandon();
  }

  private @Nullable Part begin(String name) {
    if (name.equals("VCALENDAR") || (open != null && WANTED.contains(name))) {
      closed = false;
      Part broken = abandon();
      open = WANTED.contains(name) ? new Draft(name, lines.number()) : null;
      return broken;
    }
    if (open == null && WANTED.contains(name)) {
      passedOver = 0;
      open = new Draft(name, lines.number());
    } else if (open != null && inner == null && passedOver == 0 && open.name.equals("VTIMEZONE") && OBSERVANCES.contains(name)) {
      inner = new Draft(name, lines.number());
    } else {
      passedOver++;
    }
    return null;
  }

  private @Nullable Part end(String name) {
    if (name.equals("VCALENDAR")) {
      closed = true;
      return abandon();
    }
    if (open != null && open.name.equals(name)) {
      Part done = open.part();
      forget();
      return done;
    }
    if (passedOver > 0) {
      passedOver--;
    } else if (open != null && inner != null) {
      open.parts.add(inner.part());
      inner = null;
    }
    return null;
  }

  private @Nullable Part line(String name) {
    Draft draft = inner == null ? open : inner;
    if (draft != null && passedOver == 0 && ABOUT_TIME.contains(name)) {
      draft.add(lines.text(), lines.cut());
    }
    return null;
  }

  private @Nullable Part abandon() {
    Part broken = open == null ? null : open.broken();
    forget();
    return broken;
  }

  private void forget() {
    open = null;
    inner = null;
    passedOver = 0;
  }

  /** Returns the name of the property on this line in capitals, or an empty text when it is none of interest. */
  private String nameOfLine() {
    StringBuilder name = new StringBuilder();
    for (int at = 0; at < LONGEST_NAME; at++) {
      char letter = (char) (lines.at(at) & 0xFF);
      if (letter == ':' || letter == ';') {
        return name.toString();
      }
      name.append(letter >= 'a' && letter <= 'z' ? (char) (letter - 32) : letter);
    }
    return "";
  }
}
