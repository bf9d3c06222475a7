package app.unknot.cookbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Link;
import app.unknot.atlas.TriggerPoint;
import app.unknot.classify.Answer;
import app.unknot.classify.Question;
import app.unknot.classify.RaisedFlag;
import app.unknot.classify.RedFlagScreen;
import app.unknot.classify.Reply;
import app.unknot.classify.SafetyCase;
import app.unknot.classify.Triage;
import app.unknot.classify.Verdict;
import app.unknot.locate.Candidate;
import app.unknot.locate.Complaint;
import app.unknot.locate.Located;
import app.unknot.locate.Locator;
import app.unknot.locate.PaintedZone;
import app.unknot.locate.Step;
import app.unknot.terms.Depth;
import app.unknot.terms.Quality;
import app.unknot.terms.Reading;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import app.unknot.words.WordReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The recipes of {@code docs/cookbook.md}, compiled and run; those about plans stand in app. */
class CookbookTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Path HOUSE = house();

  private static Path house() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.exists(at.resolve("unknot"))) {
      at = at.getParent();
    }
    if (at == null) {
      throw new IllegalStateException("The root of the repository was not found. Maybe run it inside.");
    }
    return at;
  }

  @Test
  void rankFromZones() {
    // cookbook: rank from zones
    Complaint complaint =
        Complaint.builder()
            .paint("temple_front", Side.RIGHT)
            .paint(new PaintedZone("neck_side", Side.RIGHT, 6.0, Quality.ACHING, Depth.DEEP, 1))
            .age(41)
            .sex(Sex.FEMALE)
            .build();
    Located answer = Locator.standard().locate(complaint);
    Candidate first = answer.candidates().getFirst();
    String line = "%s %s: %.2f".formatted(first.point().muscle().name(), first.side().code(), first.probability());
    // end

    assertThat(line).startsWith(first.point().muscle().name() + " right: 0");
    assertThat(answer.method()).isEqualTo(Located.Method.EXACT);
    assertThat(answer.candidates()).isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
    assertThat(answer.somethingElse()).isBetween(0.0, 1.0);
  }

  @Test
  void rankFromWords() {
    // cookbook: rank from words
    String text = "Ache behind my left eye and down the side of the neck, worse when I turn left";
    Reading reading = WordReader.standard().read(text);
    Complaint complaint = Complaint.builder().words(reading).build();
    List<String> missed = reading.notUnderstood();
    if (!complaint.placeless()) {
      Located answer = Locator.standard().locate(complaint);
      answer.candidates().forEach(c -> show(c.point().muscle().name(), c.side(), c.probability()));
    }
    // end

    assertThat(complaint.placeless()).isFalse();
    assertThat(missed).isEmpty();
    assertThat(complaint.painted()).extracting(PaintedZone::side).containsOnly(Side.LEFT);
    assertThat(complaint.movements()).isNotEmpty();
  }

  private static void show(String name, Side side, double probability) {
    assertThat(name).isNotBlank();
    assertThat(side).isNotNull();
    assertThat(probability).isBetween(0.0, 1.0);
  }

  @Test
  void explainOneCandidate() {
    Complaint complaint =
        Complaint.builder().paint("temple_front", Side.RIGHT).paint("neck_side", Side.RIGHT).build();

    // cookbook: explain one candidate
    Candidate why = Locator.standard().explain(complaint, "trapezius_upper.1", Side.RIGHT);
    why.because().forEach(factor -> show(factor.item(), factor.factor()));
    double odds = why.prior() / (1 - why.prior());
    for (Step step : why.chain()) {
      odds *= step.factor();
    }
    double posterior = odds / (1 + odds);
    // end

    assertThat(why.because()).hasSize(2);
    assertThat(posterior).isCloseTo(why.probability(), within(1e-9));
  }

  private static void show(Object item, double factor) {
    assertThat(item).isNotNull();
    assertThat(factor).isPositive();
  }

  @Test
  void screenWords() {
    // cookbook: screen words for red flags
    Reading reading = WordReader.standard().read("crushing chest pain and sweating");
    List<RaisedFlag> raised = RedFlagScreen.standard().screen(reading, 58);
    boolean stop = raised.stream().anyMatch(RaisedFlag::stops);
    if (stop) {
      String advice = raised.getFirst().flag().advice();
      String because = raised.getFirst().because();
      tell(advice, because);
    }
    // end

    assertThat(stop).isTrue();
  }

  private static void tell(String advice, String because) {
    assertThat(advice).isNotBlank();
    assertThat(because).isNotBlank();
  }

  @Test
  void askFirst() {
    // cookbook: ask before anything is pressed
    Instant now = Instant.now();
    Reading words = WordReader.standard().read("stiff neck since Monday");
    List<Answer> answers = List.of(new Answer("RF04.fever", Reply.NO, now));
    SafetyCase told = new SafetyCase(41, Sex.FEMALE, words, now, List.of(), List.of(), answers, List.of(), false);
    Verdict verdict = Triage.standard().judge(told, now);
    for (Question question : verdict.ask()) {
      question.items().forEach(item -> tell(item.id(), item.text()));
    }
    boolean mayGoOn = verdict.clearance() != null && verdict.clearance().validFor(told, now);
    // end

    assertThat(mayGoOn).isFalse();
    assertThat(verdict.ask()).isNotEmpty();
  }

  @Test
  void readTheAtlas() {
    // cookbook: read the atlas
    Atlas atlas = Atlas.standard();
    TriggerPoint point = atlas.points().get("infraspinatus.1");
    List<Link> felt = atlas.links().stream().filter(link -> link.cause().equals(point.id())).toList();
    for (Link link : felt) {
      String where = atlas.zones().get(link.zone()).name();
      List<String> sources = link.sources().stream().map(id -> atlas.sources().get(id).citation()).toList();
      tell(where, link.kind(), sources);
    }
    // end

    assertThat(felt).isNotEmpty();
    assertThat(atlas.version()).isNotBlank();
  }

  private static void tell(String where, Link.Kind kind, List<String> sources) {
    assertThat(where).isNotBlank();
    assertThat(kind).isNotNull();
    assertThat(sources).doesNotContainNull();
  }

  @Test
  void everySnippetOfThePageStandsHere() throws IOException {
    String source = source("edges/words", "CookbookTest") + source("app", "PlanCookbookTest");
    for (String page : List.of("docs/cookbook.md", "README.md")) {
      List<String> snippets =
          JAVA.matcher(Files.readString(HOUSE.resolve(page))).results().map(CookbookTest::indented).toList();
      assertThat(snippets).as("snippets of %s", page).isNotEmpty();
      for (String snippet : snippets) {
        assertThat(source).as("snippet of %s", page).contains(snippet);
      }
    }
  }

  private static String source(String module, String test) throws IOException {
    return Files.readString(HOUSE.resolve("%s/src/test/java/app/unknot/cookbook/%s.java".formatted(module, test)));
  }

  @Test
  void readme() {
    // README
    Reading reading = WordReader.standard().read("Ache behind my left eye and down the side of the neck");
    List<RaisedFlag> flags = RedFlagScreen.standard().screen(reading, 41);
    Complaint complaint = Complaint.builder().words(reading).age(41).build();
    Located answer = Locator.standard().locate(complaint);
    Candidate first = answer.candidates().getFirst();
    String muscle = first.point().muscle().name();
    double probability = first.probability();
    // end

    assertThat(flags).noneMatch(RaisedFlag::stops);
    assertThat(muscle).isNotBlank();
    assertThat(probability).isBetween(0.0, 1.0);
  }

  /** The page writes a snippet from the margin, the test stands four spaces in. */
  private static String indented(MatchResult snippet) {
    return snippet.group(1).lines().map(line -> line.isEmpty() ? "" : "    " + line).reduce("", (a, b) -> a + b + "\n");
  }
}
