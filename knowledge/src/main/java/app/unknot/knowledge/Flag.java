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
    List<Screen> screens,
    List<Vignette> vignettes,
    Where where,
    Provenance provenance) {

  Flag {
    asked = List.copyOf(asked);
    regions = List.copyOf(regions);
    screens = List.copyOf(screens);
    vignettes = List.copyOf(vignettes);
  }

  /** Concepts that together raise the flag from a person's own words. */
  record Screen(
      String action, List<String> all, List<String> none, String ageOver, String ageUnder, Where where) {}

  /** A text that must raise the flag, or must not. */
  record Vignette(String text, boolean fires) {}
}
