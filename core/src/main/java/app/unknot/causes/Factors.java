package app.unknot.causes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All factors of the knowledge, in the order of their ids. Immutable and safe to share between threads. */
public final class Factors {
  private final Map<String, Factor> byId = new LinkedHashMap<>();
  private final Map<String, FactorQuestion> questions = new LinkedHashMap<>();

  private Factors(List<Factor> factors) {
    factors.stream().sorted(Comparator.comparing(Factor::id)).forEach(factor -> byId.put(factor.id(), factor));
    byId.values().stream().flatMap(factor -> factor.questions().stream())
        .forEach(question -> questions.put(question.id(), question));
  }

  /** Returns the factors of the standard knowledge. */
  public static Factors standard() {
    return new Factors(FactorTables.factors());
  }

  /** Returns a set of just these factors, in the order of their ids. */
  public static Factors of(List<Factor> factors) {
    return new Factors(factors);
  }

  /** Returns all factors. */
  public List<Factor> all() {
    return List.copyOf(byId.values());
  }

  /** Returns the factor with this id, or empty when none has it. */
  public Optional<Factor> factor(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns the question with this id, or empty when none has it. */
  public Optional<FactorQuestion> question(String id) {
    return Optional.ofNullable(questions.get(id));
  }
}
