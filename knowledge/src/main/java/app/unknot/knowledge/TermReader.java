package app.unknot.knowledge;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Reads a file of format unknot-terms. */
final class TermReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    String kind = in.choice("kind", Vocabulary.TERM_KIND);
    in.mappings("terms").forEach(term -> into.terms.add(term(term, kind, into)));
  }

  private static Term term(Fields in, String kind, Knowledge into) {
    String id = in.cited().define(idKind(kind));
    in.words().forEach(words -> into.phrases.add(new Phrase(kind, id, words, in.where("words"))));
    return new Term(
        id,
        kind,
        in.text("name"),
        in.textIfAny("clinical"),
        kind.equals("activity") ? "" : in.chance("leak").map(Quantity::text).orElse(""),
        in.truth("sided"),
        in.truth("directed"),
        kind.equals("activity") ? loads(in) : new LinkedHashMap<>());
  }

  private static SequencedMap<String, String> loads(Fields in) {
    SequencedMap<String, String> loads = new LinkedHashMap<>();
    for (Piece.Field load : in.open("load").values()) {
      checkLoad(in, load);
      in.listBelow(load, IdKind.MUSCLE).forEach(muscle -> loads.put(muscle, load.name()));
    }
    return loads;
  }

  private static void checkLoad(Fields in, Piece.Field load) {
    if (!load.name().matches("[123]")) {
      in.fault(FaultCode.OUT_OF_RANGE, in.where().at(load.line()),
          "'%s' is no load; a muscle is loaded 1, 2 or 3.", load.name());
    }
  }

  private static IdKind idKind(String kind) {
    return switch (kind) {
      case "movement" -> IdKind.MOVEMENT;
      case "activity" -> IdKind.ACTIVITY;
      default -> IdKind.SYMPTOM;
    };
  }
}
