package app.unknot.plan;

import app.unknot.terms.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A quiet fortnight from Monday, 23 November 2026, awake from 7 to 23, to which a test adds what it is about. */
final class Sample {
  static final Weights WEIGHTS = new Weights(15, 4, 2, 20, 10, 25, 5, 30);

  private final LocalDate first;
  private final ZoneId zone;
  private final List<Task> tasks = new ArrayList<>();
  private final List<Cap> caps = new ArrayList<>();
  private final List<Wish> wishes = new ArrayList<>();
  private final Set<Fortnight.Declined> declined = new HashSet<>();
  private final List<Session> fixed = new ArrayList<>();
  private final List<Session> earlier = new ArrayList<>();
  private final List<TimeSpan> work = new ArrayList<>();
  private final List<TimeSpan> quiet = new ArrayList<>();
  private final List<TimeSpan> busy = new ArrayList<>();
  private final List<TimeSpan> sitting = new ArrayList<>();
  private SittingRule sittingRule = new SittingRule(Duration.ofMinutes(30), Duration.ofMinutes(60), 5);
  private Weights weights = WEIGHTS;
  private int days = 14;
  private int budget = 600;
  private int lightDays;
  private Instant now;

  private Sample(LocalDate first, ZoneId zone) {
    this.first = first;
    this.zone = zone;
    this.now = at(0, "07:00");
  }

  static Sample with(Task... tasks) {
    return at(LocalDate.of(2026, 11, 23), "Europe/London", tasks);
  }

  static Sample at(LocalDate first, String zone, Task... tasks) {
    Sample sample = new Sample(first, ZoneId.of(zone));
    sample.tasks.addAll(Arrays.asList(tasks));
    return sample;
  }

  /** Returns a task of 30 minutes worth 100 points a session, four times a day, with nothing special. */
  static Task plain(String id, Mark... marks) {
    return task(id, 30, List.of(100, 100, 100, 100), 0, Map.of(), Set.of(), marks);
  }

  static Task loading(String id, int load) {
    return task(id, 30, List.of(100, 100), 0, Map.of("legs", load), Set.of());
  }

  static Task pressing(String id, String group) {
    return task(id, 5, List.of(100), 0, Map.of(), Set.of(group));
  }

  static Task task(
      String id, int minutes, List<Integer> values, int apart, Map<String, Integer> loads, Set<String> pressed, Mark... marks) {
    Duration between = Duration.ofMinutes(apart);
    return new Task(id, id, minutes, values, between, Set.of(marks), loads, pressed, "", Set.of());
  }

  Sample days(int count) {
    days = count;
    return this;
  }

  Sample budget(int minutes) {
    budget = minutes;
    return this;
  }

  Sample lightDays(int count) {
    lightDays = count;
    return this;
  }

  Sample now(int day, String time) {
    now = at(day, time);
    return this;
  }

  Sample work(int day, String from, String to) {
    work.add(span(day, from, to));
    return this;
  }

  Sample quiet(int day, String from, String to) {
    quiet.add(span(day, from, to));
    return this;
  }

  Sample busy(int day, String from, String to) {
    busy.add(span(day, from, to));
    return this;
  }

  Sample sitting(int day, String from, String to) {
    sitting.add(span(day, from, to));
    return this;
  }

  Sample sittingRule(int shortAfter, int longAfter, int longMinutes) {
    sittingRule = new SittingRule(Duration.ofMinutes(shortAfter), Duration.ofMinutes(longAfter), longMinutes);
    return this;
  }

  Sample weights(Weights other) {
    weights = other;
    return this;
  }

  Sample cap(Cap cap) {
    caps.add(cap);
    return this;
  }

  Sample wish(Wish wish) {
    wishes.add(wish);
    return this;
  }

  Sample decline(String task, int day) {
    declined.add(new Fortnight.Declined(task, first.plusDays(day)));
    return this;
  }

  Sample fixed(Session... sessions) {
    fixed.addAll(Arrays.asList(sessions));
    return this;
  }

  Sample earlier(Session... sessions) {
    earlier.addAll(Arrays.asList(sessions));
    return this;
  }

  Fortnight build() {
    List<PlanDay> all = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      TimeSpan awake = span(day, "07:00", "23:00");
      all.add(
          new PlanDay(
              first.plusDays(day), awake, in(awake, work), in(awake, quiet), in(awake, busy), in(awake, sitting), budget));
    }
    Fortnight.Terms terms = new Fortnight.Terms(sittingRule, lightDays, declined, weights);
    return new Fortnight(zone, now, all, tasks, caps, wishes, terms, fixed, earlier);
  }

  Instant at(int day, String time) {
    return LocalDateTime.parse(first.plusDays(day) + "T" + time).atZone(zone).toInstant();
  }

  /** Returns a session of a task of this fortnight, as {@code task day time}. */
  Session session(String words) {
    String[] parts = words.split(" ");
    int minutes = tasks.stream().filter(task -> task.id().equals(parts[0])).findFirst().orElseThrow().minutes();
    return new Session(words, parts[0], at(Integer.parseInt(parts[1]), parts[2]), minutes);
  }

  Plan plan(String... sessions) {
    List<Session> all = new ArrayList<>(fixed);
    Arrays.stream(sessions).map(this::session).forEach(all::add);
    return new Plan(all);
  }

  private TimeSpan span(int day, String from, String to) {
    return new TimeSpan(at(day, from), at(day, to));
  }

  private static List<TimeSpan> in(TimeSpan awake, List<TimeSpan> spans) {
    return spans.stream().filter(awake::overlaps).toList();
  }
}
