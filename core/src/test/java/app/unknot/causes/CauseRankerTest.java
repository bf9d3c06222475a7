package app.unknot.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CauseRankerTest {
  private static final Factors FACTORS = Factors.standard();
  private static final CauseRanker RANKER = new CauseRanker(FACTORS);

  @Test
  void nothingToldIsAllToAsk() {
    Ranking ranking = RANKER.rank(CauseAnswers.NONE, Map.of(), Set.of(), null);

    assertThat(ranking.toAsk()).isEqualTo(FACTORS.all());
    assertThat(ranking.contributors()).isEmpty();
  }
}
