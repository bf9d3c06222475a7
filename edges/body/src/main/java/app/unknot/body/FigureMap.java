package app.unknot.body;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * What each pixel of a view shows, counted in rows from the top.
 *
 * <p>The file is packed as zlib does, little-endian: width, height and the number n of position planes as 16-bit numbers;
 * a plane of 16-bit zone numbers, 0 outside the figure and else one more than the place in {@link Figure#zones()}; n
 * planes of positions. With n = 1 (neutral figure) the position is the depth towards the viewer; with n = 3 it is x, y
 * and z of the same place of the neutral figure. A position q = round((cm + 128) 20), 0 outside, is guessed as left +
 * above - corner; what is left of it modulo 65536 is stored as a plane of low bytes and a plane of high bytes.
 */
public final class FigureMap {
  private static final double ORIGIN = 128;
  private static final double PER_CM = 20;
  private static final int HEADER = 6;

  private final FigureView view;
  private final int width;
  private final int height;
  private final char[] zones;
  private final float[][] planes;

  FigureMap(FigureView view, byte[] packed) {
    this.view = view;
    byte[] bytes = unpacked(packed, HEADER + view.width() * view.height() * 8);
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    width = buffer.getChar();
    height = buffer.getChar();
    planes = new float[buffer.getChar()][width * height];
    zones = new char[width * height];
    for (int at = 0; at < zones.length; at++) {
      zones[at] = buffer.getChar();
    }
    int start = buffer.position();
    for (float[] plane : planes) {
      read(bytes, start, plane);
      start += 2 * plane.length;
    }
  }

  private void read(byte[] bytes, int start, float[] plane) {
    int[] values = new int[plane.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        int left = x > 0 ? values[at - 1] : 0;
        int above = y > 0 ? values[at - width] : 0;
        int corner = x > 0 && y > 0 ? values[at - width - 1] : 0;
        int rest = bytes[start + at] & 0xff | (bytes[start + plane.length + at] & 0xff) << 8;
        values[at] = rest + left + above - corner & 0xffff;
        plane[at] = (float) (values[at] / PER_CM - ORIGIN);
      }
    }
  }

  static byte[] unpacked(byte[] packed, int most) {
    Inflater inflater = new Inflater();
    inflater.setInput(packed);
    byte[] bytes = new byte[most];
    try {
      int length = 0;
      while (!inflater.finished() && length < most) {
        length += inflater.inflate(bytes, length, most - length);
      }
      return java.util.Arrays.copyOf(bytes, length);
    } catch (DataFormatException e) {
      throw new UnreadableFigureException("A file of the figure is damaged. Maybe the build was interrupted.", e);
    } finally {
      inflater.end();
    }
  }

  /** Returns the pixels a row has. */
  public int width() {
    return width;
  }

  /** Returns the number of rows. */
  public int height() {
    return height;
  }

  /** Returns the number of the zone a pixel shows, from 1 in the order of {@link Figure#zones()}; 0 outside. */
  public int zone(int x, int y) {
    return zones[y * width + x];
  }

  /** Returns the place of the neutral figure that a pixel shows, or null outside the figure. */
  public @Nullable Place place(int x, int y) {
    int at = y * width + x;
    if (zones[at] == 0) {
      return null;
    }
    if (planes.length == 3) {
      return new Place(planes[0][at], planes[1][at], planes[2][at]);
    }
    double a = (x + 0.5 - width / 2.0) / view.perCm() + view.centreRight();
    double b = (height / 2.0 - (y + 0.5)) / view.perCm() + view.centreUp();
    double c = planes[0][at];
    return new Place(
        view.right().x() * a + view.up().x() * b + view.toward().x() * c,
        view.right().y() * a + view.up().y() * b + view.toward().y() * c,
        view.right().z() * a + view.up().z() * b + view.toward().z() * c);
  }
}
