package app.unknot.bench;

import app.unknot.locate.Probe.Net;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The yardstick for errors: rank-one elimination as in {@link RankOne}, in decimal numbers of so many digits that what
 * cancels does not matter. Shares no code and no formula with the locator's own sum. Slow; for bags of up to about 14.
 */
final class Reference {
  private record Factor(int[] scope, BigDecimal[] value) {}

  private final Net net;
  private final int[] order;
  private final MathContext digits;
  private final int[] position;
  private final List<List<Factor>> inbox = new ArrayList<>();
  private final List<List<Integer>> causesAt = new ArrayList<>();

  private Reference(Net net, int[] order, int digits) {
    this.net = net;
    this.order = order;
    this.digits = new MathContext(digits);
    position = new int[order.length];
    for (int at = 0; at < order.length; at++) {
      position[order[at]] = at;
      inbox.add(new ArrayList<>());
      causesAt.add(new ArrayList<>());
    }
    for (int c = 0; c < net.causes(); c++) {
      causesAt.get(first(net.finding()[c])).add(c);
    }
  }

  static double[] posterior(Net net, int[] order, int digits) {
    return new Reference(net, order, digits).run();
  }

  private int first(int[] scope) {
    return Arrays.stream(scope).map(f -> position[f]).min().orElseThrow();
  }

  private double[] run() {
    int n = order.length;
    int[][] scopes = new int[n][];
    BigDecimal[][] products = new BigDecimal[n][];
    Factor[] messages = new Factor[n];
    for (int at = 0; at < n; at++) {
      scopes[at] = scope(at);
      products[at] = causeProduct(at, scopes[at]);
      BigDecimal[] all = products[at].clone();
      for (Factor message : inbox.get(at)) {
        multiply(all, scopes[at], message);
      }
      int half = all.length / 2;
      BigDecimal[] value = new BigDecimal[half];
      for (int i = 0; i < half; i++) {
        value[i] = all[i].add(all[i + half], digits);
      }
      messages[at] = new Factor(Arrays.copyOf(scopes[at], scopes[at].length - 1), value);
      if (messages[at].scope.length > 0) {
        inbox.get(first(messages[at].scope)).add(messages[at]);
      }
    }
    return back(scopes, products, messages);
  }

  private double[] back(int[][] scopes, BigDecimal[][] products, Factor[] messages) {
    double[] posterior = new double[net.causes()];
    Map<Factor, BigDecimal[]> slopes = new IdentityHashMap<>();
    for (int at = order.length - 1; at >= 0; at--) {
      BigDecimal[] outer = slopes.getOrDefault(messages[at], new BigDecimal[] {BigDecimal.ONE});
      int half = products[at].length / 2;
      BigDecimal[] all = products[at].clone();
      for (int i = 0; i < all.length; i++) {
        all[i] = all[i].multiply(outer[i % half], digits);
      }
      for (Factor message : inbox.get(at)) {
        BigDecimal[] others = all.clone();
        for (Factor other : inbox.get(at)) {
          if (other != message) {
            multiply(others, scopes[at], other);
          }
        }
        slopes.put(message, project(others, scopes[at], message.scope));
      }
      for (Factor message : inbox.get(at)) {
        multiply(all, scopes[at], message);
      }
      BigDecimal sum = BigDecimal.ZERO;
      for (BigDecimal each : all) {
        sum = sum.add(each, digits);
      }
      for (int c : causesAt.get(at)) {
        BigDecimal with = BigDecimal.ZERO;
        BigDecimal[] share = shares(c);
        int[] bits = RankOne.bits(scopes[at], net.finding()[c]);
        for (int i = 0; i < all.length; i++) {
          with = with.add(all[i].multiply(share[RankOne.narrow(i, bits)], digits), digits);
        }
        posterior[c] = with.divide(sum, digits).doubleValue();
      }
    }
    return posterior;
  }

  private int[] scope(int at) {
    TreeSet<Integer> all = new TreeSet<>();
    causesAt.get(at).forEach(c -> Arrays.stream(net.finding()[c]).forEach(all::add));
    inbox.get(at).forEach(m -> Arrays.stream(m.scope).forEach(all::add));
    all.remove(order[at]);
    int[] scope = new int[all.size() + 1];
    int i = 0;
    for (int f : all) {
      scope[i++] = f;
    }
    scope[i] = order[at];
    return scope;
  }

  private BigDecimal[] causeProduct(int at, int[] scope) {
    BigDecimal[] table = new BigDecimal[1 << scope.length];
    int half = table.length / 2;
    BigDecimal dark = BigDecimal.ONE.subtract(new BigDecimal(net.leak()[order[at]])).negate();
    Arrays.fill(table, 0, half, BigDecimal.ONE);
    Arrays.fill(table, half, table.length, dark);
    for (int c : causesAt.get(at)) {
      BigDecimal[] weight = weights(c);
      int[] bits = RankOne.bits(scope, net.finding()[c]);
      for (int i = 0; i < table.length; i++) {
        table[i] = table[i].multiply(BigDecimal.ONE.add(weight[RankOne.narrow(i, bits)]), digits);
      }
    }
    return table;
  }

  /** The odds of a cause that stays dark in each set of its findings. */
  private BigDecimal[] weights(int cause) {
    int edges = net.finding()[cause].length;
    BigDecimal[] weight = new BigDecimal[1 << edges];
    for (int i = 0; i < weight.length; i++) {
      weight[i] = new BigDecimal(net.odds()[cause]);
      for (int e = 0; e < edges; e++) {
        if ((i >> e & 1) != 0) {
          weight[i] =
              weight[i].multiply(
                  BigDecimal.ONE.subtract(new BigDecimal(net.strength()[cause][e])), digits);
        }
      }
    }
    return weight;
  }

  private BigDecimal[] shares(int cause) {
    BigDecimal[] weight = weights(cause);
    for (int i = 0; i < weight.length; i++) {
      weight[i] = weight[i].divide(BigDecimal.ONE.add(weight[i]), digits);
    }
    return weight;
  }

  private void multiply(BigDecimal[] table, int[] scope, Factor factor) {
    int[] bits = RankOne.bits(scope, factor.scope);
    for (int i = 0; i < table.length; i++) {
      table[i] = table[i].multiply(factor.value[RankOne.narrow(i, bits)], digits);
    }
  }

  private BigDecimal[] project(BigDecimal[] table, int[] scope, int[] onto) {
    int[] bits = RankOne.bits(scope, onto);
    BigDecimal[] sum = new BigDecimal[1 << onto.length];
    Arrays.fill(sum, BigDecimal.ZERO);
    for (int i = 0; i < table.length; i++) {
      int to = RankOne.narrow(i, bits);
      sum[to] = sum[to].add(table[i], digits);
    }
    return sum;
  }
}
