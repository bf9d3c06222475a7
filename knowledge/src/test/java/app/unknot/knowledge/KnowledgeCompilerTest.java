package app.unknot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCompilerTest {

  @TempDir
  Path output;

  @BeforeEach
  void compileBase() throws IOException {
    CheckResult result = KnowledgeChecker.check(BrokenCase.ALL.resolve("base"));
    KnowledgeCompiler.write(result.knowledge(), output, "2026.11.1");
  }

  @Test
  void columnsAreThoseTheProgramReads() throws IOException {
    Map<String, String> headers = new TreeMap<>();
    for (Path file : files()) {
      headers.put(file.getFileName().toString(), lines(file).getFirst().replace('\t', ' '));
    }
    assertThat(headers).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
        Map.entry("zones.tsv", "id name region views sides internal surface neighbours neverPress note"),
        Map.entry("muscles.tsv", "id name latin lay region sides class symptoms hurtsOn limitedRange "
            + "perpetuating pressure reach selfRelease tools avoid stretch checkFirst structures "
            + "sources reviewed"),
        Map.entry("points.tsv", "id muscle label location site confidence supports seen pressable noPress "
            + "sources"),
        Map.entry("exams.tsv", "muscle pressure with position technique warnings rangeWhat rangeLow rangeHigh "
            + "rangeUnit resist stretch sources"),
        Map.entry("links.tsv", "cause zone side kind strength sources"),
        Map.entry("mimics.tsv", "id name lay kind sides prior flags advice sources"),
        Map.entry("traits.tsv", "cause term kind toward strength sources"),
        Map.entry("terms.tsv", "id kind name clinical leak sided directed"),
        Map.entry("loads.tsv", "activity muscle load"),
        Map.entry("complaints.tsv", "id name zones"),
        Map.entry("complaint_muscles.tsv", "complaint muscle share n sources"),
        Map.entry("places.tsv", "words zones vague"),
        Map.entry("words.tsv", "kind code phrase"),
        Map.entry("flags.tsv", "id title action question asked why advice regions limits group sources"),
        Map.entry("asks.tsv", "flag item text action ageOver ageUnder sex"),
        Map.entry("screens.tsv", "flag action all none ageOver ageUnder"),
        Map.entry("flag_vignettes.tsv", "flag text fires"),
        Map.entry("emergency.tsv", "country name number also crisisName crisisNumber sources crisisSources"),
        Map.entry("model.tsv", "id value unit basis"),
        Map.entry("findings.tsv", "id kind question hint effort discomfort seconds group active latent "
            + "tenderPoint none elsewhere sample anchors basis"),
        Map.entry("criteria.tsv", "set name muscles least of unasked active onlyActive sources"),
        Map.entry("reliability.tsv", "finding examiner kappa basis"),
        Map.entry("exam_lookalikes.tsv", "id name advice flags all none place strong factor"),
        Map.entry("factors.tsv", "id name what combine reversibility reversibilityBasis concerns activities "
            + "firstChange names helps askDoctor basis"),
        Map.entry("factor_questions.tsv", "factor id text kind unit zeroAt oneAt least most measured basis"),
        Map.entry("factor_options.tsv", "question id text exposure"),
        Map.entry("factor_strengths.tsv", "factor about finding measure value low high design certainty basis"),
        Map.entry("factor_muscles.tsv", "factor muscle because basis"),
        Map.entry("remedies.tsv", "id name kind perMuscle activity tools marks start least most timesADay daysAWeek "
            + "hoursApart courseDays painMost labelLeast labelMost labelDay withFood notOn steps lightly stop expect benefit "
            + "benefitBasis certainty certaintyOwn instead tryFirst variety basis"),
        Map.entry("remedy_evidence.tsv", "remedy text measure value low high trials people certainty clear basis"),
        Map.entry("cautions.tsv", "remedy condition ageUnder ageOver limit unknownCounts verdict groups because basis"),
        Map.entry("conditions.tsv", "id question hint group sameAs exact raisedBy holds sex ageOver ageUnder basis"),
        Map.entry("tools.tsv", "id name"),
        Map.entry("muscle_groups.tsv", "id name lay muscles basis"),
        Map.entry("sources.tsv", "id citation year doi pmid url seen note"),
        Map.entry("structures.tsv", "muscle structure ta98 fma uberon snomed sources"),
        Map.entry("manifest.tsv", "name value")));
  }

  @Test
  void everyRowIsAsWideAsItsHeader() throws IOException {
    for (Path file : files()) {
      int columns = lines(file).getFirst().split("\t", -1).length;
      assertThat(lines(file)).as(file.getFileName().toString())
          .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(columns));
      assertThat(Files.readString(file)).endsWith("\n").doesNotContain("\r");
    }
  }

  @Test
  void theZoneOfThePointIsItsOwnLink() throws IOException {
    assertThat(rows("links")).contains(
        List.of("shoulderer.1", "front", "same", "essential", "", "seen_work"),
        List.of("shoulderer.1", "top", "same", "site", "0.5", "seen_work"),
        List.of("shoulderer.1", "front", "other", "spillover", "", "seen_work"),
        List.of("shoulderer.2", "hollow", "same", "site", "", "seen_work"),
        List.of("gut", "top", "right", "essential", "", ""));
  }

  @Test
  void traitsOfSomePointsNameThePoints() throws IOException {
    assertThat(rows("traits")).containsExactly(
        List.of("shoulderer", "ringing", "symptom", "", "", "seen_work"),
        List.of("shoulderer.2", "tingling", "symptom", "", "0.2", "seen_work"),
        List.of("shoulderer", "turning", "movement", "same", "", "seen_work"),
        List.of("shoulder_joint", "tingling", "symptom", "", "", ""),
        List.of("shoulder_joint", "turning", "movement", "any", "", ""));
  }

  @Test
  void aFactorSaysWhatAnswersMeanAndWhatWasFound() throws IOException {
    assertThat(rows("factor_options")).containsExactly(
        List.of("bags.heavy", "yes", "Yes", "1"),
        List.of("bags.heavy", "no", "No", "0"));
    assertThat(rows("factor_questions")).contains(List.of("bags", "bags.hours", "How many hours a day?", "hours",
        "hours", "1", "4", "0", "24", "", "assumed: made up for the checks"));
    assertThat(rows("factor_strengths")).containsExactly(
        List.of("bags", "sore shoulders", "raised", "oddsRatio", "1.5", "1.1", "2", "longitudinal", "low", "seen_work"),
        List.of("bags", "sore hips", "none", "", "", "", "", "crossSectional", "veryLow", "seen_work"));
    assertThat(rows("factor_muscles")).containsExactly(
        List.of("bags", "shoulderer", "it carries", "assumed: made up for the checks"));
  }

  @Test
  void pointsSayWhetherAndWhyNotTheyArePressed() throws IOException {
    assertThat(rows("points")).containsExactly(
        List.of("shoulderer.1", "shoulderer", "Upper", "on top", "top", "A", "pattern", "supported", "true", "",
            "seen_work"),
        List.of("shoulderer.2", "shoulderer", "Lower", "below", "hollow", "B", "", "memory", "false",
            "no place to press", "seen_work"));
  }

  @Test
  void anExamKeepsItsPartsApart() throws IOException {
    assertThat(rows("exams")).containsExactly(
        List.of("shoulderer", "light", "otherHand", "sit", "feel it", "not on the bone|not there", "lift the arm", "160",
            "180", "degrees", "lift", "lower it", "seen_work"));
  }

  @Test
  void percentagesBecomeProbabilities() throws IOException {
    assertThat(rows("complaint_muscles")).containsExactly(
        List.of("shoulder_pain", "shoulderer", "0.82", "224", "seen_work"));
  }

  @Test
  void crisisLinesStayWithTheirSource() throws IOException {
    assertThat(rows("emergency")).containsExactly(
        List.of("QM", "Made-up Land", "012", "112|03", "A line", "0800 111", "unseen_work", "seen_work"),
        List.of("QN", "Other Land", "911", "", "", "", "unseen_work", ""));
  }

  @Test
  void assumptionsStayVisible() throws IOException {
    assertThat(rows("model")).contains(
        List.of("link.essential", "0.7", "probability", "assumed: made up for the checks"));
  }

  @Test
  void questionsNameTheirFlag() throws IOException {
    assertThat(rows("asks")).containsExactly(
        List.of("RF01", "RF01.pressure", "Pressure in the chest", "emergency", "17", "90", "male"),
        List.of("RF01", "RF01.tight", "A tight chest", "soon", "", "", ""));
    assertThat(rows("flags").getFirst()).contains("noFirmPressure|noBall", "chest");
  }

  @Test
  void aRemedyKeepsItsDoseAndWhatItRestsOn() throws IOException {
    assertThat(rows("remedies").getFirst()).containsExactly("heat", "Heat", "heat", "true", "", "heat_pad", "calm", "15",
        "10", "20", "3", "7", "2", "", "2", "", "", "", "false", "shoulderer",
        "Wrap it in a cloth.|Leave it on.", "Warm it a little.", "Stop when it burns.", "Warmth.", "0.5",
        "assumed: made up for the checks", "low", "true", "", "", "warmth",
        "assumed: made up for the checks");
    assertThat(rows("remedy_evidence")).containsExactly(List.of("heat", "Twenty people felt better.", "points", "-1.06",
        "-1.45", "-0.68", "2", "20", "moderate", "false", "seen_work"));
  }

  @Test
  void aCautionDependsOnOneThing() throws IOException {
    assertThat(rows("cautions")).contains(
        List.of("", "", "", "", "noKnotNamed", "true", "exclude", "", "No plan is made.",
            "assumed: made up for the checks"),
        List.of("heat", "", "", "", "noHeat", "true", "lighter", "shoulder_top", "Not on the shoulder.",
            "assumed: made up for the checks"),
        List.of("heat", "", "3", "", "", "false", "ask", "", "Ask first.", "assumed: made up for the checks"),
        List.of("tablet", "ulcer", "", "", "", "true", "exclude", "", "An ulcer can bleed.", "seen_work"));
  }

  @Test
  void aConditionNamesTheSafetyQuestionThatTellsIt() throws IOException {
    assertThat(rows("conditions")).contains(List.of("ulcer", "Have you an ulcer?", "", "illness", "RF01.pressure",
        "true", "RF01.pressure", "14", "female", "11", "60", "assumed: made up for the checks"));
  }

  @Test
  void manifestSealsEveryTable() throws IOException {
    Map<String, String> manifest =
        rows("manifest").stream().collect(Collectors.toMap(List::getFirst, List::getLast));
    List<Path> tables = files().stream().filter(file -> !file.endsWith("manifest.tsv")).toList();

    assertThat(manifest).containsEntry("version", "2026.11.1").containsEntry("sha256", hash(tables));
    for (Path table : tables) {
      assertThat(manifest).containsEntry(table.getFileName().toString(), hash(List.of(table)));
    }
    assertThat(manifest).hasSize(tables.size() + 2);
  }

  @Test
  void compilingAgainGivesTheSameBytes() throws IOException {
    Map<String, String> before = texts();
    compileBase();

    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void exitCodesTellWhoseFaultItIs() throws IOException {
    String base = BrokenCase.ALL.resolve("base").toString();
    String nowhere = output.resolve("nowhere").toString();
    String file = Files.writeString(output.resolve("file"), "in the way").toString();

    assertThat(run(base, output.resolve("new/folder").toString(), "1")).isEqualTo("0 ");
    assertThat(run(nowhere, output.toString(), "1")).startsWith("1 K007 nowhere:1 ");
    assertThat(run(base)).startsWith("2 Give three arguments");
    assertThat(run(base, file, "1")).startsWith("3 The tables cannot be written");
  }

  /** Exit code and what was said. */
  private static String run(String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code = KnowledgeCompiler.run(new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
    return code + " " + said.toString(StandardCharsets.UTF_8);
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files()) {
      texts.put(file.getFileName().toString(), Files.readString(file));
    }
    return texts;
  }

  private List<List<String>> rows(String table) throws IOException {
    return lines(output.resolve(table + ".tsv")).stream().skip(1)
        .map(line -> List.of(line.split("\t", -1))).toList();
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return files.sorted().toList();
    }
  }

  private static String hash(List<Path> files) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.\nMaybe it is not a full JDK.", e);
    }
  }
}
