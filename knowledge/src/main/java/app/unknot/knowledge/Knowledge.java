package app.unknot.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything the files say, in order of file and line. Where a check found faults the parts that
 * could not be read are left out.
 */
public final class Knowledge {

  final List<Muscle> muscles = new ArrayList<>();
  final List<Zone> zones = new ArrayList<>();
  final List<Mimic> mimics = new ArrayList<>();
  final List<Term> terms = new ArrayList<>();
  final List<Phrase> phrases = new ArrayList<>();
  final List<Place> places = new ArrayList<>();
  final List<Flag> flags = new ArrayList<>();
  final List<Complaint> complaints = new ArrayList<>();
  final List<Parameter> parameters = new ArrayList<>();
  final List<Finding> findings = new ArrayList<>();
  final List<EmergencyNumber> emergencyNumbers = new ArrayList<>();
  final List<CriteriaClause> criteria = new ArrayList<>();
  final List<Agreement> agreements = new ArrayList<>();
  final List<Lookalike> lookalikes = new ArrayList<>();
  final List<Factor> factors = new ArrayList<>();
  final List<Remedy> remedies = new ArrayList<>();
  final List<Caution> cautions = new ArrayList<>();
  final List<Condition> conditions = new ArrayList<>();
  final List<Tool> tools = new ArrayList<>();
  final List<MuscleGroup> groups = new ArrayList<>();
  final List<Source> sources = new ArrayList<>();

  Knowledge() {}

  /** The number of muscles and muscle parts. */
  public int muscleCount() {
    return muscles.size();
  }

  /** The number of trigger points. */
  public int pointCount() {
    return muscles.stream().mapToInt(muscle -> muscle.points().size()).sum();
  }

  /** The number of body zones. */
  public int zoneCount() {
    return zones.size();
  }

  /** The number of things that can be mistaken for a trigger point. */
  public int mimicCount() {
    return mimics.size();
  }

  /** The number of red flags. */
  public int flagCount() {
    return flags.size();
  }
}
