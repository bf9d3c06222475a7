package app.unknot.causes;

import app.unknot.terms.TimeSpan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** People drawn by chance, with answers, muscles, activities and calendars. */
record RandomPeople(RandomGenerator random, Factors factors) {
  /** One of them. */
  record Person(
      CauseAnswers answers,
      Map<String, Double> muscles,
      Set<String> activities,
      @Nullable CalendarMeasures calendar) {

    Person with(CauseAnswers other) {
      return new Person(other, muscles, activities, calendar);
    }

    Ranking rank(CauseRanker ranker) {
      return ranker.rank(answers, muscles, activities, calendar);
    }

    List<NextQuestion> next(CauseRanker ranker, int most) {
      return ranker.next(answers, muscles, activities, calendar, most);
    }
  }

  Person person() {
    return new Person(answers(), muscles(), activities(), random.nextBoolean() ? calendar() : null);
  }

  private CauseAnswers answers() {
    CauseAnswers answers = CauseAnswers.NONE;
    double share = random.nextDouble();
    for (Factor factor : factors.all()) {
      for (FactorQuestion question : factor.questions()) {
        if (random.nextDouble() < share) {
          answers = answers.with(question.id(), given(question));
        }
      }
      if (random.nextInt(10) == 0) {
        answers = answers.notTrueForMe(factor.id());
      }
    }
    return answers;
  }

  /** Returns a possible answer. */
  Given given(FactorQuestion question) {
    FactorQuestion.Ramp ramp = question.ramp();
    return ramp == null
        ? new Given.Chosen(question.options().get(random.nextInt(question.options().size())).id())
        : new Given.Amount(ramp.least() + random.nextDouble() * (ramp.most() - ramp.least()));
  }

  private Map<String, Double> muscles() {
    List<String> known = factors.all().stream()
        .flatMap(f -> f.muscles().stream()).map(Factor.MuscleLink::muscle).distinct().sorted().toList();
    Map<String, Double> found = new HashMap<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      found.put(known.get(random.nextInt(known.size())), random.nextDouble());
    }
    return found;
  }

  private Set<String> activities() {
    List<String> known = factors.all().stream().flatMap(f -> f.activities().stream()).distinct().sorted().toList();
    Set<String> named = new HashSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      named.add(known.get(random.nextInt(known.size())));
    }
    return named;
  }

  /** Returns what a calendar of a fortnight shows, with meetings that overlap, touch and last for days. */
  CalendarMeasures calendar() {
    return CalendarMeasures.of(busy(), hours(), zone(), LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)), 14);
  }

  ZoneId zone() {
    return ZoneId.of(List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC").get(random.nextInt(4)));
  }

  List<TimeSpan> busy() {
    List<TimeSpan> busy = new ArrayList<>();
    for (int i = random.nextInt(40); i > 0; i--) {
      Instant from = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(0, 380 * 1440)));
      busy.add(new TimeSpan(from, from.plus(Duration.ofMinutes(1 + random.nextInt(5000)))));
    }
    return busy;
  }

  Map<DayOfWeek, WorkHours> hours() {
    Map<DayOfWeek, WorkHours> hours = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextInt(7) < 5) {
        hours.put(day, new WorkHours(LocalTime.of(random.nextInt(24), 0), LocalTime.of(random.nextInt(24), 30)));
      }
    }
    return hours;
  }
}
