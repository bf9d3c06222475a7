package app.unknot.bench;

import app.unknot.atlas.Atlas;
import app.unknot.locate.Complaint;
import app.unknot.locate.Located;
import app.unknot.locate.Locator;
import app.unknot.locate.Probe;
import app.unknot.locate.Probe.Net;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How fast locating is, explanations included, and how other ways to the same sum do on the same networks.
 *
 * <pre>
 *   Speed [--seed S] [--drawings N] [--networks N] [--limit SECONDS] [--clock wall|cpu] [--parts size,mixed,whole,cut]
 *         [--markdown]
 * </pre>
 *
 * <p>Drawings are contiguous paint (see {@link Drawings}). One thread; every drawing is located a few times before it is
 * timed, so that the just-in-time compiler is done.
 */
public final class Speed {
  private static final long WARM_UP_NANOS = 5_000_000_000L;
  private static final int[] SIZES = {1, 2, 4, 8, 12, 20, 30, 45, 60};
  private static final int[] PEER_SIZES = {2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 30, 45, 60};
  private static final int[] CUT_CAUSES = {6, 10, 14, 18, 22, 30};

  private final Atlas atlas;
  private final Locator locator;
  private final Probe probe;
  private final Clock clock;
  private final boolean markdown;
  private final PrintStream out;

  private Speed(Atlas atlas, Clock clock, boolean markdown, PrintStream out) {
    this.clock = clock;
    this.atlas = atlas;
    this.locator = new Locator(atlas);
    this.probe = new Probe(atlas);
    this.markdown = markdown;
    this.out = out;
  }

  /** Runs it. */
  public static void main(String[] words) throws Exception {
    Options options =
        new Options(
            words,
            Set.of("--seed", "--drawings", "--networks", "--limit", "--child", "--zones", "--causes", "--clock", "--parts"),
            Set.of("--markdown"));
    Atlas atlas = Atlas.standard().withParameters(options.set);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long seed = options.whole("--seed", 1);
    Clock clock = Clock.valueOf(options.text("--clock", "wall").toUpperCase(Locale.ROOT));
    boolean markdown = options.has("--markdown");
    Peers peers =
        new Peers(
            atlas,
            seed,
            (int) options.whole("--networks", 9),
            (int) options.whole("--limit", 20),
            clock,
            markdown,
            out);
    if (options.has("--child")) {
      peers.child(
          Method.valueOf(options.text("--child", "")),
          (int) options.whole("--zones", 4),
          (int) options.whole("--causes", 0));
      return;
    }
    Speed speed = new Speed(atlas, clock, markdown, out);
    speed.machine(seed);
    speed.warmUp(seed);
    int drawings = (int) options.whole("--drawings", 200);
    List<String> parts = List.of(options.text("--parts", "size,mixed,whole,cut").split(","));
    if (parts.contains("size")) {
      speed.bySize(drawings, seed);
    }
    if (parts.contains("mixed")) {
      speed.mixed(10 * drawings, seed);
    }
    if (parts.contains("whole")) {
      peers.whole(PEER_SIZES);
    }
    if (parts.contains("cut")) {
      peers.cut(4, CUT_CAUSES);
    }
  }

  private void machine(long seed) {
    out.printf(
        Locale.ROOT,
        "Knowledge %s, %d points and %d look-alikes; seed %d; Java %s, %s, %d processors, load average %.1f at the"
            + " start, at most %d MB of heap. Times are %s.%n",
        DataVersion.text(),
        atlas.points().size(),
        atlas.mimics().size(),
        seed,
        Runtime.version(),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().maxMemory() >> 20,
        clock.title());
  }

  private void line(Object... cells) {
    String cell = markdown ? "| %s " : "%12s";
    StringBuilder line = new StringBuilder();
    for (Object each : cells) {
      line.append(String.format(Locale.ROOT, cell, each));
    }
    out.println(markdown ? line + "|" : line);
  }

  /** One table row a size. */
  private void bySize(int count, long seed) {
    out.printf(markdown ? "%n### By number of painted zones%n%n" : "%n== By number of painted zones ==%n");
    line("zones", "sides", "causes", "bag median", "bag max", "network ms", "sum ms", "sum p95", "locate ms", "locate p95", "not exact");
    if (markdown) {
      out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    }
    for (int size : SIZES) {
      line(row(size, true, count, seed));
    }
    for (int size : new int[] {12, 30, 60}) {
      line(row(size, false, count, seed));
    }
  }

  private void warmUp(long seed) {
    List<Complaint> drawings = new Drawings(atlas, seed + 99).mixed(120, 30);
    long start = System.nanoTime();
    for (int i = 0; System.nanoTime() - start < WARM_UP_NANOS; i++) {
      locator.locate(drawings.get(i % drawings.size()));
    }
  }

  private Object[] row(int size, boolean oneSided, int count, long seed) {
    Times network = new Times();
    Times sum = new Times();
    Times locate = new Times();
    Times causes = new Times();
    Times width = new Times();
    int inexact = 0;
    for (Complaint complaint : new Drawings(atlas, seed + size).some(count, size, oneSided)) {
      Net net = probe.network(complaint);
      causes.add(net.causes());
      width.add(new FindingGraph(net).width(Probe.order(net)));
      Times networks = new Times();
      Times sums = new Times();
      Times locates = new Times();
      for (int repeat = 0; repeat < 3; repeat++) {
        boolean summed = Method.OURS.tooLarge(net).isEmpty();
        long start = clock.now();
        probe.network(complaint);
        networks.add(clock.millisSince(start));
        start = clock.now();
        if (summed) {
          Probe.sum(net);
          sums.add(clock.millisSince(start));
        }
        start = clock.now();
        Located located = locator.locate(complaint);
        locates.add(clock.millisSince(start));
        inexact += repeat == 0 && located.method() != Located.Method.EXACT ? 1 : 0;
      }
      if (sums.count() > 0) {
        sum.add(sums.at(0.5));
      }
      network.add(networks.at(0.5));
      locate.add(locates.at(0.5));
    }
    return new Object[] {
      size,
      oneSided ? "one" : "two",
      "%.0f".formatted(causes.at(0.5)),
      "%.0f".formatted(width.at(0.5)),
      "%.0f".formatted(width.at(1)),
      network.text(0.5),
      sum.text(0.5),
      sum.text(0.95),
      locate.text(0.5),
      locate.text(0.95),
      inexact
    };
  }

  /** Every drawing once, as they come: sizes 1 to 60 evenly, one in five two-sided. */
  private void mixed(int count, long seed) {
    List<Complaint> drawings = new Drawings(atlas, seed + 7).mixed(count, 60);
    List<Located> answers = new ArrayList<>(count);
    Times times = new Times();
    for (Complaint complaint : drawings) {
      long start = clock.now();
      Located located = locator.locate(complaint);
      times.add(clock.millisSince(start));
      answers.add(located);
    }
    long inexact = answers.stream().filter(a -> a.method() != Located.Method.EXACT).count();
    out.printf(
        "%nAny drawing of 1 to 60 zones, one in five two-sided, each once: %d drawings, median %s ms, p95 %s ms, p99 %s"
            + " ms, slowest %s ms; %.0f drawings a second on one core; %d not exact, largest error bound %.1e.%n",
        count,
        times.text(0.5),
        times.text(0.95),
        times.text(0.99),
        times.text(1),
        1000 * count / times.sum(),
        inexact,
        answers.stream().mapToDouble(Located::errorBound).max().orElse(0));
  }
}
