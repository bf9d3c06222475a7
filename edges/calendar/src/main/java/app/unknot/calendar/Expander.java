package app.unknot.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * Works out recurrence rules between two local times with ical4j, in bounded time and memory. A rule that would need too
 * many steps is refused beforehand; a budget over all rules keeps many dear ones from adding up.
 */
final class Expander {
  /** How many candidates one rule may need. */
  static final long MOST_STEPS = 2_000_000;

  /** How many candidates one rule with a count may need; all before the time of interest are held in memory. */
  static final long MOST_COUNTED = 200_000;

  /** How many occurrences of one rule are counted. */
  static final int MOST_OCCURRENCES = 20_000;

  /** How many candidates all rules together may need. */
  static final long BUDGET = 30_000_000;

  private long budget = BUDGET;

  /** What became of a rule: its occurrences in order of time, and whether there are more. */
  record Outcome(List<LocalDateTime> starts, boolean more) {}

  /** Says that a rule needs more steps than it is granted. */
  static final class TooLongException extends CalendarException {
    private static final long serialVersionUID = 1L;

    TooLongException() {
      super("A recurrence rule needs too many steps.");
    }
  }

  /**
   * Returns the occurrences from one local time to another, both included.
   *
   * @param seed the first occurrence
   * @param last the end of the rule, or null for none
   * @throws TooLongException when it needs too many steps
   * @throws DateTimeException when it makes no sense
   */
  Outcome expand(Rule rule, LocalDateTime seed, LocalDateTime from, LocalDateTime to, @Nullable LocalDateTime last)
      throws InterruptedException {
    LocalDateTime end = last != null && last.isBefore(to) ? last : to;
    long skipped = skippable(rule, seed, from);
    long count = rule.count() == 0 ? 0 : rule.count() - skipped;
    LocalDateTime first = seed.plus(skipped * rule.interval(), rule.unit());
    if (end.isBefore(from) || first.isAfter(end) || (rule.count() > 0 && count <= 0)) {
      return new Outcome(List.of(), false);
    }
    pay(rule, count > 0 || first.isAfter(from) ? first : from, end, count > 0 ? MOST_COUNTED : MOST_STEPS);
    return steps(recur(rule, count), first, from, end);
  }

  private static Recur<LocalDateTime> recur(Rule rule, long count) {
    try {
      return rule.recur(Math.min(count, Integer.MAX_VALUE));
    } catch (RuntimeException e) {
      throw new DateTimeException("Not a rule.", e);
    }
  }

  /** Returns how many steps of the rule lie before the time of interest and need not be made one by one. */
  private static long skippable(Rule rule, LocalDateTime seed, LocalDateTime from) {
    boolean counted = rule.count() > 0 && !rule.plain();
    if (counted || rule.unit().compareTo(ChronoUnit.WEEKS) > 0 || !seed.isBefore(from)) {
      return 0;
    }
    return Math.max(0, rule.unit().between(seed, from) / rule.interval() - 2);
  }

  private void pay(Rule rule, LocalDateTime from, LocalDateTime to, long most) {
    long steps = Math.max(1, rule.unit().between(from, to) / rule.interval() + 2);
    long price = steps > most ? steps : steps * rule.candidates();
    if (price > most || price > budget) {
      throw new TooLongException();
    }
    budget -= price;
  }

  private static Outcome steps(Recur<LocalDateTime> recur, LocalDateTime seed, LocalDateTime from, LocalDateTime to)
      throws InterruptedException {
    List<LocalDateTime> starts = new ArrayList<>();
    Spliterator<LocalDateTime> each = recur.getDatesAsStream(seed, from, to, -1).spliterator();
    while (starts.size() < MOST_OCCURRENCES && advance(each, starts)) {
      if (Thread.interrupted()) {
        throw new InterruptedException("Reading a calendar was interrupted.");
      }
    }
    return new Outcome(starts.stream().sorted().distinct().toList(), starts.size() >= MOST_OCCURRENCES);
  }

  /** The library has no root of its own for what it throws, neither for a bad rule nor when it is interrupted. */
  private static boolean advance(Spliterator<LocalDateTime> each, List<LocalDateTime> starts) throws InterruptedException {
    try {
      return each.tryAdvance(starts::add);
    } catch (RuntimeException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException("Reading a calendar was interrupted.");
      }
      throw new DateTimeException("A rule that cannot be worked out.", e);
    }
  }
}
