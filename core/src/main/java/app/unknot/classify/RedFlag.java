package app.unknot.classify;

import app.unknot.terms.Action;
import java.util.List;

/**
 * A rule that says when a pain needs a doctor.
 *
 * @param id stable id, such as RF07
 * @param title short name
 * @param action the most urgent thing it may ask for; a rule that only sets limits has {@code SELF_CARE}
 * @param question the question in plain words
 * @param asked when it is asked: always, region, screen, followUp
 * @param why what it may be a sign of
 * @param advice what to do now, in one or two sentences
 * @param regions body regions it concerns; empty for all
 * @param sources ids of the sources
 */
public record RedFlag(
    String id,
    String title,
    Action action,
    String question,
    List<String> asked,
    String why,
    String advice,
    List<String> regions,
    List<String> sources) {
  /** Copies the lists. */
  public RedFlag {
    asked = List.copyOf(asked);
    regions = List.copyOf(regions);
    sources = List.copyOf(sources);
  }
}
