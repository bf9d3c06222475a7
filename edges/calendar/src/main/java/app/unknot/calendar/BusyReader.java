package app.unknot.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads when a person is busy from iCalendar files (RFC 5545) and their forerunner vCalendar 1.0. Nothing of an event is
 * kept but its times.
 *
 * <p>Busy is what is neither cancelled nor marked as free: TRANSP, STATUS, and the busy status of Outlook. Events of whole
 * days block as the window says. A series is worked out with its exceptions and changed occurrences, on the clock of its
 * own zone; busy parts of VFREEBUSY count as well. The person's part in an event is not looked at, so a meeting that they
 * declined counts as busy, unless it is marked as free.
 *
 * <p>What is broken is left out and noted, and never stops the rest. Files are read line by line: time grows with their
 * size, memory with the events in the window, up to {@value Ledger#MOST}. Rules have limits too ({@link
 * CalendarReport#notes()} says when one was met). Immutable and safe to share between threads; every call reads anew.
 */
public final class BusyReader {
  /** How many files one call reads at most. */
  public static final int MOST_FILES = 20_000;

  private static final int DEEPEST = 12;
  private static final Set<String> ENDINGS = Set.of("ics", "ical", "icalendar", "ifb", "vcs");

  private final BusyWindow window;
  private final String ownMark;

  /** Makes a reader of busy times in a window. */
  public BusyReader(BusyWindow window) {
    this(window, "");
  }

  /**
   * Makes a reader that passes over what a plan itself put into the calendar, so that it does not stand in its own way.
   *
   * @param ownMark how the ids of that plan begin, as given to {@link CalDav#publish}; empty for none
   */
  public BusyReader(BusyWindow window, String ownMark) {
    this.window = window;
    this.ownMark = ownMark;
  }

  /**
   * Returns the busy times of files and folders. Of a folder and the folders in it, all files are read that end in .ics,
   * .ical, .icalendar, .ifb or .vcs, in order of their names; links are not followed there.
   *
   * @param places files or folders; one that cannot be read is noted
   * @param progress hears how far it is
   * @throws InterruptedException when the thread was interrupted; nothing is kept then
   */
  public BusyTimes read(List<Path> places, ReadingProgress progress) throws InterruptedException {
    Reading reading = new Reading(window, ownMark, progress);
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        readFolder(place, reading);
      } else {
        readFile(place, reading);
      }
    }
    return reading.end();
  }

  /**
   * Returns the busy times of one calendar. The stream is not closed.
   *
   * @param in the calendar
   * @param name what to call it in notes
   * @param progress hears how far it is
   * @throws InterruptedException when the thread was interrupted; nothing is kept then
   */
  public BusyTimes read(InputStream in, String name, ReadingProgress progress) throws InterruptedException {
    Reading reading = new Reading(window, ownMark, progress);
    reading.read(in, name);
    return reading.end();
  }

  private static void readFolder(Path folder, Reading reading) throws InterruptedException {
    List<Path> files;
    try (Stream<Path> all = Files.find(folder, DEEPEST, (path, about) -> about.isRegularFile() && ENDINGS.contains(ending(path)))) {
      files = all.limit(MOST_FILES + 1L).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      reading.cannot(name(folder), "This folder cannot be read; please choose one that you may open.");
      return;
    }
    if (files.isEmpty()) {
      reading.cannot(name(folder), "This folder holds no calendar; their names end in .ics.");
    }
    if (files.size() > MOST_FILES) {
      reading.cannot(name(folder), "This folder holds more than %d calendars; only that many were read.".formatted(MOST_FILES));
    }
    for (Path file : files.subList(0, Math.min(files.size(), MOST_FILES))) {
      readFile(file, reading);
    }
  }

  private static void readFile(Path file, Reading reading) throws InterruptedException {
    if (!Files.isRegularFile(file)) {
      boolean there = Files.exists(file);
      reading.cannot(
          name(file), there ? "This is not a file; please choose a calendar file." : "There is no such file; please check its name.");
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      reading.read(in, name(file));
    } catch (IOException e) {
      reading.cannot(name(file), "This file cannot be read; please choose one that you may open.");
    }
  }

  private static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }

  private static String ending(Path path) {
    String name = name(path);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
