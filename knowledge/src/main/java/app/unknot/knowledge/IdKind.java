package app.unknot.knowledge;

/** What an id names. */
enum IdKind {
  REGION("region"),
  ZONE("zone"),
  MUSCLE("muscle"),
  POINT("point"),
  MIMIC("mimic"),
  SYMPTOM("symptom"),
  MOVEMENT("movement"),
  ACTIVITY("activity"),
  CONCEPT("concept"),
  FLAG("flag"),
  QUESTION("question"),
  SOURCE("source"),
  COUNTRY("country"),
  COMPLAINT("complaint"),
  PARAMETER("parameter"),
  REMEDY("remedy"),
  FACTOR("factor"),
  CONDITION("condition"),
  TOOL("tool"),
  MUSCLE_GROUP("muscle group"),
  FINDING("finding"),
  CRITERIA_SET("set of criteria"),
  LOOKALIKE("look-alike of an exam");

  private final String word;

  IdKind(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** Kinds that share one set of ids: muscles and mimics are both causes; symptoms, movements and activities are terms. */
  IdKind namespace() {
    return switch (this) {
      case MIMIC -> MUSCLE;
      case MOVEMENT, ACTIVITY -> SYMPTOM;
      default -> this;
    };
  }
}
