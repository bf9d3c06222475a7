package app.unknot.body.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurfaceTest {
  private final Surface surface = Built.SURFACE;

  @Test
  void hasTheTopologyThatWasMeasured() {
    assertThat(surface.vertices()).isEqualTo(54_078);
    assertThat(surface.count()).isEqualTo(108_144);
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void isExactlyMirrorSymmetric(Shape shape) {
    double[] x = surface.positions(shape);
    for (int v = 0; v < surface.vertices(); v++) {
      int m = surface.mirror[v];
      assertThat(surface.mirror[m]).isEqualTo(v);
      assertThat(x[3 * m]).isEqualTo(-x[3 * v]);
      assertThat(x[3 * m + 1]).isEqualTo(x[3 * v + 1]);
      assertThat(x[3 * m + 2]).isEqualTo(x[3 * v + 2]);
    }
  }

  @Test
  void leftTrianglesComeFirstAndTheirMirrorsFollow() {
    double[] x = surface.positions(Shape.NEUTRAL);
    int half = surface.count() / 2;
    for (int t = 0; t < half; t++) {
      double middle = 0;
      for (int k = 0; k < 3; k++) {
        middle += x[3 * surface.triangles[3 * t + k]];
      }
      assertThat(middle).isPositive();
      assertThat(surface.mirror[surface.triangles[3 * t]]).isEqualTo(surface.triangles[3 * (t + half)]);
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void looksOutward(Shape shape) {
    double[] x = surface.positions(shape);
    double volume = 0;
    for (int t = 0; t < surface.triangles.length; t += 3) {
      double[] a = Vec.at(x, surface.triangles[t]);
      volume += Vec.dot(a, Vec.cross(Vec.at(x, surface.triangles[t + 1]), Vec.at(x, surface.triangles[t + 2]))) / 6;
    }
    assertThat(volume).as("litres of a grown person").isBetween(45_000.0, 95_000.0);
  }

  @Test
  void standsAsTallAsTheMeshWasMade() {
    double[] x = surface.positions(Shape.NEUTRAL);
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (int v = 0; v < surface.vertices(); v++) {
      low = Math.min(low, x[3 * v + 1]);
      high = Math.max(high, x[3 * v + 1]);
    }
    assertThat(high - low).isCloseTo(170.4, within(1.0));
  }

  @Test
  void everyWeightRowAddsUpToOne() {
    for (float[] row : surface.weights) {
      double sum = 0;
      for (float weight : row) {
        assertThat(weight).isNotNegative();
        sum += weight;
      }
      assertThat(sum).isCloseTo(1, within(1e-4));
    }
  }
}
