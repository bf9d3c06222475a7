package app.unknot.plan;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.PointSide;
import app.unknot.atlas.TriggerPoint;
import app.unknot.causes.Contributor;
import app.unknot.classify.Clearance;
import app.unknot.plan.Living.Told;
import app.unknot.terms.Side;
import app.unknot.terms.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Builds what plans follow from: a healthy person with a sore neck and all tools, unless told otherwise. */
final class Basis {
  static final Instant NOW = People.NOW.plusSeconds(60);
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final LocalDate FIRST = LocalDate.of(2026, 11, 22);

  private static final List<TriggerPoint> POINTS = List.copyOf(Atlas.standard().points().values());

  private Clearance clearance = People.cleared();
  private Instant now = NOW;
  private LocalDate first = FIRST;
  private List<Target> targets =
      List.of(target("trapezius_upper.1", 0.8), target("infraspinatus.1", 0.5), target("soleus.1", 0.3));
  private HealthProfile health = People.healthy();
  private Living living = Living.of(told(30, RemedyBook.standard().tools().keySet()), BERLIN).living();
  private List<Contributor> contributors = List.of();
  private Map<String, Taste> tastes = Map.of();
  private Progress progress = Progress.NONE;
  private List<TimeSpan> busy = List.of();
  private List<Session> done = List.of();
  private List<Session> pinned = List.of();
  private Set<Fortnight.Declined> declined = Set.of();
  private List<Session> earlier = List.of();

  static Target target(String point, double probability) {
    return new Target(new PointSide(Objects.requireNonNull(Atlas.standard().points().get(point)), Side.RIGHT), probability);
  }

  static Told told(int budget, Set<String> tools) {
    return new Told(null, null, null, null, null, budget, budget, null, null, null, tools, null, null);
  }

  Basis clearance(Clearance given) {
    clearance = given;
    return this;
  }

  Basis now(Instant moment) {
    now = moment;
    return this;
  }

  Basis first(LocalDate date) {
    first = date;
    return this;
  }

  Basis targets(Target... points) {
    targets = List.of(points);
    return this;
  }

  Basis health(HealthProfile profile) {
    health = profile;
    return this;
  }

  Basis living(Told said) {
    living = Living.of(said, BERLIN).living();
    return this;
  }

  Basis living(Living days) {
    living = days;
    return this;
  }

  Basis contributors(List<Contributor> ranked) {
    contributors = ranked;
    return this;
  }

  Basis tastes(Map<String, Taste> likes) {
    tastes = likes;
    return this;
  }

  Basis progress(Progress so) {
    progress = so;
    return this;
  }

  Basis busy(TimeSpan... events) {
    busy = List.of(events);
    return this;
  }

  Basis done(Session... sessions) {
    done = List.of(sessions);
    return this;
  }

  Basis pinned(Session... sessions) {
    pinned = List.of(sessions);
    return this;
  }

  Basis declined(Fortnight.Declined... not) {
    declined = Set.of(not);
    return this;
  }

  Basis earlier(List<Session> sessions) {
    earlier = sessions;
    return this;
  }

  PlanBasis build() {
    return new PlanBasis(
        clearance, now, first, targets, health, living, contributors, tastes, progress, busy, done, pinned, declined, earlier);
  }

  /** Anybody, with any points, tastes, tools, days and events. */
  static Basis drawn(Random random) {
    Basis basis = new Basis();
    basis.clearance = random.nextInt(3) == 0 ? People.cleared("RF34.bleeding") : basis.clearance;
    basis.health = People.drawn(random);
    List<Target> targets = new ArrayList<>();
    Set<PointSide> seen = new HashSet<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      TriggerPoint point = POINTS.get(random.nextInt(POINTS.size()));
      PointSide at = new PointSide(point, random.nextBoolean() ? Side.LEFT : Side.RIGHT);
      double active = random.nextDouble();
      if (seen.add(at)) {
        targets.add(new Target(at, active, random.nextDouble() * (1 - active)));
      }
    }
    basis.targets = targets;
    basis.living = RandomLiving.of(random).living();
    Map<String, Taste> tastes = new HashMap<>();
    for (String remedy : RemedyBook.standard().remedies().keySet()) {
      tastes.put(remedy, Taste.values()[Math.min(3, random.nextInt(8))]);
    }
    basis.tastes = tastes;
    List<TimeSpan> busy = new ArrayList<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      Instant from = NOW.plusSeconds(900L * random.nextInt(14 * 96));
      busy.add(new TimeSpan(from, from.plusSeconds(900L * (1 + random.nextInt(12)))));
    }
    basis.busy = busy;
    return basis;
  }
}
