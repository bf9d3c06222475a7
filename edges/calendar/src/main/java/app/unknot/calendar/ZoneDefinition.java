package app.unknot.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of a VTIMEZONE around a window, as RFC 5545 section 3.6.5 has them. */
final class ZoneDefinition {
  private static final Pattern OFFSET = Pattern.compile("([+-]?)([0-9]{2}):?([0-9]{2}):?([0-9]{2})?");

  /** How far from the window the changes of the clock are worked out. */
  private static final int DAYS_AROUND = 800;

  /** One change of the clock: when, on the clock before it, from which offset to which. */
  private record Change(LocalDateTime local, ZoneOffset before, ZoneOffset after) {}

  private ZoneDefinition() {}

  /** Returns the rules, or nothing when the definition has none that can be read. */
  static Optional<ZoneRules> rules(Part definition, BusyWindow window, Expander expander) throws InterruptedException {
    List<Change> changes = new ArrayList<>();
    for (Part observance : definition.parts()) {
      try {
        addChanges(observance, window, expander, changes);
      } catch (DateTimeException | Expander.TooLongException e) {
        // Half a zone is better than none; with no half, the caller says so.
        continue;
      }
    }
    changes.sort(Comparator.comparing(change -> change.local().toInstant(change.before())));
    return changes.isEmpty() ? Optional.empty() : Optional.of(rules(changes));
  }

  private static void addChanges(Part observance, BusyWindow window, Expander expander, List<Change> changes) throws InterruptedException {
    ZoneOffset before = offset(observance.value("TZOFFSETFROM"));
    ZoneOffset after = offset(observance.value("TZOFFSETTO"));
    Zone clock = new Zone(before.getRules(), false);
    LocalDateTime start = Moment.of(observance.value("DTSTART"), clock).local();
    changes.add(new Change(start, before, after));
    for (ContentLine line : observance.lines()) {
      if (line.name().equals("RRULE")) {
        onsets(Rule.of(line.value(), false), start, clock, window, expander)
            .forEach(local -> changes.add(new Change(local, before, after)));
      } else if (line.name().equals("RDATE")) {
        for (String date : line.value().split(",")) {
          changes.add(new Change(Moment.of(date.split("/")[0].strip(), clock).local(), before, after));
        }
      }
    }
  }

  private static List<LocalDateTime> onsets(Rule rule, LocalDateTime start, Zone clock, BusyWindow window, Expander expander)
      throws InterruptedException {
    Moment until = rule.until(clock);
    LocalDateTime last = until == null ? null : clock.local(until.instant()).plusDays(until.date() ? 1 : 0);
    LocalDateTime from = earlier(clock.local(window.from()), last).minusDays(DAYS_AROUND);
    return expander.expand(rule, start, from, clock.local(window.to()).plusDays(DAYS_AROUND), last).starts();
  }

  private static LocalDateTime earlier(LocalDateTime one, @Nullable LocalDateTime other) {
    return other != null && other.isBefore(one) ? other : one;
  }

  private static ZoneRules rules(List<Change> changes) {
    ZoneOffset first = changes.getFirst().before();
    ZoneOffset current = first;
    List<ZoneOffsetTransition> transitions = new ArrayList<>();
    for (Change change : changes) {
      if (!change.after().equals(current)) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(change.local().toEpochSecond(change.before()), 0, current);
        transitions.add(ZoneOffsetTransition.of(local, current, change.after()));
        current = change.after();
      }
    }
    return ZoneRules.of(first, first, List.of(), transitions, List.of());
  }

  private static ZoneOffset offset(String text) {
    Matcher form = OFFSET.matcher(text);
    if (!form.matches()) {
      throw new DateTimeException("Not an offset.");
    }
    int seconds = 3600 * Integer.parseInt(form.group(2)) + 60 * Integer.parseInt(form.group(3));
    seconds += form.group(4) == null ? 0 : Integer.parseInt(form.group(4));
    return ZoneOffset.ofTotalSeconds(form.group(1).equals("-") ? -seconds : seconds);
  }
}
