package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.classify.Answer;
import app.unknot.classify.RedFlagScreen;
import app.unknot.classify.Reply;
import app.unknot.classify.Triage;
import app.unknot.plan.HealthProfile.Said;
import app.unknot.terms.Sex;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HealthProfileTest {
  private static final RemedyBook BOOK = RemedyBook.standard();
  private static final HealthProfile NOTHING_SAID = new HealthProfile(40, Sex.FEMALE, Map.of());

  private static HealthProfile told(HealthProfile before, Answer... answers) {
    return before.with(BOOK, List.of(answers), People.NOW);
  }

  private static Answer answer(String item, Reply reply, long secondsAgo) {
    return new Answer(item, reply, People.NOW.minusSeconds(secondsAgo));
  }

  @Test
  void whoDeniesASafetyQuestionDeniesAllItCovers() {
    HealthProfile told = told(NOTHING_SAID, answer("RF34.bleeding", Reply.NO, 1));
    assertThat(told.replies()).containsExactlyInAnyOrderEntriesOf(
        Map.of("blood_thinner", Reply.NO, "bleeding_disorder", Reply.NO));
    assertThat(told.told("blood_thinner")).isTrue();
  }

  @Test
  void whoAffirmsItLeavesOpenWhichOne() {
    HealthProfile told = told(NOTHING_SAID, answer("RF34.bleeding", Reply.YES, 1));
    assertThat(told.reply("blood_thinner")).isEqualTo(Reply.UNSURE);
    assertThat(told.told("blood_thinner")).isFalse();
    assertThat(Screening.standard().screen(Set.of(), told).asksFor("heat")).isNotEmpty();
    assertThat(Screening.standard().screen(Set.of(), told).asksFor("ball")).extracting(Condition::id)
        .contains("blood_thinner", "bleeding_disorder");
  }

  @Test
  void aQuestionThatAsksForNothingElseIsEnough() {
    HealthProfile told = told(NOTHING_SAID, answer("RF32.pregnant", Reply.YES, 1));
    assertThat(told.reply("pregnant")).isEqualTo(Reply.YES);
    assertThat(told.reply("pregnant_late")).isEqualTo(Reply.UNSURE);
    assertThat(told.told("pregnant")).isTrue();
  }

  @Test
  void theLatestAnswerCountsAndAtOneMomentTheWorst() {
    assertThat(told(NOTHING_SAID, answer("RF32.pregnant", Reply.YES, 9), answer("RF32", Reply.NO, 1)).reply("pregnant"))
        .isEqualTo(Reply.NO);
    assertThat(told(NOTHING_SAID, answer("RF32.pregnant", Reply.YES, 1), answer("RF32", Reply.NO, 1)).reply("pregnant"))
        .isEqualTo(Reply.YES);
    assertThat(told(NOTHING_SAID, answer("RF32.pregnant", Reply.NO, -1)).reply("pregnant")).as("a no to come").isNull();
  }

  private static HealthProfile said(String condition, Reply reply, Duration ago) {
    return HealthProfile.of(
        BOOK, 40, Sex.FEMALE, List.of(new Said(condition, reply, People.NOW.minus(ago))), People.NOW);
  }

  @Test
  void aNoThatAnswersASafetyYesStands() {
    HealthProfile told = told(said("blood_thinner", Reply.NO, Duration.ofSeconds(1)), answer("RF34.bleeding", Reply.YES, 9));
    assertThat(told.reply("blood_thinner")).isEqualTo(Reply.NO);
    assertThat(told.reply("bleeding_disorder")).isEqualTo(Reply.UNSURE);
    assertThat(told.told("blood_thinner")).isTrue();
  }

  @Test
  void aSafetyYesBeatsAnEarlierNo() {
    HealthProfile told = told(said("blood_thinner", Reply.NO, Duration.ofDays(3)), answer("RF34.bleeding", Reply.YES, 9));
    assertThat(told.reply("blood_thinner")).isEqualTo(Reply.UNSURE);
    assertThat(told.told("blood_thinner")).isFalse();
    HealthProfile undated = new HealthProfile(40, Sex.FEMALE, Map.of("blood_thinner", Reply.NO));
    assertThat(told(undated, answer("RF34.bleeding", Reply.UNSURE, 9)).reply("blood_thinner")).isEqualTo(Reply.UNSURE);
  }

  @Test
  void ofTheSameQuestionTheGraverReplyCounts() {
    assertThat(told(said("pregnant", Reply.NO, Duration.ofDays(1)), answer("RF32.pregnant", Reply.YES, 1)).reply("pregnant"))
        .isEqualTo(Reply.YES);
    assertThat(told(said("pregnant", Reply.NO, Duration.ZERO), answer("RF32.pregnant", Reply.YES, 9)).reply("pregnant"))
        .isEqualTo(Reply.YES);
    assertThat(told(said("pregnant", Reply.YES, Duration.ofDays(1)), answer("RF32.pregnant", Reply.NO, 1)).reply("pregnant"))
        .isEqualTo(Reply.YES);
  }

  @Test
  void aShortLivedReplyEndsAfterTwoWeeks() {
    for (String id : List.of("fever", "fresh_injury", "broken_skin", "gel_on_skin", "pregnant", "recent_surgery")) {
      assertThat(said(id, Reply.NO, Duration.ofDays(14).minusSeconds(1)).told(id)).as(id).isTrue();
      assertThat(said(id, Reply.NO, Duration.ofDays(14)).reply(id)).as(id).isNull();
      HealthProfile longAgo = said(id, Reply.YES, Duration.ofDays(14));
      assertThat(longAgo.reply(id)).as(id).isEqualTo(Reply.UNSURE);
      assertThat(longAgo.told(id)).as(id).isFalse();
    }
    assertThat(said("blood_thinner", Reply.NO, Duration.ofDays(4000)).reply("blood_thinner")).isEqualTo(Reply.NO);
  }

  @Test
  void whatWasSaidLongAgoEndsWithALaterSafetyNo() {
    HealthProfile longAgo = said("pregnant", Reply.YES, Duration.ofDays(20));
    assertThat(told(longAgo, answer("RF32.pregnant", Reply.NO, 1)).reply("pregnant")).isEqualTo(Reply.NO);
    assertThat(told(longAgo, answer("RF32.pregnant", Reply.NO, 86_400 * 30)).reply("pregnant")).isEqualTo(Reply.UNSURE);
  }

  @Test
  void ofWhatThePersonSaidTheLastCountsAndAtOneMomentTheWorst() {
    Said yes = new Said("fever", Reply.YES, People.NOW.minusSeconds(9));
    Said no = new Said("fever", Reply.NO, People.NOW.minusSeconds(1));
    Said worst = new Said("fever", Reply.YES, no.at());
    Said toCome = new Said("fever", Reply.NO, People.NOW.plusSeconds(1));
    Said unknown = new Said("no_such_thing", Reply.YES, People.NOW);
    assertThat(HealthProfile.of(BOOK, 40, Sex.MALE, List.of(no, yes, unknown), People.NOW).replies())
        .isEqualTo(Map.of("fever", Reply.NO));
    assertThat(HealthProfile.of(BOOK, 40, Sex.MALE, List.of(worst, no, yes, toCome), People.NOW).reply("fever"))
        .isEqualTo(Reply.YES);
  }

  @Test
  void aNumbPatchMakesNervePainLikelyButItsAbsenceDeniesNothing() {
    assertThat(told(NOTHING_SAID, answer("RF17.numb", Reply.YES, 1)).reply("nerve_pain")).isEqualTo(Reply.UNSURE);
    assertThat(told(NOTHING_SAID, answer("RF17", Reply.NO, 1)).reply("nerve_pain")).isNull();
    assertThat(told(said("nerve_pain", Reply.NO, Duration.ofDays(1)), answer("RF17.numb", Reply.YES, 1)).reply("nerve_pain"))
        .isEqualTo(Reply.UNSURE);
  }

  @Test
  void everySafetyQuestionThatIsReadExists() {
    List<String> items =
        Triage.standard(RedFlagScreen.standard()).flags().values().stream()
            .flatMap(flag -> flag.items().stream())
            .map(item -> item.id())
            .toList();
    BOOK.conditions().values().forEach(condition -> assertThat(items).containsAll(condition.sameAs()).containsAll(condition.raisedBy()));
    assertThat(NOTHING_SAID.with(BOOK, People.denying(), People.NOW).replies()).hasSize(10);
  }
}
