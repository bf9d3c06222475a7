package app.unknot.bench;

import app.unknot.locate.Complaint;
import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Reading;
import app.unknot.words.WordReader;
import java.util.List;

/** What of a vignette is given to the rankers. */
enum Input {
  /** The painted zones, symptoms and aggravating movements. */
  ZONES,
  /** The words alone. */
  TEXT,
  /** All of it. */
  BOTH;

  Complaint complaint(Vignette vignette) {
    Complaint.Builder builder = Complaint.builder().age(vignette.age()).sex(vignette.sex());
    WordReader reader = WordReader.standard();
    if (this != TEXT) {
      vignette.zones().forEach(builder::paint);
      for (String symptom : vignette.symptoms()) {
        builder.words(signs(reader.read("I also have " + symptom + ".")));
      }
      for (String worse : vignette.aggravatedBy()) {
        builder.words(signs(reader.read("It gets worse with " + worse + ".")));
      }
    }
    if (this != ZONES) {
      builder.words(reader.read(vignette.text()));
    }
    return builder.build();
  }

  /** Only the symptoms and movements: a place named in a symptom is no painted zone. */
  private static Reading signs(Reading reading) {
    List<CodedPhrase> signs =
        reading.phrases().stream()
            .filter(p -> p.kind() == Kind.SYMPTOM || p.kind() == Kind.MOVEMENT)
            .toList();
    return new Reading(signs, List.of());
  }
}
