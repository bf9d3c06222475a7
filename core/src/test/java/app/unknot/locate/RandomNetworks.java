package app.unknot.locate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Random two-layer networks, the same for the same generator. */
final class RandomNetworks {
  private RandomNetworks() {}

  /** A network of at most these sizes; some causes reach nothing, some findings have no cause. */
  static Network upTo(int causes, int findings, RandomGenerator random) {
    Network.Builder builder = new Network.Builder();
    int count = random.nextInt(findings + 1);
    for (int f = 0; f < count; f++) {
      builder.finding(probability(random));
    }
    double density = random.nextDouble();
    int size = random.nextInt(causes + 1);
    for (int c = 0; c < size; c++) {
      builder.cause(Math.exp(random.nextDouble(-14, 3)));
      for (int f : shuffled(count, random)) {
        if (random.nextDouble() < density) {
          builder.edge(f, probability(random));
        }
      }
    }
    return builder.build();
  }

  /** The same network with one more finding that only this cause lights. */
  static Network withOwnFinding(Network network, int owner, double leak, double strength) {
    Network.Builder builder = new Network.Builder();
    for (double probability : network.leak) {
      builder.finding(probability);
    }
    int own = builder.finding(leak);
    for (int c = 0; c < network.causes(); c++) {
      builder.cause(network.odds[c]);
      for (int e = network.start[c]; e < network.start[c + 1]; e++) {
        builder.edge(network.finding[e], network.strength[e]);
      }
      if (c == owner) {
        builder.edge(own, strength);
      }
    }
    return builder.build();
  }

  /** Mostly ordinary probabilities, now and then one close to 0 or 1. */
  static double probability(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextDouble(1e-6, 1e-3);
      case 1 -> 1 - random.nextDouble(1e-6, 1e-3);
      default -> random.nextDouble(0.01, 0.99);
    };
  }

  private static List<Integer> shuffled(int count, RandomGenerator random) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(i);
    }
    for (int i = count - 1; i > 0; i--) {
      Collections.swap(all, i, random.nextInt(i + 1));
    }
    return all;
  }
}
