package app.unknot.app;

import app.unknot.app.LivingTold.Hours;
import app.unknot.app.LivingTold.Waking;
import app.unknot.causes.CalendarMeasures;
import app.unknot.causes.Given;
import app.unknot.classify.Reply;
import app.unknot.plan.DayPart;
import app.unknot.plan.Session;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Anything that a person might do about causes, health, days and plan. */
final class RandomPlanAct {
  private static final List<Integer> STARTS = List.of(0, 5, 600, 1435, -300);

  private final Random random;

  RandomPlanAct(Random random) {
    this.random = random;
  }

  PlanAct next(Instant at) {
    LocalDate date = LocalDate.of(2026, 11, 20).plusDays(random.nextInt(20));
    return switch (random.nextInt(14)) {
      case 0 -> new PlanAct.CauseAnswered("poor_sleep.hours", new Given.Amount(random.nextInt(100) / 10.0), at);
      case 1 -> new PlanAct.CauseAnswered("poor_sleep.rested", any(new Given.Chosen("yes"), new Given.Chosen("often")), at);
      case 2 -> new PlanAct.CauseAnswered("gone.question", null, at);
      case 3 -> new PlanAct.NotMine(any("poor_sleep", "gone"), random.nextBoolean(), at);
      case 4 -> new PlanAct.Health(health(), at);
      case 5 -> new PlanAct.Lives(living(), at);
      case 6 -> new PlanAct.Tasted(any("walking", "gone"), any("usual", "more", "less", "never"), at);
      case 7 -> new PlanAct.Wanted(random.nextBoolean() ? null : date, at);
      case 8 -> new PlanAct.Moved(session(date), at);
      case 9 -> new PlanAct.Released("u" + random.nextInt(5), at);
      case 10 -> new PlanAct.Skipped("u" + random.nextInt(5), "walking", date, at);
      case 11 -> new PlanAct.Restored(random.nextBoolean() ? null : "walking", date, at);
      case 12 -> random.nextBoolean() ? new PlanAct.FreeDay(date, random.nextBoolean(), at) : new PlanAct.Flare(random.nextBoolean(), at);
      default -> new PlanAct.Done(session(date), random.nextBoolean(), at);
    };
  }

  Kept kept(Instant at) {
    CalendarMeasures measured =
        new CalendarMeasures(random.nextInt(20), Duration.ofMinutes(random.nextInt(9000)), Duration.ofSeconds(random.nextInt(9000)), Duration.ofMinutes(90), 3);
    Map<String, KeptPlan.Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < 10; i++) {
      Session session = session(LocalDate.of(2026, 11, 22));
      entries.put(session.uid(), new KeptPlan.Entry(session, random.nextInt(9), at, random.nextBoolean()));
    }
    KeptPlan plan =
        new KeptPlan(
            "0123456789abcdef",
            at.truncatedTo(ChronoUnit.SECONDS),
            ZoneId.of(any("Europe/Berlin", "UTC", "+05:45")),
            LocalDate.of(2026, 11, 22),
            LocalDate.of(2026, 12, 5),
            "CP-SAT 9",
            random.nextBoolean() ? null : random.nextDouble(),
            List.copyOf(entries.values()));
    return new Kept(random.nextBoolean() ? null : plan, random.nextBoolean() ? null : measured);
  }

  private List<PlanAct.HealthReply> health() {
    List<PlanAct.HealthReply> answers = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      answers.add(new PlanAct.HealthReply(any("stomach_ulcer", "pregnant", "blood_thinner"), any(Reply.values())));
    }
    return answers;
  }

  private Session session(LocalDate date) {
    Instant start = date.atStartOfDay(ZoneId.of("Europe/Berlin")).plusMinutes(STARTS.get(random.nextInt(5))).toInstant();
    return new Session("u" + random.nextInt(50), any("walking", "stretch:scm:left"), start, 1 + random.nextInt(60));
  }

  LivingTold living() {
    Map<DayOfWeek, List<Hours>> work = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      work.put(day, random.nextBoolean() ? List.of() : List.of(new Hours(time(), time()), new Hours(time(), time())));
    }
    return new LivingTold(
        new Waking(time(), time()), new Waking(time(), time()), work, random.nextBoolean(),
        random.nextBoolean() ? List.of() : List.of(new Hours(time(), time())),
        random.nextInt(1440), random.nextInt(200), 10 + random.nextInt(200), random.nextBoolean(),
        Set.of(any(DayPart.values())), Set.of(any("ball", "roller", "gone")), 3 + random.nextInt(5), random.nextInt(900),
        random.nextBoolean(), random.nextBoolean() ? null : ZoneId.of("America/New_York"));
  }

  private LocalTime time() {
    return LocalTime.of(random.nextInt(24), random.nextInt(60));
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
