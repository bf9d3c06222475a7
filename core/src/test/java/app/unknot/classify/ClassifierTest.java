package app.unknot.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.atlas.Atlas;
import app.unknot.classify.Classification.CriteriaSet;
import app.unknot.classify.Classification.Label;
import app.unknot.classify.Classification.Met;
import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassifierTest {
  private static final Finding[] CORE = {
    Finding.TENDER, Finding.FAMILIAR_PAIN, Finding.SPREADS, Finding.TAUT_BAND, Finding.PAIN_WITHOUT_TOUCH
  };

  private final Classifier classifier = Classifier.standard();

  /** All combinations of the core findings, each there, missing or not known. */
  private static List<Findings> combinations(ExaminedBy by) {
    List<Findings> all = List.of(Findings.none(by));
    for (Finding finding : CORE) {
      List<Findings> longer = new ArrayList<>();
      for (Findings findings : all) {
        longer.add(findings);
        longer.add(findings.with(finding, true));
        longer.add(findings.with(finding, false));
      }
      all = longer;
    }
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void whereTheRuleDecidesItsStateIsTheMostProbable(ExaminedBy by) {
    for (Findings findings : combinations(by)) {
      PointState rule = Definition.of(findings);
      Classification answer = classifier.classify(Exam.of(findings));

      if (rule != null) {
        assertThat(answer.probability().mostProbable()).as("%s", findings).isEqualTo(rule);
        assertThat(answer.label().code()).isEqualTo(rule == PointState.NONE ? "notAKnot" : rule.code());
      }
    }
  }

  @Test
  void theRuleIsThatOfTheBrief() {
    assertThat(Definition.of(found("tender tautBand familiarPain", ""))).isEqualTo(PointState.ACTIVE);
    assertThat(Definition.of(found("tender spreadsTo painWithoutTouch", ""))).isEqualTo(PointState.ACTIVE);
    assertThat(Definition.of(found("tender tautBand", "familiarPain"))).isEqualTo(PointState.LATENT);
    assertThat(Definition.of(found("tender", "tautBand spreadsTo"))).isEqualTo(PointState.TENDER_POINT);
    assertThat(Definition.of(found("", "tender familiarPain spreadsTo"))).isEqualTo(PointState.NONE);
    assertThat(Definition.of(found("tender tautBand", ""))).isNull();
    assertThat(Definition.of(found("tender familiarPain", "tautBand"))).isNull();
    assertThat(Definition.of(found("familiarPain", "tender spreadsTo"))).isNull();
    assertThat(Definition.of(found("tautBand", "tender"))).isEqualTo(PointState.NONE);
  }

  @Test
  void noPlaceIsAKnotWithoutBandOrSpreadOrWithoutASoreSpot() {
    for (Findings findings : combinations(ExaminedBy.SELF)) {
      boolean sign = findings.has(Finding.TAUT_BAND) || findings.has(Finding.SPREADS);
      if (!sign || findings.lacks(Finding.TENDER)) {
        assertThat(classifier.classify(Exam.of(findings)).label())
            .as("%s", findings)
            .isIn(Label.TENDER_POINT, Label.NOT_A_KNOT, Label.UNCLEAR);
      }
    }
  }

  @Test
  void aRedFlagThatStopsRulesOutEveryKnot() {
    RedFlag heart = RedFlagScreen.standard().flags().get("RF07");
    RaisedFlag raised = new RaisedFlag(heart, app.unknot.terms.Action.EMERGENCY, "chest pressure", RaisedFlag.From.WORDS);
    Findings findings = found("tender tautBand familiarPain spreadsTo", "");
    Classification answer =
        classifier.classify(new Exam(null, null, findings, Reading.EMPTY, Reading.EMPTY, List.of(raised)));

    assertThat(answer.label()).isEqualTo(Label.NOT_A_KNOT);
    assertThat(answer.looksLike()).isNotNull();
  }

  @Test
  void whatAnExamOfManyPointsKnowsIsKept() {
    Findings findings = found("tender spreadsTo", "familiarPain");
    StateProbability known = new StateProbability(0.1, 0.6, 0.1, 0.2, 0.05, 0.2);
    Classification open = classifier.classify(Exam.of(found("tender", "")), known);

    assertThat(open.probability().active()).isCloseTo(0.1, within(1e-9));
    assertThat(open.probability().none()).isCloseTo(0.2, within(1e-9));
    assertThat(classifier.classify(Exam.of(findings), known).label()).isEqualTo(Label.LATENT);
  }

  @Test
  void probabilitiesSumToOneAndTheIntervalHoldsTheAnswer() {
    for (ExaminedBy by : ExaminedBy.values()) {
      for (Findings findings : combinations(by)) {
        StateProbability p = classifier.classify(Exam.of(findings)).probability();

        assertThat(p.active() + p.latent() + p.tenderPoint() + p.none()).isCloseTo(1, within(1e-9));
        assertThat(p.activeLow()).isBetween(0.0, p.active());
        assertThat(p.activeHigh()).isBetween(p.active(), 1.0);
      }
    }
  }

  @Test
  void whatIsNotKnownWidensTheInterval() {
    StateProbability little = classifier.classify(Exam.of(found("tender", ""))).probability();

    assertThat(little.activeHigh() - little.activeLow()).isGreaterThan(0.03);
  }

  @Test
  void stepsRecomputeTheAnswerFromThePrior() {
    Exam exam = new Exam(null, null, found("tender familiarPain tautBand", "spreadsTo lump"), Reading.EMPTY, said("sign_cough"), List.of());
    Classification answer = classifier.classify(exam);
    double odds = answer.prior() / (1 - answer.prior());
    for (Classification.Because because : answer.because()) {
      odds *= because.step();
    }

    assertThat(answer.because()).extracting(Classification.Because::what)
        .containsExactly("words", "tender", "familiarPain", "spreadsTo", "tautBand", "lump");
    assertThat(odds / (1 + odds)).isCloseTo(answer.probability().active(), within(1e-9));
  }

  @Test
  void aFactorIsWhatTakingTheFindingAwayUndoes() {
    Findings findings = found("tender familiarPain tautBand", "spreadsTo lump");
    Classification answer = classifier.classify(Exam.of(findings));
    for (Classification.Because because : answer.because()) {
      Findings without = findings.with(Finding.of(because.what()).orElseThrow(), null);
      double odds = odds(classifier.classify(Exam.of(without))) * because.factor();

      assertThat(odds).isCloseTo(odds(answer), within(1e-9 * odds(answer)));
    }
  }

  @Test
  void aTwitchNotSeenSaysNothing() {
    Findings findings = found("tender tautBand", "spreadsTo");

    assertThat(classifier.classify(Exam.of(findings.with(Finding.TWITCH, false))).probability())
        .isEqualTo(classifier.classify(Exam.of(findings)).probability());
    assertThat(odds(classifier.classify(Exam.of(findings.with(Finding.TWITCH, true)))))
        .isGreaterThan(odds(classifier.classify(Exam.of(findings))));
  }

  @Test
  void strongWordsRuleOutEveryKnot() {
    for (Findings findings : combinations(ExaminedBy.EXPERT)) {
      Classification answer =
          classifier.classify(new Exam(null, null, findings, Reading.EMPTY, said("sign_electric"), List.of()));

      assertThat(answer.label()).as("%s", findings).isIn(Label.NOT_A_KNOT, Label.UNCLEAR);
      assertThat(answer.looksLike()).isNotNull();
      assertThat(answer.looksLike().name()).isEqualTo("nerve root");
    }
  }

  @Test
  void deniedWordsSayNothing() {
    CodedPhrase denied = new CodedPhrase("electric", 3, 11, Kind.ALARM, "sign_electric", null, false, 1, true);
    Findings findings = found("tender tautBand familiarPain", "");
    Exam exam = new Exam(null, null, findings, Reading.EMPTY, new Reading(List.of(denied), List.of()), List.of());

    assertThat(classifier.classify(exam).label()).isEqualTo(Label.ACTIVE);
    assertThat(classifier.classify(exam).looksLike()).isNull();
  }

  @Test
  void boneCountsAtTheSiteOnly() {
    Findings findings = found("tender tautBand familiarPain", "");

    assertThat(classifier.classify(new Exam(null, null, findings, said("sign_bone"), Reading.EMPTY, List.of())).label())
        .isEqualTo(Label.NOT_A_KNOT);
    assertThat(classifier.classify(new Exam(null, null, findings, Reading.EMPTY, said("sign_bone"), List.of())).label())
        .isEqualTo(Label.ACTIVE);
    assertThat(classifier.classify(new Exam(null, null, findings, said("sign_bone", "sign_beside"), Reading.EMPTY, List.of())).label())
        .isEqualTo(Label.ACTIVE);
  }

  @Test
  void asksFirstWhatSettlesIt() {
    Classification knot = classifier.classify(Exam.of(found("tender tautBand", "painWithoutTouch")));

    assertThat(knot.label()).isEqualTo(Label.UNCLEAR);
    assertThat(knot.ask()).first().isEqualTo(Finding.FAMILIAR_PAIN);
    assertThat(classifier.classify(Exam.of(Findings.none(ExaminedBy.SELF))).ask()).isNotEmpty();
  }

  @Test
  void asksNothingThatIsKnown() {
    for (Findings findings : combinations(ExaminedBy.SELF)) {
      assertThat(classifier.classify(Exam.of(findings)).ask()).noneMatch(findings::knows);
    }
  }

  @Test
  void criteriaFollowWhatTheyNeed() {
    Findings spotAndBand = found("tender tautBand familiarPain", "spreadsTo");

    assertThat(met(spotAndBand, CriteriaSet.DELPHI2018)).isEqualTo(Met.MET);
    assertThat(met(spotAndBand, CriteriaSet.TS1999)).isEqualTo(Met.CANNOT_TELL);
    assertThat(met(spotAndBand.with(Finding.RANGE_LIMITED, true), CriteriaSet.TS1999)).isEqualTo(Met.MET);
    assertThat(met(spotAndBand.with(Finding.RANGE_LIMITED, false), CriteriaSet.TS1999)).isEqualTo(Met.NOT_MET);
    assertThat(met(spotAndBand, CriteriaSet.SIMONS5_1)).isEqualTo(Met.NOT_MET);
    assertThat(met(spotAndBand, CriteriaSet.CLUSTER2023)).isEqualTo(Met.MET);
    assertThat(met(spotAndBand, CriteriaSet.DCTMD)).isEqualTo(Met.NOT_APPLICABLE);
    assertThat(met(found("tautBand", "tender"), CriteriaSet.CLUSTER2023)).isEqualTo(Met.NOT_MET);
    assertThat(met(found("tender", ""), CriteriaSet.DELPHI2018)).isEqualTo(Met.CANNOT_TELL);
  }

  @Test
  void fiveAndOneCountsReliefThatNobodyAsksFor() {
    Findings five = found("painWithoutTouch spreadsTo tautBand tender rangeLimited", "familiarPain");

    assertThat(met(five, CriteriaSet.SIMONS5_1)).isEqualTo(Met.CANNOT_TELL);
    assertThat(met(five.with(Finding.TWITCH, true), CriteriaSet.SIMONS5_1)).isEqualTo(Met.MET);
  }

  @Test
  void theJawHasItsOwnCriteria() {
    Findings findings = found("tender familiarPain painOnUse", "tautBand spreadsTo");
    Classification jaw = classifier.classify(Exam.of(Atlas.standard().points().get("masseter.1"), findings));
    Classification neck = classifier.classify(Exam.of(Atlas.standard().points().get("scm.1"), findings));

    assertThat(jaw.criteria()).containsEntry(CriteriaSet.DCTMD, Met.MET);
    assertThat(jaw.labels()).containsEntry(CriteriaSet.DCTMD, Label.ACTIVE).containsEntry(CriteriaSet.DELPHI2018, Label.TENDER_POINT);
    assertThat(neck.criteria()).containsEntry(CriteriaSet.DCTMD, Met.NOT_APPLICABLE);
    assertThat(neck.labels()).doesNotContainKey(CriteriaSet.DCTMD);
  }

  private Met met(Findings findings, CriteriaSet set) {
    return classifier.classify(Exam.of(findings)).criteria().get(set);
  }

  private static double odds(Classification answer) {
    return answer.probability().active() / (1 - answer.probability().active());
  }

  private static Findings found(String there, String missing) {
    Map<Finding, Boolean> seen = new EnumMap<>(Finding.class);
    Arrays.stream(there.split(" ")).filter(s -> !s.isEmpty()).forEach(s -> seen.put(Finding.of(s).orElseThrow(), true));
    Arrays.stream(missing.split(" ")).filter(s -> !s.isEmpty()).forEach(s -> seen.put(Finding.of(s).orElseThrow(), false));
    return new Findings(ExaminedBy.SELF, seen);
  }

  private static Reading said(String... signs) {
    List<CodedPhrase> phrases = new ArrayList<>();
    for (String sign : signs) {
      phrases.add(new CodedPhrase(sign, 0, sign.length(), Kind.ALARM, sign, null, false, 1, false));
    }
    return new Reading(phrases, List.of());
  }
}
