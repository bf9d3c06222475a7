package app.unknot.bench;

import app.unknot.locate.Probe.Net;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Variable elimination over the rank-one form of noisy-OR (Takikawa and D'Ambrosio 1999; Diez and Galan 2003; Savicky
 * and Vomlel 2007) in double precision: one two-valued auxiliary variable a finding with weights 1 and -(1 - leak), so
 * that the causes fall apart. Cheap in narrow graphs, but the weights have both signs and cancel.
 */
final class RankOne {
  private record Factor(int[] scope, double[] value) {}

  private final Net net;
  private final int[] order;
  private final int[] position;
  private final List<List<Factor>> inbox = new ArrayList<>();
  private final List<List<Integer>> causesAt = new ArrayList<>();

  private RankOne(Net net, int[] order) {
    this.net = net;
    this.order = order;
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

  static double[] posterior(Net net, int[] order) {
    return new RankOne(net, order).run();
  }

  private int first(int[] scope) {
    int first = Integer.MAX_VALUE;
    for (int f : scope) {
      first = Math.min(first, position[f]);
    }
    return first;
  }

  private double[] run() {
    int n = order.length;
    int[][] scopes = new int[n][];
    double[][] products = new double[n][];
    Factor[] messages = new Factor[n];
    for (int at = 0; at < n; at++) {
      scopes[at] = scope(at);
      products[at] = causeProduct(at, scopes[at]);
      double[] all = products[at].clone();
      for (Factor message : inbox.get(at)) {
        multiply(all, scopes[at], message);
      }
      int half = all.length / 2;
      double[] value = new double[half];
      double most = 0;
      for (int i = 0; i < half; i++) {
        value[i] = all[i] + all[i + half];
        most = Math.max(most, Math.abs(value[i]));
      }
      int exponent = most == 0 ? 0 : Math.getExponent(most);
      for (int i = 0; i < half; i++) {
        value[i] = Math.scalb(value[i], -exponent);
      }
      messages[at] = new Factor(Arrays.copyOf(scopes[at], scopes[at].length - 1), value);
      if (messages[at].scope.length > 0) {
        inbox.get(first(messages[at].scope)).add(messages[at]);
      }
    }
    return back(scopes, products, messages);
  }

  private double[] back(int[][] scopes, double[][] products, Factor[] messages) {
    double[] posterior = new double[net.causes()];
    Map<Factor, double[]> slopes = new IdentityHashMap<>();
    for (int at = order.length - 1; at >= 0; at--) {
      double[] outer = slopes.getOrDefault(messages[at], new double[] {1});
      int half = products[at].length / 2;
      double[] own = products[at].clone();
      for (int i = 0; i < own.length; i++) {
        own[i] *= outer[i % half];
      }
      for (Factor message : inbox.get(at)) {
        double[] others = own.clone();
        for (Factor other : inbox.get(at)) {
          if (other != message) {
            multiply(others, scopes[at], other);
          }
        }
        slopes.put(message, project(others, scopes[at], message.scope));
      }
      double[] all = own;
      for (Factor message : inbox.get(at)) {
        multiply(all, scopes[at], message);
      }
      double sum = 0;
      for (double each : all) {
        sum += each;
      }
      for (int c : causesAt.get(at)) {
        double with = 0;
        double[] weights = weights(c);
        int[] bits = bits(scopes[at], net.finding()[c]);
        for (int i = 0; i < all.length; i++) {
          double weight = weights[narrow(i, bits)];
          with += all[i] * weight / (1 + weight);
        }
        posterior[c] = with / sum;
      }
    }
    return posterior;
  }

  /** The findings of a bucket, the one to be summed out last, so that it is the top bit. */
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

  private double[] causeProduct(int at, int[] scope) {
    double[] table = new double[1 << scope.length];
    int half = table.length / 2;
    Arrays.fill(table, 0, half, 1);
    Arrays.fill(table, half, table.length, -(1 - net.leak()[order[at]]));
    for (int c : causesAt.get(at)) {
      double[] weight = weights(c);
      int[] bits = bits(scope, net.finding()[c]);
      for (int i = 0; i < table.length; i++) {
        table[i] *= 1 + weight[narrow(i, bits)];
      }
    }
    return table;
  }

  /** The odds of a cause that stays dark in each set of its findings. */
  private double[] weights(int cause) {
    double[] strength = net.strength()[cause];
    double[] weight = new double[1 << strength.length];
    weight[0] = net.odds()[cause];
    for (int e = 0; e < strength.length; e++) {
      for (int i = 0; i < 1 << e; i++) {
        weight[i | 1 << e] = weight[i] * (1 - strength[e]);
      }
    }
    return weight;
  }

  static int bit(int[] scope, int finding) {
    for (int i = 0; i < scope.length; i++) {
      if (scope[i] == finding) {
        return i;
      }
    }
    throw new IllegalStateException("finding %d is not in scope".formatted(finding));
  }

  private static void multiply(double[] table, int[] scope, Factor factor) {
    int[] bits = bits(scope, factor.scope);
    for (int i = 0; i < table.length; i++) {
      table[i] *= factor.value[narrow(i, bits)];
    }
  }

  private static double[] project(double[] table, int[] scope, int[] onto) {
    int[] bits = bits(scope, onto);
    double[] sum = new double[1 << onto.length];
    for (int i = 0; i < table.length; i++) {
      sum[narrow(i, bits)] += table[i];
    }
    return sum;
  }

  static int[] bits(int[] scope, int[] of) {
    int[] bits = new int[of.length];
    for (int i = 0; i < of.length; i++) {
      bits[i] = bit(scope, of[i]);
    }
    return bits;
  }

  static int narrow(int index, int[] bits) {
    int narrow = 0;
    for (int i = 0; i < bits.length; i++) {
      narrow |= (index >> bits[i] & 1) << i;
    }
    return narrow;
  }
}
