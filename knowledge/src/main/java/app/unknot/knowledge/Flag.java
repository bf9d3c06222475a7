package app.unknot.knowledge;

import java.util.List;

/** A red flag: a question about danger and what to do about it. */
record Flag(
    String id,
    String title,
    String action,
    String question,
    List<String> asked,
    String why,
    String advice,
    List<String> regions,
    List<Ask> asks,
    List<String> limits,
    String group,
    List<Screen> screens,
    List<Vignette> vignettes,
    Where where,
    Provenance provenance) {

  Flag {
    asked = List.copyOf(asked);
    regions = List.copyOf(regions);
    asks = List.copyOf(asks);
    limits = List.copyOf(limits);
    screens = List.copyOf(screens);
    vignettes = List.copyOf(vignettes);
  }

  /**
   * One thing that a person can say yes to. Its id begins with that of its flag; ages and sex say whom it may concern,
   * and are empty where it concerns all.
   */
  record Ask(
      String id, String text, String action, String ageOver, String ageUnder, String sex, Where where) {}

  /** Concepts that together raise the flag from a person's own words. */
  record Screen(
      String action, List<String> all, List<String> none, String ageOver, String ageUnder, Where where) {}

  /** A text that must raise the flag, or must not. */
  record Vignette(String text, boolean fires) {}
}
