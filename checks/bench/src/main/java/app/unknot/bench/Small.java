package app.unknot.bench;

import app.unknot.locate.Probe;
import app.unknot.locate.Probe.Net;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Networks cut down to their most probable causes, for methods that cannot take them whole; findings that
 * none of these reaches fall away.
 */
final class Small {
  private Small() {}

  static Net of(Net net, int causes) {
    double[] posterior = Probe.sum(net);
    int[] kept =
        IntStream.range(0, net.causes())
            .boxed()
            .sorted((a, b) -> Double.compare(posterior[b], posterior[a]))
            .limit(causes)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    int[] number = new int[net.findings()];
    int findings = 0;
    double[] leak = new double[net.findings()];
    for (int f = 0; f < number.length; f++) {
      int at = f;
      boolean reached =
          IntStream.of(kept).anyMatch(c -> IntStream.of(net.finding()[c]).anyMatch(g -> g == at));
      number[f] = reached ? findings : -1;
      leak[findings] = net.leak()[f];
      findings += reached ? 1 : 0;
    }
    double[] odds = new double[kept.length];
    int[][] finding = new int[kept.length][];
    double[][] strength = new double[kept.length][];
    for (int i = 0; i < kept.length; i++) {
      odds[i] = net.odds()[kept[i]];
      finding[i] = IntStream.of(net.finding()[kept[i]]).map(f -> number[f]).toArray();
      strength[i] = net.strength()[kept[i]];
    }
    return new Net(odds, Arrays.copyOf(leak, findings), finding, strength);
  }
}
