package app.unknot.classify;

import static app.unknot.classify.Cases.NOW;
import static app.unknot.classify.Cases.asked;
import static app.unknot.classify.Cases.neck;
import static app.unknot.classify.Cases.raised;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Zone;
import app.unknot.terms.Action;
import app.unknot.terms.Sex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each of the 48 rules by its number, what it asks for at most and when it is asked, as the project brief has it; not
 * read from the knowledge, so that a rule that is lost there is missed here. The mutations at the end take one rule
 * away after the other and see that these tests notice.
 */
class EachRuleTest {
  private static final RedFlagScreen SCREEN = RedFlagScreen.standard();
  private static final Triage TRIAGE = Triage.standard(SCREEN);
  private static final Map<String, String> REGIONS = FlagTables.regions();

  @ParameterizedTest
  @CsvSource({
    "RF01,emergency,always", "RF02,sameDay,always", "RF03,soon,always", "RF04,sameDay,always", "RF05,sameDay,always",
    "RF06,emergency,always", "RF07,emergency,always", "RF08,emergency,always", "RF09,emergency,always",
    "RF10,emergency,always", "RF11,emergency,always", "RF12,emergency,always", "RF13,emergency,always",
    "RF14,sameDay,always", "RF15,emergency,always", "RF16,emergency,always", "RF17,sameDay,always",
    "RF18,sameDay,always", "RF19,soon,region", "RF20,soon,region", "RF21,sameDay,region", "RF22,soon,region",
    "RF23,emergency,region", "RF24,emergency,region", "RF25,sameDay,region", "RF26,emergency,region",
    "RF27,sameDay,region", "RF28,emergency,region", "RF29,sameDay,region", "RF30,soon,region", "RF31,sameDay,region",
    "RF32,selfCare,screen", "RF33,selfCare,screen", "RF34,selfCare,screen", "RF35,soon,screen", "RF36,soon,region",
    "RF37,emergency,always", "RF38,soon,followUp", "RF39,sameDay,region", "RF40,soon,region",
    "RF41,emergency,always", "RF42,emergency,region", "RF43,emergency,region", "RF44,emergency,region",
    "RF45,sameDay,region", "RF46,emergency,followUp", "RF47,selfCare,screen", "RF48,selfCare,screen"
  })
  void isAskedWhereItMustBeAndStopsWhatItMust(String id, String action, String when) {
    assertThat(faults(TRIAGE, id, Action.of(action).orElseThrow(), when)).isEmpty();
    assertThat(faults(without(id), id, Action.of(action).orElseThrow(), when)).as("without %s", id).isNotEmpty();
    assertThat(faults(unasked(id), id, Action.of(action).orElseThrow(), when)).as("%s unasked", id).isNotEmpty();
  }

  /** Returns what is wrong with a rule. */
  private static List<String> faults(Triage triage, String id, Action action, String when) {
    List<String> faults = new ArrayList<>();
    if (!due(when, id).stream().allMatch(given -> asked(given.judged(triage)).contains(id))) {
      faults.add("not asked where it must be");
    }
    Verdict yes = anyone().denyAll(TRIAGE, NOW.minusSeconds(1)).answer(id, Reply.YES).judged(triage);
    RaisedFlag flag = raised(yes).get(id);
    if (flag == null || flag.action() != action) {
      faults.add("yes raises " + flag);
    }
    boolean isBarred = yes.clearance() == null || !yes.clearance().limits().isEmpty();
    if (!isBarred) {
      faults.add("yes is cleared without limits");
    }
    return faults;
  }

  /** Cases in each of which the rule must be asked. */
  private static List<Cases> due(String when, String id) {
    return switch (when) {
      case "always" -> zones(zone -> true).stream().map(zone -> anyone().at(zone)).toList();
      case "region" -> {
        List<Cases> cases = new ArrayList<>();
        zones(TRIAGE.flags().get(id).regions()::contains).forEach(zone -> cases.add(anyone().at(zone)));
        cases.add(anyone().candidatesCallFor(id));
        yield cases;
      }
      case "screen" -> List.of(anyone());
      default -> List.of(anyone().inAPlan());
    };
  }

  /** Returns a zone of each region that fits. */
  private static Collection<String> zones(Predicate<String> region) {
    return Atlas.standard().zones().values().stream()
        .filter(zone -> region.test(zone.region()))
        .collect(Collectors.toMap(Zone::region, Zone::id, (first, other) -> first, TreeMap::new))
        .values();
  }

  private static Cases anyone() {
    return neck().age(null).sex(Sex.UNKNOWN);
  }

  @Test
  void everyQuestionCanBeAskedOfSomebody() {
    Set<String> asked = new HashSet<>();
    for (Sex sex : Sex.values()) {
      for (Integer age : Arrays.asList(null, 10, 30, 70)) {
        for (String zone : zones(any -> true)) {
          Verdict verdict = neck().at(zone).age(age).sex(sex).inAPlan().judged(TRIAGE);
          verdict.ask().forEach(question -> question.items().forEach(item -> asked.add(item.id())));
        }
      }
    }
    assertThat(asked)
        .containsExactlyInAnyOrderElementsOf(
            TRIAGE.flags().values().stream().flatMap(flag -> flag.items().stream()).map(AskedItem::id).toList());
  }

  @Test
  void everyQuestionRaisesWhatItAsksFor() {
    for (RedFlag flag : TRIAGE.flags().values()) {
      for (AskedItem item : flag.items()) {
        RaisedFlag raised = raised(anyone().answer(item.id(), Reply.UNSURE).judged(TRIAGE)).get(flag.id());
        assertThat(raised).as(item.id()).isNotNull();
        assertThat(raised.action()).as(item.id()).isEqualTo(item.action());
        assertThat(raised.because()).as(item.id()).isEqualTo(item.text());
      }
    }
  }

  /** Every limit that a rule sets is missed when it is taken from the rule. */
  @Test
  void everyLimitIsSetByARule() {
    Map<String, List<Limit>> limits =
        Map.of(
            "RF32", List.of(Limit.NO_NSAID, Limit.NO_BELLY_PRESSURE, Limit.NO_DEEP_CALF_PRESSURE),
            "RF33", List.of(Limit.NO_KNOT_NAMED),
            "RF34", List.of(Limit.NO_FIRM_PRESSURE, Limit.NO_BALL, Limit.NO_NSAID),
            "RF47", List.of(Limit.NO_HEAT, Limit.NO_COLD, Limit.NO_FIRM_PRESSURE),
            "RF48", List.of(Limit.LIGHT_ONLY, Limit.ASK_CLINICIAN));
    limits.forEach((id, expected) -> {
      assertThat(limitsOf(TRIAGE, id)).as(id).containsExactlyElementsOf(expected);
      if (!id.equals("RF33")) {
        Triage mutant = changed(id, flag -> copy(flag, flag.asked(), List.of()));
        assertThat(limitsOf(mutant, id)).as(id).isNotEqualTo(expected);
      }
    });
  }

  private static List<Limit> limitsOf(Triage triage, String id) {
    return anyone().answer(id, Reply.YES).judged(triage).limits().stream().map(SetLimit::limit).toList();
  }

  private static Triage without(String id) {
    return changed(id, flag -> null);
  }

  private static Triage unasked(String id) {
    return changed(id, flag -> copy(flag, List.of(), flag.limits()));
  }

  private static RedFlag copy(RedFlag flag, List<String> asked, List<Limit> limits) {
    return new RedFlag(
        flag.id(), flag.title(), flag.action(), flag.question(), asked, flag.why(), flag.advice(), flag.regions(),
        flag.items(), limits, flag.group(), flag.sources());
  }

  /** Makes a triage in which one rule is another, or none. */
  private static Triage changed(String id, UnaryOperator<@Nullable RedFlag> change) {
    Map<String, RedFlag> flags = new LinkedHashMap<>(TRIAGE.flags());
    RedFlag changed = change.apply(flags.get(id));
    if (changed == null) {
      flags.remove(id);
    } else {
      flags.put(id, changed);
    }
    return new Triage(flags, SCREEN, REGIONS);
  }
}
