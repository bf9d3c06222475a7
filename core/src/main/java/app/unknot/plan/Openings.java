package app.unknot.plan;

import app.unknot.terms.TimeSpan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The starts that are left for each task on each day while {@link Greedy} fills a fortnight: a start goes as soon as a
 * session is put where the two do not go together. Moments are seconds since 1970.
 */
final class Openings {
  private static final long GRID = 60L * Fortnight.GRID_MINUTES;
  private static final long HOUR = 3600;

  private final Fortnight question;
  private final List<Task> tasks;
  private final long[][][] starts;
  private final long reach;

  Openings(Fortnight question) {
    this.question = question;
    this.tasks = List.copyOf(question.tasks().values());
    int days = question.days().size();
    this.starts = new long[tasks.size()][days][];
    for (int day = 0; day < days; day++) {
      long[] grid = grid(question.zone(), question.days().get(day));
      for (int task = 0; task < tasks.size(); task++) {
        starts[task][day] = first(tasks.get(task), question.days().get(day), grid);
      }
    }
    this.reach = Math.max(48 * HOUR, tasks.stream().mapToLong(task -> task.apart().toSeconds()).max().orElse(0));
  }

  /** Returns the starts left for a task on a day, in order. */
  long[] starts(int task, int day) {
    return starts[task][day];
  }

  /** Takes away all starts that do not go together with a session. */
  void close(Session put) {
    for (int day = 0; day < question.days().size(); day++) {
      TimeSpan awake = question.days().get(day).awake();
      boolean near =
          awake.from().getEpochSecond() - reach <= put.end().getEpochSecond()
              && put.start().getEpochSecond() <= awake.to().getEpochSecond() + reach;
      for (int task = 0; near && task < tasks.size(); task++) {
        starts[task][day] = without(starts[task][day], tasks.get(task), put);
      }
    }
  }

  private long[] without(long[] old, Task task, Session put) {
    long from = put.start().getEpochSecond();
    long to = upwards(put.end());
    Task other = question.task(put.task());
    long before = other == null ? 0 : needed(task, other);
    long after = other == null ? 0 : needed(other, task);
    long length = 60L * task.minutes();
    int left = 0;
    long[] kept = new long[old.length];
    for (long start : old) {
      boolean clear = start < from ? start + length + before <= from : to + after <= start;
      if (clear) {
        kept[left++] = start;
      }
    }
    return left == old.length ? old : Arrays.copyOf(kept, left);
  }

  /** Returns the seconds that have to lie between the end of one task and the start of another. */
  private static long needed(Task first, Task later) {
    long needed = first.id().equals(later.id()) ? first.apart().toSeconds() : 0;
    for (String group : later.loads().keySet()) {
      int loaded = Math.min(first.loads().getOrDefault(group, 0), later.loads().get(group));
      needed = Math.max(needed, loaded == 3 ? 48 * HOUR : loaded == 2 ? 24 * HOUR : 0);
      if (first.pressed().contains(group) && later.loads().get(group) == 3) {
        needed = Math.max(needed, 24 * HOUR);
      }
    }
    return needed;
  }

  private static long[] grid(ZoneId zone, PlanDay day) {
    long from = day.awake().from().getEpochSecond() + (day.awake().from().getNano() > 0 ? 1 : 0);
    long to = day.awake().to().getEpochSecond();
    List<Long> grid = new ArrayList<>();
    for (long at = from; at < to; at++) {
      int offset = zone.getRules().getOffset(Instant.ofEpochSecond(at)).getTotalSeconds();
      long over = Math.floorMod(at + offset, GRID);
      if (over == 0) {
        grid.add(at);
      } else {
        at += GRID - over - 1;
      }
    }
    return grid.stream().mapToLong(Long::longValue).toArray();
  }

  private long[] first(Task task, PlanDay day, long[] grid) {
    if (question.declined().contains(new Fortnight.Declined(task.id(), day.date()))
        || question.declined().contains(new Fortnight.Declined(Fortnight.Declined.EVERYTHING, day.date()))) {
      return new long[0];
    }
    long earliest = question.now().getEpochSecond() + (question.now().getNano() > 0 ? 1 : 0);
    long[][] closed = closed(task);
    long length = 60L * task.minutes();
    long bed = day.awake().to().getEpochSecond();
    return Arrays.stream(grid)
        .filter(at -> at >= earliest && at + length <= bed && outside(at, at + length, closed))
        .toArray();
  }

  private static boolean outside(long from, long to, long[][] closed) {
    for (long[] span : closed) {
      if (from < span[1] && span[0] < to) {
        return false;
      }
    }
    return true;
  }

  /** Returns all spans in which a task may not be, of all days, as moments in pairs. */
  private long[][] closed(Task task) {
    List<TimeSpan> closed = new ArrayList<>();
    for (PlanDay day : question.days()) {
      closed.addAll(day.quiet());
      closed.addAll(day.busy());
      if (!task.is(Mark.AT_WORK)) {
        closed.addAll(day.work());
      }
      if (!task.is(Mark.CALM)) {
        Instant from = day.awake().to().minusSeconds(HOUR);
        closed.add(new TimeSpan(from.isBefore(day.awake().from()) ? day.awake().from() : from, day.awake().to()));
      }
    }
    return closed.stream()
        .map(span -> new long[] {span.from().getEpochSecond(), upwards(span.to())})
        .toArray(long[][]::new);
  }

  private static long upwards(Instant moment) {
    return moment.getEpochSecond() + (moment.getNano() > 0 ? 1 : 0);
  }
}
