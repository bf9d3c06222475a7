package app.unknot.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.FigureOutlines.Spot;
import org.junit.jupiter.api.Test;

class OutlinePathTest {
  @Test
  void theMiddleOfABentShapeLiesWithinIt() {
    String bent = "M0 0L12 0L12 88L100 88L100 100L0 100Z";
    Spot middle = OutlinePath.middle(bent);
    assertThat(OutlinePath.shape(bent).contains(middle.x(), middle.y())).isTrue();
  }

  @Test
  void readsCurvesAndNumbersThatTouch() {
    assertThat(OutlinePath.shape("M-1-1C.5 0 1.5 0 2 -1L2 2Z").getBounds2D().getMaxY()).isEqualTo(2);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> OutlinePath.shape("M0 0Q1 1 2 2Z")).isInstanceOf(UnreadableFigureException.class);
  }
}
