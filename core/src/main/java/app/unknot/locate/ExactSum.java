package app.unknot.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sum over all combinations of causes of a {@link Network}, and from it the exact posterior of every cause.
 *
 * <p>The findings are summed out one after the other (bucket elimination). A table over a bag of findings says, for
 * each set of them, the total weight of the combinations of causes seen so far that light exactly this set. A cause is
 * added by letting it light each of its findings or not; two independent tables are joined by letting either light a
 * finding (an OR-convolution, three half-size joins for each shared finding); a finding is closed by keeping the lit
 * half. The sum is a polynomial with positive terms in the odds, so its derivatives, taken by running the same steps
 * backwards, give every posterior at once: P(cause) = odds / sum x d sum / d odds.
 *
 * <p>Why not the usual ways: QuickScore (Heckerman 1989) and the rank-one factorisation of noisy-OR (Takikawa and
 * D'Ambrosio 1999; Diez and Galan 2003; Savicky and Vomlel 2007) sum terms of both signs, which cancel; here every
 * number is positive and nothing is ever subtracted, so the relative error grows only with the number of steps (a few
 * hundred roundings, about 1e-13). The width is that of the same finding graph. Tables are rescaled by powers of two,
 * which are exact.
 *
 * <p>Not safe for use by several threads; use one instance for one network.
 */
final class ExactSum {
  private static final int RESCALE = 300;

  private static final double LOG_2 = Math.log(2);

  private final Network network;
  private final EliminationOrder order;

  /** Posterior probability of each cause. */
  final double[] posterior;

  /** Posterior probability that each cause is absent, computed on its own so that no digits are lost near one. */
  final double[] absent;

  /** For each finding, the probability that no cause, only the leak, is behind it. */
  final double[] unexplained;

  /** Natural logarithm of the sum over all combinations, in odds. */
  double logSum;

  /** Emptied once the posteriors are known: the tables of a wide sum fill hundreds of megabytes. */
  private Table[] messages;

  private final List<List<Step>> steps;

  ExactSum(Network network, EliminationOrder order) {
    this(network, order, true);
  }

  private ExactSum(Network network, EliminationOrder order, boolean posteriors) {
    this.network = network;
    this.order = order;
    posterior = new double[network.causes()];
    absent = new double[network.causes()];
    unexplained = new double[network.findings()];
    messages = new Table[network.findings()];
    steps = new ArrayList<>(network.findings());
    forward(posteriors);
    if (posteriors) {
      backward();
      steps.clear();
      messages = new Table[0];
    }
  }

  /** Returns the natural logarithm of the sum alone, which takes a third of the work. */
  static double logSum(Network network) {
    return new ExactSum(network, EliminationOrder.of(network), false).logSum;
  }

  ExactSum(Network network) {
    this(network, EliminationOrder.of(network));
  }

  /** A table over an ordered scope of findings; bit i of an index says whether finding {@code scope[i]} is lit. */
  private static final class Table {
    final int[] scope;
    final double[] value;
    double[] slope = NONE;

    static final double[] NONE = new double[0];

    Table(int[] scope, double[] value) {
      this.scope = scope;
      this.value = value;
    }

    int bit(int finding) {
      for (int i = 0; i < scope.length; i++) {
        if (scope[i] == finding) {
          return i;
        }
      }
      return -1;
    }
  }

  /** One recorded step of a bucket, kept to be run backwards. */
  private sealed interface Step {
    record Seed(int[] causes, double[] dark, double[] lit, Table after) implements Step {}

    record Apply(int cause, Table before, Table after) implements Step {}

    record Join(Table left, Table message, Table after) implements Step {}

    record Spread(Table before, Table after) implements Step {}

    record Close(Table before, Table after) implements Step {}
  }

  private void forward(boolean keepSteps) {
    int findings = network.findings();
    int[][] causesAt = causesByBucket();
    List<List<Table>> inbox = new ArrayList<>(findings);
    for (int i = 0; i < findings; i++) {
      inbox.add(new ArrayList<>(2));
    }
    for (int at = 0; at < findings; at++) {
      int finding = order.order[at];
      List<Step> done = new ArrayList<>();
      Table message = bucket(finding, causesAt[at], inbox.get(at), done);
      if (keepSteps) {
        steps.add(done);
        messages[at] = message;
      }
      if (message.scope.length == 0) {
        logSum += Math.log(message.value[0]);
      } else {
        inbox.get(first(message.scope)).add(message);
      }
    }
    for (int c = 0; c < posterior.length; c++) {
      if (network.start[c] == network.start[c + 1]) {
        posterior[c] = network.odds[c] / (1 + network.odds[c]);
        absent[c] = 1 / (1 + network.odds[c]);
        logSum += Math.log1p(network.odds[c]);
      }
    }
  }

  private void backward() {
    for (int at = network.findings() - 1; at >= 0; at--) {
      back(at);
    }
  }

  private int first(int[] scope) {
    int first = Integer.MAX_VALUE;
    for (int finding : scope) {
      first = Math.min(first, order.position[finding]);
    }
    return first;
  }

  private int[][] causesByBucket() {
    int findings = network.findings();
    int[] count = new int[findings];
    int[] bucket = new int[network.causes()];
    for (int c = 0; c < bucket.length; c++) {
      bucket[c] = -1;
      for (int e = network.start[c]; e < network.start[c + 1]; e++) {
        int at = order.position[network.finding[e]];
        bucket[c] = bucket[c] < 0 ? at : Math.min(bucket[c], at);
      }
      if (bucket[c] >= 0) {
        count[bucket[c]]++;
      }
    }
    int[][] causes = new int[findings][];
    for (int at = 0; at < findings; at++) {
      causes[at] = new int[count[at]];
    }
    for (int c = bucket.length - 1; c >= 0; c--) {
      if (bucket[c] >= 0) {
        causes[bucket[c]][--count[bucket[c]]] = c;
      }
    }
    return causes;
  }

  private Table bucket(int finding, int[] causes, List<Table> inbox, List<Step> done) {
    Table table = seed(finding, causes, done);
    inbox.add(table);
    inbox.sort((a, b) -> Integer.compare(b.scope.length, a.scope.length));
    table = inbox.getFirst();
    for (Table message : inbox.subList(1, inbox.size())) {
      table = join(table, message, done);
    }
    int[] many = inOrderOfGrowth(causes, table);
    for (int c : many) {
      table = apply(c, table, done);
    }
    return close(finding, table, done);
  }

  /** The table of one finding: its leak, and the causes that light nothing else. */
  private Table seed(int finding, int[] causes, List<Step> done) {
    int[] single = causes(causes, true);
    double[] dark = new double[single.length + 1];
    double[] lit = new double[single.length + 1];
    dark[0] = 1 - network.leak[finding];
    lit[0] = network.leak[finding];
    for (int i = 0; i < single.length; i++) {
      double odds = network.odds[single[i]];
      double q = network.strength[network.start[single[i]]];
      dark[i + 1] = dark[i] * (1 + odds * (1 - q));
      lit[i + 1] = lit[i] * (1 + odds) + dark[i] * odds * q;
    }
    Table table =
        new Table(new int[] {finding}, new double[] {dark[single.length], lit[single.length]});
    done.add(new Step.Seed(single, dark, lit, table));
    return table;
  }

  /** Those of the causes that have one finding, or those that have several. */
  private int[] causes(int[] causes, boolean single) {
    int[] found = new int[causes.length];
    int count = 0;
    for (int c : causes) {
      if (network.start[c + 1] - network.start[c] == 1 == single) {
        found[count++] = c;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private void backSeed(Step.Seed step) {
    double slopeDark = step.after.slope[0];
    double slopeLit = step.after.slope[1];
    for (int i = step.causes.length - 1; i >= 0; i--) {
      int cause = step.causes[i];
      double odds = network.odds[cause];
      double q = network.strength[network.start[cause]];
      double without = step.dark[i] * slopeDark + step.lit[i] * slopeLit;
      double with =
          odds * (step.dark[i] * ((1 - q) * slopeDark + q * slopeLit) + step.lit[i] * slopeLit);
      posterior[cause] = with / (with + without);
      absent[cause] = without / (with + without);
      slopeDark = slopeDark * (1 + odds * (1 - q)) + slopeLit * odds * q;
      slopeLit = slopeLit * (1 + odds);
    }
  }

  /** The causes with several findings, those that widen the table least first. */
  private int[] inOrderOfGrowth(int[] causes, Table table) {
    int[] many = causes(causes, false);
    long[] keyed = new long[many.length];
    for (int i = 0; i < many.length; i++) {
      int missing = 0;
      for (int e = network.start[many[i]]; e < network.start[many[i] + 1]; e++) {
        missing += table.bit(network.finding[e]) < 0 ? 1 : 0;
      }
      keyed[i] = ((long) missing << 32) | many[i];
    }
    Arrays.sort(keyed);
    for (int i = 0; i < many.length; i++) {
      many[i] = (int) keyed[i];
    }
    return many;
  }

  private Table apply(int cause, Table before, List<Step> done) {
    Table wide = widen(before, cause, done);
    double[] value = wide.value.clone();
    light(value, wide, cause);
    double odds = network.odds[cause];
    for (int i = 0; i < value.length; i++) {
      value[i] = wide.value[i] + odds * value[i];
    }
    Table after = new Table(wide.scope, value);
    done.add(new Step.Apply(cause, wide, after));
    return after;
  }

  /** Lets the cause light each of its findings, in place. */
  private void light(double[] value, Table table, int cause) {
    for (int e = network.start[cause]; e < network.start[cause + 1]; e++) {
      double q = network.strength[e];
      int stride = 1 << table.bit(network.finding[e]);
      if (stride == 1) {
        for (int i = 0; i < value.length; i += 2) {
          double moved = q * value[i];
          value[i] -= moved;
          value[i + 1] += moved;
        }
      } else {
        for (int base = 0; base < value.length; base += 2 * stride) {
          for (int i = base; i < base + stride; i += 2) {
            double even = q * value[i];
            double odd = q * value[i + 1];
            value[i] -= even;
            value[i + 1] -= odd;
            value[i + stride] += even;
            value[i + 1 + stride] += odd;
          }
        }
      }
    }
  }

  /** The transpose of {@link #light}. */
  private void unlight(double[] slope, Table table, int cause) {
    for (int e = network.start[cause]; e < network.start[cause + 1]; e++) {
      double q = network.strength[e];
      int stride = 1 << table.bit(network.finding[e]);
      if (stride == 1) {
        for (int i = 0; i < slope.length; i += 2) {
          slope[i] = (1 - q) * slope[i] + q * slope[i + 1];
        }
      } else {
        for (int base = 0; base < slope.length; base += 2 * stride) {
          for (int i = base; i < base + stride; i += 2) {
            slope[i] = (1 - q) * slope[i] + q * slope[i + stride];
            slope[i + 1] = (1 - q) * slope[i + 1] + q * slope[i + 1 + stride];
          }
        }
      }
    }
  }

  private Table widen(Table table, int cause, List<Step> done) {
    int[] scope = table.scope;
    for (int e = network.start[cause]; e < network.start[cause + 1]; e++) {
      if (table.bit(network.finding[e]) < 0) {
        scope = Arrays.copyOf(scope, scope.length + 1);
        scope[scope.length - 1] = network.finding[e];
      }
    }
    return scope.length == table.scope.length ? table : spread(table, scope, done);
  }

  /** Lays a table out over a scope that contains its own; findings new to it are not lit. */
  private Table spread(Table table, int[] scope, List<Step> done) {
    double[] value = new double[1 << scope.length];
    Table after = new Table(scope, value);
    int[] at = places(table, after);
    for (int i = 0; i < at.length; i++) {
      value[at[i]] = table.value[i];
    }
    done.add(new Step.Spread(table, after));
    return after;
  }

  private static int[] places(Table narrow, Table wide) {
    int[] at = new int[narrow.value.length];
    for (int b = 0; b < narrow.scope.length; b++) {
      int bit = 1 << wide.bit(narrow.scope[b]);
      int half = 1 << b;
      for (int i = 0; i < half; i++) {
        at[i + half] = at[i] | bit;
      }
    }
    return at;
  }

  private Table join(Table table, Table message, List<Step> done) {
    int[] scope = scopeWithOnTop(table, message);
    Table left = Arrays.equals(scope, table.scope) ? table : spread(table, scope, done);
    double[] value = new double[left.value.length];
    Join.or(left.value, 0, left.value.length, message.value, 0, message.value.length, value);
    Table after = new Table(scope, value);
    done.add(new Step.Join(left, message, after));
    return after;
  }

  /** The union of both scopes, the message's findings in its order as the highest bits. */
  private static int[] scopeWithOnTop(Table table, Table message) {
    int[] scope = new int[table.scope.length + message.scope.length];
    int length = 0;
    for (int finding : table.scope) {
      if (message.bit(finding) < 0) {
        scope[length++] = finding;
      }
    }
    for (int finding : message.scope) {
      scope[length++] = finding;
    }
    return Arrays.copyOf(scope, length);
  }

  /** Keeps the half in which the finding is lit, and rescales. */
  private Table close(int finding, Table table, List<Step> done) {
    int bit = table.bit(finding);
    int[] scope = new int[table.scope.length - 1];
    for (int i = 0, j = 0; i < table.scope.length; i++) {
      if (i != bit) {
        scope[j++] = table.scope[i];
      }
    }
    double[] value = new double[table.value.length / 2];
    int stride = 1 << bit;
    double largest = 0;
    for (int i = 0; i < value.length; i++) {
      value[i] = table.value[litIndex(i, stride)];
      largest = Math.max(largest, value[i]);
    }
    int exponent = Math.getExponent(largest);
    if (Math.abs(exponent) > RESCALE) {
      for (int i = 0; i < value.length; i++) {
        value[i] = Math.scalb(value[i], -exponent);
      }
      logSum += exponent * LOG_2;
    }
    Table after = new Table(scope, value);
    done.add(new Step.Close(table, after));
    return after;
  }

  private static int litIndex(int i, int stride) {
    int low = i & (stride - 1);
    return ((i - low) << 1) | stride | low;
  }

  private void back(int at) {
    Table message = messages[at];
    if (message.scope.length == 0) {
      message.slope = new double[] {1 / message.value[0]};
    }
    List<Step> done = steps.get(at);
    for (int i = done.size() - 1; i >= 0; i--) {
      switch (done.get(i)) {
        case Step.Close close -> backClose(order.order[at], close);
        case Step.Seed seed -> backSeed(seed);
        case Step.Apply apply -> backApply(apply);
        case Step.Join join -> backJoin(join);
        case Step.Spread spread -> backSpread(spread);
      }
    }
  }

  private void backClose(int finding, Step.Close step) {
    double[] slope = new double[step.before.value.length];
    int stride = 1 << step.before.bit(finding);
    double dark = 0;
    double all = 0;
    double[] outer = step.after.slope;
    for (int i = 0; i < outer.length; i++) {
      int lit = litIndex(i, stride);
      slope[lit] = outer[i];
      dark += outer[i] * step.before.value[lit - stride];
      all += outer[i] * step.before.value[lit];
    }
    double leak = network.leak[finding];
    unexplained[finding] = Math.min(1, dark * leak / (1 - leak) / all);
    step.before.slope = slope;
  }

  private void backApply(Step.Apply step) {
    double[] pulled = step.after.slope.clone();
    unlight(pulled, step.before, step.cause);
    double odds = network.odds[step.cause];
    double with = 0;
    double without = 0;
    double[] slope = step.after.slope;
    double[] value = step.before.value;
    for (int i = 0; i < pulled.length; i++) {
      with += pulled[i] * value[i];
      without += slope[i] * value[i];
      slope[i] += odds * pulled[i];
    }
    posterior[step.cause] = odds * with / (odds * with + without);
    absent[step.cause] = without / (odds * with + without);
    step.before.slope = slope;
  }

  private static void backJoin(Step.Join step) {
    double[] slope = step.after.slope;
    int size = slope.length;
    double[] left = new double[size];
    double[] message = new double[step.message.value.length];
    Join.left(left, 0, size, step.message.value, 0, message.length, slope);
    Join.right(step.left.value, 0, size, message, 0, message.length, slope, 0);
    step.left.slope = left;
    step.message.slope = message;
  }

  private static void backSpread(Step.Spread step) {
    int[] at = places(step.before, step.after);
    double[] slope = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      slope[i] = step.after.slope[at[i]];
    }
    step.before.slope = slope;
  }
}
