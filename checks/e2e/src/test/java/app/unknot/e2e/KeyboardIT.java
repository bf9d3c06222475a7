package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page with the keyboard alone; no test here moves the mouse. */
@InBrowser
class KeyboardIT {
  private static final int MANY_TABS = 200;

  @Test
  void aDrawingIsMadeAndReadByKeyboardAlone(Visit visit) {
    Page page = visit.open();
    Pane.of(page, "front");
    tabTo(page, "Front.");
    assertThat(said(page)).hasText(Pattern.compile(".+: not painted\\."));
    String first = said(page).innerText();
    page.keyboard().press("ArrowDown");
    assertThat(said(page)).not().hasText(first);
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("Space");
    assertThat(said(page)).hasText(Pattern.compile("Painted: .+\\."));
    Pane.of(page, "front").awaitPaint();
    page.keyboard().press("+");
    page.keyboard().press("+");
    assertThat(said(page)).hasText("Strength: 2 of 10.");
    assertThat(page.locator("#announcement")).containsText(Pattern.compile("\\d likely muscles?\\. First: .+"));
    tabTo(page, "Show on the figure");
    assertThat(page.locator(":focus")).isInViewport();
    page.keyboard().press("Enter");
    assertThat(said(page)).hasText(Pattern.compile("The figure shows: .+\\."));
    tabTo(page, "Why?");
    page.keyboard().press("Enter");
    assertThat(page.locator("details.why[open]")).hasCount(1);
  }

  @Test
  void theArrowsReachWhatTheirDirectionSays(Visit visit) {
    Page page = visit.open();
    Pane.of(page, "front");
    tabTo(page, "Front.");
    press(page, "ArrowRight", 2);
    assertThat(said(page)).hasText(Pattern.compile(".*\\bleft\\b.*", Pattern.CASE_INSENSITIVE));
    press(page, "ArrowLeft", 4);
    assertThat(said(page)).hasText(Pattern.compile(".*\\bright\\b.*", Pattern.CASE_INSENSITIVE));
  }

  @Test
  void stepsAreUndoneByKey(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    tabTo(page, "Front.");
    page.keyboard().press("Enter");
    front.awaitPaint();
    page.keyboard().press("Control+z");
    front.awaitNoPaint();
    assertThat(said(page)).hasText("Undone.");
    page.keyboard().press("Control+Shift+z");
    front.awaitPaint();
    assertThat(said(page)).hasText("Done again.");
    page.keyboard().press("Space");
    front.awaitNoPaint();
    assertThat(said(page)).hasText(Pattern.compile("No longer painted: .+\\."));
  }

  @Test
  void ticksWorkByKeyboard(Visit visit) {
    Page page = visit.open();
    tabTo(page, "Neck");
    page.keyboard().press("Enter");
    tabTo(page, "Right Side of the neck");
    page.keyboard().press("Space");
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(page.locator("article.muscle h3").first()).containsText("right");
    page.keyboard().press("Home");
    pressUntil(page, "Shift+Tab", "Why?");
    page.keyboard().press("Enter");
    assertThat(page.locator("details.why[open]")).hasCount(1);
  }

  @Test
  void whatHasTheFocusIsSeen(Visit visit) {
    Page page = visit.open();
    Pane.of(page, "front");
    for (String part : new String[] {"Front.", "Neck"}) {
      tabTo(page, part);
      assertThat(page.locator(":focus")).isInViewport();
      assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
    }
  }

  private static void press(Page page, String key, int times) {
    for (int time = 0; time < times; time++) {
      page.keyboard().press(key);
    }
  }

  /** Returns what a screen reader is told about the figure. */
  private static Locator said(Page page) {
    return page.locator("#figure-says");
  }

  /** Presses Tab until something is reached whose words begin so. */
  static void tabTo(Page page, String words) {
    pressUntil(page, "Tab", words);
  }

  private static void pressUntil(Page page, String key, String words) {
    for (int i = 0; i < MANY_TABS; i++) {
      page.keyboard().press(key);
      Object reached =
          page.evaluate(
              """
              (document.activeElement.getAttribute('aria-label')
                      ?? (document.activeElement.closest('label') ?? document.activeElement).textContent)
                  .replace(/\\s+/g, ' ').trim()
              """);
      if (reached instanceof String text && text.startsWith(words)) {
        return;
      }
    }
    throw new AssertionError(key + " never reached " + words);
  }
}
