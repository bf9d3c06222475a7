package app.unknot.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A calendar that is sent to the program, up to a size; what lies beyond is not read. */
final class CalendarUpload extends FilterInputStream {
  static final long LARGEST = 500_000_000;

  private long left = LARGEST;
  private boolean tooLarge;

  CalendarUpload(InputStream in) {
    super(in);
  }

  /** Returns whether there was more than may be sent. */
  boolean tooLarge() {
    return tooLarge;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (tooLarge) {
      return -1;
    }
    int read = super.read(bytes, offset, length);
    left -= Math.max(0, read);
    tooLarge = left < 0;
    return tooLarge ? -1 : read;
  }
}
