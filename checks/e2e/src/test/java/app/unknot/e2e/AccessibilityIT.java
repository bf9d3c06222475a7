package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class AccessibilityIT {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  /** All regions are made alike, and so are all long lists; axe takes its time over each row. */
  private static final String ONE_OF_EACH_KIND =
      "#answer details, footer details, .region:first-child, .fold:last-child, .fold:nth-child(3)";

  private static final int MANY_TABS = 200;

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void axeFindsNothing(ColorScheme colours, Visit visit) {
    Page page = visit.colours(colours).open();
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

  private static void assertNoViolations(Page page) {
    assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  @Test
  void tickingWorksByKeyboardAlone(Visit visit) {
    Page page = visit.open();
    tabTo(page, "Neck");
    page.keyboard().press("Enter");
    tabTo(page, "Right Side of the neck");
    page.keyboard().press("Space");
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(page.locator("article.muscle h3").first()).containsText("right");
    page.keyboard().press("Home");
    shiftTabTo(page, "Why?");
    page.keyboard().press("Enter");
    assertThat(page.locator("details.why[open]")).hasCount(1);
  }

  @Test
  void whatHasTheFocusIsSeen(Visit visit) {
    Page page = visit.open();
    tabTo(page, "Neck");
    Locator focused = page.locator(":focus");
    assertThat(focused).isInViewport();
    assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
  }

  @Test
  void theAnswerIsAnnouncedOnceTypingRests(Visit visit) {
    Page page = visit.say(LocateIT.EXAMPLE);
    assertThat(page.locator("#announcement")).containsText(Pattern.compile("\\d likely muscles\\. First: .+"));
  }

  @Test
  void nothingMovesForThoseWhoWantNoMotion(Visit visit) {
    Page page = visit.say(LocateIT.EXAMPLE);
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(moving(page)).isZero();
  }

  @Test
  void theCheckForMotionSeesMotion(Visit visit) {
    Page page = visit.motion(ReducedMotion.NO_PREFERENCE).say(LocateIT.EXAMPLE);
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(moving(page)).isPositive();
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

  private static void tabTo(Page page, String words) {
    pressUntil(page, "Tab", words);
  }

  private static void shiftTabTo(Page page, String words) {
    pressUntil(page, "Shift+Tab", words);
  }

  private static void pressUntil(Page page, String key, String words) {
    for (int i = 0; i < MANY_TABS; i++) {
      page.keyboard().press(key);
      Object reached =
          page.evaluate(
              """
              (document.activeElement.closest('label') ?? document.activeElement)
                  .textContent.replace(/\\s+/g, ' ').trim()
              """);
      if (reached instanceof String text && text.startsWith(words)) {
        return;
      }
    }
    throw new AssertionError(key + " never reached " + words);
  }
}
