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
 * @param regions body regions where it is asked; empty where only muscles and look-alikes call for it
 * @param items what a person can say yes to, the most urgent first; never empty
 * @param limits what must be left alone while it is present
 * @param group under which heading it is asked
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
    List<AskedItem> items,
    List<Limit> limits,
    Group group,
    List<String> sources) {
  /** Copies the lists. */
  public RedFlag {
    asked = List.copyOf(asked);
    regions = List.copyOf(regions);
    items = List.copyOf(items);
    limits = List.copyOf(limits);
    sources = List.copyOf(sources);
  }
}
