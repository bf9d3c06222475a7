package app.unknot.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Works out when an event takes place in a window, and counts it as busy where it is. */
final class Series {
  private static final String FIRST_ONLY = "; of its series only the first time and single dates were counted.";

  /** How far from the window occurrences are looked for that were moved. */
  private static final int MOST_MOVED_DAYS = 60;

  private final BusyWindow window;
  private final Expander expander;
  private final Notes notes;
  private final Spans spans;
  private long busy;
  private long wholeDays;

  Series(BusyWindow window, Expander expander, Notes notes) {
    this.window = window;
    this.expander = expander;
    this.notes = notes;
    spans = new Spans(window.from(), window.to());
  }

  long busy() {
    return busy;
  }

  long wholeDays() {
    return wholeDays;
  }

  Spans spans() {
    return spans;
  }

  /** Counts an event by itself, without its rules. */
  void countAlone(Event event) {
    try {
      count(event.sort(), event.span().start(), event.span().length());
    } catch (DateTimeException | ArithmeticException e) {
      notes.add(event.file(), event.line(), "It ends before it begins, or far in the future; it was left out.");
    }
  }

  /**
   * Counts an event with all its occurrences.
   *
   * @param changes events that stand for some of them; those are counted apart
   */
  void count(Event event, List<Event> changes) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException("Reading a calendar was interrupted.");
    }
    if (event.single() && changes.isEmpty()) {
      countAlone(event);
      return;
    }
    try {
      countAll(event, changes);
    } catch (DateTimeException | ArithmeticException e) {
      notes.add(event.file(), event.line(), "Its times cannot be worked out; it was left out.");
    }
  }

  /** Counts a period of a VFREEBUSY. */
  void count(Span period) {
    count(Event.Sort.BUSY, period.start(), period.length());
  }

  private void count(Event.Sort sort, Moment start, Length length) {
    Instant from = start.instant();
    Instant to = length.end(start.local(), start.zone());
    if (sort == Event.Sort.FREE || !spans.touches(from, to)) {
      return;
    }
    if (sort == Event.Sort.WHOLE_DAY) {
      wholeDays++;
    } else {
      busy++;
      spans.add(from, to);
    }
  }

  private void countAll(Event event, List<Event> changes) throws InterruptedException {
    Moment first = event.span().start();
    Length length = event.span().length();
    List<Event> onward =
        changes.stream().filter(Event::onward).sorted(Comparator.comparing(change -> replaced(change).instant())).toList();
    int around = onward.isEmpty() ? 1 : MOST_MOVED_DAYS;
    LeftOut leftOut = new LeftOut(event, changes, around);
    for (LocalDateTime local : starts(event, event.rules(), length, around, true)) {
      Moment start = new Moment(local, first.date(), first.zone());
      if (!leftOut.holds(start)) {
        count(event, start, length, onward);
      }
    }
    for (Span extra : event.extras()) {
      if (!leftOut.holds(extra.start())) {
        count(event, extra.start(), extra.length().equals(Length.NONE) ? length : extra.length(), onward);
      }
    }
  }

  /** Counts one occurrence, moved as the last change that goes on from before it says. */
  private void count(Event event, Moment start, Length length, List<Event> onward) {
    Event last = null;
    for (Event change : onward) {
      if (!replaced(change).instant().isAfter(start.instant())) {
        last = change;
      }
    }
    if (last == null) {
      count(event.sort(), start, length);
    } else {
      Zone zone = last.span().start().zone();
      LocalDateTime local = start.date() ? start.local() : zone.local(start.instant());
      count(last.sort(), new Moment(local.plus(shift(last)), start.date(), zone), last.span().length());
    }
  }

  private static Duration shift(Event change) {
    Moment replaced = replaced(change);
    Moment start = change.span().start();
    LocalDateTime before = replaced.date() ? replaced.local() : start.zone().local(replaced.instant());
    return Duration.between(before, start.local());
  }

  private static Moment replaced(Event change) {
    Moment instead = change.instead();
    if (instead == null) {
      throw new IllegalArgumentException("Only a changed occurrence stands for one.");
    }
    return instead;
  }

  private Set<LocalDateTime> starts(Event event, List<String> rules, Length length, int around, boolean withFirst) throws InterruptedException {
    Moment first = event.span().start();
    Set<LocalDateTime> starts = new TreeSet<>();
    if (withFirst) {
      starts.add(first.local());
    }
    LocalDateTime from = first.zone().local(window.from()).minusDays(length.daysAtMost() + around);
    LocalDateTime to = first.zone().local(window.to()).plusDays(around);
    for (String text : rules) {
      addStarts(event, text, from, to, starts);
    }
    return starts;
  }

  private void addStarts(Event event, String text, LocalDateTime from, LocalDateTime to, Set<LocalDateTime> starts)
      throws InterruptedException {
    Moment first = event.span().start();
    try {
      Rule rule = Rule.of(text, first.date());
      Expander.Outcome outcome = expander.expand(rule, first.local(), from, to, last(rule, first));
      starts.addAll(outcome.starts());
      if (outcome.more()) {
        notes.add(
            event.file(),
            event.line(),
            "It has more than %d times; only the first of them were counted.".formatted(Expander.MOST_OCCURRENCES));
      }
    } catch (Expander.TooLongException e) {
      notes.add(event.file(), event.line(), "Its rule of recurrence takes too many steps" + FIRST_ONLY);
    } catch (DateTimeException | ArithmeticException e) {
      notes.add(event.file(), event.line(), "Its rule of recurrence cannot be read" + FIRST_ONLY);
    }
  }

  /** Returns the end of a rule on the clock of the event: a date means that whole day. */
  private static @Nullable LocalDateTime last(Rule rule, Moment first) {
    Moment until = rule.until(first.zone());
    if (until == null) {
      return null;
    }
    if (until.date()) {
      return until.local().plusDays(1).minusSeconds(1);
    }
    return first.date() ? until.local() : first.zone().local(until.instant());
  }

  /** The occurrences of a series that do not take place as the rule has them. */
  private final class LeftOut {
    private final Set<Instant> instants = new HashSet<>();
    private final Set<LocalDateTime> locals = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    LeftOut(Event event, List<Event> changes, int around) throws InterruptedException {
      List<Moment> moments = new ArrayList<>(event.exceptions());
      changes.forEach(change -> moments.add(replaced(change)));
      boolean dates = event.span().start().date();
      for (Moment moment : moments) {
        if (dates || moment.date()) {
          days.add(moment.local().toLocalDate());
        } else {
          instants.add(moment.instant());
          if (moment.zone().floating()) {
            locals.add(moment.local());
          }
        }
      }
      locals.addAll(starts(event, event.exceptRules(), event.span().length(), around, false));
    }

    boolean holds(Moment start) {
      return days.contains(start.local().toLocalDate()) || locals.contains(start.local()) || instants.contains(start.instant());
    }
  }
}
