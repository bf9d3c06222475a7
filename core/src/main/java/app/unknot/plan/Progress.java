package app.unknot.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How it went so far, from which {@link ExerciseWeek} says how much exercise a week may hold.
 *
 * @param begun the day of the first plan; null before it
 * @param flares days on which the person said that it had been worse for more than 24 hours
 * @param done minutes of exercise done by day; empty when the person does not tick off what was done
 * @param planned days on which a plan stood
 */
public record Progress(
    @Nullable LocalDate begun, Set<LocalDate> flares, Map<LocalDate, Integer> done, Set<LocalDate> planned) {
  /** Before the first plan. */
  public static final Progress NONE = new Progress(null, Set.of(), Map.of(), Set.of());

  /** Whoever planned and did nothing for more days begins anew; as long as a plan is. */
  static final int BREAK_DAYS = 14;

  /** Copies the collections. */
  public Progress {
    flares = Collections.unmodifiableSet(new TreeSet<>(flares));
    done = Collections.unmodifiableMap(new TreeMap<>(done));
    planned = Collections.unmodifiableSet(new TreeSet<>(planned));
  }

  /** Returns the same with a plan on some more days from a day on; the first plan of all begins there. */
  Progress planning(LocalDate from, int days) {
    Set<LocalDate> more = new TreeSet<>(planned);
    from.datesUntil(from.plusDays(days)).forEach(more::add);
    return new Progress(begun == null ? from : begun, flares, done, more);
  }

  /** Returns the day from which weeks are counted: that of the first plan, or of the first one after a long break. */
  LocalDate since(LocalDate day) {
    LocalDate since = begun == null || begun.isAfter(day) ? day : begun;
    LocalDate last = since;
    for (LocalDate next : heldUntil(day).tailSet(since, false)) {
      since = ChronoUnit.DAYS.between(last, next) > BREAK_DAYS ? next : since;
      last = next;
    }
    return since;
  }

  /** The day itself counts, for it is asked about. */
  private NavigableSet<LocalDate> heldUntil(LocalDate day) {
    TreeSet<LocalDate> held = new TreeSet<>(planned);
    held.addAll(done.keySet());
    held.add(day);
    return held.headSet(day, true);
  }

  /** Returns whether anything was planned or done from a day on, before another. */
  boolean heldAnything(LocalDate from, LocalDate to) {
    return planned.stream().anyMatch(day -> within(day, from, to)) || done.keySet().stream().anyMatch(day -> within(day, from, to));
  }

  private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && day.isBefore(to);
  }
}
