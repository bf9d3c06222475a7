package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class LayoutIT {
  private static final int MOST_BYTES = 100_000;

  /** The third is a window of 1280 by 900 at 200 % zoom. */
  @ParameterizedTest
  @CsvSource({"360, 740", "390, 844", "640, 450", "768, 1024", "1280, 900"})
  void nothingIsWiderThanTheWindow(int width, int height, Visit visit) {
    Page page = visit.size(width, height).say(LocateIT.EXAMPLE);
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(Visit.overflow(page)).isZero();
    Visit.unfoldAll(page);
    assertThat(page.locator(".why .sources").first()).isVisible();
    assertThat(Visit.overflow(page)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {640, 1280})
  void textOfTwiceTheSizeFits(int width, Visit visit) {
    Page page = visit.size(width, 900).say(LocateIT.EXAMPLE);
    page.evaluate(
        """
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 200% }');
        document.adoptedStyleSheets = [sheet];
        """);
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(Visit.overflow(page)).isZero();
  }

  @Test
  void aPhoneShowsTheWayToTheAnswer(Visit visit) {
    Page page = visit.size(360, 740).say(LocateIT.EXAMPLE);
    page.getByText("See the answer").click();
    assertThat(page.locator("#answer")).isInViewport();
    assertThat(page.locator(".jump")).hasCount(0);
  }

  @Test
  void theFirstLoadIsLight(Visit visit) {
    visit.open();
    int bytes =
        visit.responses().stream()
            .filter(response -> response.ok() && !response.url().contains("/api/"))
            .mapToInt(response -> response.body().length)
            .sum();
    assertThat(visit.responses()).extracting(Response::url).anyMatch(url -> url.endsWith(".js"));
    assertThat(bytes).isBetween(1, MOST_BYTES);
  }
}
