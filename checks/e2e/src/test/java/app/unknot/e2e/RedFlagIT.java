package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class RedFlagIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "crushing chest pain and sweating, ache in the left side of the neck",
        "low back pain and I cannot pass water",
      })
  void anEmergencyStandsInsteadOfTheRanking(String text, Visit visit) {
    Page page = visit.say(text);
    assertThat(heading(page, "Call the emergency number now")).isVisible();
    assertThat(page.locator("#urgent")).isInViewport();
    assertThat(Visit.muscles(page)).hasCount(0);
    assertThat(heading(page, "What may be behind it")).hasCount(0);
  }

  @Test
  void aDeniedSignLeavesTheRanking(Visit visit) {
    Page page = visit.say("ache in the left side of the neck, no chest pain, no sweating");
    assertThat(Visit.muscles(page).first()).isVisible();
    assertThat(page.locator("#urgent")).hasCount(0);
  }

  @Test
  void changedWordsBringTheRankingBack(Visit visit) {
    Page page = visit.say("crushing chest pain and sweating, ache in the left side of the neck");
    assertThat(page.locator("#urgent")).isVisible();
    Visit.words(page).fill("ache in the left side of the neck");
    assertThat(page.locator("#urgent")).hasCount(0);
    assertThat(Visit.muscles(page).first()).isVisible();
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }
}
