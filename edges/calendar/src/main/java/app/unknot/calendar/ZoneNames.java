package app.unknot.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;

/**
 * The names that programs give to time zones: those of the IANA list, with or without the prefixes that some programs put
 * before them, and those of Windows, for which ical4j brings a table.
 */
final class ZoneNames {
  private static final String WINDOWS = "/net/fortuna/ical4j/transform/compliance/msTimezones";
  private static final Pattern OFFSET = Pattern.compile("\\(?(?:UTC|GMT)? ?([+-])([0-9]{1,2}):?([0-9]{2})?(?:\\).*)?");
  private static final int LONGEST = 200;

  private static final class Holder {
    static final Map<String, ZoneId> KNOWN = known();
  }

  private ZoneNames() {}

  /** Returns the rules of a zone that has this name, if any is known by it. */
  static Optional<ZoneRules> find(String name) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String rest = name.strip().toLowerCase(Locale.ROOT);
    while (true) {
      ZoneId zone = Holder.KNOWN.get(rest);
      int slash = rest.indexOf('/');
      if (zone != null || slash < 0) {
        return Optional.ofNullable(zone).map(ZoneId::getRules);
      }
      rest = rest.substring(slash + 1);
    }
  }

  /** Returns the rules of a name that states its distance from Greenwich, such as {@code (UTC+01:00) Somewhere}. */
  static Optional<ZoneRules> offset(String name) {
    Matcher form = OFFSET.matcher(name.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    int minutes = 60 * Integer.parseInt(form.group(2)) + (form.group(3) == null ? 0 : Integer.parseInt(form.group(3)));
    return minutes > 18 * 60
        ? Optional.empty()
        : Optional.of(ZoneOffset.ofTotalSeconds((form.group(1).equals("-") ? -60 : 60) * minutes).getRules());
  }

  private static Map<String, ZoneId> known() {
    Map<String, ZoneId> known = new ConcurrentHashMap<>();
    for (String id : ZoneId.getAvailableZoneIds()) {
      known.put(id.toLowerCase(Locale.ROOT), ZoneId.of(id));
    }
    ZoneId.SHORT_IDS.forEach((id, zone) -> known.putIfAbsent(id.toLowerCase(Locale.ROOT), ZoneId.of(zone)));
    try (InputStream in = Recur.class.getResourceAsStream(WINDOWS)) {
      if (in != null) {
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().forEach(line -> addWindows(known, line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(known);
  }

  /** A line has the name, the words on the screen, and the zone: {@code W. Europe Standard Time;(UTC+01:00) ...=Europe/Berlin}. */
  private static void addWindows(Map<String, ZoneId> known, String line) {
    int semicolon = line.indexOf(';');
    int equals = line.lastIndexOf('=');
    ZoneId zone = equals < 0 ? null : known.get(line.substring(equals + 1).strip().toLowerCase(Locale.ROOT));
    if (zone != null && semicolon > 0 && semicolon < equals) {
      known.putIfAbsent(line.substring(0, semicolon).strip().toLowerCase(Locale.ROOT), zone);
      known.putIfAbsent(line.substring(semicolon + 1, equals).strip().toLowerCase(Locale.ROOT), zone);
    }
  }
}
