package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.classify.Answer;
import app.unknot.classify.RedFlagScreen;
import app.unknot.classify.Reply;
import app.unknot.classify.Triage;
import app.unknot.terms.Sex;
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

  @Test
  void whatThePersonSaidHereStands() {
    HealthProfile said = new HealthProfile(40, Sex.FEMALE, Map.of("blood_thinner", Reply.NO));
    HealthProfile told = told(said, answer("RF34.bleeding", Reply.YES, 1));
    assertThat(told.reply("blood_thinner")).isEqualTo(Reply.NO);
    assertThat(told.reply("bleeding_disorder")).isEqualTo(Reply.UNSURE);
  }

  @Test
  void everySafetyQuestionThatIsReadExists() {
    List<String> items =
        Triage.standard(RedFlagScreen.standard()).flags().values().stream()
            .flatMap(flag -> flag.items().stream())
            .map(item -> item.id())
            .toList();
    BOOK.conditions().values().forEach(condition -> assertThat(items).containsAll(condition.sameAs()));
    assertThat(NOTHING_SAID.with(BOOK, People.denying(), People.NOW).replies()).hasSize(10);
  }
}
