package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The plan: from the result of the check over three steps to two weeks that can be moved, printed and taken along. */
@InBrowser
class PlanIT {
  private static final List<String> VIEWS = List.of("Today", "Week", "Why", "You");
  private static final String ONE_EVENT_AND_ONE_THAT_CANNOT_BE =
      """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      PRODID:-//test//test//EN\r
      BEGIN:VEVENT\r
      UID:one@test\r
      DTSTAMP:20260101T000000Z\r
      DTSTART:20260105T090000Z\r
      DTEND:20260105T100000Z\r
      RRULE:FREQ=DAILY\r
      SUMMARY:Secret dinner\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      UID:two@test\r
      DTSTAMP:20260101T000000Z\r
      DTSTART:20260230T090000Z\r
      END:VEVENT\r
      END:VCALENDAR\r
      """;

  @AfterEach
  void forget(Visit visit) {
    visit.forgetCheck();
  }

  @Test
  void withoutACheckThePageSaysWhereToBegin(Visit visit) {
    Page page = visit.openPlan();
    assertThat(ExamIT.heading(page)).hasText("First, tell where it hurts");
    assertThat(page.getByRole(AriaRole.LINK, ExamIT.named("Paint where it hurts"))).isVisible();
  }

  @Test
  void aPlanIsMadeFromTheResultOnAPhone(Visit visit) {
    Page page = toThePlan(visit.size(390, 844).touch());
    assertThat(ExamIT.heading(page)).hasText(Pattern.compile("^Today, "));
    go(page, "Week");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Next day"))).click();
    assertThat(page.locator(".card").first()).isVisible();
    go(page, "Why");
    assertThat(ExamIT.heading(page)).isFocused();
    page.reload();
    assertThat(ExamIT.heading(page)).hasText("What may add to it");
  }

  @Test
  void aSessionIsMovedByKeyboardAloneAndTakenBack(Visit visit) {
    Page page = toThePlan(visit);
    secondWeek(page);
    Locator card = page.locator(".card.planned").first();
    String uid = card.getAttribute("data-card");
    String before = card.locator(".card-time").innerText();
    card.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#panel-title")).isFocused();
    assertThat(page.locator(".why-now .sum")).containsText("point");
    ExamIT.reach(page, "Later: ", "Earlier: ");
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog [role=status]")).containsText("Moved.");
    page.keyboard().press("Escape");
    Locator moved = page.locator("[data-card='" + uid + "']");
    assertThat(moved).isFocused();
    assertThat(moved.locator(".card-time")).not().hasText(before);
    Visit.button(page, "Undo").first().click();
    assertThat(page.locator("#says")).hasText(Pattern.compile("^Taken back"));
  }

  @Test
  void aSessionIsDraggedWhereItFitsAndRunsBackWhereNot(Visit visit) {
    Page page = toThePlan(visit);
    secondWeek(page);
    Locator card = page.locator(".card.planned").first();
    String before = card.locator(".card-time").innerText();
    drag(page, card, page.locator(".fit.no").first());
    assertThat(page.locator(".toast")).containsText("stays where it was");
    assertThat(page.locator(".card.planned .card-time").first()).hasText(before);
    assertThat(page.locator("dialog[open]")).hasCount(0);
    drag(page, card, page.locator(".fit.yes").last());
    assertThat(page.locator("#says")).hasText(Pattern.compile("^Moved"));
  }

  /** Drags a card to the beginning of a stretch of starts, once it is shown. */
  private static void drag(Page page, Locator card, Locator target) {
    card.evaluate("each => each.scrollIntoView({ block: 'center' })");
    BoundingBox from = card.boundingBox();
    page.mouse().move(from.x + 12, from.y + 6);
    page.mouse().down();
    page.mouse().move(from.x + 24, from.y + 12);
    assertThat(target).isAttached();
    target.evaluate("each => each.scrollIntoView({ block: 'center' })");
    BoundingBox to = target.boundingBox();
    double begin = to.y + 8;
    page.mouse().move(from.x + 24, begin - 1);
    page.mouse().move(from.x + 24, begin);
    assertThat(page.locator(".hanging")).isVisible();
    page.mouse().up();
  }

  @Test
  void aCalendarIsReadAndItsTitlesAreNeverShown(Visit visit) throws IOException {
    Page page = toThePlan(visit);
    go(page, "You");
    Visit.unfoldAll(page);
    FilePayload file =
        new FilePayload("work.ics", "text/calendar", ONE_EVENT_AND_ONE_THAT_CANNOT_BE.getBytes(StandardCharsets.UTF_8));
    page.locator(".drop input[type=file]").setInputFiles(file);
    assertThat(page.locator(".drop ~ .note")).containsText("from 1 file");
    assertThat(page.locator(".drop ~ .note")).containsText("could not be read");
    assertThat(page.locator("body")).not().containsText("Secret");
    Visit.unfoldAll(page);
    Download saved = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, ExamIT.named("Download plan.ics")).click());
    assertThat(Files.readString(saved.path())).startsWith("BEGIN:VCALENDAR").doesNotContain("Secret", "trapezius");
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void axeFindsNothingInAnyView(ColorScheme colours, Visit visit) {
    Page page = toThePlan(visit.colours(colours));
    for (String view : VIEWS) {
      go(page, view);
      Visit.unfoldAll(page);
      AccessibilityIT.assertNoViolations(page);
    }
    go(page, "Week");
    page.locator(".card").first().click();
    assertThat(page.locator(".good-times").or(page.locator(".panel-body")).first()).isVisible();
    AccessibilityIT.assertNoViolations(page);
    page.keyboard().press("Escape");
    page.locator(".day-breaks button").first().click();
    assertThat(page.locator("#panel-title")).containsText(Pattern.compile("^[0-9]+ breaks? on "));
    AccessibilityIT.assertNoViolations(page);
  }

  /** The second is a window of 1280 by 900 at 200 % zoom. */
  @ParameterizedTest
  @CsvSource({"320, 640", "640, 450", "1280, 900"})
  void nothingIsWiderThanTheWindow(int width, int height, Visit visit) {
    Page page = toThePlan(visit.size(width, height));
    for (String view : VIEWS) {
      go(page, view);
      Visit.unfoldAll(page);
      assertThat(Visit.overflow(page)).as(view).isZero();
    }
  }

  @Test
  void twoWeeksFitOnPaperWithBoxesToTick(Visit visit) {
    Page page = toThePlan(visit);
    go(page, "Week");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".paper-day").first()).isVisible();
    assertThat(page.locator(".paper-day .paper-box").first()).isVisible();
    assertThat(page.locator(".grid")).isHidden();
    assertThat(page.locator(".views")).isHidden();
  }

  /** Goes through check and first steps to a plan. */
  private static Page toThePlan(Visit visit) {
    Page page = ExamIT.toTheExam(visit);
    ExamIT.throughTheExam(page, "Yes");
    page.getByRole(AriaRole.LINK, ExamIT.named("Make my plan")).click();
    for (String step : List.of("Is everything safe for you?", "What do your days look like?")) {
      assertThat(ExamIT.heading(page)).hasText(step);
      Visit.button(page, "Go on").click();
    }
    assertThat(ExamIT.heading(page)).hasText("When are you busy?");
    Visit.button(page, "Make my plan").click();
    assertThat(ExamIT.heading(page)).hasText(Pattern.compile("^Today, "));
    return page;
  }

  private static void go(Page page, String view) {
    page.locator(".views").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(view).setExact(true)).click();
    assertThat(page.locator("main.on-" + view.toLowerCase(Locale.ROOT))).isVisible();
  }

  /** Shows the days that have not begun. */
  private static void secondWeek(Page page) {
    go(page, "Week");
    page.getByRole(AriaRole.LINK, ExamIT.named("Second week")).click();
    assertThat(page.locator(".card.planned").first()).isVisible();
  }
}
