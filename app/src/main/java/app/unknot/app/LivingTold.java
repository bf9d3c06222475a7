package app.unknot.app;

import app.unknot.plan.DayPart;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How somebody's days go, as the person told it; hours may overlap or make no sense together, which the plan sorts out.
 *
 * @param workDay when the person gets up and goes to bed on a day of work
 * @param freeDay the same on other days
 * @param work hours of work by day of the week; days without any are missing or empty
 * @param desk whether work is mostly done sitting
 * @param quiet hours in which nothing is wanted
 * @param budget minutes on a day of work, breaks not counted
 * @param freeBudget minutes on another day
 * @param breakEvery minutes of sitting after which a break is wanted
 * @param breaks whether breaks are wanted
 * @param liked parts of the day that are liked
 * @param tools ids of tools at hand, in order; they may be some that this program no longer knows
 * @param painMost the strongest pain, of 10, that may come with an exercise
 * @param exerciseNow minutes of exercise in a usual week
 * @param names whether a calendar may show what a session is for
 * @param zone zone of the person's clock, or null for that of this computer
 */
record LivingTold(
    Waking workDay,
    Waking freeDay,
    Map<DayOfWeek, List<Hours>> work,
    boolean desk,
    List<Hours> quiet,
    int budget,
    int freeBudget,
    int breakEvery,
    boolean breaks,
    Set<DayPart> liked,
    Set<String> tools,
    int painMost,
    int exerciseNow,
    boolean names,
    @Nullable ZoneId zone) {

  /** What is taken for the days of somebody who has not told; every part of it is shown and can be changed. */
  static final LivingTold USUAL = usual();

  /** When a day begins and ends; a bed time that is not after the time of getting up lies after midnight. */
  record Waking(LocalTime wake, LocalTime bed) {}

  /** From a time of day to another; one that is not later lies on the next day. */
  record Hours(LocalTime from, LocalTime to) {}

  LivingTold {
    Map<DayOfWeek, List<Hours>> copy = new EnumMap<>(DayOfWeek.class);
    work.forEach((day, hours) -> {
      if (!hours.isEmpty()) {
        copy.put(day, List.copyOf(hours));
      }
    });
    work = Collections.unmodifiableMap(copy);
    quiet = List.copyOf(quiet);
    liked = Collections.unmodifiableSet(new TreeSet<>(liked));
    tools = Collections.unmodifiableSet(new TreeSet<>(tools));
  }

  private static LivingTold usual() {
    Map<DayOfWeek, List<Hours>> work = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
        work.put(day, List.of(new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0))));
      }
    }
    return new LivingTold(
        new Waking(LocalTime.of(7, 0), LocalTime.of(23, 0)),
        new Waking(LocalTime.of(8, 0), LocalTime.of(23, 30)),
        work, true, List.of(), 30, 45, 45, true, Set.of(), Set.of(), 5, 0, false, null);
  }
}
