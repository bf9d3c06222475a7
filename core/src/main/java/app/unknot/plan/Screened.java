package app.unknot.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which remedies a person may use. Each remedy of the knowledge is either allowed or refused.
 *
 * @param allowed by id, in the order of the knowledge
 * @param refused the rest, in the same order
 * @param ask what is worth asking for the remedies that are no medicines, the most useful first
 * @param asks by id of remedy, what is worth asking for it; a remedy with nothing to ask may be missing
 */
public record Screened(
    Map<String, AllowedRemedy> allowed,
    List<RefusedRemedy> refused,
    List<Condition> ask,
    Map<String, List<Condition>> asks) {
  /** Copies the collections. */
  public Screened {
    allowed = Collections.unmodifiableMap(new LinkedHashMap<>(allowed));
    refused = List.copyOf(refused);
    ask = List.copyOf(ask);
    asks = Map.copyOf(asks);
  }

  /**
   * Returns what is worth asking for one remedy, in the order of the knowledge: conditions on which it depends and about
   * which the person has said nothing. Empty where another answer leaves it out anyway, and for an unknown id.
   */
  public List<Condition> asksFor(String remedy) {
    return asks.getOrDefault(remedy, List.of());
  }

  /** Returns the same with other remedies offered for those that are refused; a function says which, or null. */
  Screened offering(Function<RefusedRemedy, @Nullable String> instead) {
    List<RefusedRemedy> offered =
        refused.stream()
            .map(one -> new RefusedRemedy(one.remedy(), one.cautions(), one.onlyUnknown(), instead.apply(one)))
            .toList();
    return new Screened(allowed, offered, ask, asks);
  }

  /** Returns the allowed remedies of some kinds, in the order of the knowledge. */
  public List<AllowedRemedy> allowed(RemedyKind... kinds) {
    List<AllowedRemedy> found = new ArrayList<>();
    for (AllowedRemedy one : allowed.values()) {
      if (List.of(kinds).contains(one.remedy().kind())) {
        found.add(one);
      }
    }
    return found;
  }
}
