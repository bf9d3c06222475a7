package app.unknot.knowledge;

import java.util.List;

/** Something that may contribute to knots: how it is asked, how strong the link is, whose muscles it concerns. */
record Factor(
    String id,
    String name,
    String what,
    String combine,
    List<Asked> questions,
    List<Shown> strengths,
    Amount reversibility,
    String concerns,
    List<Belonging> muscles,
    List<String> activities,
    String firstChange,
    List<String> names,
    List<String> helps,
    String askDoctor,
    Provenance provenance) {

  Factor {
    questions = List.copyOf(questions);
    strengths = List.copyOf(strengths);
    muscles = List.copyOf(muscles);
    activities = List.copyOf(activities);
    names = List.copyOf(names);
    helps = List.copyOf(helps);
  }

  /** A number as the tables hold it, with where it comes from. */
  record Amount(String value, String basis) {}

  /**
   * A question, its id beginning with that of its factor: options for yesNo and choice, where yes means all and no means
   * none; a ramp for numbers.
   */
  record Asked(
      String id,
      String text,
      String kind,
      List<Option> options,
      Ramp ramp,
      String measured,
      String basis) {

    Asked {
      options = List.copyOf(options);
    }
  }

  /** One answer and the exposure that it means, 0 to 1. */
  record Option(String id, String text, String exposure) {}

  /** The number that means no exposure, the one that means all, and the allowed range; empty where not a number. */
  record Ramp(String unit, String zeroAt, String oneAt, String least, String most) {
    static final Ramp NONE = new Ramp("", "", "", "", "");
  }

  /** What one study shows; its numbers are empty where none was seen. */
  record Shown(
      String about,
      String finding,
      String measure,
      String value,
      String low,
      String high,
      String design,
      String certainty,
      String basis) {}

  /** Muscles that the factor concerns more than others, and why. */
  record Belonging(String because, List<String> muscles, String basis) {
    Belonging {
      muscles = List.copyOf(muscles);
    }
  }
}
