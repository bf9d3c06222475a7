package app.unknot.locate;

import java.util.Arrays;

/**
 * The order in which {@link ExactSum} sums out the findings of a network, and the bag of each: the findings that are
 * tied to it when its turn comes. Two findings are tied when one cause lights both, or when summing out an earlier one
 * tied them.
 *
 * <p>Two greedy orders are tried and the cheaper one is taken: a tree order (minimum fill, the usual heuristic for
 * small tree width), whose branches must be joined at 3^s for s shared findings, and line orders (next the finding
 * that adds the fewest to what is open, for small path width), which never join two wide tables.
 */
final class EliminationOrder {
  private static final int LINE_STARTS = 6;

  /** A sum this small costs less than a search for a better order. */
  private static final double CHEAP = 400;

  /** Findings in the order in which they are summed out. */
  final int[] order;

  /** Position of each finding in {@link #order}. */
  final int[] position;

  /** Estimated number of table entries touched by a sum in this order. */
  final double cost;

  private EliminationOrder(int[] order, double cost) {
    this.order = order;
    this.cost = cost;
    position = new int[order.length];
    for (int at = 0; at < order.length; at++) {
      position[order[at]] = at;
    }
  }

  /** Returns the cheapest order found for a network. */
  static EliminationOrder of(Network network) {
    Ties ties = new Ties(network);
    EliminationOrder best = line(ties);
    return best.cost < CHEAP ? best : cheaper(best, tree(ties.copy(), best.cost));
  }

  private static EliminationOrder line(Ties ties) {
    if (ties.findings == 0) {
      return new EliminationOrder(new int[0], 0);
    }
    EliminationOrder best = line(ties, ties.fewestTies(0), Double.POSITIVE_INFINITY);
    for (int i = 1; i < Math.min(LINE_STARTS, ties.findings) && best.cost > CHEAP; i++) {
      best = cheaper(best, line(ties, ties.fewestTies(i), best.cost));
    }
    return best;
  }

  private static EliminationOrder cheaper(EliminationOrder a, EliminationOrder b) {
    return b.cost < a.cost ? b : a;
  }

  private static double power(double base, int exponent) {
    return Math.pow(base, Math.min(exponent, 600));
  }

  private static EliminationOrder line(Ties ties, int start, double limit) {
    int findings = ties.findings;
    int[] order = new int[findings];
    long[] open = new long[ties.words];
    long[] done = new long[ties.words];
    double cost = 0;
    int next = start;
    for (int step = 0; step < findings && cost < limit; step++) {
      order[step] = next;
      for (int w = 0; w < ties.words; w++) {
        open[w] |= ties.tied[next][w] & ~done[w];
      }
      Ties.set(open, next);
      cost += power(2, Ties.count(open));
      Ties.set(done, next);
      Ties.clear(open, next);
      next = narrowest(ties, open, done);
    }
    return new EliminationOrder(order, cost < limit ? cost : Double.POSITIVE_INFINITY);
  }

  private static int narrowest(Ties ties, long[] open, long[] done) {
    boolean fresh = Ties.count(open) == 0;
    int best = -1;
    long bestKey = Long.MAX_VALUE;
    for (int f = 0; f < ties.findings; f++) {
      if (Ties.has(done, f) || !(fresh || Ties.has(open, f))) {
        continue;
      }
      long adds = 0;
      long past = 0;
      for (int w = 0; w < ties.words; w++) {
        adds += Long.bitCount(ties.tied[f][w] & ~done[w] & ~open[w]);
        past += Long.bitCount(ties.tied[f][w] & done[w]);
      }
      long key = (adds << 20) - past;
      if (key < bestKey) {
        bestKey = key;
        best = f;
      }
    }
    return best;
  }

  private static EliminationOrder tree(Ties ties, double limit) {
    int findings = ties.findings;
    int[] order = new int[findings];
    int[][] inbox = new int[findings][0];
    boolean[] done = new boolean[findings];
    boolean[] stale = new boolean[findings];
    long[] key = new long[findings];
    Arrays.fill(stale, true);
    int[][] bags = new int[findings][];
    for (int step = 0; step < findings; step++) {
      int best = -1;
      for (int f = 0; f < findings; f++) {
        if (!done[f]) {
          if (stale[f]) {
            key[f] = ties.fill(f);
            stale[f] = false;
          }
          if (best < 0 || key[f] < key[best]) {
            best = f;
          }
        }
      }
      order[step] = best;
      done[best] = true;
      bags[best] = ties.eliminate(best, stale);
    }
    EliminationOrder plain = new EliminationOrder(order, 0);
    double cost = 0;
    for (int step = 0; step < findings && cost < limit; step++) {
      int f = order[step];
      int bag = bags[f].length;
      cost += power(2, bag + 1);
      int[] sizes = inbox[step];
      Arrays.sort(sizes);
      for (int i = 0; i + 1 < sizes.length; i++) {
        cost += power(1.5, sizes[i]) * power(2, bag + 1);
      }
      if (bag > 0) {
        int to = findings;
        for (int g : bags[f]) {
          to = Math.min(to, plain.position[g]);
        }
        inbox[to] = Arrays.copyOf(inbox[to], inbox[to].length + 1);
        inbox[to][inbox[to].length - 1] = bag;
      }
    }
    return new EliminationOrder(order, cost < limit ? cost : Double.POSITIVE_INFINITY);
  }

  /** Which findings are tied, as rows of bits. */
  private static final class Ties {
    final int findings;
    final int words;
    final long[][] tied;

    private Ties(int findings, int words, long[][] tied) {
      this.findings = findings;
      this.words = words;
      this.tied = tied;
    }

    Ties(Network network) {
      this(
          network.findings(),
          (network.findings() + 63) >>> 6,
          new long[network.findings()][(network.findings() + 63) >>> 6]);
      long[] together = new long[words];
      for (int c = 0; c < network.causes(); c++) {
        Arrays.fill(together, 0);
        for (int e = network.start[c]; e < network.start[c + 1]; e++) {
          set(together, network.finding[e]);
        }
        for (int e = network.start[c]; e < network.start[c + 1]; e++) {
          long[] row = tied[network.finding[e]];
          for (int w = 0; w < words; w++) {
            row[w] |= together[w];
          }
        }
      }
      for (int f = 0; f < findings; f++) {
        clear(tied[f], f);
      }
    }

    Ties copy() {
      long[][] rows = new long[findings][];
      for (int f = 0; f < findings; f++) {
        rows[f] = tied[f].clone();
      }
      return new Ties(findings, words, rows);
    }

    /** Returns the finding with the fewest ties but {@code rank}. */
    int fewestTies(int rank) {
      long[] keyed = new long[findings];
      for (int f = 0; f < findings; f++) {
        keyed[f] = ((long) count(tied[f]) << 32) | f;
      }
      Arrays.sort(keyed);
      return (int) keyed[rank];
    }

    /** The ties that eliminating a finding would add, then the size of its bag, in one number. */
    long fill(int f) {
      long[] row = tied[f];
      int size = 0;
      int missing = 0;
      for (int w = 0; w < words; w++) {
        for (long bits = row[w]; bits != 0; bits &= bits - 1) {
          long[] other = tied[(w << 6) + Long.numberOfTrailingZeros(bits)];
          size++;
          for (int v = 0; v < words; v++) {
            missing += Long.bitCount(row[v] & ~other[v]);
          }
        }
      }
      // Each finding misses itself once.
      return ((long) (missing - size) << 16) + size;
    }

    /** Takes a finding out, ties its neighbours, and marks whose {@link #fill} changed. */
    int[] eliminate(int f, boolean[] stale) {
      int[] bag = members(tied[f]);
      for (int g : bag) {
        for (int w = 0; w < words; w++) {
          tied[g][w] |= tied[f][w];
        }
        clear(tied[g], g);
        clear(tied[g], f);
      }
      for (int g : bag) {
        stale[g] = true;
        for (int h : members(tied[g])) {
          stale[h] = true;
        }
      }
      return bag;
    }

    private static int[] members(long[] row) {
      int[] members = new int[count(row)];
      int at = 0;
      for (int w = 0; w < row.length; w++) {
        for (long bits = row[w]; bits != 0; bits &= bits - 1) {
          members[at++] = (w << 6) + Long.numberOfTrailingZeros(bits);
        }
      }
      return members;
    }

    static int count(long[] row) {
      int count = 0;
      for (long word : row) {
        count += Long.bitCount(word);
      }
      return count;
    }

    static boolean has(long[] row, int bit) {
      return (row[bit >>> 6] >>> bit & 1) != 0;
    }

    static void set(long[] row, int bit) {
      row[bit >>> 6] |= 1L << bit;
    }

    static void clear(long[] row, int bit) {
      row[bit >>> 6] &= ~(1L << bit);
    }
  }
}
