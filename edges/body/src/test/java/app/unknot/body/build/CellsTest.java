package app.unknot.body.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CellsTest {
  private final Surface surface = Built.SURFACE;
  private final Samples samples = new Samples(surface, Built.OPENNESS.visible, Built.CELLS, Built.PLACES, Built.RULES);

  @Test
  void thereAreAboutAsManyAsPeopleCanTellApart() {
    assertThat(2 * samples.cells.size()).isBetween(3_600, 3_850);
  }

  @Test
  void cellsAreOfEvenSize() {
    List<Double> areas = samples.cells.stream().map(Samples.Cell::area).sorted().toList();
    assertThat(areas.get(areas.size() / 2)).as("median, cm2").isBetween(3.5, 5.0);
    assertThat(areas.get(areas.size() / 20)).as("5 %, cm2").isGreaterThan(1.2);
    assertThat(areas.get(areas.size() * 19 / 20)).as("95 %, cm2").isLessThan(9.0);
    double total = 2 * areas.stream().mapToDouble(Double::doubleValue).sum();
    assertThat(total).as("surface of a grown person, cm2").isBetween(14_500.0, 18_500.0);
  }

  @Test
  void noCellCrossesTheMidline() {
    for (int t = 0; t < surface.count(); t++) {
      if (Built.OPENNESS.visible[t]) {
        boolean left = t < surface.count() / 2;
        int cell = Built.CELLS.cell(new SurfacePoint(t, 0.4, 0.3, 0.3));
        assertThat(cell < Built.CELLS.half()).isEqualTo(left);
      }
    }
  }

  @Test
  void everyCellHasItsMirror() {
    int half = surface.count() / 2;
    for (int t = 0; t < half; t += 7) {
      int left = Built.CELLS.cell(new SurfacePoint(t, 0.2, 0.5, 0.3));
      int right = Built.CELLS.cell(new SurfacePoint(t + half, 0.2, 0.3, 0.5));
      assertThat(right).isEqualTo(left + Built.CELLS.half());
    }
  }

  @Test
  void everyPixelOfEveryViewHasItsCellAndZone() {
    TreeSet<Integer> reached = new TreeSet<>();
    for (ViewPlan plan : ViewPlan.all()) {
      Camera camera = plan.camera(surface, Shape.NEUTRAL);
      Raster raster = new Raster(camera, surface.positions(Shape.NEUTRAL), surface.triangles, plan.shown(surface, Built.PLACES));
      for (int at = 0; at < raster.triangle.length; at++) {
        if (raster.triangle[at] >= 0) {
          int cell = Built.CELLS.cell(raster.point(at));
          assertThat(cell).isBetween(0, 2 * Built.CELLS.half() - 1);
          reached.add(cell);
        }
      }
    }
    double unreachable =
        samples.cells.stream()
            .filter(cell -> !reached.contains(cell.number()))
            .mapToDouble(Samples.Cell::area)
            .sum();
    assertThat(unreachable).as("cm2 of the left half that no view shows").isLessThan(20);
  }

  @Test
  void samplesLieInTheirCellAndSpreadEvenly() {
    int lopsided = 0;
    for (Samples.Cell cell : samples.cells) {
      assertThat(cell.places()).hasSize(Samples.PER_CELL);
      double reach = Math.sqrt(cell.area());
      double[] mean = new double[3];
      for (double[] place : cell.places()) {
        mean = Vec.plus(mean, Vec.times(place, 1.0 / Samples.PER_CELL));
      }
      lopsided += Vec.distance(mean, cell.centre()) > 0.25 * reach ? 1 : 0;
      assertThat(Vec.length(cell.normal())).isCloseTo(1, within(1e-9));
    }
    assertThat(lopsided).as("cells whose samples lean to one side, such as that of eyeball and lid").isLessThan(samples.cells.size() / 100);
  }
}
