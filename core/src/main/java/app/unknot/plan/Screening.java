package app.unknot.plan;

import app.unknot.classify.Clearance;
import app.unknot.classify.Limit;
import app.unknot.classify.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which remedies a person may use. A table of cautions decides, line by line; a line can only take away. What a
 * person is not sure of counts as so, and what is unknown as well wherever a line says that it counts: for medicines and
 * firm pressure always. Source: section 5 of the project brief.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Screening {
  /** How a caution stands with one person. */
  private enum Standing {
    /** What it depends on is so. */
    HOLDS,
    /** It is not known to be so, and counts. */
    DOUBTED,
    /** It is not known, and does not count. */
    OPEN,
    /** It is not so. */
    FREE
  }

  private static final class Holder {
    static final Screening STANDARD = new Screening(RemedyBook.standard());
  }

  private final RemedyBook book;

  Screening(RemedyBook book) {
    this.book = book;
  }

  /** Returns the screening by the standard knowledge. */
  public static Screening standard() {
    return Holder.STANDARD;
  }

  /**
   * Returns which remedies a person may use.
   *
   * @param clearance what the safety questions left open to do
   * @param now the present time
   * @throws IllegalArgumentException when the clearance does not hold now
   */
  public Screened screen(Clearance clearance, Instant now, HealthProfile health) {
    if (!clearance.validAt(now)) {
      throw new IllegalArgumentException(
          "The clearance holds from %s to %s, not at %s. Maybe ask the safety questions again."
              .formatted(clearance.given(), clearance.expires(), now));
    }
    return screen(clearance.limits(), health);
  }

  Screened screen(Set<Limit> limits, HealthProfile health) {
    Map<String, AllowedRemedy> allowed = allowed(limits, health);
    List<RefusedRemedy> refused = new ArrayList<>();
    for (Remedy remedy : book.remedies().values()) {
      if (!allowed.containsKey(remedy.id())) {
        refused.add(refused(remedy, limits, health, allowed));
      }
    }
    Map<String, List<Condition>> asks = asks(limits, health);
    return new Screened(allowed, refused, ask(asks, limits, health), asks);
  }

  private Map<String, AllowedRemedy> allowed(Set<Limit> limits, HealthProfile health) {
    Map<String, AllowedRemedy> allowed = new LinkedHashMap<>();
    for (Remedy remedy : book.remedies().values()) {
      List<Caution> counted = counted(remedy, limits, health);
      if (counted.stream().noneMatch(Caution::refuses)) {
        allowed.put(remedy.id(), new AllowedRemedy(remedy, counted));
      }
    }
    return allowed;
  }

  private List<Caution> counted(Remedy remedy, Set<Limit> limits, HealthProfile health) {
    return remedy.cautions().stream()
        .filter(caution -> standing(caution, limits, health).compareTo(Standing.DOUBTED) <= 0)
        .toList();
  }

  private RefusedRemedy refused(
      Remedy remedy, Set<Limit> limits, HealthProfile health, Map<String, AllowedRemedy> allowed) {
    List<Caution> against =
        counted(remedy, limits, health).stream()
            .filter(Caution::refuses)
            .sorted(
                Comparator.comparing((Caution caution) -> standing(caution, limits, health))
                    .thenComparing(Caution::outcome))
            .toList();
    boolean onlyUnknown = standing(against.getFirst(), limits, health) == Standing.DOUBTED;
    String instead = remedy.instead().stream().filter(allowed::containsKey).findFirst().orElse(null);
    return new RefusedRemedy(remedy, against, onlyUnknown, instead);
  }

  private Standing standing(Caution caution, Set<Limit> limits, HealthProfile health) {
    if (caution.limit() != null) {
      return limits.contains(caution.limit()) ? Standing.HOLDS : Standing.FREE;
    }
    Condition condition = caution.condition() == null ? null : book.conditions().get(caution.condition());
    return condition == null ? byAge(caution, health.age()) : byReply(caution, condition, health);
  }

  private static Standing byAge(Caution caution, @Nullable Integer age) {
    if (age == null) {
      return unknown(caution);
    }
    boolean within =
        caution.ageUnder() != null && age < caution.ageUnder() || caution.ageOver() != null && age > caution.ageOver();
    return within ? Standing.HOLDS : Standing.FREE;
  }

  /** Whom it cannot concern is free of it, unless the person says otherwise. */
  private static Standing byReply(Caution caution, Condition condition, HealthProfile health) {
    Reply reply = health.reply(condition.id());
    if (reply == Reply.YES) {
      return Standing.HOLDS;
    }
    if (reply == Reply.NO || !condition.mayConcern(health.age(), health.sex())) {
      return Standing.FREE;
    }
    return reply == Reply.UNSURE ? Standing.DOUBTED : unknown(caution);
  }

  private static Standing unknown(Caution caution) {
    return caution.unknownCounts() ? Standing.DOUBTED : Standing.OPEN;
  }

  private Map<String, List<Condition>> asks(Set<Limit> limits, HealthProfile health) {
    Map<String, List<Condition>> asks = new HashMap<>();
    for (Remedy remedy : book.remedies().values()) {
      List<Condition> open = open(remedy, limits, health);
      if (!open.isEmpty()) {
        asks.put(remedy.id(), open);
      }
    }
    return asks;
  }

  private List<Condition> open(Remedy remedy, Set<Limit> limits, HealthProfile health) {
    boolean lost =
        remedy.cautions().stream()
            .anyMatch(caution -> caution.refuses() && standing(caution, limits, health) == Standing.HOLDS);
    Set<String> open = lost ? Set.of() : openIds(remedy, limits, health);
    return book.conditions().values().stream().filter(condition -> open.contains(condition.id())).toList();
  }

  private Set<String> openIds(Remedy remedy, Set<Limit> limits, HealthProfile health) {
    Set<String> open = new HashSet<>();
    for (Caution caution : remedy.cautions()) {
      Standing standing = standing(caution, limits, health);
      boolean unknown = standing == Standing.DOUBTED || standing == Standing.OPEN;
      if (caution.condition() != null && unknown && !health.told(caution.condition())) {
        open.add(caution.condition());
      }
    }
    return open;
  }

  /**
   * First what keeps remedies from the person, by what they are worth; then what might take some away. Remedies of one
   * variety stand in for each other, so the best of them counts.
   */
  private List<Condition> ask(Map<String, List<Condition>> asks, Set<Limit> limits, HealthProfile health) {
    Map<String, Map<String, Double>> kept = new HashMap<>();
    Map<String, Map<String, Double>> atStake = new HashMap<>();
    for (Remedy remedy : book.remedies().values()) {
      for (Condition condition : remedy.medicine() ? List.<Condition>of() : asks.getOrDefault(remedy.id(), List.of())) {
        note(atStake, condition, remedy);
        if (keeps(remedy, condition, limits, health)) {
          note(kept, condition, remedy);
        }
      }
    }
    return book.conditions().values().stream()
        .filter(condition -> atStake.containsKey(condition.id()))
        .sorted(
            Comparator.comparing((Condition condition) -> -worth(kept, condition))
                .thenComparing(condition -> -worth(atStake, condition)))
        .toList();
  }

  private static void note(Map<String, Map<String, Double>> worth, Condition condition, Remedy remedy) {
    String variety = remedy.variety().isEmpty() ? remedy.id() : remedy.variety();
    worth.computeIfAbsent(condition.id(), id -> new HashMap<>()).merge(variety, remedy.benefit(), Math::max);
  }

  private static double worth(Map<String, Map<String, Double>> worth, Condition condition) {
    return worth.getOrDefault(condition.id(), Map.of()).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private boolean keeps(Remedy remedy, Condition condition, Set<Limit> limits, HealthProfile health) {
    return remedy.cautions().stream()
        .anyMatch(
            caution ->
                condition.id().equals(caution.condition())
                    && caution.refuses()
                    && standing(caution, limits, health) == Standing.DOUBTED);
  }
}
