package app.unknot.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How it went so far, from which {@link ExerciseWeek} says how much exercise a week may hold.
 *
 * @param begun the day of the first plan; null before it
 * @param flares days on which the person said that it had been worse for more than 24 hours
 * @param done minutes of exercise done by day; empty when the person does not tick off what was done
 */
public record Progress(@Nullable LocalDate begun, Set<LocalDate> flares, Map<LocalDate, Integer> done) {
  /** Before the first plan. */
  public static final Progress NONE = new Progress(null, Set.of(), Map.of());

  /** Copies the collections. */
  public Progress {
    flares = Collections.unmodifiableSet(new TreeSet<>(flares));
    done = Collections.unmodifiableMap(new TreeMap<>(done));
  }
}
