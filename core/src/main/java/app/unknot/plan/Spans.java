package app.unknot.plan;

import app.unknot.terms.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts stretches of time together. */
final class Spans {
  private Spans() {}

  /** Returns the moments that lie in any of some spans, in order and apart. */
  static List<TimeSpan> merged(List<TimeSpan> spans) {
    List<TimeSpan> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparing(TimeSpan::from));
    List<TimeSpan> merged = new ArrayList<>();
    for (TimeSpan span : sorted) {
      TimeSpan last = merged.isEmpty() ? null : merged.getLast();
      if (last == null || span.from().isAfter(last.to())) {
        merged.add(span);
      } else if (span.to().isAfter(last.to())) {
        merged.set(merged.size() - 1, new TimeSpan(last.from(), span.to()));
      }
    }
    return merged;
  }

  /** Returns the parts of spans that lie in another, in their order. */
  static List<TimeSpan> within(List<TimeSpan> spans, TimeSpan bounds) {
    List<TimeSpan> parts = new ArrayList<>();
    for (TimeSpan span : spans) {
      if (span.overlaps(bounds)) {
        parts.add(new TimeSpan(later(span.from(), bounds.from()), earlier(span.to(), bounds.to())));
      }
    }
    return parts;
  }

  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
