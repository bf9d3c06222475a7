package app.unknot.body.build;

import java.util.Locale;

/** The parts of the body that rules for zones speak of. */
enum Part {
  HEAD,
  NECK,
  TRUNK,
  UPPER_ARM,
  FOREARM,
  HAND,
  THIGH,
  LOWER_LEG,
  FOOT;

  /** Returns the part that a bone moves. */
  static Part of(String bone) {
    if (bone.startsWith("neck")) {
      return NECK;
    }
    if (bone.equals("head")) {
      return HEAD;
    }
    if (bone.startsWith("upperarm")) {
      return UPPER_ARM;
    }
    if (bone.startsWith("lowerarm")) {
      return FOREARM;
    }
    if (bone.startsWith("wrist")) {
      return HAND;
    }
    if (bone.startsWith("upperleg")) {
      return THIGH;
    }
    if (bone.startsWith("lowerleg")) {
      return LOWER_LEG;
    }
    return bone.startsWith("foot") ? FOOT : TRUNK;
  }

  /** Returns the part's name in rules. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
