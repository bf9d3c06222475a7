package app.unknot.plan;

import app.unknot.plan.Prescribed.LeftOut;
import app.unknot.plan.Prescribed.LeftOut.Reason;
import app.unknot.plan.Prescription.Why;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prescribes what is done with the whole body: activities, coming to rest, winding down, breaks from sitting. */
final class GeneralRemedies {
  private final PlanBasis basis;
  private final Screened screened;
  private final Worth worth;
  private final Reasons reasons;
  private final ExerciseWeek exercise;
  private final PlanNumbers numbers;
  private final MuscleGroups groups = MuscleGroups.standard();

  GeneralRemedies(
      PlanBasis basis, Screened screened, Worth worth, ExerciseWeek exercise, PlanNumbers numbers) {
    this.basis = basis;
    this.screened = screened;
    this.worth = worth;
    this.reasons = new Reasons(basis, worth);
    this.exercise = exercise;
    this.numbers = numbers;
  }

  List<Prescription> prescribe(List<Target> targets, List<LeftOut> leftOut) {
    List<Prescription> all = new ArrayList<>();
    Set<String> active = active();
    for (AllowedRemedy allowed : screened.allowed().values()) {
      Remedy remedy = allowed.remedy();
      if (remedy.perMuscle() || remedy.medicine()) {
        continue;
      }
      Reason against = against(remedy);
      if (against == null) {
        all.add(prescription(allowed, targets, active));
      } else {
        leftOut.add(new LeftOut(remedy.id(), against, Parameters.of("tools", remedy.tools())));
      }
    }
    return all;
  }

  private @Nullable Reason against(Remedy remedy) {
    if (basis.taste(remedy.id()) == Taste.NEVER) {
      return Reason.NEVER;
    }
    if (remedy.kind() == RemedyKind.BREAK && !(basis.living().breaks() && basis.living().desk())) {
      return Reason.NEVER;
    }
    return remedy.doneWith(basis.living().tools()) ? null : Reason.TOOLS;
  }

  /** Returns the muscle groups in which a knot may well be active, whether it is treated or not. */
  private Set<String> active() {
    Set<String> active = new HashSet<>();
    for (Target target : basis.targets()) {
      if (target.active() >= numbers.value("plan.target.active")) {
        active.add(groups.groupOf(target.muscle()));
      }
    }
    return active;
  }

  private Prescription prescription(AllowedRemedy allowed, List<Target> targets, Set<String> active) {
    Remedy remedy = allowed.remedy();
    int minutes = minutes(allowed);
    Task task =
        new Task(
            remedy.id(),
            remedy.id(),
            minutes,
            values(allowed, targets, minutes),
            remedy.dose().apart(),
            remedy.marks(),
            loads(remedy, active),
            Set.of(),
            remedy.variety(),
            liked(remedy));
    Prescription.How how =
        new Prescription.How(
            Wording.within(remedy.steps(), hurtMost(allowed)),
            remedy.stop(),
            Wording.told(Wording.cautions(allowed, "")),
            "",
            hurtMost(allowed));
    return new Prescription(task, allowed, null, how, why(remedy, targets));
  }

  private int hurtMost(AllowedRemedy allowed) {
    int most = Math.min(allowed.remedy().dose().painMost(), basis.living().painMost());
    return allowed.light() ? Math.min(most, numbers.lightTouch()) : most;
  }

  private int minutes(AllowedRemedy allowed) {
    Dose dose = allowed.remedy().dose();
    return switch (allowed.remedy().kind()) {
      case ACTIVITY -> activityMinutes(allowed);
      case SLEEP -> dose.least();
      default -> allowed.light() ? dose.least() : dose.start();
    };
  }

  /** Sessions grow with the minutes of the week, in steps of five minutes from ten on. */
  private int activityMinutes(AllowedRemedy allowed) {
    Dose dose = allowed.remedy().dose();
    double grown = dose.start() * (exercise.minutes() / numbers.exerciseStart());
    int steps = grown < 10 ? (int) grown : 5 * (int) (grown / 5);
    return Math.clamp(steps, dose.least(), allowed.light() ? dose.start() : dose.most());
  }

  /**
   * What counts towards a wish is worth something to it, however unlikely the points are. A break earns what it spares of
   * sitting, less the fuss of getting up.
   */
  private List<Integer> values(AllowedRemedy allowed, List<Target> targets, int minutes) {
    if (allowed.remedy().kind() == RemedyKind.BREAK) {
      return Collections.nCopies(allowed.remedy().dose().timesADay(), -numbers.whole("plan.points.break"));
    }
    return worth.values(allowed, worth.ofAny(targets), minutes, allowed.light(), 1);
  }

  /** Class 1 asks for no rest and is left out. */
  private Map<String, Integer> loads(Remedy remedy, Set<String> active) {
    if (remedy.activity() == null) {
      return Map.of();
    }
    Map<String, Integer> loads = new HashMap<>(MuscleGroups.raised(groups.loads(remedy.activity()), active));
    loads.values().removeIf(load -> load < 2);
    return loads;
  }

  private Set<DayPart> liked(Remedy remedy) {
    return remedy.kind() == RemedyKind.SLEEP ? Set.of(DayPart.EVENING) : basis.living().liked();
  }

  private List<Why> why(Remedy remedy, List<Target> targets) {
    List<Why> why = new ArrayList<>();
    if (remedy.kind() == RemedyKind.ACTIVITY) {
      String code =
          switch (exercise.kind()) {
            case FULL -> "exercise";
            case LIGHT -> "rest";
            case STEP_BACK -> "flare";
          };
      why.add(
          new Why(code, Parameters.of("minutes", exercise.minutes(), "week", exercise.week() + 1), List.of("unknot_brief")));
    }
    if (remedy.kind() == RemedyKind.BREAK) {
      why.add(new Why("sitting", Parameters.of("minutes", basis.living().breakEvery()), List.of("unknot_brief")));
    }
    why.addAll(reasons.of(remedy, remedy.kind() == RemedyKind.BREAK ? List.of() : targets));
    return why;
  }
}
