package app.unknot.body.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes what each pixel of a view shows: its zone, and its place on the neutral figure. {@code FigureMap} describes the
 * format and reads it.
 */
final class MapFile {
  private static final double ORIGIN = 128;
  private static final double PER_CM = 20;

  private MapFile() {}

  /**
   * Returns the file.
   *
   * @param zones for each pixel the number of its zone, 0 outside the figure
   * @param positions planes of coordinates in cm: one of depth, or three of x, y and z
   */
  static byte[] of(int width, int height, int[] zones, float[]... positions) {
    ByteBuffer bytes = ByteBuffer.allocate(6 + width * height * 2 * (1 + positions.length)).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort((short) width).putShort((short) height).putShort((short) positions.length);
    for (int zone : zones) {
      bytes.putShort((short) zone);
    }
    for (float[] plane : positions) {
      int[] residual = residual(width, height, zones, plane);
      for (int value : residual) {
        bytes.put((byte) value);
      }
      for (int value : residual) {
        bytes.put((byte) (value >>> 8));
      }
    }
    return deflated(bytes.array());
  }

  /** What is left of each value after guessing it from its neighbours to the left and above. */
  private static int[] residual(int width, int height, int[] zones, float[] plane) {
    int[] values = new int[plane.length];
    int[] residual = new int[plane.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        values[at] = zones[at] == 0 ? 0 : (int) Math.round((plane[at] + ORIGIN) * PER_CM);
        int left = x > 0 ? values[at - 1] : 0;
        int above = y > 0 ? values[at - width] : 0;
        int corner = x > 0 && y > 0 ? values[at - width - 1] : 0;
        residual[at] = values[at] - (left + above - corner) & 0xffff;
      }
    }
    return residual;
  }

  /** Returns the bytes, packed as zlib does. */
  static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (OutputStream out = new DeflaterOutputStream(packed, best)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException("Writing to memory does not fail.", e);
    } finally {
      best.end();
    }
    return packed.toByteArray();
  }
}
