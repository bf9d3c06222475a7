package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.classify.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamineCommandTest {
  private static final String[] TEMPLE = {"examine", "--text", "ache in the right temple and the right side of the neck", "--age", "41", "--sex", "female", "--country", "GB"};
  private static final String NONE = "none\n".repeat(9);

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  private static Ran with(String in, String... more) {
    String[] args = new String[TEMPLE.length + more.length];
    System.arraycopy(TEMPLE, 0, args, 0, TEMPLE.length);
    System.arraycopy(more, 0, args, TEMPLE.length, more.length);
    return Ran.with(in, args);
  }

  private static void assertNarrow(Ran ran) {
    assertThat(ran.lines())
        .filteredOn(line -> !line.contains("? (") && !line.startsWith("["))
        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
  }

  @Test
  void leadsFromThePainToAResult() {
    Ran ran = with(NONE + "y\nup the neck to the right temple\n" + "y\n".repeat(30));
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("First: is it safe to press?", "Right now (", "last list", "Now the muscles", "hold for 5 seconds", "Result", "most likely source", "This is information, not a diagnosis.")
        .doesNotContain("\033", "null");
    assertThat(ran.out().indexOf("hold for")).isGreaterThan(ran.out().indexOf("Now the muscles"));
    assertNarrow(ran);
  }

  @Test
  void asksForWhatWasNotGiven() {
    Ran ran = Ran.with("ache in the right temple\nforty\n41\nf\n", "examine");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("Where does it hurt", "How old are you", "whole years, such as 41", "Female, male or other", "Right now (");
  }

  @Test
  void anEmergencyStandsAloneWithTheNumberOfTheCountry() {
    Ran ran = with("1\n\n");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("Call 999 now").doesNotContain("Now the muscles", "trapezius");
  }

  @Test
  void withoutACountryNoNumberIsClaimedToBeTheRightOne() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      Ran ran = Ran.with("1\n\n", "examine", "--text", "ache in the right temple", "--age", "41");
      assertThat(ran.out()).contains("Call the emergency number now", "--country GB").doesNotContain("Call 112 now");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void wordsStopBeforeAnyQuestion() {
    Ran ran = Ran.with("\n", "examine", "--text", "crushing chest pain and cold sweat, ache in the left arm", "--country", "US");
    assertThat(ran.out()).contains("Call 911 now", "You wrote “").doesNotContain("Now the muscles", "First: is it safe");
  }

  @Test
  void theDoubtIsAnsweredByItsOwnQuestions() {
    Ran ran =
        Ran.with(
            "doubt\nnone\n".repeat(3) + "stop\n",
            "examine", "--text", "crushing chest pain and cold sweat, ache in the left arm", "--country", "US");
    assertThat(ran.out()).contains("Is this true for you?", "First: is it safe to press?");
  }

  @Test
  void undoWhyAndHelpWorkEverywhere() {
    Ran ran = with("none\nundo\nwhy\nhelp\n77\nnone\n");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("takes back the last answer", "Please type numbers from 1 to");
    assertThat(ran.out().split("Right now \\(")).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void thoughtsOfHarmGetACrisisLineAndNoTalkOfSigns() {
    Ran ran = Ran.with("\n", "examine", "--text", "ache in the right temple, I want to die", "--country", "US");
    assertThat(ran.out()).contains("Call 911 now", ": 988", "You wrote “want to die”.").doesNotContain("sign of");
  }

  @Test
  void undoLeadsBackToTheFirstQuestion() {
    Ran ran = with("undo\n\n");
    assertThat(ran.out()).contains("Where does it hurt");
  }

  @Test
  void stopShowsWhatIsKnown() {
    Ran ran = with(NONE + "stop\n");
    assertThat(ran.out()).contains("Result", "You asked for the result now");
  }

  @Test
  void theEndOfTheInputInTheExamTellsWhatIsKnownSoFar() {
    Ran ran = with(NONE.substring("none\n".length()) + "why\n");
    assertThat(ran.out()).contains("So far", "1  Right ", "A yes would take it from").doesNotContain("Result");
    assertThat(ran.out().split("Now the muscles")).hasSize(2);
  }

  @Test
  void skipAndAnotherExaminerAreTaken() {
    Ran ran = with(NONE + "by nobody\nby partner\nskip\n?\n");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("Please say who presses");
  }

  @Test
  void aVisitIsAskedForOnce() {
    String soon = "none\n".repeat(4) + "6\n" + "none\n".repeat(3);
    Ran ran = with(soon + "1999-01-01\n\n" + "n\n".repeat(20));
    assertThat(ran.out()).contains("See a doctor soon", "Please give a day from").doesNotContain("hold for 5 seconds");
    assertThat(ran.out()).contains("For you: No pressing for now");
  }

  @Test
  void theEndOfTheInputKeepsWhatIsKnown() throws IOException {
    Path kept = folder.resolve("episode.json");
    Ran ran = with("none\nnone\n", "--out", kept.toString());
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("Safety questions are still open");
    JsonNode json = Json.object(Files.readString(kept));
    assertThat(json.get("format").textValue()).isEqualTo("unknot-episode/1");
    assertThat(json.at("/triage/answers")).isNotEmpty();
    Ran on = Ran.with(NONE + "stop\n", "examine", "--file", kept.toString());
    assertThat(on.out()).contains("(6 lists to go)", "Result").doesNotContain("Right now (");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void answersInJsonAlone() {
    Ran ran = with(NONE + "stop\n", "--json");
    assertThat(ran.lines()).hasSize(1);
    assertThat(ran.json().get("stage").textValue()).isEqualTo("result");
    assertThat(ran.err()).contains("Now the muscles");
  }

  @Test
  void plainLettersWhereTheTerminalKnowsNoOthers() {
    Ran ran = Ran.on(new java.io.ByteArrayInputStream((NONE + "stop\n").getBytes(StandardCharsets.US_ASCII)), StandardCharsets.US_ASCII, false, TEMPLE);
    assertThat(ran.out().lines().filter(line -> !line.contains("? (") && !line.contains("?,") && !line.strip().endsWith("?"))).noneMatch(line -> line.contains("??"));
    assertThat(ran.out()).contains("Result");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none | NO NO NO",
        "0 | NO NO NO",
        "2 | NO YES NO",
        "1,3 | YES NO YES",
        "2? 3 | NO UNSURE YES",
        "? | UNSURE UNSURE UNSURE",
        "4 | ''",
        "two | ''",
        "1 - 3 | ''"
      })
  void numbersTickWhatIsTrue(String answer, String replies) {
    Travel travel = new Travel(new TestClock()).begin(Travel.TEMPLE);
    List<Safety.Item> items = travel.journey.state().safety().groups().getFirst().items().subList(0, 3);
    assertThat(Interview.replies(answer, items).stream().map(Act.Replied::reply).map(Reply::name))
        .containsExactly(replies.isEmpty() ? new String[0] : replies.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--file missing.json | 1 | there is no such file",
        "--country XX | 1 | is not known",
        "--text temple --age 130 | 1 | Field age is 130",
        "--text hello | 1 | The words name no place",
        "--zones temple_frnt:right | 1 | maybe temple_front is meant",
        "--out /nowhere/at/all.json | 1 | its folder does not exist",
        "--file a.json --age 3 | 2 | With --file",
        "--zonez x | 2 | Unknown option"
      })
  void wrongInputIsOneSentence(String args, int exitCode, String sentence) {
    Ran ran = Ran.with("", ("examine " + args).split(" "));
    assertThat(ran.exitCode()).isEqualTo(exitCode);
    assertThat(ran.err()).contains(sentence);
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void aBadFileIsOneSentence() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{\"format\":\"unknot-episode/1\",\"plans\":{}}");
    Ran ran = Ran.with("", "examine", "--file", bad.toString());
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).isEqualToIgnoringNewLines("Unknown field \"plans\"; maybe plan is meant.\n");
  }

  @Test
  void underSixteenNoMuscleIsNamed() {
    Ran ran = Ran.with(NONE, "examine", "--text", "ache in the right temple", "--age", "12");
    assertThat(ran.out()).contains("Show this pain to a doctor or physiotherapist").doesNotContain("Now the muscles", "%");
  }
}
