package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.classify.Limit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of the screening table: that it is there, that it does what it says, and that it is missed when dropped. */
class EachCautionTest {
  private static final RemedyBook BOOK = RemedyBook.standard();
  private static final Screening SCREENING = Screening.standard();

  static List<ScreeningRule> rules() {
    return ScreeningRule.all();
  }

  @Test
  void theKnowledgeHoldsTheseRulesAndNoOthers() {
    List<ScreeningRule> held = new ArrayList<>();
    BOOK.remedies().values().forEach(remedy ->
        remedy.cautions().forEach(caution -> held.add(ScreeningRule.of(remedy, caution))));
    assertThat(held).containsExactlyInAnyOrderElementsOf(rules()).hasSizeGreaterThan(250);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void itDoesWhatItSays(ScreeningRule rule) {
    assertThat(rule.isKept(SCREENING)).as(rule.toString()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void itIsMissedWhenDropped(ScreeningRule rule) {
    assertThat(rule.isKept(new Screening(without(rule)))).as(rule.toString()).isFalse();
  }

  private static RemedyBook without(ScreeningRule rule) {
    List<Remedy> remedies = BOOK.remedies().values().stream().map(remedy -> without(remedy, rule)).toList();
    return new RemedyBook(remedies, BOOK.conditions().values(), BOOK.tools());
  }

  private static Remedy without(Remedy r, ScreeningRule rule) {
    List<Caution> kept = r.cautions().stream().filter(caution -> !ScreeningRule.of(r, caution).equals(rule)).toList();
    return new Remedy(
        r.id(), r.name(), r.kind(), r.perMuscle(), r.activity(), r.tools(), r.marks(), r.variety(), r.dose(), r.notOn(),
        r.steps(), r.lightly(), r.stop(), r.expect(), r.benefit(), r.benefitBasis(), r.certainty(), r.ownCertainty(), r.evidence(), kept,
        r.instead(), r.tryFirst(), r.basis());
  }

  @Test
  void everyLimitIsObeyed() {
    Set<String> limits = rules().stream().map(ScreeningRule::subject).collect(Collectors.toSet());
    assertThat(limits).containsAll(Arrays.stream(Limit.values()).map(Limit::code).toList());
    assertThat(allowedUnder(Limit.NO_KNOT_NAMED)).isEmpty();
    assertThat(allowedUnder(Limit.NO_PRESSURE)).doesNotContain("press", "ball", "roller");
    assertThat(allowedUnder(Limit.NO_FIRM_PRESSURE)).contains("press").doesNotContain("ball", "roller");
    assertThat(allowedUnder(Limit.NO_BALL)).contains("press").doesNotContain("ball", "roller");
    assertThat(allowedUnder(Limit.LIGHT_ONLY)).contains("press").doesNotContain("ball", "roller");
    assertThat(allowedUnder(Limit.ASK_CLINICIAN)).doesNotContain("press", "ball", "roller", "stretch", "ibuprofen");
    assertThat(allowedUnder(Limit.NO_HEAT)).contains("cold").doesNotContain("heat");
    assertThat(allowedUnder(Limit.NO_COLD)).contains("heat").doesNotContain("cold");
    assertThat(allowedUnder(Limit.NO_NSAID)).contains("heat", "press").doesNotContain("ibuprofen", "nsaid_gel");
    for (String id : List.of("press", "ball", "roller")) {
      assertThat(under(Limit.NO_BELLY_PRESSURE).allowed().get(id).barred()).contains("belly", "pelvic_floor");
    }
    assertThat(under(Limit.NO_DEEP_CALF_PRESSURE).allowed().get("press").lightOn("calf")).isTrue();
    assertThat(under(Limit.NO_DEEP_CALF_PRESSURE).allowed().get("press").lightOn("chest")).isFalse();
    assertThat(under(Limit.NO_DEEP_CALF_PRESSURE).allowed().get("roller").barred()).containsExactly("calf");
  }

  private static Screened under(Limit limit) {
    return SCREENING.screen(Set.of(limit), People.healthy());
  }

  private static Set<String> allowedUnder(Limit limit) {
    return under(limit).allowed().keySet();
  }

  @Test
  void unknownAlwaysCountsForMedicinesAndPressure() {
    Set<String> strict = Set.of("ibuprofen", "nsaid_gel", "press", "ball", "roller");
    List<ScreeningRule> own =
        rules().stream()
            .filter(rule -> strict.contains(rule.remedy()))
            .filter(rule -> !rule.subject().equals("under:16") || rule.unknownCounts())
            .toList();
    assertThat(own).hasSizeGreaterThan(100).allMatch(ScreeningRule::unknownCounts);
  }
}
