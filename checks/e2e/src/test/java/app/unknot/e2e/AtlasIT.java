package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@InBrowser
class AtlasIT {
  private static final String MUSCLES = "/app/unknot/knowledge/compiled/muscles.tsv";
  private static final int ALL_MUSCLES = 117;

  @Test
  void thePaintingPageLeadsToTheAtlas(Visit visit) {
    Page page = visit.open();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Atlas")).click();
    assertThat(title(page)).hasText("The muscle atlas");
    assertThat(page.locator("a[href^='#/muscle/']")).hasCount(ALL_MUSCLES);
  }

  @Test
  void searchFindsMusclesByNamePlaceAndSign(Visit visit) {
    Page page = visit.openAtlas("/");
    Locator find = page.getByRole(AriaRole.SEARCHBOX);
    find.fill("infraspin");
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Found: 1 muscle");
    find.fill("temple");
    assertThat(link(page, "Temporalis").first()).isVisible();
    assertThat(link(page, "Semispinalis capitis").first()).containsText("Felt in: Temple");
    assertThat(page.locator("a[href='#/zone/temple_front']")).isVisible();
    find.fill("tinnitus");
    assertThat(link(page, "Masseter").first()).containsText("Sign: ");
    find.fill("wozzit");
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Nothing in the atlas has that name");
    assertThat(page.locator("a[href^='#/muscle/']")).hasCount(0);
  }

  @Test
  void aSearchIsPartOfTheAddressAndComesBack(Visit visit) {
    Page page = visit.openAtlas("/");
    page.getByRole(AriaRole.SEARCHBOX).fill("heel");
    assertThat(page).hasURL(Pattern.compile(".*find=heel$"));
    page.locator("a[href^='#/muscle/']").first().click();
    assertThat(page.getByText("Not reviewed by a clinician").first()).isVisible();
    page.goBack();
    assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("heel");
  }

  @Test
  void anAddressLeadsStraightToAKnot(Visit visit) {
    Page page = visit.openAtlas("/point/infraspinatus.1");
    assertThat(title(page)).hasText("Infraspinatus");
    assertThat(page.locator(":focus")).hasAttribute("id", "name-infraspinatus.1");
    assertThat(page.locator(":focus")).isInViewport();
    assertThat(page).hasTitle(Pattern.compile("Infraspinatus.*"));
  }

  @Test
  void anUnknownAddressSaysSo(Visit visit) {
    Page page = visit.openAtlas("/muscle/no_such_muscle");
    assertThat(title(page)).hasText("There is no such page in the atlas.");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to all muscles")).click();
    assertThat(title(page)).hasText("The muscle atlas");
  }

  @Test
  void aMusclePageShowsMuscleKnotsAndReferralInPictureAndWords(Visit visit) {
    Page page = visit.openAtlas("/muscle/infraspinatus");
    Locator pictures = page.getByRole(AriaRole.IMG);
    assertThat(pictures.first()).isVisible();
    List<String> told = pictures.evaluateAll("all => all.map(each => each.getAttribute('aria-label'))")
        instanceof List<?> labels ? labels.stream().map(String::valueOf).toList() : List.of();
    assertThat(told).anyMatch(text -> text.contains("Outline of Infraspinatus, right side"));
    assertThat(told).anyMatch(text -> text.contains("Knots marked: "));
    assertThat(told).anyMatch(text -> text.contains("Main area: "));
    assertThat(pictures.locator("svg path").first()).isVisible();
    assertThat(coloured(pictures)).isGreaterThan(100);
    assertThat(page.getByText("Main area").first()).isVisible();
    assertThat(link(page, "Front of the shoulder").first()).isVisible();
  }

  /** The figure is grey; returns how many pixels are not, as the heat of the referral is. */
  private static int coloured(Locator pictures) {
    return ((Number)
            pictures.locator("canvas").evaluateAll(
                """
                all => all.map(canvas => {
                  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
                  let count = 0;
                  for (let at = 0; at < data.length; at += 4) {
                    const rgb = [data[at], data[at + 1], data[at + 2]];
                    count += data[at + 3] > 200 && Math.max(...rgb) - Math.min(...rgb) > 60 ? 1 : 0;
                  }
                  return count;
                }).reduce((sum, each) => sum + each, 0)
                """))
        .intValue();
  }

  @Test
  void theOtherSideShowsInThePicture(Visit visit) {
    Page page = visit.openAtlas("/muscle/infraspinatus");
    assertThat(page.getByRole(AriaRole.IMG).first()).isVisible();
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Your left")).check();
    assertThat(page.locator("[role=img][aria-label*='Outline of Infraspinatus, left side']").first()).isVisible();
  }

  @Test
  void aMusclePageWarnsOfWhatMustNeverBePressed(Visit visit) {
    Page page = visit.openAtlas("/muscle/scalenes");
    Locator warnings = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Warnings about pressing"));
    assertThat(warnings).containsText("nerves, vessels and the lung lie there");
    assertThat(warnings.locator("summary").first()).containsText("If yes: ");
  }

  @Test
  void aMusclePageNamesItsSourcesAndThatNobodyReviewedIt(Visit visit) {
    Page page = visit.openAtlas("/muscle/infraspinatus");
    Locator sources = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Sources").setExact(true));
    assertThat(sources.getByRole(AriaRole.LISTITEM).first()).isVisible();
    assertThat(page.getByText("Not reviewed by a clinician").first()).isVisible();
  }

  @Test
  void aPlaceListsTheMusclesThatSendPainThere(Visit visit) {
    Page page = visit.openAtlas("/zone/temple_front");
    assertThat(title(page)).hasText("Temple, front part");
    Locator muscles = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Which muscles send pain here"));
    assertThat(muscles.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Temporalis")).first()).isVisible();
    assertThat(page.getByRole(AriaRole.IMG).first()).isVisible();
  }

  /** What to do comes only behind the safety questions; neither the pages nor what they are made of say it. */
  @Test
  void noPageTellsAnyoneToPressRollOrStretch(Visit visit) throws IOException {
    Page page = visit.openAtlas("/");
    ObjectMapper mapper = new ObjectMapper();
    for (Care care : cares()) {
      JsonNode served = mapper.readTree(page.request().get(URI.create(page.url()).resolve("/api/muscle/" + care.muscle()).toString()).text());
      assertThat(served.path("id").asText()).isEqualTo(care.muscle());
      assertThat(texts(served)).as(care.muscle()).noneMatch(text -> care.instructions().anyMatch(text::contains));
    }
    for (Care care : cares().subList(0, 3)) {
      page.navigate(page.url().replaceAll("#.*", "#/muscle/" + care.muscle()));
      assertThat(page.getByText("Warnings about pressing")).isVisible();
      Visit.unfoldAll(page);
      String text = page.locator("main").innerText();
      assertThat(care.instructions()).noneMatch(text::contains);
    }
  }

  /** What a muscle's knowledge says to do about it. */
  private record Care(String muscle, String release, String stretch) {
    Stream<String> instructions() {
      return Stream.of(release, stretch).filter(text -> text.length() > 3);
    }
  }

  private static List<Care> cares() {
    try (InputStream in = AtlasIT.class.getResourceAsStream(MUSCLES)) {
      List<String[]> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t", -1)).toList();
      List<String> header = List.of(rows.getFirst());
      int release = header.indexOf("selfRelease");
      int stretch = header.indexOf("stretch");
      List<Care> cares = rows.stream().skip(1).map(row -> new Care(row[0], row[release], row[stretch])).toList();
      assertThat(cares).hasSize(ALL_MUSCLES);
      return cares;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.forEach(part -> texts.addAll(texts(part)));
    return texts;
  }

  @Test
  void onPaperOnlyTheSheetIsLeft(Visit visit) {
    Page page = visit.openAtlas("/muscle/infraspinatus");
    assertThat(page.getByRole(AriaRole.IMG).first()).isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(title(page)).isVisible();
    assertThat(page.getByRole(AriaRole.IMG).first()).isVisible();
    assertThat(page.getByRole(AriaRole.NAVIGATION)).hasCount(0);
    assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Print this sheet"))).hasCount(0);
    assertThat(page.getByText("This is information, not a diagnosis").first()).isVisible();
  }

  @Test
  void aMuscleIsFoundByKeyboardAlone(Visit visit) {
    Page page = visit.openAtlas("/");
    pressUntil(page, "document.activeElement.type === 'search'");
    page.keyboard().type("masseter");
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Found: ");
    pressUntil(page, "document.activeElement.matches('a') && document.activeElement.textContent.includes('Masseter')");
    page.keyboard().press("Enter");
    assertThat(title(page)).hasText("Masseter");
    assertThat(title(page)).isFocused();
    pressUntil(page, "document.activeElement.matches('summary')");
    page.keyboard().press("Enter");
    assertThat(page.locator("details[open]").first()).isVisible();
  }

  private static void pressUntil(Page page, String reached) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      if (page.evaluate(reached).equals(true)) {
        return;
      }
    }
    throw new AssertionError("Tab never reached " + reached);
  }

  private static Locator title(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }
}
