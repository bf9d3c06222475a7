package app.unknot.plan;

import java.util.List;

/** Counts sessions and weeks as the rules do. */
final class Counting {
  private Counting() {}

  /** Returns how much some sessions are by a measure. */
  static int count(Measure measure, List<Placed> sessions) {
    return sessions.stream().mapToInt(p -> measure == Measure.MINUTES ? p.session().minutes() : 1).sum();
  }

  /** Returns how many weeks a fortnight has, a shorter last one included. */
  static int weeks(Fortnight question) {
    return (question.days().size() + Fortnight.WEEK - 1) / Fortnight.WEEK;
  }

  /** Returns how many days a week has. */
  static int days(Fortnight question, int week) {
    return Math.min(Fortnight.WEEK, question.days().size() - week * Fortnight.WEEK);
  }
}
