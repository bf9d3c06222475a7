package app.unknot.knowledge;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * No pressable point in a zone that must never be pressed, unless an exception is reasoned; and no exam that
 * presses a muscle without a pressable point.
 */
final class PressRule {

  private final Knowledge knowledge;
  private final Faults faults;

  PressRule(Knowledge knowledge, Faults faults) {
    this.knowledge = knowledge;
    this.faults = faults;
  }

  void check() {
    Set<String> never = knowledge.zones.stream().filter(Zone::isNeverPressed).map(Zone::id)
        .collect(Collectors.toSet());
    for (Muscle muscle : knowledge.muscles) {
      muscle.exam().ifPresent(exam -> fits(muscle, exam));
      muscle.points().stream()
          .filter(muscle::mayPress)
          .filter(point -> never.contains(point.site()) && !point.isExcepted())
          .forEach(this::refuse);
    }
  }

  /** The exam says how to press where people may, and only there. */
  private void fits(Muscle muscle, Exam exam) {
    if (exam.presses() != muscle.hasPressablePoint()) {
      faults.add(FaultCode.EXAM_AGAINST_CARE, exam.where(), muscle.hasPressablePoint()
          ? "The muscle '%s' may be pressed; add technique: and say with what."
          : "The muscle '%s' must not be pressed; write with: none and drop technique:.", muscle.id());
    }
  }

  private void refuse(Point point) {
    faults.add(FaultCode.NEVER_PRESS, point.where(),
        "The point '%s' lies in '%s', which must never be pressed; add noPress: with a reason, or "
            + "exception: with technique, reason, source and review.", point.id(), point.site());
  }
}
