package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.body.Drawing;
import app.unknot.body.DrawingFile;
import app.unknot.body.Painted;
import app.unknot.body.PaintedZones;
import app.unknot.body.Patch;
import app.unknot.body.Place;
import app.unknot.e2e.Aim.Spot;
import app.unknot.locate.PaintedZone;
import app.unknot.terms.Quality;
import app.unknot.terms.Side;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Drawings kept as files, and that page and program measure the same drawing alike. */
@InBrowser
class DrawingFileIT {
  /** The page rounds what it sends to three digits. */
  private static final double CLOSE = 0.02;

  private static final Spot SHOULDER = Aim.middleOf("front", "shoulder_side", Side.RIGHT);

  @Test
  void aSavedDrawingOpensWithTheSamePlaces(Visit visit) throws IOException {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    Question before = Question.after(page, () -> front.stroke(SHOULDER, SHOULDER.plus(4, 14)));
    String saved = save(page);
    Visit.button(page, "Clear").click();
    assertThat(Visit.muscles(page)).hasCount(0);
    Question after = Question.after(page, () -> open(page, saved));
    assertThat(after.zones()).isNotEmpty().isEqualTo(before.zones());
    assertThat(front.isPainted(SHOULDER)).isTrue();
  }

  private static final Map<String, String> BAD_FILES =
      Map.of(
          "not json at all",
          "This file cannot be read: it is no JSON text.",
          "{\"name\": \"something else\"}",
          "This file holds no Unknot drawing.",
          "{\"format\":\"unknot-drawing/2\",\"patches\":[]}",
          "This drawing was made by a newer Unknot. Update the program to open it.",
          "{\"format\":\"unknot-drawing/1\",\"patches\":[{\"id\":\"1\",\"ops\":[{\"kind\":\"fill\",\"zone\":\"tail\",\"side\":\"mid\"}]}]}",
          "This drawing names a place that this Unknot does not know.",
          "{\"format\":\"unknot-drawing/1\",\"patches\":[{\"id\":\"1\",\"ops\":[{\"kind\":\"stroke\",\"radius\":-1,\"at\":[]}]}]}",
          "This drawing is damaged and was not opened.");

  @Test
  void aBadFileGetsOneSentenceAndLeavesTheDrawing(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    front.stroke(SHOULDER);
    BAD_FILES.forEach(
        (text, sentence) -> {
          open(page, text);
          assertThat(page.getByText(sentence)).isVisible();
          assertThat(front.isPainted(SHOULDER)).as(sentence).isTrue();
        });
    assertThat(Visit.muscles(page).first()).isVisible();
  }

  @Test
  void twoDrawingsAreCompared(Visit visit) throws IOException {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    front.stroke(SHOULDER);
    String earlier = save(page);
    page.getByLabel("Compare with an earlier one").setInputFiles(file(earlier));
    assertThat(page.getByText("The two drawings share 100 % of what either paints")).isVisible();
    front.stroke(Aim.middleOf("front", "thigh_front_mid", Side.LEFT));
    page.getByLabel("Compare with an earlier one").setInputFiles(file(earlier));
    assertThat(page.getByText("The two drawings share 100 %")).hasCount(0);
    assertThat(page.getByText("The two drawings share ")).isVisible();
  }

  /** Strokes on the front, in a close view of the head and on another figure, rubbed out in part. */
  @Test
  void programAndPageMeasureAStrokeAlike(Visit visit) throws IOException {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    front.stroke(SHOULDER, SHOULDER.plus(6, 20), SHOULDER.plus(-4, 40), SHOULDER.plus(30, 5));
    look(page, "Head");
    Spot temple = Aim.middleOf("face", "temple_front", Side.LEFT);
    Pane.of(page, "face").stroke(temple, temple.plus(-30, 10), temple.plus(-60, -5));
    Visit.button(page, "New spot").click();
    look(page, "Whole body");
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Figure").setExact(true))
        .getByText("Female", new Locator.GetByTextOptions().setExact(true))
        .click();
    Spot calf = Aim.middleOf("female", "back", "calf_mid", Side.RIGHT);
    Pane back = Pane.of(page, "back");
    back.stroke(calf, calf.plus(5, 40), calf.plus(-5, 10));
    Visit.button(page, "Rub out").click();
    Question asked = Question.after(page, () -> back.stroke(calf.plus(0, 30), calf.plus(0, 45)));
    DrawingFile saved = DrawingFile.read(save(page));
    assertThat(saved.figure()).isEqualTo("female");
    assertThat(saved.drawing().patches()).hasSize(2);
    assertAlike(asked.zones(), saved.drawing());
    for (int spot = 0; spot < 2; spot++) {
      double cm2 = Painted.of(Aim.FIGURE, saved.drawing().patches().get(spot)).area();
      assertThat(areaOf(page, spot + 1)).isCloseTo(cm2, within(0.51));
    }
  }

  @Test
  void theProgramsDrawingOpensInThePage(Visit visit) {
    Place knee = new Place(-9, -30, 6);
    List<Patch.Op> ops =
        List.of(new Patch.Stroke(4, List.of(knee)), new Patch.Fill("neck_side", Side.LEFT), new Patch.Fill("eye_behind", Side.LEFT));
    Drawing drawing = new Drawing(List.of(new Patch(7.0, Quality.SHARP, null, ops)));
    Page page = visit.open();
    Pane.of(page, "front");
    Question asked = Question.after(page, () -> open(page, new DrawingFile("neutral", drawing).text()));
    assertAlike(asked.zones(), drawing);
    assertThat(asked.zone("neck_side", "left").path("intensity").asInt()).isEqualTo(7);
    assertThat(asked.zone("neck_side", "left").path("quality").asText()).isEqualTo("sharp");
  }

  private static void assertAlike(Map<String, Double> asked, Drawing drawing) {
    Map<String, Double> measured = new TreeMap<>();
    for (PaintedZone zone : PaintedZones.of(Aim.FIGURE, drawing)) {
      measured.put(zone.zone() + ":" + zone.side().code(), zone.coverage());
    }
    assertThat(asked.keySet()).isNotEmpty().isEqualTo(measured.keySet());
    assertThat(asked).allSatisfy((zone, counts) -> assertThat(counts).as(zone).isCloseTo(measured.get(zone), within(CLOSE)));
  }

  /** Returns the area that the page shows for a spot, in cm2. */
  private static double areaOf(Page page, int spot) {
    String words =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spot " + spot)).first().innerText();
    return Double.parseDouble(words.replaceAll("(?s).*?([0-9.]+) cm².*", "$1"));
  }

  private static void look(Page page, String part) {
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Part of the body to look at"))
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(part).setExact(true))
        .click();
  }

  /** Returns the text of the file that the page saves. */
  private static String save(Page page) throws IOException {
    Visit.unfold(page, "details.files");
    Download download = page.waitForDownload(() -> Visit.button(page, "Save drawing").click());
    assertThat(download.suggestedFilename()).endsWith(".json");
    return Files.readString(download.path());
  }

  private static void open(Page page, String text) {
    Visit.unfold(page, "details.files");
    page.getByLabel("Open drawing").setInputFiles(file(text));
  }

  private static FilePayload file(String text) {
    return new FilePayload("drawing.json", "application/json", text.getBytes(StandardCharsets.UTF_8));
  }
}
