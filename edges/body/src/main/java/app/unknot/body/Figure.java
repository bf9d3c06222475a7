package app.unknot.body;

import app.unknot.terms.Side;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figure: its views, its zones, and the cells its surface is cut into. Cell k + {@link #half()} is the mirror of
 * cell k; the first half lies on the figure's left. Each cell has the same number of sample places, each standing for
 * an equal share of the cell's area. Never changes; may be shared between threads.
 *
 * <p>The file of cells is packed as zlib does, little-endian: cells of the left half and samples a cell as 16-bit
 * numbers; then for each left cell its centre as three 16-bit numbers of 0.05 cm, its outward normal as three signed
 * bytes of 1/127, its area in mm2 as a 16-bit number, and for each sample its offset from the centre as three signed
 * bytes of 0.05 cm and the 16-bit number of its zone, from 1.
 */
public final class Figure {
  private static final double UNIT = 0.05;

  private final JsonNode manifest;
  private final List<FigureView> views = new ArrayList<>();
  private final List<FigureZone> zones = new ArrayList<>();
  private final Map<String, Integer> zoneNumbers = new HashMap<>();
  private final int half;
  private final int samples;
  private final Place[] centres;
  private final Place[] normals;
  private final double[] areas;
  private final Place[] places;
  private final int[] sampleZones;

  private Figure(JsonNode manifest, byte[] cells) {
    this.manifest = manifest;
    for (JsonNode view : manifest.get("views")) {
      views.add(
          new FigureView(
              view.get("id").asText(), view.get("part").asText(), view.get("width").asInt(), view.get("height").asInt(),
              view.get("perCm").asDouble(), place(view.get("right")), place(view.get("up")), place(view.get("toward")),
              view.get("centre").get(0).asDouble(), view.get("centre").get(1).asDouble()));
    }
    for (JsonNode zone : manifest.get("zones")) {
      Side side = Side.of(zone.get("side").asText()).orElseThrow();
      zones.add(new FigureZone(zone.get("zone").asText(), side, zone.get("cm2").asDouble()));
      zoneNumbers.put(key(zone.get("zone").asText(), side), zones.size());
    }
    half = manifest.get("cells").get("half").asInt();
    samples = manifest.get("cells").get("samples").asInt();
    centres = new Place[2 * half];
    normals = new Place[2 * half];
    areas = new double[2 * half];
    places = new Place[2 * half * samples];
    sampleZones = new int[places.length];
    read(ByteBuffer.wrap(FigureMap.unpacked(cells, 4 + half * (11 + 5 * samples))).order(ByteOrder.LITTLE_ENDIAN));
  }

  /**
   * Reads the figure of this program.
   *
   * @throws UnreadableFigureException when a file is missing or damaged
   */
  public static Figure standard() {
    try {
      return new Figure(new ObjectMapper().readTree(file("figure.json")), file("cells.bin"));
    } catch (IOException e) {
      throw new UnreadableFigureException("The list of the figure's views is damaged. Maybe the build was interrupted.", e);
    }
  }

  private static byte[] file(String name) {
    return FigureFile.read(name)
        .orElseThrow(
            () -> new UnreadableFigureException("The figure has no file %s. Maybe the body module was not built.".formatted(name)));
  }

  private void read(ByteBuffer bytes) {
    bytes.getInt();
    for (int k = 0; k < half; k++) {
      int[] centre = {bytes.getShort(), bytes.getShort(), bytes.getShort()};
      put(centres, k, half, new Place(centre[0] * UNIT, centre[1] * UNIT, centre[2] * UNIT));
      put(normals, k, half, new Place(bytes.get() / 127.0, bytes.get() / 127.0, bytes.get() / 127.0));
      areas[k] = bytes.getChar() / 100.0;
      areas[k + half] = areas[k];
      for (int s = 0; s < samples; s++) {
        Place sample =
            new Place((centre[0] + bytes.get()) * UNIT, (centre[1] + bytes.get()) * UNIT, (centre[2] + bytes.get()) * UNIT);
        put(places, k * samples + s, half * samples, sample);
        int zone = bytes.getChar();
        sampleZones[k * samples + s] = zone;
        sampleZones[(k + half) * samples + s] = mirrored(zone);
      }
    }
  }

  private static void put(Place[] list, int at, int further, Place place) {
    list[at] = place;
    list[at + further] = place.mirrored();
  }

  private static Place place(JsonNode triple) {
    return new Place(triple.get(0).asDouble(), triple.get(1).asDouble(), triple.get(2).asDouble());
  }

  private static String key(String zone, Side side) {
    return zone + ":" + side.code();
  }

  /** Returns what changes whenever the figure does: 12 hexadecimal digits. */
  public String version() {
    return manifest.get("version").asText();
  }

  /** Returns the names of the figures to choose from; the first is the usual one. */
  public List<String> figures() {
    List<String> figures = new ArrayList<>();
    manifest.get("figures").forEach(name -> figures.add(name.asText()));
    return figures;
  }

  /** Returns the views: whole body first, then head, hands and feet. */
  public List<FigureView> views() {
    return List.copyOf(views);
  }

  /** Returns the view of this id. */
  public Optional<FigureView> view(String id) {
    return views.stream().filter(view -> view.id().equals(id)).findFirst();
  }

  /** Returns the zones that can be painted, in the order in which maps number them. */
  public List<FigureZone> zones() {
    return List.copyOf(zones);
  }

  /** Returns the number of a zone, from 1; 0 when the surface has no such zone. */
  public int zoneNumber(String zone, Side side) {
    return zoneNumbers.getOrDefault(key(zone, side), 0);
  }

  /** Returns the number of the same zone on the other side. */
  private int mirrored(int number) {
    FigureZone zone = zones.get(number - 1);
    return zoneNumber(zone.zone(), zone.side().mirrored());
  }

  /** Returns the number of cells on one side. */
  public int half() {
    return half;
  }

  /** Returns the number of cells. */
  public int cells() {
    return 2 * half;
  }

  /** Returns the number of samples a cell has. */
  public int samplesPerCell() {
    return samples;
  }

  /** Returns the centre of a cell on the neutral figure. */
  public Place centre(int cell) {
    return centres[cell];
  }

  /** Returns the outward direction at a cell. */
  public Place normal(int cell) {
    return normals[cell];
  }

  /** Returns the area of a cell on the neutral figure, in cm2. */
  public double area(int cell) {
    return areas[cell];
  }

  /** Returns the place of a sample; the samples of a cell follow each other. */
  public Place sample(int sample) {
    return places[sample];
  }

  /** Returns the number of the zone of a sample, from 1. */
  public int sampleZone(int sample) {
    return sampleZones[sample];
  }

  /** Returns the area of the whole surface, in cm2. */
  public double bodyArea() {
    double sum = 0;
    for (double area : areas) {
      sum += area;
    }
    return sum;
  }

  /** Returns the number of the cell whose centre is nearest to a place. */
  public int nearestCell(Place place) {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int k = 0; k < centres.length; k++) {
      double distance = centres[k].distance(place);
      if (distance < least) {
        least = distance;
        best = k;
      }
    }
    return best;
  }

  /**
   * Returns what each pixel of a view shows.
   *
   * @param figure one of {@link #figures()}
   */
  public FigureMap map(String figure, FigureView view) {
    return new FigureMap(view, file("%s/%s.map".formatted(figure, view.id())));
  }

  /** Returns how much a zone counts as painted; see {@link Presence}. */
  Presence presence() {
    JsonNode presence = manifest.get("presence");
    return new Presence(
        presence.get("coverage").asDouble(), presence.get("share").asDouble(), presence.get("least").asDouble());
  }
}
