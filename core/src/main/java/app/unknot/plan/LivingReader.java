package app.unknot.plan;

import app.unknot.plan.Living.Hours;
import app.unknot.plan.Living.Told;
import app.unknot.plan.Living.Waking;
import app.unknot.plan.LivingProblem.Kind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the best of what was told about the days; what nobody told is as usual. */
final class LivingReader {
  private static final int DAY = 24 * 60;
  private static final Duration SHORT = Duration.ofHours(4);
  private static final Waking WORK_DAY = new Waking(LocalTime.of(7, 0), LocalTime.of(23, 0));
  private static final Waking FREE_DAY = new Waking(LocalTime.of(8, 0), LocalTime.of(23, 30));
  private static final Hours OFFICE = new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));
  private static final int BUDGET = 30;
  private static final int FREE_BUDGET = 45;
  private static final int BREAK_EVERY = 30;
  private static final int PAIN_MOST = 5;

  private final Told told;
  private final ZoneId zone;
  private final List<LivingProblem> problems = new ArrayList<>();
  private final Set<String> assumed = new HashSet<>();

  LivingReader(Told told, ZoneId zone) {
    this.told = told;
    this.zone = zone;
  }

  Living.Read read() {
    Waking workDay = waking("workDay", told.workDay(), WORK_DAY);
    Waking freeDay = waking("freeDay", told.freeDay(), FREE_DAY);
    Map<DayOfWeek, List<Hours>> work = work(workDay, freeDay);
    Living living =
        new Living(
            workDay,
            freeDay,
            work,
            or("desk", told.desk(), true),
            quiet(),
            budget("budget", told.budget(), BUDGET),
            budget("freeBudget", told.freeBudget(), FREE_BUDGET),
            number("breakEvery", told.breakEvery(), 10, 240, BREAK_EVERY),
            or("breaks", told.breaks(), true),
            or("liked", told.liked(), Set.of()),
            tools(),
            number("painMost", told.painMost(), 3, 7, PAIN_MOST),
            number("exerciseNow", told.exerciseNow(), 0, 7 * DAY / 4, 0),
            zone,
            assumed);
    return new Living.Read(living, problems);
  }

  private Waking waking(String day, @Nullable Waking said, Waking usual) {
    Waking waking = or(day, said, usual);
    if (waking.wake().equals(waking.bed())) {
      tell(Kind.NO_WAKING_TIME, "day", day, "at", waking.wake());
      assumed.add(day);
      return usual;
    }
    Duration awake = waking.awake();
    Duration night = Duration.ofDays(1).minus(awake);
    if (awake.compareTo(SHORT) < 0) {
      tell(Kind.SHORT_WAKING, "day", day, "wake", waking.wake(), "bed", waking.bed(), "hours", hours(awake));
    }
    if (night.compareTo(SHORT) < 0) {
      tell(Kind.SHORT_NIGHT, "day", day, "wake", waking.wake(), "bed", waking.bed(), "hours", hours(night));
    }
    return waking;
  }

  private static String hours(Duration length) {
    return "%d:%02d".formatted(length.toHours(), length.toMinutesPart());
  }

  private Map<DayOfWeek, List<Hours>> work(Waking workDay, Waking freeDay) {
    Map<DayOfWeek, List<Hours>> work = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Hours> hours = told.work() == null ? office(day) : told.work().getOrDefault(day, List.of());
      if (!hours.isEmpty()) {
        work.put(day, merged(hours, Kind.WORK_MERGED, "weekday", day));
      }
    }
    if (told.work() == null) {
      assumed.add("work");
    }
    work.forEach((day, hours) -> look(day, hours, work, workDay, freeDay));
    return work;
  }

  private static List<Hours> office(DayOfWeek day) {
    return day.compareTo(DayOfWeek.SATURDAY) < 0 ? List.of(OFFICE) : List.of();
  }

  private void look(
      DayOfWeek day, List<Hours> hours, Map<DayOfWeek, List<Hours>> work, Waking workDay, Waking freeDay) {
    for (Hours one : hours) {
      if (one.length().toMinutes() >= DAY) {
        tell(Kind.WORK_ALL_DAY, "weekday", day);
      } else if (!awake(day, one, work, workDay, freeDay)) {
        tell(Kind.WORK_ASLEEP, "weekday", day, "from", one.from(), "to", one.to());
      }
    }
  }

  /** Hours may lie in the waking time of their day, or before dawn in that of the day before. */
  private static boolean awake(
      DayOfWeek day, Hours one, Map<DayOfWeek, List<Hours>> work, Waking workDay, Waking freeDay) {
    Waking before = work.containsKey(day.minus(1)) ? workDay : freeDay;
    int from = minute(one.from());
    int to = from + (int) one.length().toMinutes();
    return within(workDay, from, to) || within(before, from + DAY, to + DAY);
  }

  private static boolean within(Waking waking, int from, int to) {
    int wake = minute(waking.wake());
    return from >= wake && to <= wake + waking.awake().toMinutes();
  }

  private List<Hours> quiet() {
    List<Hours> quiet = merged(or("quiet", told.quiet(), List.<Hours>of()), Kind.QUIET_MERGED);
    if (quiet.stream().anyMatch(one -> one.length().toMinutes() >= DAY)) {
      tell(Kind.QUIET_ALL_DAY);
    }
    return quiet;
  }

  /** Returns hours in order and apart; those that overlap or touch become one, of 24 hours at most. */
  private List<Hours> merged(List<Hours> hours, Kind kind, Object... parameters) {
    List<int[]> merged = new ArrayList<>();
    boolean[] grown = new boolean[hours.size()];
    for (Hours one : hours.stream().sorted(Comparator.comparing(Hours::from)).toList()) {
      int from = minute(one.from());
      int to = from + (int) one.length().toMinutes();
      if (!merged.isEmpty() && from <= merged.getLast()[1]) {
        merged.getLast()[1] = Math.max(merged.getLast()[1], to);
        grown[merged.size() - 1] = true;
      } else {
        merged.add(new int[] {from, to});
      }
    }
    List<Hours> result = new ArrayList<>();
    for (int i = 0; i < merged.size(); i++) {
      int from = merged.get(i)[0];
      Hours one = new Hours(time(from), time(Math.min(merged.get(i)[1], from + DAY)));
      result.add(one);
      if (grown[i]) {
        List<Object> all = new ArrayList<>(List.of(parameters));
        all.addAll(List.of("from", one.from(), "to", one.to()));
        tell(kind, all.toArray());
      }
    }
    return result;
  }

  private int budget(String day, @Nullable Integer said, int usual) {
    int budget = number(day, said, 0, DAY, usual);
    if (budget == 0) {
      tell(Kind.NO_BUDGET, "day", day);
    }
    return budget;
  }

  private int number(String what, @Nullable Integer said, int least, int most, int usual) {
    int number = or(what, said, usual);
    int taken = Math.clamp(number, least, most);
    if (taken != number) {
      tell(Kind.OUT_OF_RANGE, "what", what, "told", number, "taken", taken);
    }
    return taken;
  }

  private Set<String> tools() {
    Set<String> known = new TreeSet<>(or("tools", told.tools(), Set.<String>of()));
    for (String tool : List.copyOf(known)) {
      if (!RemedyBook.standard().tools().containsKey(tool)) {
        known.remove(tool);
        tell(Kind.UNKNOWN_TOOL, "tool", tool);
      }
    }
    return known;
  }

  private <T> T or(String what, @Nullable T said, T usual) {
    if (said == null) {
      assumed.add(what);
      return usual;
    }
    return said;
  }

  private void tell(Kind kind, Object... namesAndValues) {
    problems.add(LivingProblem.of(kind, namesAndValues));
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(60L * Math.floorMod(minute, DAY));
  }
}
