package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without its figure the page says so once, calmly, and everything else works. */
@InBrowser
class NoFigureIT {
  private static final Pattern SENTENCE = Pattern.compile("[Ww]ords and the list below work without it\\.");
  private static final String CELLS = "**/cells.bin*";

  @ParameterizedTest
  @ValueSource(strings = {"**/api/figure", CELLS, "**/front.jpg*", "**/front.map*"})
  void missingFilesAreSaidInOneSentence(String files, Visit visit) {
    Page page = open(visit, files, route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
    assertWordsAndListWork(page);
  }

  @Test
  void aBrokenConnectionIsSaidInOneSentence(Visit visit) {
    Page page = open(visit, "**/figure/**", Route::abort);
    assertWordsAndListWork(page);
  }

  @Test
  void damagedFilesAreSaidInOneSentence(Visit visit) {
    Page page = open(visit, CELLS, route -> route.fulfill(new Route.FulfillOptions().setBodyBytes(new byte[] {1, 2, 3})));
    assertWordsAndListWork(page);
  }

  @Test
  void theFigureCanBeAskedForAgain(Visit visit) {
    Page page = open(visit, "**/figure/**", Route::abort);
    assertThat(sentence(page)).isVisible();
    page.context().unroute("**/figure/**");
    Visit.button(page, "Try again").click();
    Pane.of(page, "front");
    assertThat(sentence(page)).hasCount(0);
  }

  private static Page open(Visit visit, String files, Consumer<Route> instead) {
    return visit.before(context -> context.route(files, instead)).open();
  }

  private static Locator sentence(Page page) {
    return page.getByText(SENTENCE);
  }

  private static void assertWordsAndListWork(Page page) {
    assertThat(sentence(page)).hasCount(1);
    assertThat(sentence(page)).isVisible();
    Visit.unfold(page, ".region");
    Visit.box(page, "Right", "Outer shoulder").check();
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(page.locator(".read-back")).containsText("right outer shoulder");
    Visit.box(page, "Right", "Outer shoulder").uncheck();
    assertThat(Visit.muscles(page)).hasCount(0);
    Visit.words(page).fill(LocateIT.EXAMPLE);
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(sentence(page)).hasCount(1);
    assertThat(Visit.button(page, "Rub out")).hasCount(0);
  }
}
