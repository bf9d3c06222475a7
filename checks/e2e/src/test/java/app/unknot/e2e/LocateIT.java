package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class LocateIT {
  static final String EXAMPLE =
      "Ache behind my left eye and down the side of the neck, ringing in the ear, worse when I turn left";

  @Test
  void wordsGiveTheLikelyMusclesWithTheirSide(Visit visit) {
    Page page = visit.say(EXAMPLE);
    Locator muscles = Visit.muscles(page);
    assertThat(muscles.first()).isVisible();
    List<String> names = page.locator("article.muscle h3").allInnerTexts();
    assertThat(names).hasSizeBetween(3, 5).anyMatch(name -> name.matches("Sternocleidomastoid,\\s+left"));
    assertThat(muscles.first()).containsText(Pattern.compile("(about|more than) \\d+ in 10"));
  }

  @Test
  void theSideIsThatOfTheWords(Visit visit) {
    Page page = visit.say(EXAMPLE.replace("left", "right"));
    assertThat(page.locator("article.muscle h3", new Page.LocatorOptions().setHasText("Sternocleidomastoid")).first())
        .containsText("right");
  }

  @Test
  void eachAnswerOpensIntoItsReasonsAndSources(Visit visit) {
    Page page = visit.say(EXAMPLE);
    Locator first = Visit.muscles(page).first();
    first.getByText("Why?").click();
    assertThat(first.getByText("What speaks for it")).isVisible();
    assertThat(first.locator(".factors .factor").first()).containsText("×");
    assertThat(first.locator("table.chain tbody tr").first()).containsText("Before you said anything");
    assertThat(first.getByText("Where the sore point is")).isVisible();
    first.getByText("Sources", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(first.locator(".sources")).containsText("Not reviewed by a clinician");
  }

  @Test
  void somethingElseAlwaysCompetes(Visit visit) {
    Page page = visit.say(EXAMPLE);
    Locator other = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Something else?"));
    assertThat(other).containsText("No knot behind any of it");
    assertThat(other.locator("li").first()).isVisible();
    other.getByText("What to do").first().click();
    assertThat(other.locator(".advice p").first()).not().containsText("Loading");
  }

  @Test
  void whatWasReadIsShownAndCanBeCorrected(Visit visit) {
    Page page = visit.say(EXAMPLE);
    Locator neck = box(page.locator(".echo"), "Left Side of the neck");
    assertThat(neck).isChecked();
    Locator inTree = box(page.locator(".regions"), "Left Side of the neck");
    page.locator(".region summary", new Page.LocatorOptions().setHasText("Neck")).click();
    assertThat(inTree).isChecked();
    page.waitForResponse(
        response -> response.url().endsWith("/api/locate") && response.request().postData().contains("\"intensity\":0"),
        neck::uncheck);
    assertThat(neck).not().isChecked();
    assertThat(inTree).not().isChecked();
  }

  @Test
  void wordsThatWereNotUnderstoodAreNamed(Visit visit) {
    Page page = visit.say("ache in the right temple, flurble the wozzit");
    assertThat(page.locator(".missed")).containsText("wozzit");
  }

  @Test
  void wordsWithoutAPlaceAskForOne(Visit visit) {
    Page page = visit.say("it is really annoying");
    assertThat(page.locator("#answer")).containsText("We found no place on the body");
    assertThat(Visit.muscles(page)).hasCount(0);
  }

  @Test
  void theAnswerChangesAsTheWordsDoWithoutReloading(Visit visit) {
    Page page = visit.say("ache in the right calf");
    assertThat(Visit.muscles(page).first()).isVisible();
    page.evaluate("window.stillHere = true");
    String before = page.locator("article.muscle h3").first().innerText();
    Visit.words(page).fill("ache in the left temple");
    assertThat(page.locator("article.muscle h3").first()).not().hasText(before);
    assertThat(page.evaluate("window.stillHere")).isEqualTo(true);
    Visit.words(page).fill("");
    assertThat(Visit.muscles(page)).hasCount(0);
  }

  @Test
  void tickingGivesARankingAndChipsTakeItBack(Visit visit) {
    Page page = visit.open();
    page.getByLabel("Find a place").fill("temple front");
    box(page.locator(".found"), "Right Temple, front part").check();
    assertThat(Visit.muscles(page).first()).isVisible();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Remove Temple, front"))).click();
    assertThat(Visit.muscles(page)).hasCount(0);
  }

  @Test
  void symptomsAndMovementsCount(Visit visit) {
    Page page = visit.say("ache in the right temple");
    assertThat(Visit.muscles(page).first()).isVisible();
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What else do you notice?")).click();
    page.locator("#find-symptoms").fill("tinnitus");
    page.waitForResponse(
        response -> response.url().endsWith("/api/locate") && response.request().postData().contains("\"symptoms\""),
        () -> page.locator("details.fold .rows input").first().check());
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(page.locator(".chips li")).not().hasCount(0);
  }

  private static Locator box(Locator within, String name) {
    return within.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
