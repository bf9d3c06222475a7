package app.unknot.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines of bytes, each no longer than a limit, so that one endless line cannot fill the memory. */
final class Lines {
  /**
   * A line.
   *
   * @param number counted from 1
   * @param bytes its bytes without the line break, or null when it is too long
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Line(long number, byte @Nullable [] bytes) {}

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;

  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Returns the next line, or null at the end. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      tooLong |= line.size() + stop - at > longest;
      if (tooLong) {
        line.reset();
      } else {
        line.write(buffer, at, stop - at);
      }
      boolean done = stop < end;
      at = done ? stop + 1 : stop;
      if (done) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    return new Line(number, tooLong ? null : trimmed(line.toByteArray()));
  }

  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private byte[] trimmed(byte[] bytes) {
    int from = number == 1 && Arrays.equals(bytes, 0, Math.min(3, bytes.length), BYTE_ORDER_MARK, 0, 3) ? 3 : 0;
    int to = bytes.length > from && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    return from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
  }
}
