package app.unknot.calendar;

import app.unknot.terms.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Busy times inside a window; those that overlap or touch become one, so that their number stays bounded. */
final class Spans {
  private static final int CROWD = 1 << 16;

  private final Instant from;
  private final Instant to;
  private final List<TimeSpan> spans = new ArrayList<>();
  private int merged;

  Spans(Instant from, Instant to) {
    this.from = from;
    this.to = to;
  }

  /** Returns whether something from one moment to another shares time with the window. */
  boolean touches(Instant start, Instant end) {
    return start.isBefore(end) && start.isBefore(to) && end.isAfter(from);
  }

  /** Adds what lies in the window. */
  void add(Instant start, Instant end) {
    if (touches(start, end)) {
      spans.add(new TimeSpan(start.isBefore(from) ? from : start, end.isAfter(to) ? to : end));
      if (spans.size() >= 2 * merged + CROWD) {
        merge();
      }
    }
  }

  /** Returns the times in order; they neither overlap nor touch. */
  List<TimeSpan> merged() {
    merge();
    return List.copyOf(spans);
  }

  private void merge() {
    spans.sort(Comparator.comparing(TimeSpan::from));
    List<TimeSpan> joined = new ArrayList<>();
    for (TimeSpan span : spans) {
      TimeSpan last = joined.isEmpty() ? null : joined.getLast();
      if (last == null || span.from().isAfter(last.to())) {
        joined.add(span);
      } else if (span.to().isAfter(last.to())) {
        joined.set(joined.size() - 1, new TimeSpan(last.from(), span.to()));
      }
    }
    spans.clear();
    spans.addAll(joined);
    merged = spans.size();
  }
}
