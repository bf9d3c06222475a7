package app.unknot.app;

import static app.unknot.app.Travel.TEMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.classify.Reply;
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
    RandomPlanAct more = new RandomPlanAct(random);
    for (int i = 0; i < 40; i++) {
      RandomAct.next(travel, random, clock);
      if (!travel.journey.episode().isEmpty()) {
        travel.journey.add(more.next(travel.journey.now()));
      }
      Episode episode = travel.journey.episode().keeping(more.kept(travel.journey.now()));
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
        "'pain':{ | 'plans':{},'pain':{ | Unknown field \"plans\"; maybe plan is meant",
        "'text' | 'words' | Unknown field \"pain.words\"",
        "'act':1, | '' :1, | Unknown field",
        "2026-11-22T09:00:00Z | yesterday | expected a moment such as",
        "'act':1 | 'act':0 | from 1 to",
        "2026-11-22T09:00:00Z | -1000000-01-01T00:00:00Z | Field pain.at is",
        "2026-11-22T09:00:00Z | +9999999-01-01T00:00:00Z | a moment from 2000-01-01",
        "'text':'ache in the right temple' | 'text':7 | Field text is",
        "'text':'ache in the right temple' | 'zones':[{'zone':'nose_tip_of_all','side':'mid'}] | unknown zone",
        "'pain':{ | 'person':{'age':200},'pain':{ | from 0 to 120",
        "'pain':{ | 'exam':{'findings':[{'act':2,'at':'2026-11-22T09:01:00Z','point':'soleus.77','side':'left','finding':'tender','reply':'yes'}]},'pain':{ | unknown trigger point",
        "'pain':{ | 'exam':{'findings':[{'act':2,'at':'2026-11-22T09:01:00Z','point':'soleus.1','side':'left','finding':'glow','reply':'yes'}]},'pain':{ | exam.findings[0].finding",
        "'pain':{ | 'exam':{'finished':[{'act':1,'at':'2026-11-22T09:01:00Z'}]},'pain':{ | expected another number",
        "'act':1, | 'act':2, | pain as the first act",
        "'pain':{ | 'causes':{'answers':[{'act':2,'at':'2026-11-22T09:01:00Z','question':'x','value':[]}]},'pain':{ | Field causes.answers[0].value is a list",
        "'pain':{ | 'causes':{'notMine':[{'act':2,'at':'2026-11-22T09:01:00Z','factor':'x','on':'yes'}]},'pain':{ | expected true or false",
        "'pain':{ | 'person':{'conditions':[{'act':2,'at':'2026-11-22T09:01:00Z','condition':'x','reply':'maybe'}]},'pain':{ | person.conditions[0].reply",
        "'pain':{ | 'calendarPreferences':[{'act':2,'at':'2026-11-22T09:01:00Z','workDay':{'wake':'25:00','bed':'23:00'}}],'pain':{ | expected a time such as 07:00",
        "'pain':{ | 'calendarPreferences':[{'act':2,'at':'2026-11-22T09:01:00Z','work':{'mon':[{'from':'09:00'}]}}],'pain':{ | work.mon[0].to is missing",
        "'pain':{ | 'calendarPreferences':[{'act':2,'at':'2026-11-22T09:01:00Z','painMost':9}],'pain':{ | from 3 to 7",
        "'pain':{ | 'calendarPreferences':[{'act':2,'at':'2026-11-22T09:01:00Z','zone':'Mars/Base'}],'pain':{ | a time zone such as",
        "'pain':{ | 'sessions':[{'act':2,'at':'2026-11-22T09:01:00Z','did':'freeDay','date':'2026-02-30','on':true}],'pain':{ | Field sessions[0].date is",
        "'pain':{ | 'sessions':[{'act':2,'at':'2026-11-22T09:01:00Z','did':'done','uid':'a','task':'b','start':'+1000000000-12-31T23:59:59Z','minutes':5,'on':true}],'pain':{ | Field sessions[0].start is",
        "'pain':{ | 'sessions':[{'act':2,'at':'2026-11-22T09:01:00Z','did':'skip','uid':'a','task':'b','date':'2026-11-23','on':true}],'pain':{ | Unknown field",
        "'pain':{ | 'plan':{'made':'2026-11-22T09:01:00Z'},'pain':{ | Field plan.",
        "'pain':{ | 'plan':{'asked':[{'act':1,'at':'2026-11-22T09:01:00Z'}]},'pain':{ | expected another number",
        "'pain':{ | 'person':{'conditions':['moonstroke']},'pain':{ | Field person.conditions[0] is the unknown condition",
        "'pain':{ | 'person':{'conditions':['heart']},'pain':{ | maybe heart_disease or heart_surgery is meant",
        "'pain':{ | 'person':{'medicines':[7]},'pain':{ | Field person.medicines[0] is a number",
        "'pain':{ | 'person':{'pregnancy':'maybe'},'pain':{ | expected yes, no or unsure",
        "'pain':{ | 'person':{'conditions':[{'act':2,'at':'2026-11-22T09:01:00Z','condition':'moon','reply':'yes'}]},'pain':{ | unknown condition",
        "'pain':{ | 'plan':{'asked':[{'act':2,'at':'-9999999-11-22T09:01:00Z'}]},'pain':{ | Field plan.asked[0].at is",
        "'pain':{ | 'flares':[{'act':2,'at':'1999-11-22T09:01:00Z','worse':true}],'pain':{ | Field flares[0].at is",
        "'pain':{ | 'exam':{'finished':[{'act':2,'at':'2200-11-22T09:01:00Z'}]},'pain':{ | Field exam.finished[0].at is",
        "'pain':{ | 'measurements':{'calendar':{'workDays':-1}},'pain':{ | measurements.calendar.workDays"
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
  void plainWordsAboutThePersonAreRead() throws IOException {
    String plain =
        MINIMAL.replace(
            "'pain':{",
            "'person':{'age':40,'conditions':['ulcer'],'medicines':['blood_thinner'],'pregnancy':'no'},'calendarPreferences':{'budget':20},'pain':{");
    assertThat(schema().validate(Travel.json(plain).toString(), InputFormat.JSON)).isEmpty();
    PlanTold told = PlanTold.of(file.read(Travel.json(plain)).acts());
    assertThat(told.health())
        .containsEntry("stomach_ulcer", Reply.YES)
        .containsEntry("blood_thinner", Reply.YES)
        .containsEntry("pregnant", Reply.NO);
    assertThat(told.living().budget()).isEqualTo(20);
    Episode episode = file.read(Travel.json(plain));
    assertThat(file.read(EpisodeFile.write(episode))).isEqualTo(episode);
  }

  @Test
  void whatConcernsThePersonOutlivesAChangeOfThePainAndDoesNotReopenTheExam() {
    Travel travel = new Travel(clock).begin(TEMPLE).none().act("{'act':'finish'}");
    travel.journey.add(new PlanAct.Flare(true, travel.journey.now()));
    assertThat(travel.stage()).isEqualTo("result");
    travel.begin("{'text':'ache in the left shoulder'}");
    assertThat(travel.journey.episode().acts()).hasAtLeastOneElementOfType(PlanAct.Flare.class);
    assertThat(travel.act("{'act':'undo'}").stage()).isEqualTo("result");
    assertThat(travel.state().get("undo").toString()).contains("became worse");
  }

  @Test
  void theSchemaRefusesUnknownFields() throws IOException {
    String more = MINIMAL.replace("'pain':{", "'plans':{},'pain':{");
    assertThat(schema().validate(Travel.json(more).toString(), InputFormat.JSON)).isNotEmpty();
  }
}
