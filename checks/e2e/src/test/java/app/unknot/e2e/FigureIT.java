package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.e2e.Aim.Spot;
import app.unknot.terms.Side;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class FigureIT {
  private static final Spot SHOULDER = Aim.middleOf("front", "shoulder_side", Side.RIGHT);
  private static final Spot THIGH = Aim.middleOf("front", "thigh_front_mid", Side.LEFT);
  private static final String NOTHING = "Nothing is marked yet.";

  @Test
  void aStrokeMarksItsPlacesAndBringsARanking(Visit visit) {
    Page page = visit.open();
    strokeOver(Pane.of(page, "front"), SHOULDER);
    assertThat(readBack(page)).containsText("right outer shoulder");
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(Visit.names(page)).hasSizeBetween(3, 5).anyMatch(name -> name.contains("right"));
    Visit.unfold(page, ".region");
    assertThat(Visit.box(page, "Right", "Outer shoulder")).isChecked();
    assertThat(Visit.box(page, "Left", "Outer shoulder")).not().isChecked();
  }

  @Test
  void aTapOfAFingerPaints(Visit visit) {
    Page page = visit.size(390, 844).touch().open();
    Pane front = Pane.of(page, "front");
    Question asked = Question.after(page, () -> front.tap(SHOULDER));
    assertThat(asked.zones()).containsKey("shoulder_side:right");
    assertThat(front.isPainted(SHOULDER)).isTrue();
    assertThat(Visit.muscles(page).first()).isAttached();
  }

  @Test
  void twoFingersEnlargeAndDoNotPaint(Visit visit) {
    Page page = visit.size(390, 844).touch().open();
    Pane front = Pane.of(page, "front");
    double before = heightOf(front);
    Spot at = front.inWindow(SHOULDER);
    CDPSession fingers = page.context().newCDPSession(page);
    fingers.send("Input.dispatchTouchEvent", touch("touchStart", at));
    fingers.send("Input.dispatchTouchEvent", touch("touchStart", at, at.plus(40, 0)));
    fingers.send("Input.dispatchTouchEvent", touch("touchMove", at.plus(-20, 0), at.plus(100, 0)));
    fingers.send("Input.dispatchTouchEvent", touch("touchEnd"));
    page.waitForCondition(() -> heightOf(front) > before * 1.5);
    assertThat(readBack(page)).containsText(NOTHING);
    assertThat(front.painted()).isZero();
  }

  private static JsonObject touch(String type, Spot... fingers) {
    JsonArray points = new JsonArray();
    for (Spot finger : fingers) {
      JsonObject point = new JsonObject();
      point.addProperty("x", finger.x());
      point.addProperty("y", finger.y());
      point.addProperty("id", points.size());
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    return event;
  }

  @Test
  void theButtonsEnlargeAndBringBack(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    double before = heightOf(front);
    Visit.button(page, "Closer").click();
    page.waitForCondition(() -> heightOf(front) > before * 1.2);
    Question asked = Question.after(page, () -> front.stroke(SHOULDER));
    assertThat(asked.zones()).containsKey("shoulder_side:right");
    Visit.button(page, "Farther").click();
    page.waitForCondition(() -> Math.abs(heightOf(front) - before) < 1);
  }

  private static double heightOf(Pane pane) {
    return pane.ground().locator("canvas").first().boundingBox().height;
  }

  /** Left and right are the person's: the front shows the right at the left edge, the back shows it at the right edge. */
  @Test
  void eachPictureSaysWhichSideIsWhich(Visit visit) {
    Page page = visit.open();
    Pane.of(page, "front");
    assertThat(caption(page, "Front")).hasText(Pattern.compile("^Your right\\s*Front\\s*Your left$"));
    assertThat(caption(page, "Back")).hasText(Pattern.compile("^Your left\\s*Back\\s*Your right$"));
    Spot atLeftEdgeOfBack = Aim.middleOf("back", "shoulder_side", Side.LEFT);
    assertThat(atLeftEdgeOfBack.x()).isLessThan(Aim.FIGURE.view("back").orElseThrow().width() / 2.0);
    Pane back = Pane.of(page, "back");
    Question asked = Question.after(page, () -> back.stroke(atLeftEdgeOfBack));
    assertThat(asked.zones()).containsKey("shoulder_side:left").doesNotContainKey("shoulder_side:right");
  }

  /** Returns the line over a picture. */
  private static Locator caption(Page page, String view) {
    return page.getByRole(AriaRole.FIGURE)
        .filter(new Locator.FilterOptions().setHas(page.getByText(view, new Page.GetByTextOptions().setExact(true))))
        .locator("*")
        .filter(new Locator.FilterOptions().setHas(page.locator("figcaption")))
        .first();
  }

  @Test
  void thePlaceUnderTheBrushIsNamed(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    front.hover(SHOULDER);
    assertThat(front.ground().getByText("Right outer shoulder")).isVisible();
  }

  @Test
  void aStrokeAtTheEdgeShowsInTheNeighbouringViews(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    Pane back = Pane.of(page, "back");
    Spot edge = Aim.rightmostAt("front", (int) Aim.middleOf("front", "shoulder_side", Side.LEFT).y());
    brush(page, 6);
    front.stroke(edge, edge.plus(0, 12));
    back.awaitPaint();
    int fromTheFront = front.painted();
    look(page, "Sides");
    Pane left = Pane.of(page, "left");
    left.awaitPaint();
    assertThat(left.painted()).isGreaterThan(fromTheFront);
    assertThat(Pane.of(page, "right").painted()).isZero();
  }

  /** Turns to a part of the body. */
  private static void look(Page page, String part) {
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Part of the body to look at"))
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(part).setExact(true))
        .click();
  }

  @Test
  void aStrokeOnTheFrontDoesNotReachTheBack(Visit visit) {
    Page page = visit.open();
    Pane back = Pane.of(page, "back");
    Pane front = Pane.of(page, "front");
    front.stroke(Aim.middleOf("front", "chest_mid", Side.LEFT));
    front.awaitPaint();
    assertThat(back.painted()).isZero();
  }

  @Test
  void stepsCanBeUndoneAndDoneAgain(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    strokeOver(front, SHOULDER);
    strokeOver(front, THIGH);
    assertThat(readBack(page)).containsText("on the left");
    Visit.button(page, "Undo").click();
    assertThat(readBack(page)).not().containsText("on the left");
    assertThat(readBack(page)).containsText("right outer shoulder");
    assertThat(front.isPainted(THIGH)).isFalse();
    Visit.button(page, "Redo").click();
    assertThat(readBack(page)).containsText("on the left");
    assertThat(front.isPainted(THIGH)).isTrue();
    assertThat(Visit.button(page, "Redo")).isDisabled();
  }

  @Test
  void clearingTakesAwayPaintAndRankingAndCanBeUndone(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    strokeOver(front, SHOULDER);
    assertThat(Visit.muscles(page).first()).isVisible();
    Visit.button(page, "Clear").click();
    assertThat(readBack(page)).containsText(NOTHING);
    assertThat(Visit.muscles(page)).hasCount(0);
    assertThat(front.painted()).isZero();
    Visit.button(page, "Undo").click();
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(front.isPainted(SHOULDER)).isTrue();
  }

  @Test
  void paintCanBeRubbedOut(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    front.stroke(SHOULDER);
    assertThat(Visit.muscles(page).first()).isVisible();
    Visit.button(page, "Rub out").click();
    brush(page, 6);
    front.stroke(SHOULDER);
    assertThat(readBack(page)).containsText(NOTHING);
    assertThat(Visit.muscles(page)).hasCount(0);
    assertThat(front.painted()).isZero();
  }

  @Test
  void aWiderBrushPaintsMore(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    front.stroke(THIGH);
    int before = front.painted();
    brush(page, 6);
    front.stroke(THIGH);
    assertThat(front.painted()).isGreaterThan(2 * before);
  }

  private static void brush(Page page, int cm) {
    page.getByTitle(cm + " cm wide").click();
  }

  @Test
  void aSpotCanBeTheSameOnBothSides(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    Question.after(page, () -> strokeOver(front, SHOULDER));
    Map<String, Double> zones = Question.after(page, () -> Visit.button(page, "Both sides").click()).zones();
    assertThat(zones.get("shoulder_side:left")).isCloseTo(zones.get("shoulder_side:right"), within(0.001));
    assertThat(front.isPainted(Aim.middleOf("front", "shoulder_side", Side.LEFT))).isTrue();
    assertThat(readBack(page)).containsText("outer shoulder on both sides");
  }

  @Test
  void eachSpotHasItsOwnStrengthAndQuality(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    front.stroke(SHOULDER);
    strengthen(page, 3);
    Visit.button(page, "New spot").click();
    front.stroke(THIGH);
    strengthen(page, 8);
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Burning")).check();
    Question asked = Question.after(page, () -> Visit.button(page, "Both sides").click());
    assertThat(asked.zone("shoulder_side", "right").path("intensity").asInt()).isEqualTo(3);
    assertThat(asked.zone("shoulder_side", "right").has("quality")).isFalse();
    assertThat(asked.zone("shoulder_side", "left").isMissingNode()).isTrue();
    assertThat(asked.zone("thigh_front_mid", "left").path("intensity").asInt()).isEqualTo(8);
    assertThat(asked.zone("thigh_front_mid", "left").path("quality").asText()).isEqualTo("burning");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spot 1")).first().click();
    assertThat(strength(page)).hasValue("3");
  }

  private static Locator strength(Page page) {
    return page.locator("#figure").getByRole(AriaRole.SLIDER);
  }

  private static void strengthen(Page page, int steps) {
    strength(page).focus();
    for (int step = 0; step < steps; step++) {
      page.keyboard().press("ArrowRight");
    }
    assertThat(strength(page)).hasValue(String.valueOf(steps));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Female", "Male"})
  void anotherFigureKeepsWhatIsMarked(String figure, Visit visit) {
    Page page = visit.open();
    strokeOver(Pane.of(page, "front"), SHOULDER);
    assertThat(readBack(page)).containsText("right outer shoulder");
    String before = readBack(page).innerText();
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Figure").setExact(true))
        .getByText(figure, new Locator.GetByTextOptions().setExact(true))
        .click();
    Pane front = Pane.of(page, "front");
    Spot shoulder = Aim.middleOf(figure.toLowerCase(), "front", "shoulder_side", Side.RIGHT);
    page.waitForCondition(() -> front.isPainted(shoulder));
    assertThat(readBack(page)).hasText(before);
  }

  @Test
  void aTickPaintsThePlaceAndUntickingFreesIt(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    Visit.unfold(page, ".region");
    Locator box = Visit.box(page, "Right", "Outer shoulder");
    box.check();
    page.waitForCondition(() -> front.isPainted(SHOULDER));
    assertThat(readBack(page)).containsText("right outer shoulder");
    box.uncheck();
    page.waitForCondition(() -> !front.isPainted(SHOULDER));
    assertThat(front.painted()).isZero();
    assertThat(readBack(page)).containsText(NOTHING);
  }

  @Test
  void untickingFreesAPaintedPlace(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    front.stroke(THIGH);
    Visit.unfold(page, ".region");
    Visit.box(page, "Left", "Front of the thigh, middle third").uncheck();
    assertThat(readBack(page)).containsText(NOTHING);
    assertThat(front.painted()).isZero();
  }

  @Test
  void placesReadInTheWordsAreStripedOnTheFigure(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    assertThat(front.washed()).isZero();
    Visit.words(page).fill("ache in the left side of the neck");
    front.awaitWash();
    assertThat(front.painted()).isZero();
    assertThat(page.getByText("Striped places come from your words")).isVisible();
    assertThat(readBack(page)).containsText("left side of the neck");
  }

  @Test
  void aPlaceInsideIsOfferedWhereTheSkinOverItIsPainted(Visit visit) {
    Page page = visit.open();
    Locator inside = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Also deep behind the eye on the right?"));
    assertThat(inside).hasCount(0);
    look(page, "Head");
    Pane.of(page, "face").stroke(Aim.middleOf("face", "eye_around", Side.RIGHT));
    assertThat(inside).isVisible();
    Question asked = Question.after(page, inside::check);
    assertThat(asked.zones()).containsEntry("eye_behind:right", 1.0);
    assertThat(readBack(page)).containsText("deep behind the eye on the right");
  }

  @Test
  void lookingAtACandidateDrawsItsMuscleAndWhereItSendsPain(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    Pane back = Pane.of(page, "back");
    strokeOver(front, SHOULDER);
    Locator second = Visit.muscles(page).nth(1);
    assertThat(second).isVisible();
    assertThat(page.locator("[role=application] svg path").first()).isVisible();
    IntSupplier washed = () -> front.washed() + back.washed();
    int much = washed.getAsInt() + 1000;
    Object first = outlines(page);
    second.hover();
    page.waitForCondition(() -> washed.getAsInt() > much);
    assertThat(outlines(page)).isNotEqualTo(first);
    assertThat(page.getByText("The figure shows: " + Visit.names(page).get(1).replaceAll("\\s+", " ")).first()).isVisible();
    page.mouse().move(1, 1);
    page.waitForCondition(() -> washed.getAsInt() < much);
    second.getByRole(AriaRole.BUTTON).first().focus();
    page.waitForCondition(() -> washed.getAsInt() > much);
  }

  /** Returns the muscles drawn in all views. */
  private static Object outlines(Page page) {
    return page.locator("[role=application] svg path").evaluateAll("paths => paths.map(path => path.getAttribute('d'))");
  }

  @Test
  void aChosenCandidateStaysOnTheFigure(Visit visit) {
    Page page = visit.open();
    strokeOver(Pane.of(page, "front"), SHOULDER);
    Locator second = Visit.muscles(page).nth(1);
    Locator show = second.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show on the figure"));
    show.click();
    page.mouse().move(1, 1);
    assertThat(second.locator("[aria-pressed=true]")).containsText("Shown on the figure");
    assertThat(page.locator("#figure-says")).containsText("The figure shows");
    assertThat(page.locator("[role=application] svg path").first()).isVisible();
    Object chosen = outlines(page);
    Visit.muscles(page).first().hover();
    page.waitForCondition(() -> !outlines(page).equals(chosen));
    page.mouse().move(1, 1);
    page.waitForCondition(() -> outlines(page).equals(chosen));
  }

  @Test
  void theAnswerWithoutASpotIsShown(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    front.stroke(SHOULDER);
    Visit.button(page, "New spot").click();
    Question.after(page, () -> front.stroke(THIGH));
    Question asked = Question.after(page, () -> Visit.button(page, "Without spot 2").click());
    assertThat(asked.zones()).containsKey("shoulder_side:right").doesNotContainKey("thigh_front_mid:left");
    assertThat(page.getByText(", without it ").first()).isVisible();
    assertThat(front.isPainted(THIGH)).isTrue();
  }

  @Test
  void anAlarmingWordHidesTheRankingOfPaint(Visit visit) {
    Page page = visit.open();
    strokeOver(Pane.of(page, "front"), SHOULDER);
    assertThat(Visit.muscles(page).first()).isVisible();
    Visit.words(page).fill("crushing chest pain and sweating");
    assertThat(page.locator("#urgent")).isInViewport();
    assertThat(Visit.muscles(page)).hasCount(0);
    assertThat(page.locator("[role=application] svg path")).hasCount(0);
  }

  /** A browser that keeps nothing only forgets which figure was chosen. */
  @Test
  void aBrowserThatKeepsNothingIsNoHindrance(Visit visit) {
    Page page =
        visit
            .before(
                context ->
                    context.addInitScript(
                        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })"))
            .open();
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Figure").setExact(true))
        .getByText("Female", new Locator.GetByTextOptions().setExact(true))
        .click();
    Spot shoulder = Aim.middleOf("female", "front", "shoulder_side", Side.RIGHT);
    strokeOver(Pane.of(page, "front"), shoulder);
    assertThat(Visit.muscles(page).first()).isVisible();
  }

  @Test
  void theChosenFigureIsRemembered(Visit visit) {
    Page page = visit.open();
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Figure").setExact(true))
        .getByText("Male", new Locator.GetByTextOptions().setExact(true))
        .click();
    page.reload();
    assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Male").setExact(true)).first()).isChecked();
  }

  /** A short zigzag about a spot. */
  private static void strokeOver(Pane pane, Spot middle) {
    pane.stroke(middle, middle.plus(3, 6), middle.plus(-3, 10), middle.plus(2, -6));
  }

  private static Locator readBack(Page page) {
    return page.locator(".read-back");
  }
}
