package app.unknot.body.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The figure in the making, made once for all tests. */
final class Built {
  static final Path DRAWN = Path.of("../../knowledge/figure");
  static final BaseMesh MESH = mesh();
  static final Surface SURFACE = new Surface(MESH);
  static final Openness OPENNESS = new Openness(SURFACE, Shape.NEUTRAL);
  static final BodyPlace PLACES = new BodyPlace(SURFACE);
  static final Cells CELLS = new Cells(SURFACE, OPENNESS.visible, PLACES);
  static final ZoneRules RULES = ZoneRules.read(DRAWN.resolve("zones.yaml"));

  private Built() {}

  private static BaseMesh mesh() {
    try {
      return new MeshSource(Path.of("."), FigureBuilder.cache(Path.of("."))).mesh();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
