package app.unknot.classify;

import java.util.Optional;

/** Under which heading a safety question is asked; in the order of asking where nothing else decides. */
public enum Group {
  /** What cannot wait. */
  NOW("now"),
  /** Chest and breath. */
  CHEST("chest"),
  /** Head, eyes, ears and neck. */
  HEAD("head"),
  /** Feeling, strength, bladder and bowel. */
  NERVES("nerves"),
  /** An arm or a leg. */
  LIMB("limb"),
  /** Belly, loin and lap. */
  BELLY("belly"),
  /** Falls, blows and bones. */
  BONES("bones"),
  /** Fever, lumps, weight and the like. */
  ILLNESS("illness"),
  /** Joints and stiffness. */
  JOINTS("joints"),
  /** The person: medicines, conditions, age. */
  YOU("you");

  private final String code;

  Group(String code) {
    this.code = code;
  }

  /** Returns the stable code used in files and messages. */
  public String code() {
    return code;
  }

  /** Returns the constant with this code, or empty when none has it. */
  public static Optional<Group> of(String code) {
    for (Group value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
