package app.unknot.knowledge;

import java.util.Set;
import java.util.stream.Collectors;

/** No press step in a zone that must never be pressed, unless an exception is reasoned. */
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
      muscle.points().stream()
          .filter(point -> muscle.care().isPressable() && point.isPressed())
          .filter(point -> never.contains(point.site()) && !point.isExcepted())
          .forEach(this::refuse);
    }
  }

  private void refuse(Point point) {
    faults.add(FaultCode.NEVER_PRESS, point.where(),
        "The point '%s' lies in '%s', which must never be pressed; drop press:, or add exception: "
            + "with technique, reason, source and review.", point.id(), point.site());
  }
}
