package app.unknot.app;

import app.unknot.locate.Candidate;
import app.unknot.locate.Located;
import app.unknot.locate.Rival;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The red flags to ask about before a muscle that may be behind a pain is pressed. */
final class CandidateRules {
  /** What is less likely is not shown as a thing to press. */
  private static final double WORTH_ASKING = 0.01;

  private CandidateRules() {}

  /** Returns the ids of the rules that the likely muscles and look-alikes call for, in the order of their likelihood. */
  static List<String> of(Located located) {
    Set<String> rules = new LinkedHashSet<>();
    for (Candidate candidate : located.candidates()) {
      if (candidate.muscleProbability() >= WORTH_ASKING) {
        rules.addAll(candidate.point().muscle().checkFirst());
      }
    }
    for (Rival rival : located.mimics()) {
      if (rival.probability() >= WORTH_ASKING) {
        rules.addAll(rival.mimic().flags());
      }
    }
    return List.copyOf(rules);
  }
}
