package app.unknot.knowledge;

import java.util.List;
import java.util.SequencedMap;

/** A piece of a YAML file with the line it begins on. */
sealed interface Piece {

  int line();

  /** Named fields in the order of the file. */
  record Mapping(SequencedMap<String, Field> fields, int line) implements Piece {}

  /** A list. */
  record Sequence(List<Piece> items, int line) implements Piece {}

  /** A text, number or word; empty where the file leaves the value out. */
  record Scalar(String text, int line) implements Piece {}

  /** One field of a mapping with the line of its name. */
  record Field(String name, int line, Piece value) {}
}
