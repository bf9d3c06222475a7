package app.unknot.app;

import static app.unknot.app.Travel.TEMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpisodeFileTest {
  private static final Path SCHEMA = Path.of("../docs/schema/unknot-episode-1.schema.json");
  private static final String MINIMAL =
      "{'format':'unknot-episode/1','pain':{'act':1,'at':'2026-11-22T09:00:00Z','text':'ache in the right temple'}}";

  private final TestClock clock = new TestClock();
  private final EpisodeFile file = new EpisodeFile(new ActReader(Travel.door().atlas(), Travel.door().requests()));

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(SCHEMA));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void exportThenImportIsLosslessAndValid(long seed) throws IOException {
    Travel travel = new Travel(clock);
    Random random = new Random(seed);
    Schema schema = schema();
    for (int i = 0; i < 40; i++) {
      RandomAct.next(travel, random, clock);
      Episode episode = travel.journey.episode();
      if (episode.isEmpty()) {
        continue;
      }
      ObjectNode written = EpisodeFile.write(episode);
      String where = "seed %d, act %d".formatted(seed, i);
      assertThat(schema.validate(written.toString(), InputFormat.JSON)).as(where).isEmpty();
      Episode read = file.read(Json.object(written.toString()));
      assertThat(read).as(where).isEqualTo(episode);
      assertThat(EpisodeFile.write(read)).as(where).isEqualTo(written);
    }
  }

  @Test
  void anOpenedEpisodeStandsWhereItStoodAndEachActCanBeTakenBack() {
    Travel one = new Travel(clock).begin(TEMPLE).none().found("yes");
    clock.move(Duration.ofHours(5));
    Travel other = new Travel(clock);
    other.act(Travel.json("{'act':'open'}").set("episode", one.journey.saved().orElseThrow()));
    assertThat(without(other.state())).isEqualTo(without(one.state()));
    for (int i = one.journey.episode().acts().size(); i > 0; i--) {
      other.act("{'act':'undo'}");
    }
    assertThat(other.stage()).isEqualTo("empty");
  }

  private static ObjectNode without(ObjectNode state) {
    ObjectNode rest = state.deepCopy();
    rest.remove("version");
    return rest;
  }

  @Test
  void aClearanceIsNeverReadFromAFile() {
    ObjectNode saved = new Travel(clock).begin(TEMPLE).none().journey.saved().orElseThrow();
    assertThat(saved.toString()).doesNotContainIgnoringCase("clearance");
    assertThatThrownBy(() -> file.read(saved.deepCopy().put("clearance", "2099-01-01T00:00:00Z")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("clearance");
    clock.move(Duration.ofDays(20));
    Travel late = new Travel(clock);
    late.act(Travel.json("{'act':'open'}").set("episode", saved));
    assertThat(late.stage()).isEqualTo("safety");
  }

  @Test
  void answersDatedInTheFutureClearNothing() {
    ObjectNode saved = new Travel(clock).begin(TEMPLE).none().journey.saved().orElseThrow();
    Travel forged = new Travel(clock);
    String future = saved.toString().replaceAll("(\"act\":\\d+,\"at\":\")2026", "$12099");
    forged.act(Travel.json("{'act':'open'}").set("episode", Json.object(future)));
    assertThat(forged.stage()).isEqualTo("safety");
  }

  @Test
  void rulesThatThisProgramDoesNotKnowAreKeptAndClearNothing() {
    String old =
        MINIMAL.substring(0, MINIMAL.length() - 1)
            + ",'triage':{'answers':[{'act':2,'at':'2026-11-22T09:01:00Z','item':'RF99.old','reply':'no'},"
            + "{'act':2,'at':'2026-11-22T09:01:00Z','item':'RF01.gone','reply':'no'}],"
            + "'visits':[{'act':3,'at':'2026-11-22T09:02:00Z','flag':'RF99','on':'2026-11-24'}]}}";
    Travel travel = new Travel(clock);
    travel.act(Travel.json("{'act':'open'}").set("episode", Travel.json(old)));
    assertThat(travel.stage()).isEqualTo("safety");
    assertThat(travel.state().get("clearance").isNull()).isTrue();
    assertThat(travel.journey.saved().orElseThrow().toString()).contains("RF99.old", "RF01.gone");
    assertThat(travel.none().stage()).isEqualTo("exam");
  }

  @Test
  void aYesToARuleThatThisProgramDoesNotKnowStops() {
    String old =
        MINIMAL.substring(0, MINIMAL.length() - 1)
            + ",'triage':{'answers':[{'act':2,'at':'2026-11-22T09:01:00Z','item':'RF99.old','reply':'unsure'}]}}";
    Travel travel = new Travel(clock);
    travel.act(Travel.json("{'act':'open'}").set("episode", Travel.json(old)));
    assertThat(travel.stage()).isEqualTo("stopped");
    assertThat(travel.state().at("/flags/0/advice").textValue()).contains("see a doctor, or start over");
  }

  @Test
  void anAlarmThatWasTakenBackIsInTheFile() throws IOException {
    Travel one = new Travel(clock).begin(TEMPLE).none();
    one.begin("{'text':'crushing chest pain and cold sweat, ache in the left arm','age':58}").act("{'act':'undo'}");
    ObjectNode saved = one.journey.saved().orElseThrow();
    assertThat(schema().validate(saved.toString(), InputFormat.JSON)).isEmpty();
    assertThat(file.read(saved.deepCopy())).isEqualTo(one.journey.episode());
    Travel other = new Travel(clock);
    other.act(Travel.json("{'act':'open'}").set("episode", saved));
    assertThat(other.stage()).isEqualTo("stopped");
  }

  @Test
  void theSmallestFileIsEnough() throws IOException {
    assertThat(schema().validate(Travel.json(MINIMAL).toString(), InputFormat.JSON)).isEmpty();
    assertThat(file.read(Travel.json(MINIMAL)).acts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'format':'unknot-episode/1' | 'format':'unknot-episode/2' | newer than this program",
        "'format':'unknot-episode/1' | 'format':'unknot-drawing/1' | expected unknot-episode/1",
        "'pain':{ | 'plan':{},'pain':{ | Unknown field \"plan\"",
        "'text' | 'words' | Unknown field \"pain.words\"",
        "'act':1, | '' :1, | Unknown field",
        "2026-11-22T09:00:00Z | yesterday | expected a moment such as",
        "'act':1 | 'act':0 | from 1 to",
        "'text':'ache in the right temple' | 'text':7 | Field text is",
        "'text':'ache in the right temple' | 'zones':[{'zone':'nose_tip_of_all','side':'mid'}] | unknown zone",
        "'pain':{ | 'person':{'age':200},'pain':{ | from 0 to 120",
        "'pain':{ | 'exam':{'findings':[{'act':2,'at':'2026-11-22T09:01:00Z','point':'soleus.77','side':'left','finding':'tender','reply':'yes'}]},'pain':{ | unknown trigger point",
        "'pain':{ | 'exam':{'findings':[{'act':2,'at':'2026-11-22T09:01:00Z','point':'soleus.1','side':'left','finding':'glow','reply':'yes'}]},'pain':{ | exam.findings[0].finding",
        "'pain':{ | 'exam':{'finished':[{'act':1,'at':'2026-11-22T09:01:00Z'}]},'pain':{ | expected another number",
        "'act':1, | 'act':2, | pain as the first act"
      })
  void badFilesAreRefusedByWhatIsWrong(String part, String other, String sentence) {
    String bad = MINIMAL.replace(part, other);
    if (part.equals("'act':1,") && other.equals("'act':2,")) {
      bad = bad.substring(0, bad.length() - 1) + ",'exam':{'finished':[{'act':1,'at':'2026-11-22T09:01:00Z'}]}}";
    }
    String given = bad;
    assertThatThrownBy(() -> file.read(Travel.json(given))).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{'format':7}", "{'format':'unknot-episode/1'}", "{'format':'unknot-episode/1','pain':[]}", "not json"})
  void whatIsNoEpisodeIsRefused(String text) {
    assertThatThrownBy(() -> file.read(Travel.json(text))).isInstanceOf(Refusal.class);
  }

  @Test
  void theSchemaRefusesUnknownFields() throws IOException {
    String more = MINIMAL.replace("'pain':{", "'plan':{},'pain':{");
    assertThat(schema().validate(Travel.json(more).toString(), InputFormat.JSON)).isNotEmpty();
  }
}
