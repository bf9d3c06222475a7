package app.unknot.plan;

import app.unknot.terms.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what breaks each hard rule, straight from its words in {@link PlanRule}; speed comes from small numbers only. */
final class HardRules {
  private static final Duration LAST_HOUR = Duration.ofHours(1);

  private final Fortnight question;
  private final List<Placed> sessions;
  private final List<Violation> found = new ArrayList<>();

  HardRules(Fortnight question, List<Placed> sessions) {
    this.question = question;
    this.sessions = sessions;
  }

  /** Returns what breaks a rule; nothing for a soft rule. */
  List<Violation> broken(PlanRule rule) {
    found.clear();
    switch (rule) {
      case KNOWN -> known();
      case GRID -> grid();
      case PAST -> past();
      case AWAKE -> awake();
      case QUIET -> apartFrom(rule, placed -> true);
      case BUSY -> apartFrom(rule, placed -> true);
      case WORK -> apartFrom(rule, placed -> !placed.is(Mark.AT_WORK));
      case CALM_EVENING -> apartFrom(rule, placed -> !placed.is(Mark.CALM));
      case OVERLAP -> overlap();
      case DECLINED -> declined();
      case FIXED -> fixed();
      default -> found.addAll(new SharedRules(question, sessions).broken(rule));
    }
    return List.copyOf(found);
  }

  private void known() {
    Set<String> uids = new HashSet<>();
    for (Placed placed : sessions) {
      Task task = placed.task();
      boolean begun = placed.fixed() && !placed.start().isAfter(question.now());
      if (!uids.add(placed.session().uid())) {
        add(PlanRule.KNOWN, placed, "why", "uid");
      }
      if (task == null && !begun) {
        add(PlanRule.KNOWN, placed, "why", "task");
      }
      if (task != null && !begun && placed.session().minutes() != task.minutes()) {
        add(PlanRule.KNOWN, placed, "why", "minutes", "expected", task.minutes());
      }
    }
  }

  private void grid() {
    for (Placed placed : sessions) {
      ZonedDateTime start = placed.start().atZone(question.zone());
      boolean on = start.getMinute() % Fortnight.GRID_MINUTES == 0 && start.getSecond() == 0 && start.getNano() == 0;
      if (!placed.fixed() && !on) {
        add(PlanRule.GRID, placed, "minutes", Fortnight.GRID_MINUTES);
      }
    }
  }

  private void past() {
    for (Placed placed : sessions) {
      if (!placed.fixed() && placed.start().isBefore(question.now())) {
        add(PlanRule.PAST, placed, "now", question.now());
      }
    }
  }

  private void awake() {
    for (Placed placed : sessions) {
      TimeSpan span = placed.session().span();
      if (question.days().stream().noneMatch(day -> day.awake().contains(span))) {
        if (placed.day() == Placed.NO_DAY) {
          add(PlanRule.AWAKE, placed);
        } else {
          PlanDay day = question.days().get(placed.day());
          add(PlanRule.AWAKE, placed, "date", day.date(), "from", day.awake().from(), "to", day.awake().to());
        }
      }
    }
  }

  private void apartFrom(PlanRule rule, Predicate<Placed> held) {
    for (PlanDay day : question.days()) {
      for (TimeSpan closed : closed(rule, day)) {
        for (Placed placed : sessions) {
          if (held.test(placed) && placed.session().span().overlaps(closed)) {
            add(rule, placed, "date", day.date(), "from", closed.from(), "to", closed.to());
          }
        }
      }
    }
  }

  private static List<TimeSpan> closed(PlanRule rule, PlanDay day) {
    return switch (rule) {
      case QUIET -> day.quiet();
      case BUSY -> day.busy();
      case WORK -> day.work();
      default -> List.of(lastHour(day.awake()));
    };
  }

  private static TimeSpan lastHour(TimeSpan awake) {
    Instant from = awake.to().minus(LAST_HOUR);
    return from.isBefore(awake.from()) ? awake : new TimeSpan(from, awake.to());
  }

  private void overlap() {
    for (int i = 0; i < sessions.size(); i++) {
      for (int j = i + 1; j < sessions.size(); j++) {
        Session one = sessions.get(i).session();
        Session other = sessions.get(j).session();
        if (one.span().overlaps(other.span())) {
          found.add(new Violation(PlanRule.OVERLAP, List.of(one, other), Parameters.of()));
        }
      }
    }
  }

  private void declined() {
    for (Placed placed : sessions) {
      Fortnight.Declined declined = declined(placed);
      if (declined != null) {
        add(PlanRule.DECLINED, placed, "date", declined.date(), "task", declined.task());
      }
    }
  }

  private Fortnight.@Nullable Declined declined(Placed placed) {
    if (placed.day() == Placed.NO_DAY) {
      return null;
    }
    for (String task : List.of(placed.session().task(), Fortnight.Declined.EVERYTHING)) {
      Fortnight.Declined declined = new Fortnight.Declined(task, question.days().get(placed.day()).date());
      if (question.declined().contains(declined)) {
        return declined;
      }
    }
    return null;
  }

  private void fixed() {
    Set<Session> there = new HashSet<>();
    sessions.forEach(placed -> there.add(placed.session()));
    for (Session session : question.fixed()) {
      if (!there.contains(session)) {
        found.add(
            new Violation(
                PlanRule.FIXED, List.of(session), Parameters.of("start", session.start(), "task", session.task())));
      }
    }
  }

  private void add(PlanRule rule, Placed placed, Object... parameters) {
    found.add(new Violation(rule, List.of(placed.session()), Parameters.of(parameters)));
  }
}
