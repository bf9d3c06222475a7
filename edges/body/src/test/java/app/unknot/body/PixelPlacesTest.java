package app.unknot.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PixelPlacesTest {
  /** The quick search equals looking at every pixel. */
  @Test
  void findsWhatLookingAtAllFinds() {
    Figure figure = Figure.standard();
    FigureMap map = figure.map("female", figure.view("sole_left").orElseThrow());
    PixelPlaces places = new PixelPlaces(map);
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      Place at = figure.centre(random.nextInt(figure.cells()));
      double radius = 0.1 + 9 * random.nextDouble();
      Set<Integer> found = new TreeSet<>();
      places.near(at, radius, (pixel, distance) -> found.add(pixel));
      assertThat(found).as("seed %d", seed).isEqualTo(all(map, at, radius));
    }
  }

  private static Set<Integer> all(FigureMap map, Place at, double radius) {
    Set<Integer> all = new TreeSet<>();
    for (int pixel = 0; pixel < map.width() * map.height(); pixel++) {
      Place place = map.place(pixel % map.width(), pixel / map.width());
      if (place != null && place.distance(at) <= radius) {
        all.add(pixel);
      }
    }
    return all;
  }
}
