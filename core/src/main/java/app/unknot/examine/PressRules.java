package app.unknot.examine;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.MuscleExam;
import app.unknot.atlas.PointSide;
import app.unknot.atlas.TriggerPoint;
import app.unknot.classify.Limit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may be pressed where, how hard and with what. Every rule can only take away: a point that the knowledge says not
 * to press is never pressed, whatever the limits say.
 */
final class PressRules {
  private static final String NONE = "none";
  private static final String LIGHT = "light";
  private static final Set<String> STRONG = Set.of("firm", "moderate", "pinch");

  private final Atlas atlas;
  private final ExamWeights weights;

  PressRules(Atlas atlas, ExamWeights weights) {
    this.atlas = atlas;
    this.weights = weights;
  }

  /** Returns how to press a point within these limits, or empty when it must not be pressed. */
  Optional<PressGuide> guide(PointSide at, Set<Limit> limits) {
    MuscleExam exam = atlas.exams().get(at.point().muscle().id());
    if (exam == null || !at.point().pressable() || forbidden(at.point(), exam, limits)) {
      return Optional.empty();
    }
    Set<Limit> changed = EnumSet.noneOf(Limit.class);
    boolean softened = limits.contains(Limit.LIGHT_ONLY) && !exam.pressure().equals(LIGHT);
    if (softened) {
      changed.add(Limit.LIGHT_ONLY);
    }
    if (limits.contains(Limit.ASK_CLINICIAN)) {
      changed.add(Limit.ASK_CLINICIAN);
    }
    boolean light = softened || exam.pressure().equals(LIGHT);
    PressGuide.How how =
        new PressGuide.How(
            exam.reach(),
            exam.with(),
            exam.position(),
            softened ? "" : exam.technique(),
            light ? LIGHT : exam.pressure(),
            light ? weights.mostLight() : weights.most());
    return Optional.of(new PressGuide(at, how, exam.warnings(), changed, exam.sources()));
  }

  /** A ball takes the weight of the body and a partner's hand is not felt from within, so both are stronger than told. */
  private static boolean forbidden(TriggerPoint point, MuscleExam exam, Set<Limit> limits) {
    boolean ball = exam.with().equals("ball");
    boolean firm = exam.pressure().equals("firm");
    return exam.pressure().equals(NONE)
        || exam.with().equals(NONE)
        || exam.reach().equals("clinician")
        || limits.contains(Limit.NO_PRESSURE)
        || limits.contains(Limit.NO_KNOT_NAMED)
        || limits.contains(Limit.NO_BALL) && ball
        || limits.contains(Limit.NO_FIRM_PRESSURE) && (firm || ball)
        || limits.contains(Limit.LIGHT_ONLY) && (firm || ball || exam.with().equals("partner"))
        || limits.contains(Limit.NO_BELLY_PRESSURE) && belly(point)
        || limits.contains(Limit.NO_DEEP_CALF_PRESSURE) && calf(point) && STRONG.contains(exam.pressure());
  }

  private static boolean belly(TriggerPoint point) {
    return point.muscle().region().equals("abdomen")
        || point.site().startsWith("abdomen")
        || point.site().equals("epigastrium")
        || point.site().equals("navel");
  }

  private static boolean calf(TriggerPoint point) {
    return point.muscle().region().equals("leg");
  }

  /** Returns whether there is a way to test the range of this point's muscle within these limits. */
  boolean hasRange(TriggerPoint point, Set<Limit> limits) {
    MuscleExam exam = atlas.exams().get(point.muscle().id());
    return exam != null && mayStrain(limits) && (exam.range() != null || !exam.stretch().isEmpty());
  }

  /** Returns whether there is a way to use this point's muscle against resistance within these limits. */
  boolean hasResistance(TriggerPoint point, Set<Limit> limits) {
    MuscleExam exam = atlas.exams().get(point.muscle().id());
    return exam != null && mayStrain(limits) && !exam.resist().isEmpty();
  }

  /** Fragile tissue is not stretched either before a clinician agrees. Source: flag RF48. */
  private static boolean mayStrain(Set<Limit> limits) {
    return !limits.contains(Limit.ASK_CLINICIAN);
  }
}
