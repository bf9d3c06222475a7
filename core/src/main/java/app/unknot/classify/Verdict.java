package app.unknot.classify;

import app.unknot.terms.Action;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case asks for.
 *
 * @param action the most urgent thing that a present flag asks for; open questions do not raise it
 * @param flags the flags that are present, the most urgent first, each rule once
 * @param limits what they forbid, and which of them does
 * @param ask what is still to be asked: first what the words raise and what contradicts itself, then group by group,
 *     those that hold the most urgent questions first
 * @param clearance leave to go on, or null while a flag stops, a question is open or an answer contradicts another
 * @param conflicts answers that cannot all be right; they stand in {@code ask} again
 */
public record Verdict(
    Action action,
    List<RaisedFlag> flags,
    List<SetLimit> limits,
    List<Question> ask,
    @Nullable Clearance clearance,
    List<Conflict> conflicts) {
  /** Copies the lists. */
  public Verdict {
    flags = List.copyOf(flags);
    limits = List.copyOf(limits);
    ask = List.copyOf(ask);
    conflicts = List.copyOf(conflicts);
  }

  /** What a flag that asks for a doctor soon forbids until a visit is dated. */
  static final List<Limit> UNTIL_THE_VISIT = List.of(Limit.NO_PRESSURE, Limit.NO_HEAT, Limit.NO_NSAID);

  /** Returns whether a rule forbids what it forbids until a visit is dated: none is, or none that counts. */
  public boolean awaitsVisit(String flag) {
    return UNTIL_THE_VISIT.stream().allMatch(limit -> limits.contains(new SetLimit(flag, limit)));
  }

  /** Returns whether a flag stops the way to a knot: emergency or same day. */
  public boolean stops() {
    return flags.stream().anyMatch(RaisedFlag::stops);
  }
}
