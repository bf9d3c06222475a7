package app.unknot.examine;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.MuscleExam;
import app.unknot.atlas.PointSide;
import app.unknot.atlas.TriggerPoint;
import app.unknot.classify.Limit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may be pressed where, how hard and with what. Every rule can only take away: a point that the knowledge says not
 * to press is never pressed, whatever the limits say.
 */
final class PressRules {
  private static final String NONE = "none";
  private static final Set<String> STRONG = Set.of("firm", "moderate", "pinch");

  private final Atlas atlas;
  private final ExamWeights weights;

  PressRules(Atlas atlas, ExamWeights weights) {
    this.atlas = atlas;
    this.weights = weights;
  }

  /** Returns how to press a point within these limits, or empty when it must not be pressed. */
  Optional<PressGuide> guide(PointSide at, Set<Limit> limits) {
    MuscleExam exam = exam(at.point());
    if (!at.point().pressable() || forbidden(at.point(), exam, limits)) {
      return Optional.empty();
    }
    Set<Limit> changed = EnumSet.noneOf(Limit.class);
    boolean light = exam.pressure().equals("light");
    if (limits.contains(Limit.LIGHT_ONLY) && !light) {
      changed.add(Limit.LIGHT_ONLY);
      light = true;
    }
    String with = exam.with();
    String reach = exam.reach();
    if (limits.contains(Limit.NO_BALL) && with.equals("ball")) {
      changed.add(Limit.NO_BALL);
      with = "partner";
      reach = "partner";
    }
    if (limits.contains(Limit.ASK_CLINICIAN)) {
      changed.add(Limit.ASK_CLINICIAN);
    }
    boolean hand = !changed.contains(Limit.NO_BALL);
    PressGuide.How how =
        new PressGuide.How(
            reach,
            with,
            hand ? exam.position() : "",
            hand ? exam.technique() : "",
            light ? "light" : exam.pressure(),
            light ? weights.mostLight() : weights.most());
    return Optional.of(new PressGuide(at, how, warnings(at.point(), exam), changed, exam.sources()));
  }

  private static boolean forbidden(TriggerPoint point, MuscleExam exam, Set<Limit> limits) {
    return exam.pressure().equals(NONE)
        || exam.with().equals(NONE)
        || exam.reach().equals("clinician")
        || limits.contains(Limit.NO_PRESSURE)
        || limits.contains(Limit.NO_KNOT_NAMED)
        || limits.contains(Limit.NO_FIRM_PRESSURE) && exam.pressure().equals("firm")
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

  /** The block of the muscle; where it has none yet, a careful one without words. */
  private MuscleExam exam(TriggerPoint point) {
    MuscleExam exam = atlas.exams().get(point.muscle().id());
    return exam != null
        ? exam
        : new MuscleExam(
            point.muscle().id(), "light", "self", "otherHand", "", "", List.of(), null, "", "", List.of());
  }

  private static List<String> warnings(TriggerPoint point, MuscleExam exam) {
    List<String> warnings = new ArrayList<>(exam.warnings());
    if (warnings.isEmpty() && !point.muscle().avoid().isEmpty()) {
      warnings.add(point.muscle().avoid());
    }
    return warnings;
  }

  /** Returns whether there is a way to test the range of this point's muscle. */
  boolean hasRange(TriggerPoint point) {
    MuscleExam exam = atlas.exams().get(point.muscle().id());
    return exam == null || exam.range() != null || !exam.stretch().isEmpty();
  }

  /** Returns whether there is a way to use this point's muscle against resistance. */
  boolean hasResistance(TriggerPoint point) {
    MuscleExam exam = atlas.exams().get(point.muscle().id());
    return exam == null || !exam.resist().isEmpty();
  }
}
