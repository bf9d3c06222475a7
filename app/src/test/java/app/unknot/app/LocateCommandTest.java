package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Zone;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LocateCommandTest {
  @Test
  void ranksForAPerson() {
    Ran ran = Ran.command("locate", "--zones", "temple_front:right,neck_side:right", "--age", "41");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("Where it may come from", "1  ", ", right", " %", "because: ", "Or something else", "Not a diagnosis.")
        .doesNotContain("\033");
    assertThat(ran.lines()).allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
  }

  @Test
  void saysWhenADrawingIsTooWideToBeExact() {
    List<String> zones = new ArrayList<>();
    for (Zone zone : Atlas.standard().zones().values()) {
      zones.addAll(zone.paired() ? List.of(zone.id() + ":left", zone.id() + ":right") : List.of(zone.id() + ":mid"));
    }
    Ran ran = Ran.command("locate", "--zones", String.join(",", zones));
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out().replaceAll("\\s+", " ")).contains("how far off they may be is not known");
  }

  @Test
  void echoesWhatWasUnderstoodAndWhatNot() {
    Ran ran = Ran.command("locate", "--text", "ache in the right temple, zzxqy flurb");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("Understood", "temple", "Not understood", "zzxqy");
  }

  @Test
  void answersInJson() {
    Ran ran = Ran.command("locate", "--text", "ache in the right temple", "--json");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.lines()).hasSize(1);
    assertThat(ran.json().get("candidates")).isNotEmpty();
  }

  @Test
  void anEmergencyStandsAlone() {
    Ran ran = Ran.command("locate", "--text", "crushing chest pain, sweating, ache in the right temple");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).startsWith("Call the emergency number now").doesNotContain("Where it may come from", "%");
    assertThat(ran.out()).contains("You wrote \"crushing chest\".");
  }

  @Test
  void plainLettersWhereTheTerminalKnowsNoOthers() {
    Ran ran =
        Ran.on(InputStream.nullInputStream(), StandardCharsets.US_ASCII, false, "locate", "--zones", "temple_front:right");
    assertThat(ran.out()).contains("#").doesNotContain("?", "█");
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(1, "The text is empty", new String[] {"locate", "--text", ""}),
        Arguments.of(1, "The words name no place", new String[] {"locate", "--text", "hello there"}),
        Arguments.of(1, "maybe temple_front is meant", new String[] {"locate", "--zones", "temple_frnt:right"}),
        Arguments.of(1, "side is missing", new String[] {"locate", "--zones", "temple_front"}),
        Arguments.of(1, "The zone \"\" cannot be read", new String[] {"locate", "--zones", "temple_front:left,"}),
        Arguments.of(1, "cannot be read; expected", new String[] {"locate", "--zones", "a:b:c"}),
        Arguments.of(1, "Field age is 130", new String[] {"locate", "--text", "temple", "--age", "130"}),
        Arguments.of(1, "Field sex is \"x\"", new String[] {"locate", "--text", "temple", "--sex", "x"}),
        Arguments.of(1, "there is no such file", new String[] {"locate", "--batch", "no-such-file.jsonl"}),
        Arguments.of(2, "The option --age needs a whole number, not \"old\".", new String[] {"locate", "--text", "temple", "--age", "old"}),
        Arguments.of(2, "Say where it hurts", new String[] {"locate"}),
        Arguments.of(2, "The option --text needs a value.", new String[] {"locate", "--text"}),
        Arguments.of(2, "Unknown option \"--colour\"", new String[] {"locate", "--colour"}),
        Arguments.of(2, "The option --age is given twice.", new String[] {"locate", "--text", "a", "--age", "3", "--age", "4"}),
        Arguments.of(2, "\"pain\" does not belong here", new String[] {"locate", "--text", "neck", "pain"}),
        Arguments.of(2, "Say what to do with the knowledge", new String[] {"knowledge", "burn"}),
        Arguments.of(2, "everything stands in the file", new String[] {"locate", "--batch", "-", "--age", "3"}),
        Arguments.of(2, "Unknown command \"divine\"", new String[] {"divine"}),
        Arguments.of(2, "Say what to do with the knowledge", new String[] {"knowledge"}),
        Arguments.of(2, "does not exist; expected a number", new String[] {"--port", "70000"}),
        Arguments.of(1, "There is no folder", new String[] {"knowledge", "check", "no-such-folder"}));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void saysInOneSentenceWhatIsWrong(int exitCode, String sentence, String[] args) {
    Ran ran = Ran.command(args);
    assertThat(ran.err()).contains(sentence).doesNotContain("Exception", "\tat ");
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.exitCode()).isEqualTo(exitCode);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void aFolderIsNoBatch(@TempDir Path folder) {
    Ran ran = Ran.command("locate", "--batch", folder.toString());
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains("it is a folder");
  }

  @Test
  void tellsItsVersions() {
    Ran ran = Ran.command("--version");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).matches("Unknot \\S+, knowledge \\S+\\s+").doesNotContain("${");
  }

  @Test
  void helpNamesTheCommandsButNotTheHiddenOne() {
    Ran ran = Ran.command("--help");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("locate", "knowledge", "--port", "--data", "--no-browser").doesNotContain("train");
    assertThat(Ran.command("locate", "--help").out()).contains("--text", "--zones", "--batch", "--json", "--age", "--sex");
    assertThat(Ran.command("knowledge", "--help").out()).contains("check", "--json");
    assertThat(Ran.command("knowledge", "check", "--help").exitCode()).isZero();
  }

  @Test
  void textMayBeginWithADashOrCarryQuotes() {
    assertThat(Ran.command("locate", "--text", "- ache in the right temple").exitCode()).isZero();
    assertThat(Ran.command("locate", "--text", "\"ache in the right temple\"").exitCode()).isZero();
    assertThat(Ran.command("locate", "--text=ache in the right temple").exitCode()).isZero();
  }
}
