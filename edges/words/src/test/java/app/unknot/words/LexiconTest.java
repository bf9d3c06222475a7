package app.unknot.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.CompiledTable;
import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every word of the knowledge is understood as what the knowledge says. */
class LexiconTest {
  private final WordReader reader = WordReader.standard();

  @Test
  void everyPlaceWordNamesItsZones() {
    List<String> missed = new ArrayList<>();
    for (CompiledTable.Row row : CompiledTable.read("places").rows()) {
      for (String words : row.list("words")) {
        Reading reading = reader.read(words);
        for (String zone : row.list("zones")) {
          String id = zone.substring(0, zone.indexOf('='));
          if (reading.phrases().stream().noneMatch(phrase -> is(phrase, Kind.ZONE, id))) {
            missed.add(words + " -> " + id);
          }
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void everyZoneHasASureWord() {
    List<String> sure =
        CompiledTable.read("places").rows().stream()
            .flatMap(row -> row.list("zones").stream())
            .filter(zone -> zone.endsWith("=1"))
            .map(zone -> zone.substring(0, zone.indexOf('=')))
            .distinct()
            .toList();
    List<String> zones = CompiledTable.read("zones").rows().stream().map(row -> row.text("id")).toList();
    assertThat(sure).containsAll(zones);
  }

  @Test
  void everySymptomWordNamesItsTerm() {
    assertThat(missed("symptom", Kind.SYMPTOM, "%s")).isEmpty();
  }

  @Test
  void everyMovementWordNamesItsTerm() {
    assertThat(missed("movement", Kind.MOVEMENT, "worse when %s")).isEmpty();
  }

  @Test
  void everyActivityWordNamesItsTermUnlessItIsAPlace() {
    List<String> places =
        CompiledTable.read("places").rows().stream().flatMap(row -> row.list("words").stream()).toList();
    assertThat(missed("activity", Kind.ACTIVITY, "%s"))
        .allMatch(miss -> places.contains(miss) || places.contains(miss.replaceFirst("s$", "")));
  }

  @Test
  void everyAlarmWordNamesItsConcept() {
    assertThat(missed("concept", Kind.ALARM, "%s")).isEmpty();
  }

  @Test
  void thePackHoldsWhatTheKnowledgeHolds() throws IOException {
    LexiconFile.Content built = new LexiconBuilder().build();
    LexiconFile.Content read = LexiconFile.read(LexiconFile.write(built, "sum"), "sum");
    assertThat(read).isNotNull();
    assertThat(read.vocabulary().forms()).containsExactlyElementsOf(built.vocabulary().forms());
    assertThat(read.uses()).isEqualTo(built.uses());
    assertThat(read.groups()).isEqualTo(built.groups());
    assertThat(read.alarms()).hasSameSizeAs(built.alarms());
    assertThat(LexiconFile.write(read, "sum")).isEqualTo(LexiconFile.write(built, "sum"));
  }

  @Test
  void aPackOfOtherKnowledgeIsNotUsed() throws IOException {
    byte[] pack = LexiconFile.write(new LexiconBuilder().build(), "old");
    assertThat(LexiconFile.read(pack, "new")).isNull();
  }

  private List<String> missed(String kind, Kind expected, String frame) {
    List<String> missed = new ArrayList<>();
    for (CompiledTable.Row row : CompiledTable.read("words").rows()) {
      if (row.text("kind").equals(kind)) {
        Reading reading = reader.read(frame.formatted(row.text("phrase")));
        if (reading.phrases().stream().noneMatch(phrase -> is(phrase, expected, row.text("code")))) {
          missed.add(row.text("phrase"));
        }
      }
    }
    return missed;
  }

  private static boolean is(CodedPhrase phrase, Kind kind, String code) {
    return phrase.kind() == kind && phrase.code().equals(code);
  }
}
