package app.unknot.plan;

import app.unknot.causes.Contributor;
import java.util.ArrayList;
import java.util.List;

/**
 * What a session of a remedy is worth to one person: points for the pain that it is expected to take away, times how much
 * the person likes it and how much it answers what may contribute, less the time and fuss it takes.
 */
final class Worth {
  private final PlanNumbers numbers;
  private final PlanBasis basis;

  Worth(PlanNumbers numbers, PlanBasis basis) {
    this.numbers = numbers;
    this.basis = basis;
  }

  /** Returns how much there is to treat at a point, 0 to 1; a latent point counts less. */
  double of(Target target) {
    return target.active() + numbers.value("plan.points.latent") * target.latent();
  }

  /** Returns how much there is to treat at any of some points, 0 to 1; never less for one more or a likelier one. */
  double ofAny(List<Target> targets) {
    double none = 1;
    for (Target target : targets) {
      none *= 1 - Math.min(1, of(target));
    }
    return 1 - none;
  }

  /**
   * Returns what the sessions of a day are worth, each further one less; those worth nothing are left out.
   *
   * @param treatable how much there is to treat, 0 to 1
   * @param least what a session is worth at least; 0 for no such bound
   */
  List<Integer> values(AllowedRemedy allowed, double treatable, int minutes, boolean light, int least) {
    Remedy remedy = allowed.remedy();
    double longer = Math.pow((double) minutes / remedy.dose().start(), numbers.value("plan.points.longer"));
    double points =
        numbers.value("plan.points.benefit")
            * remedy.benefit()
            * treatable
            * longer
            * taste(remedy.id())
            * helping(remedy.id())
            * (light ? numbers.value("plan.points.light") : 1);
    double cost = numbers.value("plan.points.session") + numbers.value("plan.points.minute") * minutes;
    return falling(points, cost, remedy.dose().timesADay(), least);
  }

  private List<Integer> falling(double points, double cost, int most, int least) {
    List<Integer> values = new ArrayList<>();
    double left = points;
    for (int i = 0; i < most; i++) {
      long value = Math.max(least, Math.round(left - cost));
      if (value > 0) {
        values.add((int) value);
      }
      left *= numbers.value("plan.points.again");
    }
    return values;
  }

  /** Returns contributors that a remedy answers, the weightiest first. */
  List<Contributor> answered(String remedy) {
    return basis.contributors().stream().filter(one -> one.helps().contains(remedy)).toList();
  }

  private double helping(String remedy) {
    double score = answered(remedy).stream().mapToDouble(one -> one.score().value()).sum();
    double full = Math.min(1, score / numbers.value("plan.points.helpsFull"));
    return 1 + numbers.value("plan.points.helps") * full;
  }

  private double taste(String remedy) {
    return switch (basis.taste(remedy)) {
      case NEVER -> 0;
      case LESS -> numbers.value("plan.taste.less");
      case USUAL -> 1;
      case MORE -> numbers.value("plan.taste.more");
    };
  }
}
