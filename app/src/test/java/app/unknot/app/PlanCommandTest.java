package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {
  private static final InstantSource CLOCK = InstantSource.system();

  @SuppressWarnings("NullAway.Init")
  private static String ready;

  @SuppressWarnings("NullAway.Init")
  private static String open;

  @TempDir Path folder = Path.of("");

  @BeforeAll
  static void tell() {
    ready = new PlanTravel(CLOCK).ready().way.journey.saved().orElseThrow().toString();
    open = new Travel(CLOCK).begin(Travel.TEMPLE).journey.saved().orElseThrow().toString();
  }

  private String file(String text) throws IOException {
    Path file = folder.resolve("episode.json");
    Files.writeString(file, text);
    return file.toString();
  }

  private static List<JsonNode> items(JsonNode answer) {
    List<JsonNode> items = new ArrayList<>();
    answer.get("weeks").forEach(week -> week.get("items").forEach(items::add));
    return items;
  }

  @Test
  void theAnswerHasTheShapeThatProgramsRelyOn() throws IOException {
    Ran ran = Ran.command("plan", "--file", file(ready), "--json");
    assertThat(ran.exitCode()).as(ran.err()).isZero();
    JsonNode answer = ran.json();
    assertThat(answer.get("unknot").isTextual() && answer.get("knowledge").isTextual()).isTrue();
    assertThat(answer.get("weeks")).hasSize(2);
    LocalDate first = LocalDate.parse(answer.at("/weeks/0/date").textValue());
    assertThat(LocalDate.parse(answer.at("/weeks/1/date").textValue())).isEqualTo(first.plusDays(7));
    assertThat(items(answer)).isNotEmpty().allSatisfy(item -> {
      OffsetDateTime.parse(item.get("start").textValue());
      assertThat(item.get("minutes").intValue()).isBetween(1, 120);
      assertThat(item.get("what").textValue()).isNotEmpty();
      assertThat(item.has("for")).isTrue();
      assertThat(item.get("why")).isNotEmpty().allMatch(JsonNode::isTextual);
    });
    assertThat(answer.get("gap").isNumber() || answer.get("gap").isNull()).isTrue();
    answer.get("unmet").forEach(unmet -> assertThat(unmet.get("wish").textValue() + unmet.get("rule").textValue()).isNotEmpty());
  }

  @Test
  void withoutAClearanceThereIsNoPlanAndNoMuscle() throws IOException {
    for (String command : List.of("plan", "assess")) {
      Ran ran = Ran.command(command, "--file", file(open), "--json");
      assertThat(ran.exitCode()).isZero();
      ObjectNode json = (ObjectNode) ran.json();
      assertThat(json.get("plan").isNull()).isTrue();
      assertThat(json.at("/refused/flags").isArray()).isTrue();
      assertThat(json.at("/refused/ask/0").textValue()).startsWith("RF");
      assertThat(json.properties().stream().map(Map.Entry::getKey)).containsExactlyInAnyOrder("unknot", "knowledge", "plan", "refused");
      Ran text = Ran.command(command, "--file", file(open));
      assertThat(text.exitCode()).isZero();
      assertThat(text.out()).contains("safety questions").doesNotContainIgnoringCase("trapezius");
    }
  }

  @Test
  void theWayWithoutAnExamIsEnoughForAPlan() throws IOException {
    String cleared = new Travel(CLOCK).begin("{'text':'ache in the right temple and neck'}").none().journey.saved().orElseThrow().toString();
    Ran ran = Ran.command("assess", "--file", file(cleared), "--json");
    assertThat(ran.exitCode()).as(ran.err()).isZero();
    JsonNode answer = ran.json();
    assertThat(answer.at("/triage/cleared").booleanValue()).isTrue();
    assertThat(answer.at("/locate/candidates")).isNotEmpty();
    assertThat(answer.at("/classify/0/state").textValue()).isNotEmpty();
    assertThat(answer.at("/causes/note").textValue()).isNotEmpty();
    assertThat(items(answer.get("plan"))).isNotEmpty();
    assertThat(Ran.command("assess", "--file", file(cleared)).out()).contains("Your plan");
  }

  @Test
  void aPersonReadsDaysTimesAndReasons() throws IOException {
    Ran ran = Ran.command("plan", "--file", file(ready));
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("Your plan", " min  ", "may hold", "Only if needed", "not a diagnosis").doesNotContain("null", "%s");
    assertThat(ran.lines()).allMatch(line -> line.length() <= 80);
    assertThat(ran.out()).contains("How: ", "It may hurt up to ", "When to stop:");
    List<String> how = ran.lines().stream().filter(line -> line.startsWith("How: ")).toList();
    assertThat(how).hasSizeGreaterThan(5).doesNotHaveDuplicates();
  }

  @Test
  void aCalendarKeepsThePlanClear() throws IOException {
    ZoneId zone = ZoneId.systemDefault();
    Instant from = LocalDate.now(zone).plusDays(2).atTime(6, 0).atZone(zone).toInstant();
    Instant to = from.plus(17, ChronoUnit.HOURS);
    DateTimeFormatter utc = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    String calendar =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + PlanTravel.event(utc.format(from), utc.format(to), "Secret") + "END:VCALENDAR\r\n";
    Path file = folder.resolve("busy.ics");
    Files.writeString(file, calendar);
    Path out = folder.resolve("plan.ics");
    for (String given : List.of(file.toString(), folder.toString(), "-")) {
      Ran ran = Ran.with(calendar, "plan", "--file", file(ready), "--calendar", given, "--out", out.toString(), "--json");
      assertThat(ran.exitCode()).as(ran.err()).isZero();
      assertThat(items(ran.json())).isNotEmpty().noneMatch(item -> {
        Instant start = OffsetDateTime.parse(item.get("start").textValue()).toInstant();
        return !start.isBefore(from) && start.isBefore(to);
      });
      assertThat(ran.out()).doesNotContain("Secret");
      assertThat(Files.readString(out)).contains("BEGIN:VEVENT").doesNotContain("Secret").doesNotContainIgnoringCase("trapezius");
    }
  }

  @Test
  void aSavedPlanIsTheSameTheNextTime() throws IOException {
    String file = file(ready);
    Ran first = Ran.command("plan", "--file", file, "--save", "--json");
    String kept = Files.readString(Path.of(file));
    assertThat(kept).contains("\"sessions\":[");
    Ran second = Ran.command("plan", "--file", file, "--json");
    assertThat(items(second.json()).stream().map(item -> item.get("uid")).toList())
        .isEqualTo(items(first.json()).stream().map(item -> item.get("uid")).toList());
    assertThat(Files.readString(Path.of(file))).isEqualTo(kept);
  }

  @Test
  void aPlanCanBeginLater() throws IOException {
    LocalDate from = LocalDate.now(ZoneId.systemDefault()).plusDays(5);
    Ran ran = Ran.command("plan", "--file", file(ready), "--from", from.toString(), "--json");
    assertThat(ran.json().at("/weeks/0/date").textValue()).isEqualTo(from.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "plan | 2 | with --file",
        "assess | 2 | with --file",
        "plan --file nowhere.json | 1 | there is no such file",
        "plan --file EPISODE --calendar nowhere.ics | 1 | there is no such file",
        "plan --file EPISODE --from 2026-02-30 | 1 | Field --from is",
        "plan --file EPISODE --from 2020-01-01 | 1 | expected a day from",
        "plan --file EPISODE --out /nowhere/at/all/plan.ics | 1 | its folder does not exist",
        "plan --file EPISODE --calendar - --calendar - | 2 | one calendar only",
        "plan --file EPISODE --nonsense | 2 | Unknown option",
        "assess --file EPISODE --out x | 2 | Unknown option"
      })
  void wrongUseGetsOneSentence(String line, int code, String sentence) throws IOException {
    String episode = file(ready);
    Ran ran = Ran.command(line.replace("EPISODE", episode).split(" "));
    assertThat(ran.exitCode()).as(ran.err()).isEqualTo(code);
    assertThat(ran.err()).contains(sentence).doesNotContain("Exception", "\tat ");
    assertThat(ran.err().strip().lines()).hasSize(1);
    assertThat(ran.out()).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString())).containsExactly("episode.json");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "nonsense | not valid JSON",
        "[] | not a JSON object",
        "{\"format\":\"unknot-episode/2\"} | newer than this program",
        "{\"format\":\"unknot-episode/1\",\"pain\":{\"act\":1,\"at\":\"2026-02-30T00:00:00Z\",\"text\":\"temple\"}} | Field pain.at is",
        "{\"format\":\"unknot-episode/1\",\"diary\":{}} | Unknown field \"diary\""
      })
  void aBadFileGetsOneSentence(String text, String sentence) throws IOException {
    Ran ran = Ran.command("plan", "--file", file(text), "--json");
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains(sentence).doesNotContain("Exception");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    Path file = folder.resolve("large.json");
    Files.write(file, " ".repeat(8_000_001).getBytes(StandardCharsets.US_ASCII));
    assertThat(Ran.command("plan", "--file", file.toString()).err()).contains("too large");
  }
}
