package app.unknot.knowledge;

import java.nio.file.Path;

/** A line, counted from 1, of a knowledge file. */
record Where(Path file, int line) {

  Where at(int otherLine) {
    return new Where(file, otherLine);
  }
}
