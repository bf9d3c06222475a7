package app.unknot.app;

import app.unknot.locate.Located;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The red flags to ask about before a muscle that may be behind a pain is pressed. */
final class CandidateRules {
  /** What is less likely, or comes after so many, is not shown as a thing to press. */
  private static final double WORTH_PRESSING = 0.02;
  private static final int MOST_PRESSED = 12;

  private static final double WORTH_NAMING = 0.05;

  private CandidateRules() {}

  /**
   * Returns the ids of the rules that the likely muscles and look-alikes call for, in the order of their likelihood. A
   * muscle that the pain makes no likelier than it is in anyone does not count.
   */
  static List<String> of(Located located) {
    Set<String> rules = new LinkedHashSet<>();
    located.candidates().stream()
        .limit(MOST_PRESSED)
        .filter(candidate -> candidate.probability() >= WORTH_PRESSING)
        .filter(candidate -> candidate.probability() > candidate.prior())
        .forEach(candidate -> rules.addAll(candidate.point().muscle().checkFirst()));
    located.mimics().stream()
        .filter(rival -> rival.probability() >= WORTH_NAMING)
        .forEach(rival -> rules.addAll(rival.mimic().flags()));
    return List.copyOf(rules);
  }
}
