package app.unknot.examine;

import app.unknot.atlas.PointSide;
import app.unknot.classify.ExaminedBy;
import app.unknot.classify.Finding;
import app.unknot.classify.Findings;
import app.unknot.locate.Complaint;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is known in an exam. Immutable; each answer makes a new state, so that any can be undone. In which
 * order answers were given is kept but never changes a number.
 *
 * @param complaint what the person painted and told
 * @param by who examines from now on; what was found before keeps its own examiner
 * @param findings what was found at each point, yes or no
 * @param unreachable points that cannot be reached or pressed by whoever examines
 * @param notSure findings that were answered "not sure" at a point; they are not asked again and teach nothing
 */
public record ExamState(
    Complaint complaint,
    ExaminedBy by,
    Map<PointSide, Findings> findings,
    Set<PointSide> unreachable,
    Map<PointSide, Set<Finding>> notSure) {

  /** Copies the maps and keeps their order. */
  public ExamState {
    findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    unreachable = Collections.unmodifiableSet(new LinkedHashSet<>(unreachable));
    Map<PointSide, Set<Finding>> copy = new LinkedHashMap<>();
    notSure.forEach((at, unsure) -> copy.put(at, Set.copyOf(unsure)));
    notSure = Collections.unmodifiableMap(copy);
  }

  /** Returns the start of an exam, with nothing found. */
  public static ExamState of(Complaint complaint, ExaminedBy by) {
    return new ExamState(complaint, by, Map.of(), Set.of(), Map.of());
  }

  /** Returns the state after a finding was seen (true) or looked for and not seen (false); replaces an earlier answer. */
  public ExamState found(PointSide at, Finding finding, boolean seen) {
    Map<PointSide, Findings> next = new LinkedHashMap<>(findings);
    next.put(at, findings.getOrDefault(at, Findings.none(by)).with(finding, seen));
    return new ExamState(complaint, by, next, unreachable, notSure(at, finding, false));
  }

  /** Returns the state after a question was answered "not sure"; takes back an earlier answer. */
  public ExamState unsure(PointSide at, Finding finding) {
    Map<PointSide, Findings> next = new LinkedHashMap<>(findings);
    next.computeIfPresent(
        at,
        (same, before) -> {
          Findings rest = before.with(finding, null);
          return rest.seen().isEmpty() ? null : rest;
        });
    return new ExamState(complaint, by, next, unreachable, notSure(at, finding, true));
  }

  /** Returns the state after the person said that this point cannot be reached. */
  public ExamState cannot(PointSide at) {
    Set<PointSide> more = new LinkedHashSet<>(unreachable);
    more.add(at);
    return new ExamState(complaint, by, findings, more, notSure);
  }

  /** Returns the state in which someone else examines from now on. */
  public ExamState examinedBy(ExaminedBy other) {
    return new ExamState(complaint, other, findings, unreachable, notSure);
  }

  private Map<PointSide, Set<Finding>> notSure(PointSide at, Finding finding, boolean add) {
    Map<PointSide, Set<Finding>> all = new LinkedHashMap<>(notSure);
    Set<Finding> own = new LinkedHashSet<>(all.getOrDefault(at, Set.of()));
    if (add) {
      own.add(finding);
    } else {
      own.remove(finding);
    }
    if (own.isEmpty()) {
      all.remove(at);
    } else {
      all.put(at, own);
    }
    return all;
  }
}
