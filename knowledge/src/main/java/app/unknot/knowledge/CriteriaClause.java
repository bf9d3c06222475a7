package app.unknot.knowledge;

import java.util.List;

/** One clause of a published set of criteria, with what its set says of itself. */
record CriteriaClause(
    String set,
    String name,
    List<String> muscles,
    String least,
    List<String> of,
    String unasked,
    List<String> active,
    boolean onlyActive,
    List<String> sources) {

  CriteriaClause {
    muscles = List.copyOf(muscles);
    of = List.copyOf(of);
    active = List.copyOf(active);
    sources = List.copyOf(sources);
  }
}
