package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.terms.Side;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class LayoutIT {
  /** What the first screen may weigh, picture of the figure and all, in bytes on the way. */
  private static final int MOST_BYTES = 700_000;
  /** What the page itself may weigh of that, unpacked. */
  private static final int MOST_BYTES_OF_CODE = 160_000;

  /** The third is a window of 1280 by 900 at 200 % zoom. */
  @ParameterizedTest
  @CsvSource({"360, 740", "390, 844", "640, 450", "768, 1024", "1280, 900"})
  void nothingIsWiderThanTheWindow(int width, int height, Visit visit) {
    Page page = visit.size(width, height).say(LocateIT.EXAMPLE);
    Pane.of(page, "front").stroke(Aim.middleOf("front", "shoulder_side", Side.RIGHT));
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
    Pane.of(page, "front").stroke(Aim.middleOf("front", "shoulder_side", Side.RIGHT));
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(Visit.overflow(page)).isZero();
  }

  @Test
  void theFigureFitsAPhone(Visit visit) {
    Page page = visit.size(390, 844).open();
    BoundingBox picture = Pane.of(page, "front").ground().boundingBox();
    assertThat(picture.y + picture.height).isLessThan(844);
    assertThat(picture.width).isGreaterThan(300);
    assertThat(Visit.button(page, "Undo")).isInViewport();
  }

  @Test
  void aScreenTooSmallToPaintOnSaysSo(Visit visit) {
    Page page = visit.size(200, 300).say(LocateIT.EXAMPLE);
    assertThat(page.getByText("This screen is too small to paint on.")).isVisible();
    assertThat(Visit.muscles(page).first()).isAttached();
  }

  @ParameterizedTest
  @CsvSource({"/, The muscle atlas", "/muscle/infraspinatus, Infraspinatus", "/zone/temple_front, 'Temple, front part'"})
  void theAtlasIsNoWiderThanAPhone(String hash, String title, Visit visit) {
    Page page = visit.size(360, 740).openAtlas(hash);
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title).setLevel(1))).isVisible();
    Visit.unfoldAll(page);
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
    Page page = visit.open();
    Pane.of(page, "front");
    Pane.of(page, "back");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    int code =
        visit.responses().stream()
            .filter(response -> response.ok() && response.url().matches(".*(/|\\.html|\\.js|\\.css|\\.svg)(\\?.*)?"))
            .mapToInt(response -> response.body().length)
            .sum();
    int all =
        ((Number)
                page.evaluate(
                    """
                    ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type))
                        .reduce((sum, { transferSize }) => sum + transferSize, 0)
                    """))
            .intValue();
    System.out.printf("first screen: %,d bytes on the way, of the page itself %,d bytes unpacked%n", all, code);
    assertThat(visit.responses()).extracting(Response::url).anyMatch(url -> url.endsWith(".js")).anyMatch(url -> url.contains(".jpg"));
    assertThat(code).isBetween(1, MOST_BYTES_OF_CODE);
    assertThat(all).isBetween(code / 10, MOST_BYTES);
  }
}
