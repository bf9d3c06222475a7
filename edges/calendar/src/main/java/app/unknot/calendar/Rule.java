package app.unknot.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/** A recurrence rule, with its parts taken apart so that hostile ones are seen before they are worked out. */
final class Rule {
  private static final Set<String> KNOWN =
      Set.of(
          "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYSECOND", "BYMINUTE", "BYHOUR", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO",
          "BYMONTH", "BYSETPOS", "WKST");

  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "SECONDLY", ChronoUnit.SECONDS, "MINUTELY", ChronoUnit.MINUTES, "HOURLY", ChronoUnit.HOURS, "DAILY", ChronoUnit.DAYS,
          "WEEKLY", ChronoUnit.WEEKS, "MONTHLY", ChronoUnit.MONTHS, "YEARLY", ChronoUnit.YEARS);

  private static final Set<ChronoUnit> WITHIN_A_DAY = EnumSet.of(ChronoUnit.SECONDS, ChronoUnit.MINUTES, ChronoUnit.HOURS);
  private static final int LONGEST_INTERVAL = 10_000;

  private final Map<String, String> parts;
  private final ChronoUnit unit;
  private final int interval;
  private final long count;

  private Rule(Map<String, String> parts) {
    this.parts = parts;
    ChronoUnit named = UNITS.get(parts.getOrDefault("FREQ", "").toUpperCase(Locale.ROOT));
    if (named == null) {
      throw new DateTimeException("Not a frequency.");
    }
    unit = named;
    interval = (int) number("INTERVAL", 1, LONGEST_INTERVAL);
    count = parts.containsKey("COUNT") ? number("COUNT", 1, Long.MAX_VALUE) : 0;
  }

  /**
   * Returns the rule that is written.
   *
   * @param dates whether it repeats a date, which has no hours
   * @throws DateTimeException when it is not a rule, or one that is not understood
   */
  static Rule of(String text, boolean dates) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : (text.indexOf('=') < 0 ? OldRule.translate(text) : text).split(";")) {
      int equals = part.indexOf('=');
      String name = part.substring(0, Math.max(0, equals)).strip().toUpperCase(Locale.ROOT);
      if (KNOWN.contains(name)) {
        parts.put(name, part.substring(equals + 1).strip().toUpperCase(Locale.ROOT));
      } else if (!part.isBlank() && !name.startsWith("X-") && !gregorian(name, part)) {
        throw new DateTimeException("Not a part of a rule.");
      }
    }
    // A week begins on Monday unless the rule says so (RFC 5545 section 3.3.10); ical4j would ask the computer.
    parts.putIfAbsent("WKST", "MO");
    if (dates) {
      parts.keySet().removeAll(Set.of("BYHOUR", "BYMINUTE", "BYSECOND"));
    }
    Rule rule = new Rule(parts);
    if (dates && WITHIN_A_DAY.contains(rule.unit)) {
      throw new DateTimeException("A date cannot repeat within a day.");
    }
    return rule;
  }

  private static boolean gregorian(String name, String part) {
    return name.equals("SKIP") || (name.equals("RSCALE") && part.toUpperCase(Locale.ROOT).endsWith("GREGORIAN"));
  }

  /** Returns the last moment of the rule, or null when it has none. */
  @Nullable Moment until(Zone zone) {
    String until = parts.get("UNTIL");
    return until == null || until.isEmpty() ? null : Moment.of(until, zone);
  }

  ChronoUnit unit() {
    return unit;
  }

  int interval() {
    return interval;
  }

  /** Returns how many occurrences there are at most, or 0 for no bound. */
  long count() {
    return count;
  }

  /** Returns whether every step of the rule is one occurrence. */
  boolean plain() {
    return parts.keySet().stream().noneMatch(name -> name.startsWith("BY")) && unit.compareTo(ChronoUnit.WEEKS) <= 0;
  }

  /** Returns how many candidates one step may have, at most. */
  long candidates() {
    long days = unit == ChronoUnit.YEARS ? 366 : unit == ChronoUnit.MONTHS ? 31 : unit == ChronoUnit.WEEKS ? 7 : 1;
    boolean spread = Stream.of("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO").anyMatch(parts::containsKey);
    return (spread ? days : Math.min(12, days)) * size("BYHOUR") * size("BYMINUTE") * size("BYSECOND");
  }

  /** Returns the rule for ical4j, without its end and with another count. */
  Recur<LocalDateTime> recur(long newCount) {
    StringBuilder text = new StringBuilder();
    parts.forEach(
        (name, value) -> {
          if (!name.equals("UNTIL") && !name.equals("COUNT")) {
            text.append(text.isEmpty() ? "" : ";").append(name).append('=').append(value);
          }
        });
    return new Recur<>(newCount > 0 ? text + ";COUNT=" + newCount : text.toString(), false);
  }

  private long size(String part) {
    String list = parts.get(part);
    return list == null ? 1 : Math.min(60, list.chars().filter(letter -> letter == ',').count() + 1);
  }

  private long number(String part, long least, long most) {
    String digits = parts.getOrDefault(part, "1");
    if (!digits.matches("[0-9]{1,18}") || Long.parseLong(digits) < least || Long.parseLong(digits) > most) {
      throw new DateTimeException("Not a number in range.");
    }
    return Long.parseLong(digits);
  }
}
