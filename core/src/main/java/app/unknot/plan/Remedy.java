package app.unknot.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can do against a trigger point, or against what keeps it up.
 *
 * @param id stable id, such as {@code heat}
 * @param name for people
 * @param kind what it works by
 * @param perMuscle whether it is done for one muscle at a time
 * @param activity id of the activity whose load on muscles it has, or null where it has none
 * @param tools ids of what must be at hand; empty for nothing
 * @param marks what a plan needs to know of its sessions
 * @param variety what it counts as where the same on two days running is to be avoided; empty where that does not matter
 * @param dose how much and how often
 * @param notOn ids of muscles on which nobody does it, such as those around the eye
 * @param steps what to do, in order, one sentence or two each
 * @param lightly how to begin where it is done more lightly; empty where the steps need no such word
 * @param stop when to stop, one sentence each
 * @param expect what to expect, one sentence each
 * @param benefit for planning: points of 10 by which the pain of somebody who has an active point is expected to fall, or
 *     what is worth as much
 * @param benefitBasis ids of sources, or {@code assumed:} and why
 * @param certainty how sure the effect is
 * @param ownCertainty whether that word is the project's own and not that of a review
 * @param evidence what research found, with what found nothing
 * @param cautions the lines of the screening table for it, those for all remedies first
 * @param instead ids of remedies to offer where it is left out, the best first; none is a medicine
 * @param tryFirst id of a gentler medicine to try first, or null
 * @param basis ids of sources, or {@code assumed:} and why
 */
public record Remedy(
    String id,
    String name,
    RemedyKind kind,
    boolean perMuscle,
    @Nullable String activity,
    List<String> tools,
    Set<Mark> marks,
    String variety,
    Dose dose,
    List<String> notOn,
    List<String> steps,
    String lightly,
    List<String> stop,
    List<String> expect,
    double benefit,
    String benefitBasis,
    Certainty certainty,
    boolean ownCertainty,
    List<RemedyEvidence> evidence,
    List<Caution> cautions,
    List<String> instead,
    @Nullable String tryFirst,
    String basis) {

  /** Copies the collections. */
  public Remedy {
    tools = List.copyOf(tools);
    marks = Set.copyOf(marks);
    notOn = List.copyOf(notOn);
    steps = List.copyOf(steps);
    stop = List.copyOf(stop);
    expect = List.copyOf(expect);
    evidence = List.copyOf(evidence);
    cautions = List.copyOf(cautions);
    instead = List.copyOf(instead);
  }

  /** Returns whether it is a medicine, which no plan ever schedules. */
  public boolean medicine() {
    return kind == RemedyKind.MEDICINE;
  }

  /** Returns whether it is done with these tools at hand. */
  public boolean doneWith(Set<String> atHand) {
    return atHand.containsAll(tools);
  }
}
