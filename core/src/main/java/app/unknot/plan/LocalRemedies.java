package app.unknot.plan;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.MuscleCare;
import app.unknot.examine.Examiner;
import app.unknot.examine.PressGuide;
import app.unknot.plan.Prescribed.LeftOut;
import app.unknot.plan.Prescribed.LeftOut.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prescribes what is done at one muscle or point: stretching, heat or cold, pressing. Of remedies of one kind the one that
 * does most at a place is taken, so that no place is pressed or warmed in two ways.
 */
final class LocalRemedies {
  private static final String LIGHT = "light";

  private final PlanBasis basis;
  private final Screened screened;
  private final Worth worth;
  private final Reasons reasons;
  private final Atlas atlas;
  private final Examiner examiner;
  private final int lightTouch;
  private final MuscleGroups groups = MuscleGroups.standard();

  LocalRemedies(
      PlanBasis basis, Screened screened, Worth worth, Atlas atlas, Examiner examiner, int lightTouch) {
    this.basis = basis;
    this.screened = screened;
    this.worth = worth;
    this.reasons = new Reasons(basis, worth);
    this.atlas = atlas;
    this.examiner = examiner;
    this.lightTouch = lightTouch;
  }

  /** A muscle on a side, or one point of it, with what there is to treat; the guide only for pressing. */
  private record Place(String id, List<Target> targets, MuscleCare care, String group, @Nullable PressGuide guide) {
    Target main() {
      return targets.getFirst();
    }
  }

  List<Prescription> prescribe(List<Target> targets, List<LeftOut> leftOut) {
    Map<String, List<Target>> muscles = new LinkedHashMap<>();
    targets.forEach(target -> muscles.computeIfAbsent(target.place(), place -> new ArrayList<>()).add(target));
    List<Prescription> all = new ArrayList<>();
    muscles.forEach(
        (id, those) -> {
          Place place = place(id, those, null);
          best(place, screened.allowed(RemedyKind.STRETCH), leftOut).ifPresent(all::add);
          best(place, screened.allowed(RemedyKind.HEAT, RemedyKind.COLD), leftOut).ifPresent(all::add);
        });
    for (Target target : targets) {
      pressed(target, leftOut).ifPresent(all::add);
    }
    return all;
  }

  private Place place(String id, List<Target> targets, @Nullable PressGuide guide) {
    String muscle = targets.getFirst().muscle();
    MuscleCare care = atlas.cares().get(muscle);
    if (care == null) {
      throw new IllegalArgumentException("The atlas has no muscle %s.".formatted(muscle));
    }
    return new Place(id, targets, care, groups.groupOf(muscle), guide);
  }

  private Optional<Prescription> pressed(Target target, List<LeftOut> leftOut) {
    List<AllowedRemedy> remedies = screened.allowed(RemedyKind.PRESSURE);
    PressGuide guide = examiner.guide(target.at(), basis.clearance(), basis.now()).orElse(null);
    Reason against =
        guide == null
            ? Reason.NOT_PRESSED
            : guide.reach().equals("partner") || guide.with().equals("partner") ? Reason.PARTNER : null;
    Place place = place(target.at().point().id() + ":" + target.at().side().code(), List.of(target), guide);
    if (against != null) {
      remedies.forEach(remedy -> leftOut.add(leftOut(remedy, against, place)));
      return Optional.empty();
    }
    return best(place, remedies, leftOut);
  }

  private Optional<Prescription> best(Place place, List<AllowedRemedy> remedies, List<LeftOut> leftOut) {
    List<Prescription> fitting = new ArrayList<>();
    for (AllowedRemedy allowed : remedies) {
      Reason against = against(allowed, place);
      List<Integer> values = against == null ? values(allowed, place) : List.of();
      if (values.isEmpty()) {
        leftOut.add(leftOut(allowed, against == null ? Reason.LITTLE_USE : against, place));
      } else {
        fitting.add(prescription(allowed, place, values));
      }
    }
    Optional<Prescription> best =
        fitting.stream().min(Comparator.comparingInt(one -> -one.task().values().getFirst()));
    fitting.stream()
        .filter(one -> one != best.orElseThrow())
        .forEach(one -> leftOut.add(leftOut(one.allowed(), Reason.OTHER_BETTER, place)));
    return best;
  }

  private @Nullable Reason against(AllowedRemedy allowed, Place place) {
    if (basis.taste(allowed.remedy().id()) == Taste.NEVER) {
      return Reason.NEVER;
    }
    if (allowed.barred().contains(place.group) || allowed.remedy().notOn().contains(place.main().muscle())) {
      return Reason.BARRED;
    }
    if (!suits(allowed.remedy(), place)) {
      return Reason.NOT_PRESSED;
    }
    return allowed.remedy().doneWith(basis.living().tools()) ? null : Reason.TOOLS;
  }

  /** A stretch needs a text; a ball or a roller must be named for the muscle, and presses harder than a light touch. */
  private static boolean suits(Remedy remedy, Place place) {
    PressGuide guide = place.guide;
    if (remedy.kind() == RemedyKind.STRETCH) {
      return !place.care.stretch().isBlank();
    }
    if (remedy.kind() != RemedyKind.PRESSURE || guide == null) {
      return remedy.kind() != RemedyKind.PRESSURE;
    }
    if (remedy.tools().isEmpty()) {
      return !guide.with().equals("ball");
    }
    String tool = remedy.tools().getFirst().replace('_', ' ');
    return !guide.pressure().equals(LIGHT) && place.care.tools().stream().anyMatch(one -> one.startsWith(tool));
  }

  private List<Integer> values(AllowedRemedy allowed, Place place) {
    boolean light = allowed.lightOn(place.group);
    return worth.values(allowed, worth.ofAny(place.targets), minutes(allowed, light), light, 0);
  }

  private static int minutes(AllowedRemedy allowed, boolean light) {
    return light ? allowed.remedy().dose().least() : allowed.remedy().dose().start();
  }

  private Prescription prescription(AllowedRemedy allowed, Place place, List<Integer> values) {
    Remedy remedy = allowed.remedy();
    boolean light = allowed.lightOn(place.group);
    String pressure = place.guide == null ? "" : light ? LIGHT : place.guide.pressure();
    boolean firm = !pressure.isEmpty() && !pressure.equals(LIGHT);
    Task task =
        new Task(
            remedy.id() + ":" + place.id,
            remedy.id(),
            minutes(allowed, light),
            values,
            remedy.dose().apart(),
            remedy.marks(),
            Map.of(),
            firm ? Set.of(place.group) : Set.of(),
            "",
            basis.living().liked());
    Target main = place.main();
    Prescription.Where where =
        new Prescription.Where(main.muscle(), main.at().side(), place.guide == null ? null : main.at());
    return new Prescription(task, allowed, where, how(allowed, place, pressure), reasons.of(remedy, place.targets));
  }

  private Prescription.How how(AllowedRemedy allowed, Place place, String pressure) {
    int hurtMost = hurtMost(allowed, place, pressure);
    List<String> steps = new ArrayList<>();
    if (pressure.equals(LIGHT) || allowed.lightOn(place.group)) {
      steps.add(allowed.remedy().lightly());
    }
    steps.addAll(first(allowed.remedy(), place, pressure));
    steps.addAll(allowed.remedy().steps());
    List<String> warnings = new ArrayList<>(Wording.cautions(allowed, place.group));
    if (place.guide != null) {
      warnings.addAll(place.guide.warnings());
      warnings.add(place.care.avoid());
    }
    return new Prescription.How(
        Wording.told(Wording.within(steps, hurtMost)), allowed.remedy().stop(), Wording.told(warnings), pressure, hurtMost);
  }

  private int hurtMost(AllowedRemedy allowed, Place place, String pressure) {
    int most = Math.min(allowed.remedy().dose().painMost(), basis.living().painMost());
    most = place.guide == null ? most : Math.min(most, place.guide.most());
    return pressure.equals(LIGHT) || allowed.lightOn(place.group) ? Math.min(most, lightTouch) : most;
  }

  /** A technique that presses harder than a light touch is not told where only that is allowed. */
  private static List<String> first(Remedy remedy, Place place, String pressure) {
    PressGuide guide = place.guide;
    if (guide == null) {
      return remedy.kind() == RemedyKind.STRETCH ? List.of(place.care.stretch()) : List.of();
    }
    boolean softened = pressure.equals(LIGHT) && !guide.pressure().equals(LIGHT);
    String technique = softened ? "" : remedy.tools().isEmpty() ? guide.technique() : place.care.selfRelease();
    return List.of(guide.location(), guide.position(), technique);
  }

  private static LeftOut leftOut(AllowedRemedy allowed, Reason why, Place place) {
    Target main = place.main();
    return new LeftOut(
        allowed.remedy().id(),
        why,
        Parameters.of("muscle", main.muscle(), "side", main.at().side().code(), "tools", allowed.remedy().tools()));
  }
}
