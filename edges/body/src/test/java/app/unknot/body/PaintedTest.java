package app.unknot.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.locate.PaintedZone;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaintedTest {
  private static final Figure FIGURE = Figure.standard();

  private static Drawing drawing(long seed) {
    Random random = new Random(seed);
    List<Patch> patches = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      patches.add(patch(random));
    }
    return new Drawing(patches);
  }

  private static Patch patch(Random random) {
    List<Patch.Op> ops = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      FigureZone zone = FIGURE.zones().get(random.nextInt(FIGURE.zones().size()));
      ops.add(
          switch (random.nextInt(6)) {
            case 0 -> new Patch.Fill(zone.zone(), zone.side());
            case 1 -> new Patch.Erase(0.5 + 2 * random.nextDouble(), line(random));
            default -> new Patch.Stroke(0.5 + 3 * random.nextDouble(), line(random));
          });
    }
    return new Patch((double) (1 + random.nextInt(10)), null, null, ops);
  }

  private static List<Place> line(Random random) {
    Place at = FIGURE.sample(random.nextInt(FIGURE.cells() * FIGURE.samplesPerCell()));
    List<Place> line = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      line.add(new Place(at.x(), at.y() + i * 0.4, at.z()));
    }
    return line;
  }

  private static Drawing mirrored(Drawing drawing) {
    return new Drawing(
        drawing.patches().stream()
            .map(p -> new Patch(p.intensity(), p.quality(), p.depth(), p.ops().stream().map(PaintedTest::mirrored).toList()))
            .toList());
  }

  private static Patch.Op mirrored(Patch.Op op) {
    return switch (op) {
      case Patch.Stroke stroke -> new Patch.Stroke(stroke.radius(), stroke.at().stream().map(Place::mirrored).toList());
      case Patch.Erase erase -> new Patch.Erase(erase.radius(), erase.at().stream().map(Place::mirrored).toList());
      case Patch.Fill fill -> new Patch.Fill(fill.zone(), fill.side().mirrored());
      case Patch.Clear clear -> new Patch.Clear(clear.zone(), clear.side().mirrored());
    };
  }

  @Test
  void aMirroredDrawingCoversTheMirroredZones() {
    for (long seed = 1; seed <= 40; seed++) {
      Drawing drawing = drawing(seed);
      Painted here = Painted.of(FIGURE, drawing);
      Painted there = Painted.of(FIGURE, mirrored(drawing));
      assertThat(there.area()).as("seed %d", seed).isCloseTo(here.area(), within(1e-6));
      Map<String, Double> expected = new LinkedHashMap<>();
      here.zones().forEach((zone, area) -> expected.put(zone.zone() + zone.side().mirrored(), rounded(area)));
      Map<String, Double> found = new LinkedHashMap<>();
      there.zones().forEach((zone, area) -> found.put(zone.zone() + zone.side(), rounded(area)));
      assertThat(found).as("seed %d", seed).containsExactlyInAnyOrderEntriesOf(expected);
    }
  }

  @Test
  void aMirroredDrawingCountsAsTheMirroredZones() {
    for (long seed = 1; seed <= 20; seed++) {
      Drawing drawing = drawing(seed);
      List<String> expected =
          PaintedZones.of(FIGURE, drawing).stream().map(zone -> told(zone, zone.side().mirrored())).toList();
      List<String> found = PaintedZones.of(FIGURE, mirrored(drawing)).stream().map(zone -> told(zone, zone.side())).toList();
      assertThat(found).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static String told(PaintedZone zone, Side side) {
    return "%s %s %s %.6f".formatted(zone.zone(), side, zone.intensity(), zone.coverage());
  }

  private static double rounded(double area) {
    return Math.round(area * 1e6) / 1e6;
  }

  @ParameterizedTest
  @ValueSource(doubles = {2.5, 4, 6})
  void aDiscOnTheBackHasTheAreaOfADisc(double radius) {
    Place back = FIGURE.centre(FIGURE.nearestCell(new Place(6, 31, -4)));
    double area = Painted.of(FIGURE, patch(new Patch.Stroke(radius, List.of(back)))).area();
    assertThat(area / (Math.PI * radius * radius)).isBetween(0.85, 1.15);
  }

  @Test
  void paintingAndErasingTheSameStrokeLeavesNothing() {
    for (long seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      List<Place> line = line(random);
      double radius = 0.3 + 4 * random.nextDouble();
      Painted painted = Painted.of(FIGURE, patch(new Patch.Stroke(radius, line), new Patch.Erase(radius, line)));
      assertThat(painted.isEmpty()).as("seed %d", seed).isTrue();
    }
  }

  @Test
  void aZoneIsPaintedWholeAndClearedWhole() {
    for (FigureZone zone : FIGURE.zones()) {
      Patch.Fill fill = new Patch.Fill(zone.zone(), zone.side());
      Painted filled = Painted.of(FIGURE, patch(fill));
      assertThat(filled.zones()).containsOnlyKeys(zone);
      assertThat(filled.area()).isCloseTo(zone.area(), within(0.06));
      assertThat(Painted.of(FIGURE, patch(fill, new Patch.Clear(zone.zone(), zone.side()))).isEmpty()).isTrue();
    }
  }

  @Test
  void overlapAndDistanceCompareTwoDrawings() {
    for (long seed = 1; seed <= 12; seed++) {
      Painted a = Painted.of(FIGURE, drawing(seed));
      Painted b = Painted.of(FIGURE, drawing(seed + 1000));
      assertThat(a.overlap(a)).as("seed %d", seed).isEqualTo(1);
      assertThat(a.overlap(b)).as("seed %d", seed).isBetween(0.0, 1.0).isEqualTo(b.overlap(a));
      if (a.area() > 0 && b.area() > 0) {
        assertThat(a.distance(a)).as("seed %d", seed).isZero();
        assertThat(a.distance(b)).as("seed %d", seed).isNotNegative().isCloseTo(b.distance(a), within(1e-9));
      }
    }
  }

  @Test
  void anEmptyDrawingHasNoDistanceToPaint() {
    Painted empty = Painted.of(FIGURE, new Drawing(List.of()));
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.area()).isZero();
    assertThat(empty.overlap(empty)).isEqualTo(1);
    assertThat(empty.distance(Painted.of(FIGURE, drawing(1)))).isNaN();
  }

  @Test
  void aStrokeOnThePalmDoesNotReachTheBackOfTheHand() {
    for (String side : List.of("left", "right")) {
      FigureView palm = FIGURE.view("palm_" + side).orElseThrow();
      FigureMap map = FIGURE.map("neutral", palm);
      Place middle = map.place(map.width() / 2, map.height() / 2);
      assertThat(middle).isNotNull();
      Painted painted = Painted.of(FIGURE, patch(new Patch.Stroke(2.5, List.of(middle))));
      assertThat(painted.area()).isGreaterThan(8);
      painted
          .cells()
          .keySet()
          .forEach(cell -> assertThat(FIGURE.normal(cell).dot(palm.toward())).isGreaterThan(-0.8));
      FigureView back = FIGURE.view("hand_back_" + side).orElseThrow();
      float[] seen = new PaintMask(FIGURE, back, FIGURE.map("neutral", back)).whole(patch(new Patch.Stroke(2.5, List.of(middle))));
      assertThat(seen).containsOnly(0f);
    }
  }

  @Test
  void aStrokeAtTheSilhouetteShowsInTheNeighbouringView() {
    Place hip =
        IntStream.range(0, FIGURE.cells())
            .mapToObj(FIGURE::centre)
            .filter(place -> Math.abs(place.y() + 25) < 3)
            .max(Comparator.comparing(Place::x))
            .orElseThrow();
    Patch patch = patch(new Patch.Stroke(3, List.of(hip)));
    for (String view : List.of("front", "left", "back")) {
      FigureView seen = FIGURE.view(view).orElseThrow();
      float[] marks = new PaintMask(FIGURE, seen, FIGURE.map("neutral", seen)).whole(patch);
      double sum = 0;
      for (float mark : marks) {
        sum += mark;
      }
      assertThat(sum).as(view).isPositive();
    }
  }

  private static Patch patch(Patch.Op... ops) {
    return new Patch(5.0, null, null, List.of(ops));
  }
}
