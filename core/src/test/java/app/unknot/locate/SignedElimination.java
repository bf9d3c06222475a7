package app.unknot.locate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A second exact method in fifty digits, sharing nothing with {@link ExactSum}: the rank-one factorisation of
 * noisy-OR. Each finding gets a two-valued variable y with weights +1 and -(1 - leak); given all y the causes are
 * independent, cause c contributing 1 + odds x product of (1 - strength) over its findings with y = 1. The sum over y
 * is variable elimination on a tree of cliques, swept up and down so that every cause gets its posterior. Its terms
 * have both signs and cancel, which is why it needs the digits.
 */
final class SignedElimination {
  private static final MathContext DIGITS = new MathContext(50);

  final double[] posterior;
  final BigDecimal sum;

  private final Network network;
  private final List<Clique> cliques = new ArrayList<>();

  /** A finding on its turn, with all it is tied to; tables are indexed by bits in the order of the scope. */
  private static final class Clique {
    final int finding;
    final List<Integer> scope;
    final List<Integer> causes = new ArrayList<>();
    final List<Clique> children = new ArrayList<>();
    BigDecimal[] own = {};
    BigDecimal[] up = {};

    Clique(int finding, Collection<Integer> others) {
      this.finding = finding;
      scope = new ArrayList<>(List.of(finding));
      scope.addAll(others);
    }

    /** The part of an entry's index that a child's message, without the child's own finding, is about. */
    int seenBy(Clique child, int index) {
      int seen = 0;
      for (int i = 1; i < child.scope.size(); i++) {
        seen |= (index >> scope.indexOf(child.scope.get(i)) & 1) << (i - 1);
      }
      return seen;
    }
  }

  SignedElimination(Network network) {
    this.network = network;
    posterior = new double[network.causes()];
    BigDecimal product = BigDecimal.ONE;
    List<Clique> roots = plan();
    for (Clique clique : cliques) {
      sweepUp(clique);
    }
    for (Clique root : roots) {
      product = product.multiply(root.up[0], DIGITS);
      sweepDown(root, new BigDecimal[] {BigDecimal.ONE}, root.up[0]);
    }
    for (int c = 0; c < network.causes(); c++) {
      if (network.start[c] == network.start[c + 1]) {
        posterior[c] = network.odds[c] / (1 + network.odds[c]);
        product = product.multiply(BigDecimal.ONE.add(new BigDecimal(network.odds[c])), DIGITS);
      }
    }
    sum = product;
  }

  /** Returns how many findings the widest clique of a network holds. */
  static int width(Network network) {
    int widest = 0;
    for (Clique clique : cliquesOf(network)) {
      widest = Math.max(widest, clique.scope.size());
    }
    return widest;
  }

  /** Eliminates the finding with the fewest ties each time. */
  private static List<Clique> cliquesOf(Network network) {
    List<TreeSet<Integer>> ties = new ArrayList<>();
    TreeSet<Integer> left = new TreeSet<>();
    for (int f = 0; f < network.findings(); f++) {
      ties.add(new TreeSet<>());
      left.add(f);
    }
    for (int c = 0; c < network.causes(); c++) {
      for (int a = network.start[c]; a < network.start[c + 1]; a++) {
        for (int b = network.start[c]; b < network.start[c + 1]; b++) {
          if (a != b) {
            ties.get(network.finding[a]).add(network.finding[b]);
          }
        }
      }
    }
    List<Clique> cliques = new ArrayList<>();
    while (!left.isEmpty()) {
      int next = left.first();
      for (int f : left) {
        next = ties.get(f).size() < ties.get(next).size() ? f : next;
      }
      cliques.add(new Clique(next, ties.get(next)));
      left.remove(next);
      for (int f : ties.get(next)) {
        ties.get(f).addAll(ties.get(next));
        ties.get(f).remove(f);
        ties.get(f).remove(next);
      }
    }
    return cliques;
  }

  private List<Clique> plan() {
    cliques.addAll(cliquesOf(network));
    Clique[] at = new Clique[network.findings()];
    for (Clique clique : cliques) {
      at[clique.finding] = clique;
    }
    List<Clique> roots = new ArrayList<>();
    for (Clique clique : cliques) {
      if (clique.scope.size() == 1) {
        roots.add(clique);
      } else {
        earliest(clique.scope.subList(1, clique.scope.size())).children.add(clique);
      }
    }
    for (int c = 0; c < network.causes(); c++) {
      List<Integer> reached = new ArrayList<>();
      for (int e = network.start[c]; e < network.start[c + 1]; e++) {
        reached.add(network.finding[e]);
      }
      if (!reached.isEmpty()) {
        earliest(reached).causes.add(c);
      }
    }
    return roots;
  }

  private Clique earliest(List<Integer> findings) {
    for (Clique clique : cliques) {
      if (findings.contains(clique.finding)) {
        return clique;
      }
    }
    throw new AssertionError("no clique eliminates any of " + findings);
  }

  private void sweepUp(Clique clique) {
    int size = 1 << clique.scope.size();
    clique.own = new BigDecimal[size];
    BigDecimal[] table = new BigDecimal[size];
    BigDecimal negative = new BigDecimal(network.leak[clique.finding]).subtract(BigDecimal.ONE);
    for (int i = 0; i < size; i++) {
      BigDecimal own = (i & 1) == 0 ? BigDecimal.ONE : negative;
      for (int c : clique.causes) {
        own = own.multiply(BigDecimal.ONE.add(present(clique, c, i)), DIGITS);
      }
      clique.own[i] = own;
      for (Clique child : clique.children) {
        own = own.multiply(child.up[clique.seenBy(child, i)], DIGITS);
      }
      table[i] = own;
    }
    clique.up = new BigDecimal[size / 2];
    for (int i = 0; i < clique.up.length; i++) {
      clique.up[i] = table[2 * i].add(table[2 * i + 1], DIGITS);
    }
  }

  /** The odds of a cause times the chance that it lights none of the findings whose y is 1. */
  private BigDecimal present(Clique clique, int cause, int index) {
    BigDecimal product = new BigDecimal(network.odds[cause]);
    for (int e = network.start[cause]; e < network.start[cause + 1]; e++) {
      if ((index >> clique.scope.indexOf(network.finding[e]) & 1) == 1) {
        product = product.multiply(BigDecimal.ONE.subtract(new BigDecimal(network.strength[e])), DIGITS);
      }
    }
    return product;
  }

  private void sweepDown(Clique clique, BigDecimal[] outer, BigDecimal all) {
    BigDecimal[] around = new BigDecimal[clique.own.length];
    for (int i = 0; i < around.length; i++) {
      around[i] = clique.own[i].multiply(outer[i >> 1], DIGITS);
    }
    for (Clique child : clique.children) {
      BigDecimal[] down = new BigDecimal[child.up.length];
      Arrays.fill(down, BigDecimal.ZERO);
      for (int i = 0; i < around.length; i++) {
        int seen = clique.seenBy(child, i);
        down[seen] = down[seen].add(othersThan(clique, child, around[i], i), DIGITS);
      }
      sweepDown(child, down, all);
    }
    for (int c : clique.causes) {
      BigDecimal with = BigDecimal.ZERO;
      for (int i = 0; i < around.length; i++) {
        BigDecimal present = present(clique, c, i);
        with =
            with.add(
                othersThan(clique, null, around[i], i)
                    .multiply(present, DIGITS)
                    .divide(BigDecimal.ONE.add(present), DIGITS),
                DIGITS);
      }
      posterior[c] = with.divide(all, DIGITS).doubleValue();
    }
  }

  private static BigDecimal othersThan(
      Clique clique, @Nullable Clique child, BigDecimal start, int index) {
    BigDecimal product = start;
    for (Clique other : clique.children) {
      if (other != child) {
        product = product.multiply(other.up[clique.seenBy(other, index)], DIGITS);
      }
    }
    return product;
  }
}
