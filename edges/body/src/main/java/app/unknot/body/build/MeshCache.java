package app.unknot.body.build;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps the checked mesh, so that the npm package is fetched once in a computer's life and a build without network
 * works. The file is written beside and moved, so that a stopped build leaves no half of it.
 */
final class MeshCache {
  private static final int FORMAT = 1;

  private MeshCache() {}

  static void write(BaseMesh mesh, Path file) {
    try {
      Files.createDirectories(file.getParent());
      Path beside = Files.createTempFile(file.getParent(), "mesh", ".part");
      try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
        out.writeInt(FORMAT);
        out.writeInt(mesh.quads().length);
        for (int corner : mesh.quads()) {
          out.writeShort(corner);
        }
        for (Shape shape : Shape.values()) {
          double[] figure = mesh.figures().get(shape);
          out.writeInt(figure.length);
          for (double value : figure) {
            out.writeFloat((float) value);
          }
          Map<String, double[]> joints = new TreeMap<>(mesh.joints().get(shape));
          out.writeInt(joints.size());
          for (Map.Entry<String, double[]> joint : joints.entrySet()) {
            out.writeUTF(joint.getKey());
            for (double value : joint.getValue()) {
              out.writeDouble(value);
            }
          }
        }
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the mesh; throws IOException when the file is damaged or of another format. */
  static BaseMesh read(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != FORMAT) {
        throw new IOException("another format");
      }
      int[] quads = new int[in.readInt()];
      for (int i = 0; i < quads.length; i++) {
        quads[i] = in.readUnsignedShort();
      }
      Map<Shape, double[]> figures = new EnumMap<>(Shape.class);
      Map<Shape, Map<String, double[]>> joints = new EnumMap<>(Shape.class);
      for (Shape shape : Shape.values()) {
        double[] figure = new double[in.readInt()];
        for (int i = 0; i < figure.length; i++) {
          figure[i] = in.readFloat();
        }
        figures.put(shape, figure);
        Map<String, double[]> places = new TreeMap<>();
        for (int count = in.readInt(); count > 0; count--) {
          places.put(in.readUTF(), new double[] {in.readDouble(), in.readDouble(), in.readDouble()});
        }
        joints.put(shape, places);
      }
      return new BaseMesh(quads, figures, joints);
    }
  }
}
