package app.unknot.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fortnights like those of real people, for tests and for the bench. The same seed and fullness make the same fortnight.
 */
public final class RandomFortnights {
  /** Each zone with the Monday of a week in which its clocks change, if they ever do. */
  private static final List<Place> PLACES =
      List.of(
          new Place("Europe/London", "2026-10-19"),
          new Place("Europe/Berlin", "2027-03-22"),
          new Place("America/New_York", "2027-03-08"),
          new Place("Australia/Sydney", "2026-09-28"),
          new Place("Australia/Lord_Howe", "2027-03-29"),
          new Place("Asia/Kolkata", "2026-11-23"),
          new Place("America/St_Johns", "2026-10-26"));

  private record Place(String zone, String change) {}

  private RandomFortnights() {}

  /** Returns a fortnight with a calendar from empty to packed, by the seed. */
  public static Fortnight of(long seed) {
    return of(seed, Math.floorMod(seed, 5) / 4.0);
  }

  /**
   * Returns a fortnight. Its fixed sessions obey every hard rule.
   *
   * @param seed makes it what it is
   * @param fullness how full the calendar is, from 0 for empty to 1 for packed
   */
  public static Fortnight of(long seed, double fullness) {
    Random random = new Random(31 * seed + Math.round(100 * fullness));
    Place place = PLACES.get(random.nextInt(PLACES.size()));
    ZoneId zone = ZoneId.of(place.zone());
    LocalDate first = random.nextBoolean() ? LocalDate.parse(place.change()) : LocalDate.of(2026, 11, 23);
    int count = random.nextInt(4) == 0 ? 1 + random.nextInt(14) : 14;
    List<PlanDay> days = new RandomDays(random, zone, fullness).days(first, count);
    List<Task> tasks = new RandomTasks(random).tasks();
    Instant now = now(random, days.getFirst());
    Fortnight.Terms terms = terms(random, days, tasks);
    Fortnight bare =
        new Fortnight(zone, now, days, tasks, caps(random, tasks), wishes(random, tasks), terms, List.of(), List.of());
    List<Session> fixed = random.nextInt(3) == 0 ? valid(bare, random, 6, "fixed") : List.of();
    List<Session> earlier = random.nextInt(3) == 0 ? earlier(bare.with(fixed, List.of()), random) : List.of();
    return bare.with(fixed, earlier);
  }

  /**
   * Returns a plan of some sessions at any times, good or bad: off the grid, in meetings, too many, under ids of unknown
   * tasks, or without the fixed ones.
   */
  public static Plan anyPlan(Fortnight question, long seed) {
    Random random = new Random(seed);
    List<Session> sessions = new ArrayList<>(random.nextInt(8) == 0 ? List.of() : question.fixed());
    for (int i = random.nextInt(60); i > 0; i--) {
      String uid = "any" + random.nextInt(1000);
      Session session = any(question, random, uid);
      sessions.add(random.nextInt(30) == 0 ? new Session(uid, "nobody", session.start(), 1 + random.nextInt(9)) : session);
    }
    return new Plan(sessions);
  }

  private static Instant now(Random random, PlanDay day) {
    Instant wake = day.awake().from();
    return random.nextBoolean() ? wake : wake.plus(Duration.ofMinutes(random.nextInt(600)));
  }

  private static Fortnight.Terms terms(Random random, List<PlanDay> days, List<Task> tasks) {
    Set<Fortnight.Declined> declined = new HashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String task = random.nextInt(4) == 0 ? Fortnight.Declined.EVERYTHING : any(random, tasks).id();
      declined.add(new Fortnight.Declined(task, any(random, days).date()));
    }
    Duration shortAfter = Duration.ofMinutes(30 + 15 * random.nextInt(3));
    SittingRule sitting = new SittingRule(shortAfter, shortAfter.multipliedBy(2), 5);
    return new Fortnight.Terms(sitting, random.nextInt(3), declined, new Weights(15, 4, 2, 20, 10, 25, 5, 30));
  }

  private static List<Cap> caps(Random random, List<Task> tasks) {
    List<Cap> caps = new ArrayList<>();
    caps.add(new Cap("exercise.week", moving(tasks), Measure.MINUTES, Cap.Period.WEEK, 60 + random.nextInt(150)));
    caps.add(new Cap("press.day", starting(tasks, "press"), Measure.SESSIONS, Cap.Period.DAY, 1 + random.nextInt(3)));
    if (random.nextBoolean()) {
      caps.add(new Cap("calm.day", starting(tasks, "re"), Measure.MINUTES, Cap.Period.DAY, 30 + random.nextInt(30)));
    }
    return caps;
  }

  private static List<Wish> wishes(Random random, List<Task> tasks) {
    int minutes = 50 + random.nextInt(150);
    int sessions = 5 + random.nextInt(12);
    return List.of(
        new Wish("exercise", moving(tasks), Measure.MINUTES, minutes, random.nextInt(minutes), 2 + random.nextInt(4)),
        new Wish("stretch", starting(tasks, "stretch"), Measure.SESSIONS, sessions, random.nextInt(5), random.nextInt(30)));
  }

  private static Set<String> moving(List<Task> tasks) {
    return tasks.stream().filter(task -> !task.kind().isEmpty()).map(Task::id).collect(Collectors.toSet());
  }

  private static Set<String> starting(List<Task> tasks, String start) {
    return tasks.stream().map(Task::id).filter(id -> id.startsWith(start)).collect(Collectors.toSet());
  }

  /** Returns what remains of some random sessions when those that break a hard rule are left out. */
  private static List<Session> valid(Fortnight question, Random random, int tries, String prefix) {
    List<Session> sessions = new ArrayList<>(question.fixed());
    for (int i = 0; i < tries; i++) {
      List<Session> more = new ArrayList<>(sessions);
      more.add(any(question, random, prefix + i));
      if (PlanChecker.check(question, new Plan(more)).ok()) {
        sessions = more;
      }
    }
    return sessions;
  }

  /** Returns a plan as it may have been before the calendar changed: much of it fits still. */
  private static List<Session> earlier(Fortnight question, Random random) {
    List<Session> sessions = new ArrayList<>();
    for (Session session : Greedy.plan(question).sessions()) {
      int luck = question.fixed().contains(session) ? 9 : random.nextInt(10);
      if (luck > 1) {
        sessions.add(luck > 2 ? session : session.at(session.start().plus(Duration.ofMinutes(5L * random.nextInt(-36, 37)))));
      }
    }
    return sessions;
  }

  private static Session any(Fortnight question, Random random, String uid) {
    PlanDay day = any(random, question.days());
    Task task = any(random, List.copyOf(question.tasks().values()));
    long slots = day.awake().length().toMinutes() / Fortnight.GRID_MINUTES;
    long minutes = Fortnight.GRID_MINUTES * random.nextLong(Math.max(1, slots));
    boolean strange = !uid.startsWith("fixed") && random.nextInt(25) == 0;
    Instant start = day.awake().from().plus(Duration.ofMinutes(minutes + (strange ? random.nextInt(200) : 0)));
    return new Session(uid, task.id(), start, task.minutes() + (strange && random.nextInt(4) == 0 ? 1 : 0));
  }

  private static <T> T any(Random random, List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
