package app.unknot.classify;

import static app.unknot.classify.Cases.NOW;
import static app.unknot.classify.Cases.TOLD;
import static app.unknot.classify.Cases.asked;
import static app.unknot.classify.Cases.neck;
import static app.unknot.classify.Cases.raised;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.classify.RaisedFlag.From;
import app.unknot.terms.Action;
import app.unknot.terms.Sex;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriageTest {
  private static final Triage TRIAGE = Triage.standard();
  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void aPainOfWhichNothingIsKnownIsAskedEverythingButWhatBelongsToAPlan() {
    Verdict verdict = neck().at().age(null).sex(Sex.UNKNOWN).judged(TRIAGE);
    assertThat(asked(verdict))
        .containsExactlyInAnyOrderElementsOf(
            TRIAGE.flags().keySet().stream().filter(id -> !List.of("RF38", "RF46").contains(id)).toList());
    assertThat(verdict.clearance()).isNull();
    assertThat(verdict.action()).isEqualTo(Action.SELF_CARE);
  }

  @Test
  void aPlaceCallsForTheRulesOfItsRegion() {
    assertThat(asked(neck().judged(TRIAGE))).contains("RF01", "RF10", "RF13").doesNotContain("RF24", "RF27", "RF36");
    assertThat(asked(neck().at("calf_mid").judged(TRIAGE))).contains("RF24").doesNotContain("RF27");
    assertThat(asked(neck().at().saysItHurtsAt("calf_mid", false).judged(TRIAGE))).contains("RF24").doesNotContain("RF27");
    assertThat(asked(neck().saysItHurtsAt("calf_mid", true).judged(TRIAGE))).doesNotContain("RF24");
  }

  @Test
  void candidatesCallForRulesOfOtherRegions() {
    assertThat(asked(neck().candidatesCallFor("RF36", "RF99").judged(TRIAGE))).contains("RF36").doesNotContain("RF99");
    assertThat(asked(neck().candidatesCallFor("RF38").judged(TRIAGE))).contains("RF38");
  }

  @Test
  void aPlanCallsForItsRules() {
    assertThat(asked(neck().inAPlan().judged(TRIAGE))).contains("RF38", "RF46");
  }

  @Test
  void whatCannotConcernThePersonIsNotAsked() {
    assertThat(items(neck().age(50).sex(Sex.MALE))).contains("RF09.sight").doesNotContain("RF32.pregnant");
    assertThat(items(neck().age(49).sex(Sex.FEMALE))).contains("RF32.pregnant").doesNotContain("RF09.sight", "RF33.under16");
    assertThat(items(neck().age(null).sex(Sex.UNKNOWN))).contains("RF09.sight", "RF32.pregnant", "RF33.under16");
    assertThat(items(neck().age(null).sex(Sex.OTHER))).contains("RF32.pregnant");
  }

  private static List<String> items(Cases given) {
    return given.judged(TRIAGE).ask().stream().flatMap(q -> q.items().stream()).map(AskedItem::id).toList();
  }

  @Test
  void whatTheWordsRaiseIsAskedFirst() {
    Verdict verdict = neck().says("anticoagulant", "cannot_pass_urine").judged(TRIAGE);
    assertThat(asked(verdict)).startsWith("RF01", "RF34");
    assertThat(verdict.ask().getFirst().why()).isEqualTo(Question.Why.WORDS);
    assertThat(verdict.ask().getFirst().items()).hasSameSizeAs(TRIAGE.flags().get("RF01").items());
  }

  @Test
  void theRestIsAskedGroupByGroupTheMostUrgentGroupsFirst() {
    List<Question> ask = neck().age(null).sex(Sex.UNKNOWN).judged(TRIAGE).ask();
    List<Group> groups = new ArrayList<>(ask.stream().map(Question::group).toList());
    List<Group> met = new ArrayList<>(new LinkedHashSet<>(groups));
    assertThat(groups).isSortedAccordingTo(Comparator.comparing(met::indexOf));
    assertThat(met).startsWith(Group.NOW);
    for (Group group : met) {
      assertThat(ask.stream().filter(q -> q.group() == group).map(Question::action)).isSorted();
    }
  }

  @Test
  void anAnswerRaisesWhatItsItemAsksFor() {
    RaisedFlag known = raised(neck().answer("RF07.known", Reply.YES).judged(TRIAGE)).get("RF07");
    assertThat(known.action()).isEqualTo(Action.SOON);
    assertThat(known.from()).isEqualTo(From.ANSWER);
    assertThat(known.because()).isEqualTo(TRIAGE.flags().get("RF07").items().getLast().text());
    assertThat(raised(neck().answer("RF07.past", Reply.UNSURE).judged(TRIAGE)).get("RF07").action())
        .isEqualTo(Action.SAME_DAY);
  }

  @Test
  void yesToAWholeRuleAsksForItsMostUrgentAction() {
    Verdict verdict = neck().answer("RF07", Reply.YES).judged(TRIAGE);
    assertThat(raised(verdict).get("RF07").action()).isEqualTo(Action.EMERGENCY);
    assertThat(raised(verdict).get("RF07").because()).isEqualTo(TRIAGE.flags().get("RF07").title());
    assertThat(raised(neck().answer("RF07", Reply.UNSURE).judged(TRIAGE)).get("RF07").action())
        .isEqualTo(Action.EMERGENCY);
  }

  @Test
  void aLaterReplyToAnItemNarrowsYesToTheRule() {
    Verdict verdict =
        neck()
            .answer("RF07", Reply.YES)
            .answer("RF07.chest", Reply.NO, NOW.plusSeconds(-1))
            .answer("RF07.ache", Reply.NO)
            .answer("RF07.chest", Reply.NO)
            .judged(TRIAGE);
    assertThat(raised(verdict).get("RF07").action()).isEqualTo(Action.SAME_DAY);
  }

  @Test
  void theLatestReplyCounts() {
    Cases changed = neck().answer("RF04.fever", Reply.YES, NOW.minusSeconds(60)).answer("RF04.fever", Reply.NO);
    assertThat(raised(changed.judged(TRIAGE))).doesNotContainKey("RF04");
    Cases back = neck().answer("RF04", Reply.NO, NOW.minusSeconds(60)).answer("RF04.fever", Reply.YES);
    assertThat(raised(back.judged(TRIAGE))).containsKey("RF04");
    Cases none = neck().answer("RF04.fever", Reply.YES, NOW.minusSeconds(60)).answer("RF04", Reply.NO);
    assertThat(none.judged(TRIAGE).conflicts()).isEmpty();
    assertThat(raised(none.judged(TRIAGE))).doesNotContainKey("RF04");
  }

  @Test
  void wordsCountUntilTheirDoubtIsAnswered() {
    assertThat(raised(neck().says("cannot_pass_urine").judged(TRIAGE)).get("RF01").from()).isEqualTo(From.WORDS);
    Cases early = neck().says("cannot_pass_urine").answer("RF01", Reply.NO, TOLD.minusSeconds(1));
    assertThat(raised(early.judged(TRIAGE))).containsKey("RF01");
    Cases half = neck().says("cannot_pass_urine").answer("RF01.saddle", Reply.NO);
    assertThat(raised(half.judged(TRIAGE))).containsKey("RF01");
    Cases answered = neck().says("cannot_pass_urine").answer("RF01", Reply.NO);
    assertThat(raised(answered.judged(TRIAGE))).doesNotContainKey("RF01");
    Cases unsure = neck().says("cannot_pass_urine").answer("RF01", Reply.UNSURE);
    assertThat(raised(unsure.judged(TRIAGE)).get("RF01").from()).isEqualTo(From.ANSWER);
  }

  @Test
  void yesToLessThanTheWordsSayLeavesThemStanding() {
    Cases child = neck().age(null).says("child", "limp").answer("RF33", Reply.YES);
    assertThat(raised(child.judged(TRIAGE)).get("RF33").action()).isEqualTo(Action.SAME_DAY);
    assertThat(raised(neck().age(9).says("child", "limp").judged(TRIAGE)).get("RF33").action())
        .isEqualTo(Action.SAME_DAY);
    Cases grown = neck().age(null).says("child", "limp").answer("RF33", Reply.NO);
    assertThat(raised(grown.judged(TRIAGE))).doesNotContainKey("RF33");
  }

  @Test
  void inABatchTheWordsCountWhateverTheAnswersSay() {
    Verdict verdict = neck().says("cannot_pass_urine").answer("RF01", Reply.NO).inBatch().judged(TRIAGE);
    assertThat(verdict.action()).isEqualTo(Action.EMERGENCY);
    assertThat(raised(verdict).get("RF01").from()).isEqualTo(From.WORDS);
    assertThat(verdict.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.WORDS_DENIED);
    assertThat(asked(verdict)).contains("RF01");
  }

  @Test
  void wordsRaiseRulesThatNothingElseCallsFor() {
    assertThat(asked(neck().judged(TRIAGE))).doesNotContain("RF46");
    assertThat(asked(neck().says("vomit_blood").judged(TRIAGE))).contains("RF46");
  }

  @Test
  void wordsAreAskedAboutThoughNoItemSeemsToConcernThePerson() {
    Verdict verdict = neck().sex(Sex.MALE).says("pregnant").judged(TRIAGE);
    assertThat(raised(verdict)).containsKey("RF32");
    assertThat(asked(verdict)).contains("RF32");
  }

  @Test
  void twoRepliesAtOnceAreShownAndAskedAgain() {
    Verdict verdict =
        neck().denyAll(TRIAGE, NOW).answer("RF04.fever", Reply.NO).answer("RF04.fever", Reply.YES).judged(TRIAGE);
    assertThat(verdict.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.TWO_REPLIES);
    assertThat(verdict.action()).isEqualTo(Action.SAME_DAY);
    assertThat(asked(verdict)).containsExactly("RF04");
    assertThat(verdict.ask().getFirst().why()).isEqualTo(Question.Why.CONFLICT);
    assertThat(verdict.ask().getFirst().items()).extracting(AskedItem::id).containsExactly("RF04.fever");
  }

  @Test
  void yesToAnItemAndNoToItsRuleContradict() {
    Verdict verdict = neck().answer("RF04", Reply.NO).answer("RF04.fever", Reply.UNSURE).judged(TRIAGE);
    assertThat(verdict.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.ITEM_AND_RULE);
    assertThat(raised(verdict)).containsKey("RF04");
    assertThat(asked(verdict)).first().isEqualTo("RF04");
  }

  @Test
  void yesToARuleAndNoToEachItemContradict() {
    Cases given = neck().answer("RF04", Reply.YES);
    TRIAGE.flags().get("RF04").items().forEach(item -> given.answer(item.id(), Reply.NO));
    Verdict verdict = given.judged(TRIAGE);
    assertThat(verdict.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.ITEM_AND_RULE);
    assertThat(raised(verdict).get("RF04").action()).isEqualTo(Action.SAME_DAY);
  }

  @Test
  void oneReplyTwiceIsNoContradiction() {
    Verdict verdict = neck().answer("RF04", Reply.NO).answer("RF04", Reply.NO).answer("RF04.fever", Reply.NO).judged(TRIAGE);
    assertThat(verdict.conflicts()).isEmpty();
  }

  @Test
  void anAnswerThatDeniesTheAgeContradicts() {
    assertThat(neck().age(40).answer("RF33", Reply.YES).judged(TRIAGE).conflicts())
        .extracting(Conflict::kind).containsExactly(Conflict.Kind.AGE_DENIED);
    assertThat(neck().age(12).answer("RF33", Reply.NO).judged(TRIAGE).conflicts())
        .extracting(Conflict::kind).containsExactly(Conflict.Kind.AGE_DENIED);
    assertThat(neck().age(12).answer("RF33", Reply.YES).judged(TRIAGE).conflicts()).isEmpty();
  }

  @Test
  void theAgeAloneSaysThatAPersonIsTooYoung() {
    Verdict verdict = neck().age(15).denyAll(TRIAGE, NOW.minusSeconds(5)).judged(TRIAGE);
    assertThat(raised(verdict).get("RF33").from()).isEqualTo(From.AGE);
    assertThat(verdict.limits()).contains(new SetLimit("RF33", Limit.NO_KNOT_NAMED));
    assertThat(verdict.clearance()).isNull();
    assertThat(raised(neck().age(16).judged(TRIAGE))).doesNotContainKey("RF33");
  }

  @Test
  void aChildWhoseAgeIsKnownIsNotAskedForIt() {
    Verdict verdict = neck().age(9).says("child").inBatch().judged(TRIAGE);
    assertThat(raised(verdict)).containsKey("RF33");
    assertThat(asked(verdict)).doesNotContain("RF33");
    assertThat(verdict.conflicts()).isEmpty();
  }

  @Test
  void unknownRulesAndItemsNeitherFailNorClear() {
    Cases old = neck().answer("RF99", Reply.NO).answer("RF99.new", Reply.NO).answer("", Reply.NO).answer("RF04.gone", Reply.NO);
    Verdict verdict = old.judged(TRIAGE);
    assertThat(verdict.flags()).isEmpty();
    assertThat(asked(verdict)).contains("RF04");
    assertThat(raised(neck().answer("RF04.gone", Reply.YES).judged(TRIAGE))).containsKey("RF04");
  }

  @Test
  void aYesToAnUnknownRuleStops() {
    for (Reply reply : List.of(Reply.YES, Reply.UNSURE)) {
      Verdict verdict = neck().denyAll(TRIAGE, NOW).answer("RF99.new", reply).judged(TRIAGE);
      assertThat(verdict.stops()).isTrue();
      assertThat(verdict.clearance()).isNull();
      assertThat(raised(verdict).get("RF99").flag().advice()).contains("see a doctor, or start over");
    }
    Cases taken = neck().denyAll(TRIAGE, NOW).answer("RF99.new", Reply.YES, NOW.minusSeconds(1)).answer("RF99.new", Reply.NO);
    assertThat(taken.judged(TRIAGE).clearance()).isNotNull();
    Cases old = neck().denyAll(TRIAGE, NOW).answer("RF99.new", Reply.YES, NOW.minus(DAY.multipliedBy(15)));
    assertThat(old.judged(TRIAGE).clearance()).isNotNull();
  }

  @Test
  void wordsThatWereDeletedCountUntilTheirDoubtIsAnsweredAfterThem() {
    Verdict silent = neck().denyAll(TRIAGE, TOLD).said("cannot_pass_urine", TOLD.plusSeconds(60)).judged(TRIAGE);
    assertThat(raised(silent).get("RF01").from()).isEqualTo(From.WORDS);
    assertThat(asked(silent)).containsExactly("RF01");
    assertThat(silent.clearance()).isNull();
    Cases answered = neck().said("cannot_pass_urine", TOLD.plusSeconds(60)).denyAll(TRIAGE, TOLD.plusSeconds(61));
    assertThat(answered.judged(TRIAGE).clearance()).isNotNull();
  }

  @Test
  void whatWasAnsweredBeforeThePainChangedIsNotSaidAgain() {
    Instant before = TOLD.minus(DAY.multipliedBy(30));
    Cases settled = neck().said("cannot_pass_urine", before).answer("RF01", Reply.NO, before.plusSeconds(1));
    assertThat(raised(settled.judged(TRIAGE))).doesNotContainKey("RF01");
    assertThat(raised(neck().said("cannot_pass_urine", before).judged(TRIAGE))).containsKey("RF01");
    assertThat(raised(neck().said("anticoagulant", before).judged(TRIAGE))).isEmpty();
  }

  @Test
  void aVisitDatedBeforeItsFlagWasRaisedLiftsNothing() {
    LocalDate on = LocalDate.of(2026, 11, 25);
    Visit early = new Visit("RF30", on, NOW.minusSeconds(1));
    assertThat(lump().visit(early).judged(TRIAGE).awaitsVisit("RF30")).isTrue();
    assertThat(lump().visit(early).visit(new Visit("RF30", on, NOW)).judged(TRIAGE).awaitsVisit("RF30")).isFalse();
    Cases again = neck().answer("RF30.lump", Reply.YES, TOLD).visit(early);
    assertThat(again.judged(TRIAGE).awaitsVisit("RF30")).isFalse();
  }

  @Test
  void aDoctorSoonForbidsPressureHeatAndMedicineUntilTheVisitIsDated() {
    List<SetLimit> until =
        List.of(
            new SetLimit("RF30", Limit.NO_PRESSURE),
            new SetLimit("RF30", Limit.NO_HEAT),
            new SetLimit("RF30", Limit.NO_NSAID));
    LocalDate today = LocalDate.of(2026, 11, 22);
    assertThat(lump().judged(TRIAGE).limits()).containsExactlyElementsOf(until);
    assertThat(lump().visit(new Visit("RF30", today, NOW)).judged(TRIAGE).limits()).isEmpty();
    assertThat(lump().visit(new Visit("RF30", today.plusDays(28), NOW)).judged(TRIAGE).limits()).isEmpty();
    assertThat(lump().visit(new Visit("RF31", today, NOW)).judged(TRIAGE).limits()).isNotEmpty();
    assertThat(lump().visit(new Visit("RF30", today.minusDays(3), NOW)).judged(TRIAGE).limits()).isNotEmpty();
    assertThat(lump().visit(new Visit("RF30", today.plusYears(1), NOW)).judged(TRIAGE).limits()).isNotEmpty();
    assertThat(lump().answer("RF30", Reply.NO, NOW.plusSeconds(-1)).judged(TRIAGE).limits()).isNotEmpty();
    Cases answered = neck().answer("RF30", Reply.YES, TOLD).answer("RF30", Reply.NO);
    assertThat(answered.judged(TRIAGE).limits()).isEmpty();
  }

  private static Cases lump() {
    return neck().answer("RF30.lump", Reply.YES);
  }

  @Test
  void aVisitBeforeThePainChangedLiftsNothing() {
    Visit before = new Visit("RF30", LocalDate.of(2026, 11, 18), TOLD.minus(DAY.multipliedBy(5)));
    assertThat(lump().visit(before).judged(TRIAGE).limits()).isNotEmpty();
    Instant then = TOLD.minus(DAY.multipliedBy(5));
    assertThat(neck().answer("RF30.lump", Reply.YES, then).toldAt(then).visit(before).judged(TRIAGE).limits()).isEmpty();
  }

  @Test
  void aDateIsPossibleFromTodayToFourWeeks() {
    LocalDate today = LocalDate.of(2026, 11, 22);
    assertThat(Visit.possible(today, today)).isTrue();
    assertThat(Visit.possible(today.plusDays(28), today)).isTrue();
    assertThat(Visit.possible(today.minusDays(1), today)).isFalse();
    assertThat(Visit.possible(today.plusDays(29), today)).isFalse();
  }

  @Test
  void cautionsSetTheirLimits() {
    Verdict verdict = neck().answer("RF34", Reply.YES).judged(TRIAGE);
    assertThat(verdict.action()).isEqualTo(Action.SELF_CARE);
    assertThat(verdict.limits())
        .containsExactly(
            new SetLimit("RF34", Limit.NO_FIRM_PRESSURE),
            new SetLimit("RF34", Limit.NO_BALL),
            new SetLimit("RF34", Limit.NO_NSAID));
  }

  @Test
  void flagsStandTheMostUrgentFirst() {
    Verdict verdict =
        neck().answer("RF34", Reply.YES).answer("RF30", Reply.YES).answer("RF04", Reply.YES).answer("RF12", Reply.YES)
            .judged(TRIAGE);
    assertThat(verdict.flags()).extracting(flag -> flag.flag().id()).containsExactly("RF12", "RF04", "RF30", "RF34");
    assertThat(verdict.action()).isEqualTo(Action.EMERGENCY);
    assertThat(verdict.stops()).isTrue();
  }

  @Test
  void anOldYesCountsForTwoWeeksThoughThePainChanged() {
    assertThat(raised(neck().answer("RF04", Reply.YES, TOLD.minus(DAY)).judged(TRIAGE))).containsKey("RF04");
    assertThat(raised(neck().answer("RF04", Reply.YES, NOW.minus(DAY.multipliedBy(14))).judged(TRIAGE)))
        .doesNotContainKey("RF04");
    assertThat(raised(neck().answer("RF34", Reply.YES, NOW.minus(DAY.multipliedBy(900))).judged(TRIAGE)))
        .containsKey("RF34");
  }

  @Test
  void anAnswerOfTheFutureClearsNothing() {
    assertThat(asked(neck().answer("RF04", Reply.NO, NOW.plusSeconds(1)).judged(TRIAGE))).contains("RF04");
    assertThat(raised(neck().answer("RF04", Reply.YES, NOW.plusSeconds(1)).judged(TRIAGE))).containsKey("RF04");
  }
}
