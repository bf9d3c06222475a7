package app.unknot.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Muscle;
import app.unknot.atlas.TriggerPoint;
import app.unknot.atlas.Zone;
import app.unknot.terms.Side;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build made of the figure. */
class FigureTest {
  private static final Figure FIGURE = Figure.standard();
  private static final Atlas ATLAS = Atlas.standard();

  @Test
  void everySurfaceZoneCanBePaintedOnItsSides() {
    for (Zone zone : ATLAS.zones().values()) {
      for (Side side : Side.values()) {
        boolean meant = !zone.internal() && zone.paired() != (side == Side.MID);
        assertThat(FIGURE.zoneNumber(zone.id(), side) > 0).as("%s %s", zone.id(), side).isEqualTo(meant);
      }
    }
  }

  @Test
  void everyZoneIsLargeEnoughToBeMeant() {
    for (FigureZone zone : FIGURE.zones()) {
      assertThat(zone.area()).as("cm2 of %s", zone.zone()).isGreaterThan(3.5);
    }
  }

  @Test
  void leftAndRightAreEqual() {
    for (FigureZone zone : FIGURE.zones()) {
      FigureZone other = FIGURE.zones().get(FIGURE.zoneNumber(zone.zone(), zone.side().mirrored()) - 1);
      assertThat(other.area()).isEqualTo(zone.area());
    }
    for (int cell = 0; cell < FIGURE.half(); cell++) {
      assertThat(FIGURE.centre(cell + FIGURE.half())).isEqualTo(FIGURE.centre(cell).mirrored());
      assertThat(FIGURE.area(cell + FIGURE.half())).isEqualTo(FIGURE.area(cell));
    }
  }

  @Test
  void zonesShareOutTheWholeSurface() {
    double sum = FIGURE.zones().stream().mapToDouble(FigureZone::area).sum();
    assertThat(sum).isCloseTo(FIGURE.bodyArea(), within(3.0));
  }

  @Test
  void cellsOfTheLeftLieOnTheLeft() {
    for (int cell = 0; cell < FIGURE.half(); cell++) {
      assertThat(FIGURE.centre(cell).x()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"neutral", "female", "male"})
  void pictureMaskAndMapOfEachViewAgree(String figure) throws IOException {
    for (FigureView view : FIGURE.views()) {
      String name = figure + "/" + view.id();
      BufferedImage shaded = image(name + ".jpg");
      Raster mask = image(name + ".png").getRaster();
      FigureMap map = FIGURE.map(figure, view);
      assertThat(shaded.getWidth()).isEqualTo(2 * view.width()).isEqualTo(mask.getWidth());
      assertThat(shaded.getHeight()).isEqualTo(2 * view.height()).isEqualTo(mask.getHeight());
      assertThat(map.width()).isEqualTo(view.width());
      assertThat(map.height()).isEqualTo(view.height());
      int both = 0;
      int either = 0;
      for (int y = 0; y < view.height(); y++) {
        for (int x = 0; x < view.width(); x++) {
          int covered =
              mask.getSample(2 * x, 2 * y, 0) + mask.getSample(2 * x + 1, 2 * y, 0) + mask.getSample(2 * x, 2 * y + 1, 0)
                  + mask.getSample(2 * x + 1, 2 * y + 1, 0);
          boolean drawn = covered >= 2 * 255;
          boolean mapped = map.zone(x, y) > 0;
          both += drawn && mapped ? 1 : 0;
          either += drawn || mapped ? 1 : 0;
        }
      }
      assertThat((double) both / either).as(name).isGreaterThan(0.995);
    }
  }

  @Test
  void eachPixelShowsAPlaceOfTheBodyInItsZone() {
    FigureView view = FIGURE.view("front").orElseThrow();
    for (String figure : FIGURE.figures()) {
      FigureMap map = FIGURE.map(figure, view);
      int near = 0;
      int same = 0;
      int count = 0;
      for (int y = 3; y < map.height(); y += 9) {
        for (int x = 3; x < map.width(); x += 9) {
          Place place = map.place(x, y);
          if (place != null) {
            count++;
            int best = nearestSample(place);
            near += FIGURE.sample(best).distance(place) < 1 ? 1 : 0;
            same += FIGURE.sampleZone(best) == map.zone(x, y) ? 1 : 0;
          }
        }
      }
      assertThat((double) near / count).as("near a sample on %s", figure).isGreaterThan(0.97);
      assertThat((double) same / count).as("in its zone on %s", figure).isGreaterThan(0.88);
    }
  }

  @Test
  void everyZoneIsSeenInSomeView() {
    Map<Integer, Integer> pixels = new TreeMap<>();
    for (FigureView view : FIGURE.views()) {
      FigureMap map = FIGURE.map("neutral", view);
      for (int y = 0; y < map.height(); y++) {
        for (int x = 0; x < map.width(); x++) {
          pixels.merge(map.zone(x, y), 1, Integer::sum);
        }
      }
    }
    List<String> hidden = new ArrayList<>();
    for (int number = 1; number <= FIGURE.zones().size(); number++) {
      if (pixels.getOrDefault(number, 0) < 60) {
        hidden.add(FIGURE.zones().get(number - 1).zone());
      }
    }
    assertThat(hidden).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"neutral", "female", "male"})
  void everyMuscleAndPointHasItsPlaceOnEachSide(String figure) throws IOException {
    JsonNode outlines = new ObjectMapper().readTree(FigureFile.read(figure + "/atlas.json").orElseThrow());
    for (Muscle muscle : ATLAS.muscles().values()) {
      for (String side : List.of("left", "right")) {
        JsonNode paths = outlines.path("muscles").path(muscle.id()).path(side);
        assertThat(paths.size()).as("%s %s", muscle.id(), side).isPositive();
        paths.properties().forEach(path -> assertThat(path.getValue().asText()).matches("(M[-0-9. C]+Z)+"));
      }
    }
    for (TriggerPoint point : ATLAS.points().values()) {
      for (String side : List.of("left", "right")) {
        JsonNode seen = outlines.path("points").path(point.id()).path(side);
        assertThat(seen.size()).as("%s %s", point.id(), side).isPositive();
        seen.properties()
            .forEach(
                at -> {
                  FigureView view = FIGURE.view(at.getKey()).orElseThrow();
                  assertThat(at.getValue().get(0).asDouble()).as("%s in %s", point.id(), view.id()).isBetween(0.0, (double) view.width());
                  assertThat(at.getValue().get(1).asDouble()).as("%s in %s", point.id(), view.id()).isBetween(0.0, (double) view.height());
                });
      }
    }
    assertThat(names(outlines.path("muscles"))).isEqualTo(new TreeSet<>(ATLAS.muscles().keySet()));
    assertThat(names(outlines.path("points"))).isEqualTo(new TreeSet<>(ATLAS.points().keySet()));
  }

  @Test
  void whatTheFirstScreenNeedsIsLight() {
    long bytes = 0;
    for (String file :
        List.of(
            "cells.bin", "figure.json", "neutral/front.jpg", "neutral/front.png", "neutral/front.map", "neutral/back.jpg",
            "neutral/back.png", "neutral/back.map")) {
      bytes += FigureFile.read(file).orElseThrow().length;
    }
    assertThat(bytes).isLessThan(570_000);
  }

  @Test
  void aNameThatLeavesTheFolderIsNoFile() {
    assertThat(FigureFile.read("../figure/figure.json")).isEmpty();
    assertThat(FigureFile.read("neutral/../figure.json")).isEmpty();
    assertThat(FigureFile.read("nothing.json")).isEmpty();
  }

  private static int nearestSample(Place place) {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int s = 0; s < FIGURE.cells() * FIGURE.samplesPerCell(); s++) {
      double distance = FIGURE.sample(s).distance(place);
      if (distance < least) {
        least = distance;
        best = s;
      }
    }
    return best;
  }

  private static TreeSet<String> names(JsonNode node) {
    TreeSet<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static BufferedImage image(String name) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(FigureFile.read(name).orElseThrow()));
  }
}
