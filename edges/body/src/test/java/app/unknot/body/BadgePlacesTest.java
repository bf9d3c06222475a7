package app.unknot.body;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.FigureOutlines.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BadgePlacesTest {
  private static final Figure FIGURE = Figure.standard();

  @Test
  void numbersLieWithinThePictureAndNotOverEachOther() {
    FigureMap map = FIGURE.map("neutral", FIGURE.view("back").orElseThrow());
    for (long seed = 1; seed <= 50; seed++) {
      Random random = new Random(seed);
      BadgePlaces places = new BadgePlaces(map);
      List<Spot> taken = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        Spot anchor = new Spot(240 + 50 * random.nextDouble(), 150 + 80 * random.nextDouble());
        places.taken(anchor);
        taken.add(anchor);
      }
      for (Spot anchor : List.copyOf(taken)) {
        Spot badge = places.near(anchor);
        assertThat(badge.x()).as("seed %d", seed).isBetween(12.0, map.width() - 12.0);
        assertThat(taken).as("seed %d", seed).allSatisfy(other -> assertThat(other.distance(badge)).isGreaterThan(24));
        taken.add(badge);
      }
    }
  }
}
