package app.unknot.solver;

import app.unknot.plan.PlanDay;
import app.unknot.plan.Session;
import app.unknot.terms.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Which minutes of a day are free, at work, and of the last hour before bed. */
final class DayMap {
  private static final Duration CALM = Duration.ofHours(1);

  private final long from;
  private final int[] taken;
  private final int[] work;
  private final int[] evening;

  /** Maps a day; what is closed on a day may reach into another one. */
  DayMap(PlanDay day, List<PlanDay> all, Collection<Session> fixed) {
    this.from = Math.floorDiv(day.awake().from().getEpochSecond() + 59, 60L);
    int length = (int) Math.max(0, Math.floorDiv(day.awake().to().getEpochSecond(), 60L) - from);
    taken = new int[length + 1];
    work = new int[length + 1];
    evening = new int[length + 1];
    for (PlanDay other : all) {
      other.quiet().forEach(span -> mark(taken, span));
      other.busy().forEach(span -> mark(taken, span));
      other.work().forEach(span -> mark(work, span));
    }
    fixed.forEach(session -> mark(taken, session.span()));
    Instant bed = day.awake().to();
    mark(evening, new TimeSpan(bed.minus(CALM), bed));
    for (int[] marks : List.of(taken, work, evening)) {
      add(marks);
    }
  }

  /** Returns the first whole minute of the day, counted from the epoch. */
  long from() {
    return from;
  }

  /** Returns the minutes of the day. */
  int length() {
    return taken.length - 1;
  }

  /** Returns whether a session of so many minutes may lie at a minute of the day. */
  boolean free(int minute, int minutes, boolean atWork, boolean calm) {
    return none(taken, minute, minutes)
        && (atWork || none(work, minute, minutes))
        && (calm || none(evening, minute, minutes));
  }

  private static boolean none(int[] sums, int minute, int minutes) {
    return sums[minute + minutes] == sums[minute];
  }

  /** Marks each minute of which any part lies in the span. */
  private void mark(int[] marks, TimeSpan span) {
    long first = Math.max(0, Math.floorDiv(span.from().getEpochSecond(), 60L) - from);
    long end = Math.min(length(), Math.floorDiv(span.to().getEpochSecond() + 59, 60L) - from);
    for (long minute = first; minute < end; minute++) {
      marks[(int) minute + 1] = 1;
    }
  }

  private static void add(int[] marks) {
    for (int i = 1; i < marks.length; i++) {
      marks[i] += marks[i - 1];
    }
  }
}
