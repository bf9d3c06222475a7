package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ScreeningTest {
  private static final Screening SCREENING = Screening.standard();

  @Test
  void whoHasNothingMayUseEverything() {
    Screened screened = SCREENING.screen(People.cleared(), People.NOW.plusSeconds(2), People.healthy());
    assertThat(screened.allowed().keySet()).containsExactlyElementsOf(RemedyBook.standard().remedies().keySet());
    assertThat(screened.allowed().values()).allSatisfy(one -> assertThat(one.limitedBy()).isEmpty());
    assertThat(screened.refused()).isEmpty();
    assertThat(screened.ask()).isEmpty();
  }

  @Test
  void nothingIsScreenedWithoutAClearanceThatHolds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCREENING.screen(People.cleared(), People.NOW, People.healthy()))
        .withMessageContaining("clearance");
  }

  @Test
  void silenceCountsAsYes() {
    Screened screened = SCREENING.screen(Set.of(), People.silent("stomach_ulcer"));
    assertThat(screened.allowed()).doesNotContainKeys("ibuprofen", "nsaid_gel");
    assertThat(screened.refused().getFirst().onlyUnknown()).isTrue();
  }
}
