package app.unknot.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All ids that files define and use; uses are looked up once everything is read. */
final class Ids {

  private final Map<IdKind, Map<String, Definition>> definitions = new EnumMap<>(IdKind.class);
  private final List<Use> uses = new ArrayList<>();
  private final Faults faults;

  Ids(Faults faults) {
    this.faults = faults;
  }

  void define(IdKind kind, String id, Where where) {
    Definition earlier = of(kind).putIfAbsent(id, new Definition(kind, where));
    if (earlier != null) {
      faults.add(FaultCode.DUPLICATE_ID, where,
          "The %s '%s' is already defined in %s, line %d; rename one.",
          earlier.kind.word(), id, earlier.where.file().getFileName(), earlier.where.line());
    }
  }

  void use(IdKind kind, String id, Where where) {
    uses.add(new Use(kind, id, where));
  }

  /** Notes a fault for every used id that nothing defines. */
  void checkUses() {
    for (Use use : uses) {
      if (!isDefined(use.kind, use.id)) {
        faults.add(FaultCode.UNKNOWN_ID, use.where,
            "No %s is called '%s'; correct the id or add the %s.",
            use.kind.word(), use.id, use.kind.word());
      }
    }
  }

  private boolean isDefined(IdKind kind, String id) {
    Definition definition = of(kind).get(id);
    return definition != null && definition.kind == kind;
  }

  private Map<String, Definition> of(IdKind kind) {
    return definitions.computeIfAbsent(kind.namespace(), _ -> new HashMap<>());
  }

  private record Definition(IdKind kind, Where where) {}

  private record Use(IdKind kind, String id, Where where) {}
}
