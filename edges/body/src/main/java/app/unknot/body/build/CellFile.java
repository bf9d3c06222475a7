package app.unknot.body.build;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Writes the cells of the left half with their samples. {@code Figure} describes the format and reads it. */
final class CellFile {
  private static final double UNIT = 0.05;

  private CellFile() {}

  /** Returns the file. */
  static byte[] of(List<Samples.Cell> cells, SidedZones zones) {
    int size = 3 * 2 + 3 + 2 + Samples.PER_CELL * (3 + 2);
    ByteBuffer bytes = ByteBuffer.allocate(4 + cells.size() * size).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort((short) cells.size()).putShort((short) Samples.PER_CELL);
    for (Samples.Cell cell : cells) {
      int[] centre = new int[3];
      for (int c = 0; c < 3; c++) {
        centre[c] = (int) Math.round(cell.centre()[c] / UNIT);
        bytes.putShort((short) centre[c]);
      }
      for (int c = 0; c < 3; c++) {
        bytes.put((byte) Math.round(cell.normal()[c] * 127));
      }
      bytes.putShort((short) Math.round(cell.area() * 100));
      for (int k = 0; k < Samples.PER_CELL; k++) {
        for (int c = 0; c < 3; c++) {
          bytes.put((byte) Math.clamp(Math.round(cell.places().get(k)[c] / UNIT) - centre[c], -127, 127));
        }
        bytes.putShort((short) zones.number(cell.zones().get(k), true));
      }
    }
    return MapFile.deflated(bytes.array());
  }
}
