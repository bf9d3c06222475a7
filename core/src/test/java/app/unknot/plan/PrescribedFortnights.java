package app.unknot.plan;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.PointSide;
import app.unknot.atlas.TriggerPoint;
import app.unknot.plan.Living.Told;
import app.unknot.plan.Living.Waking;
import app.unknot.terms.Side;
import app.unknot.terms.TimeSpan;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Fortnights as the prescriber asks for them, for tests and for the bench: healthy people with sore points at a desk. The
 * same seed and fullness make the same fortnight.
 */
public final class PrescribedFortnights {
  private static final List<TriggerPoint> POINTS = List.copyOf(Atlas.standard().points().values());

  private PrescribedFortnights() {}

  /**
   * Returns a fortnight.
   *
   * @param seed makes it what it is
   * @param fullness share of the working time in meetings, from 0 for none to 1 for all
   */
  public static Fortnight of(long seed, double fullness) {
    Random random = new Random(31 * seed + Math.round(100 * fullness));
    PlanBasis basis =
        new Basis()
            .living(told(random))
            .targets(targets(random))
            .busy(meetings(random, fullness))
            .progress(steady(random.nextInt(60)))
            .build();
    return new Case(basis, Prescriber.standard().prescribe(basis), PlanNumbers.standard()).question();
  }

  /** Somebody who has had a plan on each of some days. */
  private static Progress steady(int days) {
    return Progress.NONE.planning(Basis.FIRST.minusDays(days), days);
  }

  private static Told told(Random random) {
    Set<String> tools = new HashSet<>(RemedyBook.standard().tools().keySet());
    tools.removeIf(tool -> random.nextInt(3) == 0);
    Set<DayPart> liked = new HashSet<>(List.of(DayPart.values()));
    liked.removeIf(part -> random.nextInt(3) > 0);
    Waking waking = new Waking(LocalTime.of(5 + random.nextInt(4), 30), LocalTime.of(21 + random.nextInt(3), 0));
    int budget = 10 * (1 + random.nextInt(9));
    int every = 15 * (1 + random.nextInt(6));
    return new Told(waking, waking, null, true, null, budget, budget + 15, every, true, liked, tools, 5, random.nextInt(150));
  }

  /** The first point is likely, so that there is always something to treat. */
  private static Target[] targets(Random random) {
    List<Target> targets = new ArrayList<>();
    Set<PointSide> seen = new HashSet<>();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      PointSide at = new PointSide(POINTS.get(random.nextInt(POINTS.size())), random.nextBoolean() ? Side.LEFT : Side.RIGHT);
      if (seen.add(at)) {
        targets.add(new Target(at, targets.isEmpty() ? 0.8 : random.nextDouble()));
      }
    }
    return targets.toArray(Target[]::new);
  }

  private static TimeSpan[] meetings(Random random, double fullness) {
    List<TimeSpan> meetings = new ArrayList<>();
    for (int day = 0; day < 14; day++) {
      for (int half = 0; half < 16; half++) {
        ZonedDateTime from = Basis.FIRST.plusDays(day).atTime(9, 0).atZone(Basis.BERLIN).plusMinutes(30L * half);
        if (random.nextDouble() < fullness && from.getDayOfWeek().getValue() < 6) {
          meetings.add(new TimeSpan(from.toInstant(), from.plusMinutes(30).toInstant()));
        }
      }
    }
    return meetings.toArray(TimeSpan[]::new);
  }
}
