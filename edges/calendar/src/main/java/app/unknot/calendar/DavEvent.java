package app.unknot.calendar;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/**
 * One item as it stands on a server, line by line; servers change the order of lines and add some.
 *
 * @param uid its id, or empty
 * @param lines its lines, joined, save for those that say when it was written
 */
record DavEvent(String uid, Set<String> lines) {
  private static final String WRITTEN = "DTSTAMP:";

  /** Reads the text of an item. */
  static DavEvent of(String text) throws InterruptedException {
    String uid = "";
    Set<String> lines = new HashSet<>();
    boolean inside = false;
    boolean alarm = false;
    LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    while (reader.next()) {
      String line = reader.text();
      inside = (inside || line.equals("BEGIN:VEVENT")) && !line.equals("END:VEVENT");
      alarm = (alarm || line.equals("BEGIN:VALARM")) && !line.equals("END:VALARM");
      if (inside && !alarm && uid.isEmpty() && line.startsWith("UID:")) {
        uid = line.substring(4).strip();
      }
      if (inside && !line.startsWith(WRITTEN)) {
        lines.add(line);
      }
    }
    return new DavEvent(uid, lines);
  }

  /** Returns whether all that another item says stands in this one. */
  boolean holds(DavEvent other) {
    return lines.containsAll(other.lines);
  }

  /** Returns whether it ended before a moment; when that cannot be told it has not. */
  boolean over(Instant now) {
    return lines.stream().filter(line -> line.startsWith("DTEND")).anyMatch(line -> before(line, now));
  }

  /** Returns the last part of an address, as it is meant. */
  static String fileName(String href) {
    String path = href.strip();
    try {
      return URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean before(String line, Instant now) {
    ContentLine end = ContentLine.of(line);
    try {
      return end != null
          && Moment.of(end, name -> new Zone(ZoneNames.find(name).orElse(ZoneOffset.UTC.getRules()), false)).instant().isBefore(now);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
