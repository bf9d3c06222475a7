package app.unknot.knowledge;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * One thing wrong with the knowledge: its code, where it stands and what to do about it.
 *
 * @param code the stable code
 * @param file the file, beginning with the name of the checked directory
 * @param line the line, counted from 1
 * @param sentence what is wrong and what to do, in plain words
 */
public record Fault(FaultCode code, Path file, int line, String sentence)
    implements Comparable<Fault> {

  private static final Comparator<Fault> BY_PLACE =
      Comparator.comparing(Fault::fileName)
          .thenComparingInt(Fault::line)
          .thenComparing(Fault::code)
          .thenComparing(Fault::sentence);

  /** The fault as one line: code, file, line and sentence. */
  public String text() {
    return "%s %s:%d %s".formatted(code.code(), fileName(), line, sentence);
  }

  /** Orders by file, line, code and sentence. */
  @Override
  public int compareTo(Fault other) {
    return BY_PLACE.compare(this, other);
  }

  private String fileName() {
    return file.toString().replace('\\', '/');
  }
}
