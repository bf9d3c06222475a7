package app.unknot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.terms.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final Suspect SCM_LEFT = Suspect.muscle("scm", Side.LEFT);
  private static final Suspect SCM_RIGHT = Suspect.muscle("scm", Side.RIGHT);
  private static final Suspect MIGRAINE = new Suspect("migraine", true, Side.LEFT);

  private static final List<Scored> RANKED =
      List.of(
          new Scored("scm.1", SCM_RIGHT, 0.5),
          new Scored("scm.2", SCM_RIGHT, 0.4),
          new Scored("migraine", MIGRAINE, 0.3),
          new Scored("scm.1", SCM_LEFT, 0.2));

  @Test
  void countsEachMuscleAndSideOnce() {
    assertThat(Ranking.rank(RANKED, List.of(SCM_LEFT))).isEqualTo(4);
    assertThat(Ranking.rank(Ranking.distinct(RANKED), List.of(SCM_LEFT))).isEqualTo(3);
    assertThat(Ranking.rank(Ranking.distinct(Ranking.muscles(RANKED)), List.of(SCM_LEFT))).isEqualTo(2);
  }

  @Test
  void wantsTheRightSide() {
    assertThat(Ranking.rank(RANKED.subList(0, 2), List.of(SCM_LEFT))).isEqualTo(Ranking.NOWHERE);
  }

  @Test
  void takesTheFirstOfSeveralExpected() {
    assertThat(Ranking.rank(RANKED, List.of(SCM_LEFT, MIGRAINE))).isEqualTo(3);
  }
}
