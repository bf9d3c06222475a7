package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.e2e.Aim.Spot;
import app.unknot.terms.Side;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class AccessibilityIT {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  /** All regions are made alike, and so are all long lists; axe takes its time over each row. */
  private static final String ONE_OF_EACH_KIND =
      "#answer details, footer details, .region:first-child, .fold:last-child, .fold:nth-child(3)";
  /** Rows of long lists, of which one list and some rows are looked at each time. */
  private static final List<String> ALIKE = List.of(".region:nth-child(n+2) .row", ".fold .row:nth-child(n+4)");

  private static final Spot SHOULDER = Aim.middleOf("front", "shoulder_side", Side.RIGHT);

  @Test
  void axeFindsNothingInAnyListOfTheWholePage(Visit visit) {
    Page page = visit.open();
    Pane.of(page, "front");
    assertNone(axe(page));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void axeFindsNothing(ColorScheme colours, Visit visit) {
    Page page = visit.colours(colours).open();
    Pane.of(page, "front");
    assertNoViolations(page);
    Visit.words(page).fill(LocateIT.EXAMPLE);
    assertThat(Visit.muscles(page).first()).isVisible();
    assertNoViolations(page);
    Visit.unfold(page, ONE_OF_EACH_KIND);
    assertThat(page.locator(".why .sources").first()).isVisible();
    assertNoViolations(page);
    Visit.words(page).fill("crushing chest pain and sweating");
    assertThat(page.locator("#urgent")).isVisible();
    assertNoViolations(page);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void axeFindsNothingWhilePainting(ColorScheme colours, Visit visit) {
    Page page = visit.colours(colours).open();
    Pane front = Pane.of(page, "front");
    front.stroke(SHOULDER);
    Visit.button(page, "New spot").click();
    front.stroke(SHOULDER.plus(0, 60));
    show(page, 1);
    assertNoViolations(page);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Head").setExact(true)).click();
    Pane.of(page, "face").stroke(Aim.middleOf("face", "eye_around", Side.RIGHT));
    Visit.unfold(page, "details.files");
    assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Also deep behind the eye"))).isVisible();
    assertNoViolations(page);
  }

  @Test
  void axeFindsNothingOnAPhone(Visit visit) {
    Page page = visit.size(390, 844).touch().open();
    Pane.of(page, "front").tap(SHOULDER);
    show(page, 0);
    assertNoViolations(page);
  }

  /** Chooses a candidate, so that the figure shows it. */
  private static void show(Page page, int candidate) {
    Visit.muscles(page).nth(candidate).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show on the figure")).click();
    assertThat(page.locator("#figure-says")).containsText("The figure shows");
  }

  @ParameterizedTest
  @CsvSource({"/, LIGHT", "/muscle/infraspinatus, LIGHT", "/muscle/infraspinatus, DARK", "/zone/temple_front, LIGHT"})
  void axeFindsNothingInTheAtlas(String hash, ColorScheme colours, Visit visit) {
    Page page = visit.colours(colours).openAtlas(hash);
    if (!hash.equals("/")) {
      assertThat(page.getByRole(AriaRole.IMG).first()).isVisible();
      Visit.unfoldAll(page);
    }
    assertNoViolations(page);
  }

  static void assertNoViolations(Page page) {
    AxeBuilder axe = axe(page);
    ALIKE.forEach(axe::exclude);
    assertNone(axe);
  }

  private static AxeBuilder axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).withTags(RULES).setLegacyMode(true);
  }

  private static void assertNone(AxeBuilder axe) {
    assertThat(axe.analyze().getViolations())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  @Test
  void theAnswerIsAnnouncedOnceTypingRests(Visit visit) {
    Page page = visit.say(LocateIT.EXAMPLE);
    assertThat(page.locator("#announcement")).containsText(Pattern.compile("\\d likely muscles\\. First: .+"));
  }

  @Test
  void nothingMovesForThoseWhoWantNoMotion(Visit visit) {
    Page page = visit.say(LocateIT.EXAMPLE);
    Pane.of(page, "front").stroke(SHOULDER);
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(moving(page)).isZero();
    assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
  }

  @Test
  void theCheckForMotionSeesMotion(Visit visit) {
    Page page = visit.motion(ReducedMotion.NO_PREFERENCE).say(LocateIT.EXAMPLE);
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(moving(page)).isPositive();
  }

  /** With the person's own few colours the figure still stands there, and what is chosen is still told apart. */
  @Test
  void forcedColoursKeepFigureAndChoicesVisible(Visit visit) {
    Page page = visit.forcedColours().open();
    Pane front = Pane.of(page, "front");
    front.stroke(SHOULDER);
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(front.isPainted(SHOULDER)).isTrue();
    assertThat(look(Visit.button(page, "Paint"))).isNotEqualTo(look(Visit.button(page, "Rub out")));
    assertThat(look(Visit.button(page, "Whole body"))).isNotEqualTo(look(Visit.button(page, "Sides")));
    KeyboardIT.tabTo(page, "Front.");
    assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
  }

  private static Object look(Locator locator) {
    return locator.evaluate(
        """
        element => {
          const { color, backgroundColor, borderColor, borderWidth, outlineStyle, outlineColor } = getComputedStyle(element);
          return [color, backgroundColor, borderColor, borderWidth, outlineStyle, outlineColor].join();
        }
        """);
  }

  /** Returns how many elements have a transition or an animation. */
  private static int moving(Page page) {
    return ((Number)
            page.evaluate(
                """
                [...document.querySelectorAll('*')].filter(element => {
                  const style = getComputedStyle(element);
                  return style.animationName !== 'none'
                      || style.transitionDuration.split(',').some(time => parseFloat(time) > 0);
                }).length
                """))
        .intValue();
  }
}
