package app.unknot.bench;

import app.unknot.atlas.Atlas;
import app.unknot.locate.Complaint;
import app.unknot.locate.Probe;
import app.unknot.locate.Probe.Net;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other ways to the same posteriors, on the same networks: time and distance from the decimal reference. */
final class Peers {
  private static final int REFERENCE_WIDTH = 13;
  private static final int DIGITS = 120;
  private static final int REPEATS = 3;

  private final Atlas atlas;
  private final Probe probe;
  private final long seed;
  private final int networks;
  private final int limitSeconds;
  private final Clock clock;
  private final boolean markdown;
  private final PrintStream out;

  Peers(Atlas atlas, long seed, int networks, int limitSeconds, Clock clock, boolean markdown, PrintStream out) {
    this.clock = clock;
    this.atlas = atlas;
    this.probe = new Probe(atlas);
    this.seed = seed;
    this.networks = networks;
    this.limitSeconds = limitSeconds;
    this.markdown = markdown;
    this.out = out;
  }

  /** The networks of one row: contiguous one-sided drawings, cut to their most probable causes if asked. */
  List<Net> nets(int zones, int causes) {
    Drawings drawings = new Drawings(atlas, seed + 1000L * zones + causes);
    List<Net> nets = new ArrayList<>();
    while (nets.size() < networks) {
      Complaint complaint = drawings.next(zones, true);
      Net net = probe.network(complaint);
      if (causes == 0 || net.causes() >= causes) {
        nets.add(causes == 0 ? net : Small.of(net, causes));
      }
    }
    return nets;
  }

  void whole(int[] sizes) {
    heading("Whole networks, all causes");
    Set<Method> given = EnumSet.complementOf(EnumSet.of(Method.GRAY_CODE));
    Set<Method> done = EnumSet.noneOf(Method.class);
    for (int size : sizes) {
      row("%d zones".formatted(size), size, 0, given, done);
    }
  }

  void cut(int zones, int[] causes) {
    heading("Cut networks: %d zones, only the most probable causes".formatted(zones));
    Set<Method> done = EnumSet.noneOf(Method.class);
    for (int count : causes) {
      row("%d causes".formatted(count), zones, count, EnumSet.allOf(Method.class), done);
    }
  }

  private void heading(String title) {
    out.printf(markdown ? "%n### %s%n%n" : "%n== %s ==%n", title);
    line("networks", "method", "median ms", "slowest ms", "largest error", "remark");
    if (markdown) {
      out.println("|---|---|---|---|---|---|");
    }
  }

  private void line(Object... cells) {
    out.printf(markdown ? "| %s | %s | %s | %s | %s | %s |%n" : "%-34s %-31s %10s %10s %13s  %s%n", cells);
  }

  /** Runs every method on the networks of one row; one that ran out of time is not tried on larger ones. */
  private void row(String name, int zones, int causes, Set<Method> methods, Set<Method> done) {
    List<Net> nets = nets(zones, causes);
    List<double[]> truth = new ArrayList<>();
    int widest = 0;
    for (Net net : nets) {
      FindingGraph graph = new FindingGraph(net);
      int[] order = graph.minimumFill();
      int width = graph.width(order);
      widest = Math.max(widest, width);
      truth.add(width <= REFERENCE_WIDTH ? Reference.posterior(net, order, DIGITS) : new double[0]);
    }
    String title =
        "%s, %.0f causes, bag %d"
            .formatted(name, nets.stream().mapToInt(Net::causes).average().orElse(0), widest);
    for (Method method : methods) {
      if (done.contains(method)) {
        continue;
      }
      String remark = nets.stream().map(method::tooLarge).filter(t -> !t.isEmpty()).findFirst().orElse("");
      Measured measured =
          !remark.isEmpty()
              ? new Measured(new Times(), Double.NaN, "not tried: " + remark)
              : method.foreign() ? foreign(method, zones, causes, truth) : measure(method, nets, truth);
      line(
          title,
          method.title,
          measured.times.text(0.5),
          measured.times.text(1),
          Double.isNaN(measured.error) ? "–" : String.format(Locale.ROOT, "%.0e", measured.error),
          measured.remark);
      if (measured.times.count() < nets.size()) {
        done.add(method);
      }
    }
  }

  /** What was measured; fewer times than networks when time ran out. */
  record Measured(Times times, double error, String remark) {}

  private Measured measure(Method method, List<Net> nets, List<double[]> truth) {
    Times times = new Times();
    double error = Double.NaN;
    int compared = 0;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(limitSeconds);
    try {
      warmUp(method, nets.getFirst());
      for (int i = 0; i < nets.size() && System.nanoTime() < end; i++) {
        Times repeats = new Times();
        double[] posterior = {};
        for (int r = 0; r < REPEATS; r++) {
          long start = clock.now();
          posterior = method.posterior(nets.get(i));
          repeats.add(clock.millisSince(start));
        }
        times.add(repeats.at(0.5));
        if (truth.get(i).length > 0) {
          double far = distance(posterior, truth.get(i));
          error = Double.isNaN(error) ? far : Math.max(error, far);
          compared++;
        }
      }
    } catch (Exception | OutOfMemoryError e) {
      return new Measured(times, error, "failed: " + e.getClass().getSimpleName());
    }
    String remark = times.count() < nets.size() ? "stopped after %d s".formatted(limitSeconds) : "";
    return new Measured(
        times, error, compared < times.count() ? remark + " error on %d of them".formatted(compared) : remark);
  }

  private static void warmUp(Method method, Net net) throws Exception {
    long start = System.nanoTime();
    for (int i = 0; i < 200 && System.nanoTime() - start < 500_000_000L; i++) {
      method.posterior(net);
    }
  }

  static double distance(double[] a, double[] b) {
    double far = 0;
    for (int i = 0; i < a.length; i++) {
      far = Math.max(far, Double.isFinite(a[i]) ? Math.abs(a[i] - b[i]) : Double.POSITIVE_INFINITY);
    }
    return far;
  }

  /** Starts another process for a library that cannot be stopped, and ends it when its time is over. */
  private Measured foreign(Method method, int zones, int causes, List<double[]> truth) {
    Times times = new Times();
    double error = Double.NaN;
    int wrong = 0;
    try {
      Process process =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElse("java"),
                  "-Xmx2g",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Speed.class.getName(),
                  "--child",
                  method.name(),
                  "--zones",
                  String.valueOf(zones),
                  "--causes",
                  String.valueOf(causes),
                  "--seed",
                  String.valueOf(seed),
                  "--networks",
                  String.valueOf(networks),
                  "--clock",
                  clock.name())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      List<String> lines = new ArrayList<>();
      Thread reader = Thread.ofVirtual().start(() -> readAll(process, lines));
      boolean ended = process.waitFor(limitSeconds, TimeUnit.SECONDS);
      process.destroyForcibly();
      reader.join(2000);
      synchronized (lines) {
        for (int i = 0; i < Math.min(lines.size(), truth.size()); i++) {
          String[] cells = lines.get(i).split(" ");
          times.add(Double.parseDouble(cells[0]));
          if (truth.get(i).length > 0) {
            double[] posterior = Stream.of(cells).skip(1).mapToDouble(Double::parseDouble).toArray();
            double far = distance(posterior, truth.get(i));
            error = Double.isNaN(error) ? far : Math.max(error, far);
            wrong += far > 1e-6 ? 1 : 0;
          }
        }
      }
      String remark = ended ? "" : "stopped after %d s".formatted(limitSeconds);
      if (ended && times.count() < truth.size()) {
        remark = "failed in 2 GB of memory";
      }
      if (wrong > 0) {
        remark += (remark.isEmpty() ? "" : "; ") + "wrong in %d of %d".formatted(wrong, times.count());
      }
      return new Measured(times, error, remark);
    } catch (IOException e) {
      return new Measured(times, error, "could not be started");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Measured(times, error, "interrupted");
    }
  }

  private static void readAll(Process process, List<String> lines) {
    try (BufferedReader in = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        synchronized (lines) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      // The process was ended; what it had said until then is kept.
    }
  }

  /** The other side of {@link #foreign}: one line a network, milliseconds and posteriors. */
  void child(Method method, int zones, int causes) throws Exception {
    for (Net net : nets(zones, causes)) {
      double[] posterior = {};
      Times repeats = new Times();
      for (int r = 0; r < REPEATS; r++) {
        long start = clock.now();
        posterior = method.posterior(net);
        repeats.add(clock.millisSince(start));
      }
      StringBuilder line = new StringBuilder(String.valueOf(repeats.at(0.5)));
      for (double p : posterior) {
        line.append(' ').append(p);
      }
      out.println(line);
      out.flush();
    }
  }
}
