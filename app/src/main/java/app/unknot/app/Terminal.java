package app.unknot.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output; errors of writing reach the writer
 * @param err standard error
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 * @param charset how text for a person is written
 * @param width columns of the terminal
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Charset charset,
    int width) {

  /** Returns the streams of this process. */
  static Terminal ofProcess() {
    return new Terminal(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        System.err,
        is("unknot.terminal.out"),
        is("unknot.terminal.err"),
        Charset.forName(System.getProperty("stdout.encoding", "UTF-8"), StandardCharsets.UTF_8),
        columns());
  }

  /** The launcher knows what is a terminal; asking the JDK would cost as much as an answer. */
  private static boolean is(String property) {
    return "yes".equals(System.getProperty(property));
  }

  private static int columns() {
    try {
      return Math.clamp(Integer.parseInt(System.getenv().getOrDefault("COLUMNS", "80")), 40, 100);
    } catch (NumberFormatException e) {
      return 80;
    }
  }

  /** Returns a terminal that talks on standard error, so that standard output holds nothing but an answer. */
  Terminal talkingOnErr() {
    return new Terminal(in, err, err, errIsTerminal, errIsTerminal, charset, width);
  }

  /** Returns whether a person types standard input. */
  boolean inIsTerminal() {
    return is("unknot.terminal.in");
  }

  /** Returns whether text may carry colour. */
  boolean colourful() {
    return outIsTerminal
        && System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(System.getenv("TERM"));
  }

  /** Returns whether letters beyond ASCII can be written. */
  boolean unicode() {
    return charset.newEncoder().canEncode('█');
  }

  /** Writes text for a person. */
  void say(String text) {
    write(text.getBytes(charset));
  }

  /** Writes a line for a program, always in UTF-8. */
  void line(String json) {
    write((json + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void write(byte[] bytes) {
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
