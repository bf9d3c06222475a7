package app.unknot.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Remedies and cautions fit each other: every condition matters, and nobody is led from one medicine to another. */
final class RemedyRules {

  private final Knowledge knowledge;
  private final Faults faults;
  private final Map<String, Remedy> byId = new HashMap<>();

  RemedyRules(Knowledge knowledge, Faults faults) {
    this.knowledge = knowledge;
    this.faults = faults;
    knowledge.remedies.forEach(remedy -> byId.put(remedy.id(), remedy));
  }

  void check() {
    Set<String> minded = knowledge.cautions.stream().map(Caution::condition).collect(Collectors.toSet());
    knowledge.conditions.stream().filter(condition -> !minded.contains(condition.id())).forEach(condition ->
        faults.add(FaultCode.CONDITION_WITHOUT_CAUTION, condition.where(),
            "No caution minds '%s', so nobody should be asked; add a caution or delete it.", condition.id()));
    knowledge.remedies.forEach(this::check);
  }

  private void check(Remedy remedy) {
    for (String other : remedy.instead()) {
      if (other.equals(remedy.id()) || byId.containsKey(other) && byId.get(other).isMedicine()) {
        faults.add(FaultCode.INSTEAD_NO_EQUAL, remedy.where(),
            "Instead of '%s' comes '%s'; name another remedy that is no medicine.", remedy.id(), other);
      }
    }
    if (remedy.isMedicine() && (remedy.dose().courseDays().isEmpty() || remedy.dose().hoursApart().equals("0"))) {
      faults.add(FaultCode.MEDICINE_WITHOUT_END, remedy.where(),
          "The medicine '%s' needs the days it may be taken and hours between doses; add course: and apart:.",
          remedy.id());
    }
  }
}
