package app.unknot.knowledge;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The fields of one mapping, read by name. Each read notes its own faults and answers an empty
 * value, so that one wrong field does not hide the next; {@link #finish} then names every field
 * that nobody read.
 */
final class Fields {

  private static final List<String> EVERYWHERE =
      List.of("source", "assumed", "locator", "note", "n", "reviewed", "sumsToOne");
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*");

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private final Piece.Mapping mapping;
  private final Where file;
  private final Reading reading;
  private final Provenance provenance;
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<Piece, Fields> children = new IdentityHashMap<>();

  Fields(Piece.Mapping mapping, Where file, Reading reading, Provenance inherited) {
    this.mapping = mapping;
    this.file = file;
    this.reading = reading;
    this.provenance = new ProvenanceReader(this, reading).read(inherited);
  }

  Where where() {
    return file.at(mapping.line());
  }

  Where where(String name) {
    Piece.Field field = mapping.fields().get(name);
    return field == null ? where() : file.at(field.line());
  }

  Provenance provenance() {
    return provenance;
  }

  List<String> sources() {
    return provenance.sources();
  }

  boolean has(String name) {
    return mapping.fields().containsKey(name);
  }

  void fault(FaultCode code, Where where, String sentence, Object... values) {
    reading.faults.add(code, where, sentence, values);
  }

  /** Notes a fault when neither this mapping nor one around it cites or admits anything. */
  Fields cited() {
    if (!provenance.isGiven()) {
      fault(FaultCode.UNCITED_CLAIM, where(),
          "This claim has no source; add source: ID, or assumed: \"why\", here or above.");
    }
    return this;
  }

  // Texts

  String text(String name) {
    return required(name).map(piece -> scalar(name, piece)).orElse("");
  }

  String textIfAny(String name) {
    return optional(name).map(piece -> scalar(name, piece)).orElse("");
  }

  List<String> texts(String name) {
    return required(name).map(piece -> scalars(name, piece)).orElse(List.of());
  }

  List<String> textsIfAny(String name) {
    return optional(name).map(piece -> scalars(name, piece)).orElse(List.of());
  }

  /** A text or a list of texts. */
  List<String> oneOrMore(String name) {
    return switch (optional(name).orElse(null)) {
      case null -> List.of();
      case Piece.Scalar one -> List.of(scalar(name, one));
      case Piece other -> scalars(name, other);
    };
  }

  /** Phrases a person may use: at least one, none blank. */
  List<String> words() {
    List<String> words = textsIfAny("words");
    if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
      fault(FaultCode.NO_WORDS, where("words"),
          "The entry has no words, or an empty one; list what people say, or delete the entry.");
    }
    return words;
  }

  // Words from a vocabulary

  String choice(String name, Vocabulary vocabulary) {
    return required(name).map(piece -> chosen(name, piece, vocabulary)).orElse("");
  }

  String choice(String name, Vocabulary vocabulary, String otherwise) {
    return optional(name).map(piece -> chosen(name, piece, vocabulary)).orElse(otherwise);
  }

  List<String> choices(String name, Vocabulary vocabulary) {
    return items(name, optional(name)).stream().map(item -> chosen(name, item, vocabulary)).toList();
  }

  boolean truth(String name) {
    return choice(name, Vocabulary.TRUTH, "false").equals("true");
  }

  // Ids

  /** The id this mapping defines. */
  String define(IdKind kind) {
    String id = text("id");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      fault(FaultCode.MALFORMED_ID, where("id"),
          "The id '%s' may hold letters, digits, _ and dots, beginning with a letter.", id);
    }
    if (!id.isEmpty()) {
      reading.ids.define(kind, id, where("id"));
    }
    return id;
  }

  /** The id this file defines, which is also its name. */
  String defineAsFile(IdKind kind) {
    String id = define(kind);
    String name = file.stem();
    if (!id.isEmpty() && !id.equals(name)) {
      fault(FaultCode.ID_NOT_FILE_NAME, where("id"),
          "The id is '%s' but the file is called '%s'; make them the same.", id, name);
    }
    return id;
  }

  /** The id this mapping defines within its owner, written out with it: {@code owner.id}. */
  String defineWithin(String owner, IdKind kind) {
    String name = text("id");
    if (name.isEmpty() || owner.isEmpty()) {
      return "";
    }
    if (!NAME.matcher(name).matches()) {
      fault(FaultCode.MALFORMED_ID, where("id"),
          "The id '%s' may hold letters, digits and _, beginning with a letter.", name);
    }
    reading.ids.define(kind, owner + "." + name, where("id"));
    return owner + "." + name;
  }

  /** A name that this file makes known and others may repeat. */
  String share(String name, IdKind kind) {
    String id = text(name);
    reading.ids.share(kind, id);
    return id;
  }

  String reference(String name, IdKind kind) {
    return required(name).map(piece -> referred(name, piece, kind)).orElse("");
  }

  String referenceIfAny(String name, IdKind kind) {
    return optional(name).map(piece -> referred(name, piece, kind)).orElse("");
  }

  List<String> references(String name, IdKind kind) {
    return items(name, optional(name)).stream().map(item -> referred(name, item, kind)).toList();
  }

  /** A reference to an id that stands as the name of a field. */
  void useName(Piece.Field field, IdKind kind) {
    reading.ids.use(kind, field.name(), file.at(field.line()));
  }

  // Numbers

  Optional<Quantity> number(String name) {
    return required(name).flatMap(piece -> quantity(name, piece));
  }

  Optional<Quantity> numberIfAny(String name) {
    return optional(name).flatMap(piece -> quantity(name, piece));
  }

  /** A number that is a chance: a probability or a percentage. */
  Optional<Quantity> chance(String name) {
    return number(name).filter(quantity -> isChance(name, quantity));
  }

  Optional<Quantity> chanceIfAny(String name) {
    return numberIfAny(name).filter(quantity -> isChance(name, quantity));
  }

  /** A number in one unit, as the tables hold it; empty with a fault where it is in another. */
  String amount(String name, Unit unit) {
    Optional<Quantity> number = number(name);
    if (number.filter(quantity -> quantity.unit() != unit).isPresent()) {
      fault(FaultCode.UNKNOWN_UNIT, where(name),
          "'%s' needs the unit %s, not %s.", name, unit.word(), number.get().unit().word());
    }
    return number.filter(quantity -> quantity.unit() == unit).map(Quantity::text).orElse("");
  }

  /** A bare whole number such as a year of age; empty where the field is absent. */
  String wholeIfAny(String name) {
    String text = textIfAny(name);
    if (!text.isEmpty() && !text.matches("\\d{1,9}")) {
      fault(FaultCode.NOT_A_NUMBER, where(name), "'%s' needs a whole number, not '%s'.", name, text);
    }
    return text;
  }

  /** A bare number below a name that is no fixed field; 0 with a fault where it is none. */
  double bareNumber(Piece.Field field) {
    String text = scalar(field.name(), field.value());
    return Decimal.of(text).orElseGet(() -> {
      fault(FaultCode.NOT_A_NUMBER, file.at(field.line()),
          "'%s' needs a number, not '%s'.", field.name(), text);
      return 0.0;
    });
  }

  /** This mapping read as a number with a unit. */
  Optional<Quantity> asQuantity() {
    return new QuantityReader(this).read();
  }

  // Inner mappings

  Optional<Fields> mapping(String name) {
    return required(name).flatMap(piece -> inner(name, piece));
  }

  Optional<Fields> mappingIfAny(String name) {
    return optional(name).flatMap(piece -> inner(name, piece));
  }

  List<Fields> mappings(String name) {
    return items(name, required(name)).stream().flatMap(item -> inner(name, item).stream()).toList();
  }

  List<Fields> mappingsIfAny(String name) {
    return items(name, optional(name)).stream().flatMap(item -> inner(name, item).stream()).toList();
  }

  /** Whether a field holds a text, not a list or mapping. */
  boolean isText(String name) {
    Piece.Field field = mapping.fields().get(name);
    return field == null || field.value() instanceof Piece.Scalar;
  }

  /** An inner mapping that tells about this one and so inherits nothing from it. */
  Optional<Fields> mappingAside(String name) {
    return optional(name).flatMap(piece -> inner(name, piece, Provenance.NONE));
  }

  /** Reads each entry of a list of mappings. */
  <T> List<T> each(String name, Function<Fields, T> reader) {
    return mappingsIfAny(name).stream().map(reader).toList();
  }

  /** The fields of an inner mapping whose names are ids or numbers, not fixed fields. */
  SequencedMap<String, Piece.Field> open(String name) {
    return switch (required(name).orElse(null)) {
      case null -> new LinkedHashMap<>();
      case Piece.Mapping inner -> inner.fields();
      case Piece other -> {
        wrongShape(name, other, "a mapping");
        yield new LinkedHashMap<>();
      }
    };
  }

  /** The texts of a list that stands below a name that is no fixed field. */
  List<String> listBelow(Piece.Field field, IdKind kind) {
    return items(field.name(), Optional.of(field.value())).stream()
        .map(item -> referred(field.name(), item, kind)).toList();
  }

  /** Leaves the file out without missing the ids it would define. */
  void skip() {
    reading.ids.skip(file.stem());
  }

  /** Notes a fault for every field of this mapping and those inside it that nobody read. */
  void finish() {
    known.addAll(EVERYWHERE);
    textIfAny("note");
    textIfAny("locator");
    wholeIfAny("n");
    for (Piece.Field field : mapping.fields().values()) {
      if (!known.contains(field.name())) {
        fault(FaultCode.UNKNOWN_FIELD, file.at(field.line()),
            "The field '%s' is not known here; known are %s.", field.name(), String.join(", ", known));
      }
    }
    if (truth("sumsToOne")) {
      Sums.check(mapping, file, reading.faults);
    }
    children.values().forEach(Fields::finish);
  }

  private Optional<Piece> required(String name) {
    Optional<Piece> piece = optional(name);
    if (piece.isEmpty()) {
      fault(FaultCode.MISSING_FIELD, where(name), "The field '%s' is missing here; add it.", name);
    }
    return piece;
  }

  private Optional<Piece> optional(String name) {
    known.add(name);
    return Optional.ofNullable(mapping.fields().get(name)).map(Piece.Field::value)
        .filter(piece -> !(piece instanceof Piece.Scalar(String text, int _) && text.isBlank()));
  }

  private String scalar(String name, Piece piece) {
    if (piece instanceof Piece.Scalar(String text, int line)) {
      return plain(text, line);
    }
    wrongShape(name, piece, "a text");
    return "";
  }

  private String plain(String text, int line) {
    if (text.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c))) {
      fault(FaultCode.FORBIDDEN_CHARACTER, file.at(line),
          "The text holds a tab or control character, which the tables use; take it out.");
    }
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private List<String> scalars(String name, Piece piece) {
    return items(name, Optional.of(piece)).stream().map(item -> item(name, item)).toList();
  }

  private String item(String name, Piece piece) {
    String text = scalar(name, piece);
    if (text.indexOf('|') >= 0) {
      fault(FaultCode.FORBIDDEN_CHARACTER, file.at(piece.line()),
          "'%s' holds a bar, which parts the items of a list in the tables; take it out.", text);
    }
    return text;
  }

  private List<Piece> items(String name, Optional<Piece> piece) {
    return switch (piece.orElse(null)) {
      case null -> List.of();
      case Piece.Sequence(List<Piece> items, int _) -> items;
      case Piece other -> {
        wrongShape(name, other, "a list");
        yield List.of();
      }
    };
  }

  private Optional<Fields> inner(String name, Piece piece) {
    return inner(name, piece, provenance);
  }

  private Optional<Fields> inner(String name, Piece piece, Provenance inherited) {
    if (piece instanceof Piece.Mapping inner) {
      return Optional.of(
          children.computeIfAbsent(piece, _ -> new Fields(inner, file, reading, inherited)));
    }
    wrongShape(name, piece, "a mapping");
    return Optional.empty();
  }

  private void wrongShape(String name, Piece piece, String wanted) {
    fault(FaultCode.WRONG_SHAPE, file.at(piece.line()), "'%s' needs %s here.", name, wanted);
  }

  private String chosen(String name, Piece piece, Vocabulary vocabulary) {
    String word = scalar(name, piece);
    if (!vocabulary.holds(word)) {
      fault(FaultCode.UNKNOWN_VALUE, file.at(piece.line()),
          "'%s' cannot be '%s'; choose one of %s.", name, word, vocabulary.listed());
    }
    return word;
  }

  private String referred(String name, Piece piece, IdKind kind) {
    String id = scalar(name, piece);
    if (!id.isEmpty()) {
      reading.ids.use(kind, id, file.at(piece.line()));
    }
    return id;
  }

  private Optional<Quantity> quantity(String name, Piece piece) {
    if (piece instanceof Piece.Scalar(String text, int line)) {
      fault(FaultCode.MISSING_UNIT, file.at(line),
          "'%s: %s' has no unit; write {value: %s, unit: …} and its source.", name, text, text);
      return Optional.empty();
    }
    return inner(name, piece).flatMap(Fields::asQuantity);
  }

  private boolean isChance(String name, Quantity quantity) {
    boolean fits = quantity.unit() == Unit.PROBABILITY || quantity.unit() == Unit.PERCENT;
    if (!fits) {
      fault(FaultCode.UNKNOWN_UNIT, where(name),
          "'%s' needs the unit probability or percent, not %s.", name, quantity.unit().word());
    }
    return fits;
  }
}
