package app.unknot.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Prints what became of answered cases: shares with Wilson's 95 % interval, and what was answered for what. */
final class Shares<T> {
  private final PrintStream out;
  private final List<T> cases;

  Shares(PrintStream out, List<T> cases) {
    this.out = out;
    this.cases = List.copyOf(cases);
  }

  /** Prints how many of some cases count. */
  void line(String name, Predicate<T> among, Predicate<T> counted) {
    List<T> all = cases.stream().filter(among).toList();
    int hits = (int) all.stream().filter(counted).count();
    double[] interval = Tally.wilson(hits, Math.max(1, all.size()));
    out.printf(
        Locale.ROOT,
        "%-48s %3d of %3d  %.3f (%.3f-%.3f)%n",
        name,
        hits,
        all.size(),
        (double) hits / Math.max(1, all.size()),
        interval[0],
        interval[1]);
  }

  /** Prints for each expected answer how often which answer was given. */
  <A extends Comparable<A>> void confusion(Function<T, A> expected, Function<T, A> answered, Function<A, String> name) {
    TreeMap<A, TreeMap<A, Integer>> table = new TreeMap<>();
    for (T each : cases) {
      table.computeIfAbsent(expected.apply(each), a -> new TreeMap<>()).merge(answered.apply(each), 1, Integer::sum);
    }
    out.printf("%nexpected -> answered%n");
    table.forEach((expectation, given) -> out.printf("%-12s %s%n", name.apply(expectation), given));
  }
}
