package app.unknot.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a command that ran inside this process left behind. */
record Ran(int exitCode, String out, String err) {
  /** Runs a command without input. */
  static Ran command(String... args) {
    return with(new byte[0], args);
  }

  /** Runs a command with this standard input. */
  static Ran with(String in, String... args) {
    return with(in.getBytes(StandardCharsets.UTF_8), args);
  }

  /** Runs a command with these bytes as standard input. */
  static Ran with(byte[] in, String... args) {
    return on(new ByteArrayInputStream(in), StandardCharsets.UTF_8, false, args);
  }

  /** Runs a command on a terminal or not. */
  static Ran on(InputStream in, Charset charset, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, charset);
    int code = Main.run(new Terminal(in, out, errors, terminal, terminal, charset, 80), args);
    return new Ran(code, out.toString(charset), err.toString(charset));
  }

  /** Returns the lines of standard output. */
  List<String> lines() {
    return out.lines().toList();
  }

  /** Returns standard output, read as one JSON object. */
  JsonNode json() {
    return Json.object(out);
  }
}
