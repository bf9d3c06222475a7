package app.unknot.solver;

import app.unknot.plan.Fortnight;
import app.unknot.plan.Mark;
import app.unknot.plan.PlanDay;
import app.unknot.plan.Session;
import app.unknot.plan.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** When sessions of a task may start, as far as the day and fixed sessions say. */
final class Starts {
  private static final long HOUR = 3600;
  private static final long STEP = Fortnight.GRID_MINUTES * 60L;

  /**
   * Seconds in which no session may start or run.
   *
   * @param from a session must end before or at this moment …
   * @param to … or start at or after this one
   */
  private record Closed(long from, long to) {}

  private final Board board;
  private final Task task;
  private final List<Closed> closed = new ArrayList<>();

  Starts(Board board, Task task) {
    this.board = board;
    this.task = task;
    for (Session session : board.placed()) {
      if (session.task().equals(task.id())) {
        close(session, task.apart().getSeconds(), task.apart().getSeconds());
      }
      Task other = board.taskOf(session);
      if (other != null) {
        closeLoads(session, other);
      }
    }
  }

  private void closeLoads(Session session, Task other) {
    for (Map.Entry<String, Integer> load : task.loads().entrySet()) {
      int otherLoad = other.loads().getOrDefault(load.getKey(), 1);
      if (otherLoad >= 2) {
        long rest = (otherLoad == 3 && load.getValue() == 3 ? 48 : 24) * HOUR;
        close(session, rest, rest);
      }
      if (load.getValue() == 3 && other.pressed().contains(load.getKey())) {
        close(session, 0, 24 * HOUR);
      }
    }
    for (String group : task.pressed()) {
      if (other.loads().getOrDefault(group, 1) == 3) {
        close(session, 24 * HOUR, 0);
      }
    }
  }

  private void close(Session session, long before, long after) {
    closed.add(new Closed(board.seconds(session.start()) - before, board.seconds(session.end()) + after));
  }

  /** Returns the starts of a day, in minutes of the board, rising. */
  int[] of(PlanDay day, DayMap map) {
    boolean atWork = task.is(Mark.AT_WORK);
    boolean calm = task.is(Mark.CALM);
    IntStream.Builder starts = IntStream.builder();
    int base = (int) (board.seconds(Instant.ofEpochSecond(map.from() * 60)) / 60);
    for (int minute = first(day, map); minute + task.minutes() <= map.length(); minute += Fortnight.GRID_MINUTES) {
      if (map.free(minute, task.minutes(), atWork, calm) && open((base + minute) * 60L)) {
        starts.add(base + minute);
      }
    }
    return starts.build().toArray();
  }

  /** The first minute of the day on the grid that is not past. Offsets of clocks in use are whole grid steps apart. */
  private int first(PlanDay day, DayMap map) {
    long offset = board.question().zone().getRules().getOffset(day.awake().from()).getTotalSeconds();
    Instant now = board.question().now();
    long earliest = Math.max(map.from() * 60, now.getEpochSecond() + (now.getNano() > 0 ? 1 : 0));
    long start = Math.ceilDiv(earliest + offset, STEP) * STEP - offset;
    return (int) Math.min(start / 60 - map.from(), Integer.MAX_VALUE / 2);
  }

  private boolean open(long start) {
    long end = start + task.minutes() * 60L;
    for (Closed span : closed) {
      if (start < span.to() && end > span.from()) {
        return false;
      }
    }
    return true;
  }
}
