package app.unknot.plan;

import app.unknot.atlas.Atlas;
import app.unknot.classify.Limit;
import app.unknot.examine.Examiner;
import app.unknot.plan.Prescribed.LeftOut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses what one person may do, and how much of it. Only remedies that {@link Screening} allows and pressing for which
 * {@link Examiner} has a guide become a {@link Task}; medicines never do. What a session is worth follows from how
 * probable a point is, what the remedy does, what the person likes and the time it takes.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Prescriber {
  private static final class Holder {
    static final Prescriber STANDARD = new Prescriber(PlanNumbers.standard());
  }

  private final PlanNumbers numbers;

  Prescriber(PlanNumbers numbers) {
    this.numbers = numbers;
  }

  /** Returns the prescriber by the standard knowledge. */
  public static Prescriber standard() {
    return Holder.STANDARD;
  }

  /**
   * Returns what a person may do. It holds no prescription where the clearance lets no knot be named, where no point is
   * likely enough, or where nothing is allowed.
   *
   * @throws IllegalArgumentException when the clearance does not hold now
   */
  public Prescribed prescribe(PlanBasis basis) {
    Screened screened = Screening.standard().screen(basis.clearance(), basis.now(), basis.health());
    ExerciseWeek exercise = ExerciseWeek.ofTwo(basis.progress(), basis.living().exerciseNow(), basis.first(), numbers);
    Worth worth = new Worth(numbers, basis);
    List<Prescription> all = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    List<Target> targets = treated(basis, worth, leftOut);
    if (!targets.isEmpty()) {
      LocalRemedies local =
          new LocalRemedies(basis, screened, worth, Atlas.standard(), Examiner.standard(), numbers.lightTouch());
      GeneralRemedies general = new GeneralRemedies(basis, screened, worth, exercise, numbers);
      all.addAll(local.prescribe(targets, leftOut));
      all.addAll(general.prescribe(targets, leftOut));
    }
    Past past = new Past(basis);
    Bounds bounds = new Bounds(numbers, all, exercise, past);
    Set<Fortnight.Declined> resting = new Resting(basis, all, exercise, numbers, past).declined();
    List<OnDemand> onDemand = basis.clearance().limits().contains(Limit.NO_KNOT_NAMED) ? List.of() : onDemand(screened);
    return new Prescribed(
        screened.offering(new Offers(basis, screened, all)::instead), new Prescribed.Parts(all, bounds.caps(), bounds.wishes(), onDemand, leftOut, exercise, targets, resting));
  }

  /** Returns the likeliest points that are worth treating; none where no knot may be named. */
  private List<Target> treated(PlanBasis basis, Worth worth, List<LeftOut> leftOut) {
    if (basis.clearance().limits().contains(Limit.NO_KNOT_NAMED)) {
      return List.of();
    }
    List<Target> worthwhile =
        basis.targets().stream()
            .filter(target -> worth.of(target) >= numbers.value("plan.target.least"))
            .sorted(
                Comparator.comparingDouble((Target target) -> -worth.of(target))
                    .thenComparing(target -> target.at().toString()))
            .toList();
    worthwhile.stream().filter(target -> !asked(target, basis)).forEach(target -> leftOut.add(notAsked(target)));
    return worthwhile.stream().filter(target -> asked(target, basis)).limit(numbers.whole("plan.target.most")).toList();
  }

  /** Whatever a muscle asks first must have been asked; who takes candidates from elsewhere may have asked for others. */
  private static boolean asked(Target target, PlanBasis basis) {
    return target.at().point().muscle().checkFirst().stream().allMatch(basis.clearance()::covers);
  }

  private static LeftOut notAsked(Target target) {
    Map<String, String> where = Parameters.of("muscle", target.muscle(), "side", target.at().side().code());
    return new LeftOut("", LeftOut.Reason.NOT_ASKED, where);
  }

  /** What is tried first comes first: what goes on the skin. */
  private static List<OnDemand> onDemand(Screened screened) {
    List<AllowedRemedy> allowed = screened.allowed(RemedyKind.MEDICINE);
    return allowed.stream()
        .map(one -> new OnDemand(one, allowed.stream().anyMatch(other -> one.remedy().id().equals(other.remedy().tryFirst()))))
        .sorted(Comparator.comparing(one -> !one.first()))
        .toList();
  }
}
