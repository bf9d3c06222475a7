package app.unknot.plan;

import app.unknot.classify.Limit;
import app.unknot.classify.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code screening-rules.txt}: what a caution must do, told apart from the knowledge that holds it.
 *
 * @param remedy the remedy
 * @param subject condition, limit, or age such as {@code under:16}
 * @param outcome what must follow
 * @param unknownCounts whether it must follow, too, for somebody who has not said
 * @param groups the muscle groups that it is about
 */
record ScreeningRule(
    String remedy, String subject, Caution.Outcome outcome, boolean unknownCounts, Set<String> groups) {

  /** Reads all lines; one for all remedies becomes one for each. */
  static List<ScreeningRule> all() {
    List<ScreeningRule> rules = new ArrayList<>();
    for (String line : lines()) {
      String[] cells = line.split(" \\| ");
      List<String> remedies =
          cells[0].equals("*") ? List.copyOf(RemedyBook.standard().remedies().keySet()) : List.of(cells[0]);
      for (String remedy : remedies) {
        for (String subject : cells[4].split(" ")) {
          rules.add(
              new ScreeningRule(
                  remedy,
                  subject,
                  Caution.Outcome.of(cells[1]).orElseThrow(),
                  !cells[2].equals("ignored"),
                  cells[3].equals("all") ? Set.of() : Set.of(cells[3].split(","))));
        }
      }
    }
    return rules;
  }

  private static List<String> lines() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ScreeningRule.class.getResourceAsStream("screening-rules.txt")),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rule that a caution of the knowledge is. */
  static ScreeningRule of(Remedy remedy, Caution caution) {
    return new ScreeningRule(remedy.id(), subject(caution), caution.outcome(), caution.unknownCounts(), caution.groups());
  }

  static String subject(Caution caution) {
    if (caution.limit() != null) {
      return caution.limit().code();
    }
    if (caution.condition() != null) {
      return caution.condition();
    }
    return caution.ageUnder() != null ? "under:" + caution.ageUnder() : "over:" + caution.ageOver();
  }

  boolean isLimit() {
    return Limit.of(subject).isPresent();
  }

  private @Nullable Integer age() {
    return subject.contains(":") ? Integer.valueOf(subject.substring(subject.indexOf(':') + 1)) : null;
  }

  /** Whether the person for whom the rule was made meets what it says, and somebody else does not. */
  boolean isKept(Screening screening) {
    return follows(screened(screening, true))
        && !follows(screened(screening, false))
        && (isLimit() || follows(screening.screen(Set.of(), silent())) == unknownCounts);
  }

  private Screened screened(Screening screening, boolean concerned) {
    Limit limit = Limit.of(subject).orElse(null);
    if (limit != null) {
      return screening.screen(concerned ? Set.of(limit) : Set.of(), People.healthy());
    }
    return screening.screen(Set.of(), age() == null ? withReply(concerned) : aged(age(), concerned));
  }

  private HealthProfile withReply(boolean concerned) {
    return concerned ? People.with(40, Map.of(subject, Reply.YES)) : People.healthy();
  }

  private HealthProfile aged(int years, boolean concerned) {
    int within = subject.startsWith("under") ? years - 1 : years + 1;
    return People.with(concerned ? within : years, Map.of());
  }

  private HealthProfile silent() {
    return age() == null ? People.silent(subject) : People.with(null, Map.of());
  }

  private boolean follows(Screened screened) {
    AllowedRemedy allowed = screened.allowed().get(remedy);
    if (allowed == null) {
      return groups.isEmpty() && outcome != Caution.Outcome.LIGHTER && refusedBy(screened).contains(this);
    }
    return allowed.limitedBy().stream().anyMatch(caution -> of(allowed.remedy(), caution).equals(this)) && shows(allowed);
  }

  private List<ScreeningRule> refusedBy(Screened screened) {
    RefusedRemedy refused =
        screened.refused().stream().filter(one -> one.remedy().id().equals(remedy)).findFirst().orElseThrow();
    return refused.cautions().stream().map(caution -> of(refused.remedy(), caution)).toList();
  }

  private boolean shows(AllowedRemedy allowed) {
    if (outcome == Caution.Outcome.LIGHTER) {
      return groups.isEmpty() ? allowed.light() : groups.stream().allMatch(allowed::lightOn) && !allowed.light();
    }
    return allowed.barred().equals(groups);
  }
}
