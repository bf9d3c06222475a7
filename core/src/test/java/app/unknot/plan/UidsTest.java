package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UidsTest {
  private final Sample sample = Sample.with(Sample.plain("walk"), Sample.plain("calm"));

  private Session session(String uid, String words) {
    Session session = sample.session(words);
    return new Session(uid, session.task(), session.start(), session.minutes());
  }

  private static Map<String, String> byUid(Plan plan) {
    return plan.sessions().stream().collect(Collectors.toMap(Session::uid, s -> s.task() + " " + s.start()));
  }

  @Test
  void aSessionKeepsItsNameThroughAMove() {
    sample.earlier(session("a", "walk 0 08:00"), session("b", "walk 0 10:00"), session("c", "walk 1 08:00"));
    Plan plan = new Plan(List.of(session("x", "walk 0 10:00"), session("y", "walk 0 11:00"), session("z", "walk 4 08:00"), session("c", "calm 0 08:00")));
    Plan labelled = Uids.label(sample.build(), plan);
    assertThat(byUid(labelled))
        .containsEntry("b", "walk " + sample.at(0, "10:00"))
        .containsEntry("a", "walk " + sample.at(0, "11:00"))
        .containsEntry("c", "walk " + sample.at(4, "08:00"))
        .containsEntry("calm@" + sample.at(0, "08:00"), "calm " + sample.at(0, "08:00"));
  }

  @Test
  void aFixedSessionKeepsItsOwnNameAndNoNameIsGivenTwice() {
    sample.fixed(session("a", "walk 0 12:00")).earlier(session("a", "walk 0 08:00"), session("b", "walk 0 09:00"));
    Plan plan = new Plan(List.of(session("a", "walk 0 12:00"), session("n", "walk 0 08:00")));
    assertThat(byUid(Uids.label(sample.build(), plan)))
        .containsOnlyKeys("a", "b")
        .containsEntry("a", "walk " + sample.at(0, "12:00"));
  }

  @Test
  void labelsChangeNothingElse() {
    for (long seed = 1; seed <= 60; seed++) {
      Fortnight question = RandomFortnights.of(seed);
      Plan plan = Greedy.plan(question);
      Plan labelled = Uids.label(question, plan);
      assertThat(PlanChecker.check(question, labelled).violations()).as("seed %d", seed).isEmpty();
      assertThat(PlanChecker.check(question, labelled).value()).as("seed %d", seed).isEqualTo(PlanChecker.check(question, plan).value());
      assertThat(labelled.sessions().stream().map(Session::uid).distinct().count()).as("seed %d", seed).isEqualTo(plan.sessions().size());
    }
  }
}
