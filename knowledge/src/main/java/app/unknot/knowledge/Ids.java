package app.unknot.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All ids that files define and use; uses are looked up once everything is read. */
final class Ids {

  private final Map<Id, Definition> first = new HashMap<>();
  private final Set<Id> defined = new HashSet<>();
  private final Set<String> unread = new HashSet<>();
  private final List<Use> uses = new ArrayList<>();
  private final Faults faults;

  Ids(Faults faults) {
    this.faults = faults;
  }

  void define(IdKind kind, String id, Where where) {
    defined.add(new Id(kind, id));
    Definition earlier = first.putIfAbsent(new Id(kind.namespace(), id), new Definition(kind, where));
    if (earlier != null) {
      faults.add(FaultCode.DUPLICATE_ID, where, "The id '%s' already names a %s in %s; rename one.",
          id, earlier.kind.word(), earlier.where.inWords());
    }
  }

  /** Makes a name known that several files may share, such as a region. */
  void share(IdKind kind, String id) {
    defined.add(new Id(kind, id));
  }

  void use(IdKind kind, String id, Where where) {
    uses.add(new Use(new Id(kind, id), where));
  }

  /** Remembers a file that could not be read, so that the ids it would define are not missed too. */
  void skip(String fileName) {
    unread.add(fileName);
  }

  /** Notes a fault for every used id that nothing defines. */
  void checkUses() {
    for (Use use : uses) {
      if (!defined.contains(use.id) && !unread.contains(use.id.owner())) {
        String kind = use.id.kind.word();
        faults.add(FaultCode.UNKNOWN_ID, use.where,
            "No %s is called '%s'; correct the id or add the %s.", kind, use.id.name, kind);
      }
    }
  }

  private record Id(IdKind kind, String name) {

    /** The part before the dot: the muscle of a point, or the id itself. */
    String owner() {
      return name.split("\\.")[0];
    }
  }

  private record Definition(IdKind kind, Where where) {}

  private record Use(Id id, Where where) {}
}
