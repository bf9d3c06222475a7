package app.unknot.calendar;

import java.io.InputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reading of one or more calendars. */
final class Reading {
  private static final int STEP = 1000;

  /** How many busy periods wait for a zone that the file may define further down; RFC 5545 has them in UTC. */
  private static final int MOST_WAITING = 10_000;

  private final BusyWindow window;
  private final String ownMark;
  private final ReadingProgress progress;
  private final Notes notes = new Notes();
  private final Expander expander = new Expander();
  private final Series series;
  private final Ledger ledger;
  private final EventReader eventReader;
  private int files;
  private long events;
  private long bytesBefore;

  Reading(BusyWindow window, String ownMark, ReadingProgress progress) {
    this.window = window;
    this.ownMark = ownMark;
    this.progress = progress;
    series = new Series(window, expander, notes);
    ledger = new Ledger(window, series, notes);
    eventReader = new EventReader(window);
  }

  /** Notes a file or folder of which nothing was read. */
  void cannot(String name, String sentence) {
    notes.add(name, 0, sentence);
  }

  /** Reads one calendar. */
  void read(InputStream in, String name) throws InterruptedException {
    files++;
    notes.file(name);
    LineReader lines = new LineReader(in);
    Zones zones = new Zones(window);
    List<Span> periods = new ArrayList<>();
    read(lines, zones, periods);
    if (lines.broken()) {
      notes.add(lines.number(), "The file cannot be read on from here; what came before was counted.");
    }
    bytesBefore += lines.bytes();
    zones.settle(expander, notes);
    periods.forEach(this::countPeriod);
  }

  /** Counts what was kept and returns it all. */
  BusyTimes end() throws InterruptedException {
    ledger.settle();
    progress.soFar(events, bytesBefore);
    CalendarReport report =
        new CalendarReport(files, bytesBefore, events, series.busy(), series.wholeDays(), notes.total(), notes.list());
    return new BusyTimes(series.spans().merged(), report);
  }

  private void read(LineReader lines, Zones zones, List<Span> periods) throws InterruptedException {
    PartReader parts = new PartReader(lines);
    if (!parts.begins()) {
      notes.add(
          0,
          lines.number() == 0
              ? "This file is empty; a calendar was expected."
              : "This is not a calendar: it does not begin with BEGIN:VCALENDAR; it was left out.");
      return;
    }
    for (Part part = parts.next(); part != null; part = parts.next()) {
      read(part, zones, periods);
      if (events % STEP == 0) {
        progress.soFar(events, bytesBefore + lines.bytes());
      }
    }
    if (!parts.closed() && !lines.broken()) {
      notes.add(0, "The file ends in the middle of a calendar; what came before was counted.");
    }
  }

  private void read(Part part, Zones zones, List<Span> periods) throws InterruptedException {
    if (part.name().equals("VTIMEZONE")) {
      zones.define(part);
      return;
    }
    events++;
    if (!part.fault().isEmpty()) {
      notes.add(part.line(), part.fault() + "; it was left out.");
    } else if (part.name().equals("VFREEBUSY")) {
      part.all("FREEBUSY").filter(line -> !free(line)).forEach(line -> addPeriods(part, line, zones, periods));
    } else if (ownMark.isEmpty() || !part.value("UID").startsWith(ownMark)) {
      Optional<Event> event = eventReader.read(part, zones, notes);
      if (event.isPresent()) {
        ledger.add(event.get());
      }
    }
  }

  private static boolean free(ContentLine line) {
    return line.parameter("FBTYPE").toUpperCase(Locale.ROOT).equals("FREE");
  }

  private void addPeriods(Part part, ContentLine line, Zones zones, List<Span> periods) {
    for (String text : line.value().split(",")) {
      Span period = period(text, zones.of(line.parameter("TZID"), part.line()));
      if (period == null) {
        notes.add(part.line(), "One of its busy periods cannot be read; the others were counted.");
      } else if (period.start().zone() == Zone.UTC || periods.size() >= MOST_WAITING) {
        countPeriod(period);
      } else {
        periods.add(period);
      }
    }
  }

  private static @Nullable Span period(String text, Zone zone) {
    try {
      return Span.of(text.strip(), zone);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private void countPeriod(Span period) {
    try {
      series.count(period);
    } catch (DateTimeException | ArithmeticException e) {
      notes.add(0, "A busy period ends before it begins; it was left out.");
    }
  }
}
