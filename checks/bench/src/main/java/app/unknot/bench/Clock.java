package app.unknot.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What is measured: time on the wall, or time this thread spent computing, which other load disturbs less. */
enum Clock {
  /** Time on the wall. */
  WALL,
  /** Processor time of the thread. */
  CPU;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Returns nanoseconds since some moment. */
  long now() {
    return this == WALL ? System.nanoTime() : THREADS.getCurrentThreadCpuTime();
  }

  /** Returns the milliseconds since an earlier {@link #now}. */
  double millisSince(long start) {
    return (now() - start) / 1e6;
  }

  /** Returns how tables name it. */
  String title() {
    return this == WALL ? "wall time" : "processor time of the thread";
  }
}
