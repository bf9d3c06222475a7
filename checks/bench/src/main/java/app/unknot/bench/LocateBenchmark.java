package app.unknot.bench;

import app.unknot.atlas.Atlas;
import app.unknot.locate.Complaint;
import app.unknot.locate.Located;
import app.unknot.locate.Locator;
import app.unknot.locate.Probe;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of one answer, over a ring of contiguous one-sided drawings. Start it with {@code org.openjdk.jmh.Main}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LocateBenchmark {
  private static final int DRAWINGS = 64;

  /** Number of painted zones. */
  @Param({"1", "4", "12", "30", "60"})
  public int zones;

  private Locator locator = Locator.standard();
  private List<Complaint> drawings = List.of();
  private List<Probe.Net> networks = List.of();
  private int at;

  /** Draws them. */
  @Setup
  public void draw() {
    locator = Locator.standard();
    drawings = new Drawings(Atlas.standard(), 1).some(DRAWINGS, zones, true);
    Probe probe = new Probe(Atlas.standard());
    networks = drawings.stream().map(probe::network).toList();
  }

  /** The whole answer, explanations of the first candidates included. */
  @Benchmark
  public Located locate() {
    return locator.locate(drawings.get(at++ % DRAWINGS));
  }

  /** The sum over all combinations alone. */
  @Benchmark
  public double[] sum() {
    return Probe.sum(networks.get(at++ % DRAWINGS));
  }
}
