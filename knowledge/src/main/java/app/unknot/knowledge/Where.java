package app.unknot.knowledge;

import java.nio.file.Path;

/** A line, counted from 1, of a knowledge file. */
record Where(Path file, int line) {

  Where at(int otherLine) {
    return new Where(file, otherLine);
  }

  /** Folder, file and line as a sentence names them. */
  String inWords() {
    int names = file.getNameCount();
    Path near = names > 2 ? file.subpath(1, names) : file;
    return "%s, line %d".formatted(near.toString().replace('\\', '/'), line);
  }

  /** The file's name without its ending. */
  String stem() {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
