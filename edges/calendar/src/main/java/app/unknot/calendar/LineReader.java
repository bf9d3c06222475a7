package app.unknot.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a calendar line by line and joins folded lines, as bytes, since a fold may fall inside a letter. Only the first
 * {@link #LONGEST} bytes of a line are kept, so that no line can fill the memory.
 */
final class LineReader {
  /** How many bytes of a joined line are kept. */
  static final int LONGEST = 1 << 18;

  private static final int BLOCK = 1 << 16;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] block = new byte[BLOCK];
  private int at;
  private int end;
  private long bytes;
  private long physical;

  private byte[] text = new byte[1024];
  private int length;
  private boolean cut;
  private boolean broken;
  private long number;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** Goes to the next joined line; false at the end. */
  boolean next() throws InterruptedException {
    length = 0;
    cut = false;
    if (!available()) {
      return false;
    }
    number = physical + 1;
    do {
      readPhysical();
    } while (folded());
    dropMark();
    return true;
  }

  /** Returns the line, without its end. */
  String text() {
    return new String(text, 0, length, StandardCharsets.UTF_8);
  }

  /** Returns the byte at a place, or 0 behind the end. */
  byte at(int index) {
    return index < length ? text[index] : 0;
  }

  /** Returns whether the line was longer than what is kept. */
  boolean cut() {
    return cut;
  }

  /** Returns on which line of the file this one begins, from 1. */
  long number() {
    return number;
  }

  /** Returns whether the stream could not be read to its end; what came before was read. */
  boolean broken() {
    return broken;
  }

  /** Returns how many bytes were read so far. */
  long bytes() {
    return bytes - (end - at);
  }

  private void readPhysical() throws InterruptedException {
    boolean ended = false;
    while (!ended && available()) {
      int stop = at;
      while (stop < end && block[stop] != '\n') {
        stop++;
      }
      append(at, stop);
      ended = stop < end;
      at = ended ? stop + 1 : end;
    }
    if (length > 0 && text[length - 1] == '\r') {
      length--;
    }
    physical++;
  }

  private boolean folded() throws InterruptedException {
    if (length == 0 || !available() || (block[at] != ' ' && block[at] != '\t')) {
      return false;
    }
    at++;
    return true;
  }

  private void append(int from, int to) {
    int room = Math.min(to - from, LONGEST - length);
    cut |= room < to - from;
    if (length + room > text.length) {
      text = Arrays.copyOf(text, Math.max(length + room, Math.min(2 * text.length, LONGEST)));
    }
    System.arraycopy(block, from, text, length, room);
    length += room;
  }

  private void dropMark() {
    if (number == 1 && length >= MARK.length && Arrays.equals(text, 0, MARK.length, MARK, 0, MARK.length)) {
      System.arraycopy(text, MARK.length, text, 0, length -= MARK.length);
    }
  }

  private boolean available() throws InterruptedException {
    if (at < end) {
      return true;
    }
    if (Thread.interrupted()) {
      throw new InterruptedException("Reading a calendar was interrupted.");
    }
    end = broken ? 0 : Math.max(0, fill());
    at = 0;
    bytes += end;
    return end > 0;
  }

  private int fill() {
    try {
      return in.read(block);
    } catch (IOException e) {
      broken = true;
      return 0;
    }
  }
}
