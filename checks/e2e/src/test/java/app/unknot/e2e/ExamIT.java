package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The check: from the painting over safety questions and small tests to the result. */
@InBrowser
class ExamIT {
  private static final String SHOULDER_ACHE = "ache on top of the right shoulder and in the right side of the neck";
  private static final String EMERGENCY = "low back pain and I cannot pass water";
  /** No pain has more groups of questions, no exam more steps. */
  private static final int MANY = 40;

  @AfterEach
  void forget(Visit visit) {
    visit.forgetCheck();
  }

  @Test
  void aPainIsCheckedFromThePaintingToTheResultOnAPhone(Visit visit) throws IOException {
    Page page = toTheExam(visit.size(390, 844).touch());
    assertThat(heading(page)).containsText(Pattern.compile("^(Press|Answer|Move|Measure): "));
    throughTheExam(page, "Yes");
    assertThat(page.locator(".outcome").first()).containsText(Pattern.compile("in 10 that it is active"));
    Visit.unfoldAll(page);
    assertThat(page.locator(".outcome .factors").first()).isVisible();
    Download saved = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named("Save the check")).click());
    assertThat(Files.readString(saved.path())).contains("unknot-episode/1");
  }

  @Test
  void aCheckIsDoneByKeyboardAlone(Visit visit) {
    Page page = visit.open();
    Visit.words(page).focus();
    page.keyboard().type(SHOULDER_ACHE);
    assertThat(Visit.muscles(page).first()).isVisible();
    reach(page, "Check it");
    page.keyboard().press("Enter");
    assertThat(heading(page)).hasText("First, about you");
    reach(page, "I would rather not say");
    page.keyboard().press("Enter");
    for (int group = 0; group < MANY && page.locator("#questions-end").count() > 0; group++) {
      String before = heading(page).innerText();
      assertThat(heading(page)).isFocused();
      reach(page, "Read on", "None of these");
      if (main(page).innerText().startsWith("Read on")) {
        while (!main(page).innerText().equals("None of these")) {
          page.keyboard().press("Enter");
        }
      }
      settled(page);
      page.keyboard().press("Enter");
      assertThat(heading(page)).not().hasText(before);
    }
    if (heading(page).innerText().equals("Before you go on")) {
      reach(page, "I have read this");
      settled(page);
      page.keyboard().press("Enter");
    }
    assertThat(heading(page)).containsText(Pattern.compile("^(Press|Answer|Move|Measure): "));
    assertThat(heading(page)).isFocused();
    String first = whereabouts(page);
    reach(page, "No:");
    settled(page);
    page.keyboard().press("Enter");
    page.waitForCondition(() -> !whereabouts(page).equals(first));
    assertThat(heading(page)).isFocused();
  }

  @Test
  void noneOfThemIsSaidOnlyAfterAllWereSeen(Visit visit) {
    Page page = begin(visit.size(390, 700), SHOULDER_ACHE);
    Visit.button(page, "I would rather not say").click();
    assertThat(main(page)).containsText("Read on");
    String first = heading(page).innerText();
    main(page).click();
    assertThat(heading(page)).hasText(first);
    page.locator(".item").last().evaluate("item => item.scrollIntoView({ block: 'end' })");
    page.locator("#questions-end").evaluate("end => end.scrollIntoView({ block: 'center' })");
    assertThat(main(page)).hasText("None of these");
    assertThat(heading(page)).hasText(first);
    main(page).click();
    assertThat(heading(page)).not().hasText(first);
  }

  @Test
  void anEmergencyStopsAndOnlyTheDoubtGoesPastIt(Visit visit) {
    Page page = visit.size(390, 844).say(EMERGENCY);
    Visit.button(page, "See what to do now").click();
    assertThat(heading(page)).hasText("Get help now");
    assertThat(page.locator("a.call")).hasAttribute("href", Pattern.compile("tel:\\d+"));
    assertThat(page.locator("a.call")).isInViewport();
    assertThat(page.locator(".replies")).hasCount(0);
    page.reload();
    assertThat(heading(page)).hasText("Get help now");
    page.getByLabel("Country, for the emergency number").selectOption("GB");
    assertThat(page.locator("a.call")).hasText("Call 999");
    deny(page, "Not sure");
    assertThat(heading(page)).hasText("Get help now");
    for (int flag = 0; flag < MANY && page.locator(".deny").count() > 0; flag++) {
      deny(page, "No");
    }
    assertThat(page.locator(".stop")).hasCount(0);
    page.locator(".undo").first().click();
    assertThat(page.locator(".stop")).isVisible();
  }

  /** Answers all questions of the first flag that is raised. */
  private static void deny(Page page, String reply) {
    int flags = page.locator(".stop-flags > li").count();
    page.locator(".deny").first().click();
    Locator questions = page.locator(".doubtful");
    for (int at = 0; at < questions.count(); at++) {
      questions.nth(at).getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(reply).setExact(true)).check();
    }
    Visit.button(page, "Send the answers").click();
    assertThat(page.locator(".doubt")).hasCount(0);
    if (reply.equals("No")) {
      page.waitForCondition(() -> page.locator(".stop-flags > li").count() < flags);
    }
  }

  @Test
  void anAnswerIsTakenBackAndAReloadLosesNothing(Visit visit) {
    Page page = toTheExam(visit);
    String first = whereabouts(page);
    page.locator(".replies .big").nth(1).click();
    page.waitForCondition(() -> !whereabouts(page).equals(first));
    String second = whereabouts(page);
    page.reload();
    page.waitForCondition(() -> whereabouts(page).equals(second));
    page.locator(".undo").first().click();
    page.waitForCondition(() -> whereabouts(page).equals(first));
    page.locator(".undo").first().click();
    assertThat(page.locator("#questions-end")).hasCount(1);
  }

  @Test
  void thePaintingPageKnowsTheCheckThatIsUnderWay(Visit visit) {
    Page page = begin(visit, SHOULDER_ACHE);
    page.getByRole(AriaRole.LINK, named("Back to painting")).click();
    assertThat(Visit.words(page)).hasValue(SHOULDER_ACHE);
    assertThat(Visit.muscles(page).first()).isVisible();
    page.getByRole(AriaRole.LINK, named("Go on with your check")).click();
    assertThat(heading(page)).hasText("First, about you");
  }

  @Test
  void withoutACheckThePageSaysWhereToBegin(Visit visit) {
    Page page = visit.openCheck();
    assertThat(heading(page)).hasText("There is no check yet");
    assertThat(page.getByRole(AriaRole.LINK, named("Paint where it hurts"))).isVisible();
  }

  @Test
  void aChildGetsQuestionsAndNoMuscle(Visit visit) {
    Page page = begin(visit, SHOULDER_ACHE);
    aboutYou(page, "12");
    throughSafety(page);
    assertThat(page.locator(".result")).isVisible();
    assertThat(page.locator(".outcome")).hasCount(0);
    assertThat(page.locator("main")).not().containsText("trapezius");
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void axeFindsNothingOnAnyScreen(ColorScheme colours, Visit visit) {
    Page page = begin(visit.size(390, 844).colours(colours), SHOULDER_ACHE);
    AccessibilityIT.assertNoViolations(page);
    aboutYou(page, "41");
    Visit.unfoldAll(page);
    AccessibilityIT.assertNoViolations(page);
    throughSafety(page);
    pastWhatToMind(page);
    Visit.unfoldAll(page);
    AccessibilityIT.assertNoViolations(page);
    throughTheExam(page, "No");
    Visit.unfoldAll(page);
    AccessibilityIT.assertNoViolations(page);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void axeFindsNothingOnThePageThatStops(ColorScheme colours, Visit visit) {
    Page page = visit.colours(colours).say(EMERGENCY);
    Visit.button(page, "See what to do now").click();
    assertThat(heading(page)).hasText("Get help now");
    page.locator(".deny").first().click();
    Visit.unfoldAll(page);
    AccessibilityIT.assertNoViolations(page);
  }

  /** The second is a window of 1280 by 900 at 200 % zoom. */
  @ParameterizedTest
  @CsvSource({"320, 640", "640, 450", "1280, 900"})
  void nothingIsWiderThanTheWindow(int width, int height, Visit visit) {
    Page page = begin(visit.size(width, height), SHOULDER_ACHE);
    assertThat(Visit.overflow(page)).isZero();
    aboutYou(page, "41");
    Visit.unfoldAll(page);
    assertThat(Visit.overflow(page)).isZero();
    throughSafety(page);
    pastWhatToMind(page);
    Visit.unfoldAll(page);
    assertThat(page.locator(".place canvas").first()).isVisible();
    assertThat(Visit.overflow(page)).isZero();
    throughTheExam(page, "Not sure");
    Visit.unfoldAll(page);
    assertThat(Visit.overflow(page)).isZero();
  }

  /** Tells of a pain and goes to the check. */
  private static Page begin(Visit visit, String words) {
    Page page = visit.say(words);
    assertThat(Visit.muscles(page).first()).isVisible();
    Visit.button(page, "Check it").click();
    assertThat(heading(page)).hasText("First, about you");
    return page;
  }

  static Page toTheExam(Visit visit) {
    Page page = begin(visit, SHOULDER_ACHE);
    aboutYou(page, "41");
    throughSafety(page);
    pastWhatToMind(page);
    assertThat(page.locator(".exam")).isVisible();
    return page;
  }

  private static void aboutYou(Page page, String age) {
    page.getByLabel("Age in years").fill(age);
    page.getByRole(AriaRole.RADIO, named("Female")).check();
    main(page).click();
    assertThat(page.locator("#questions-end")).hasCount(1);
  }

  /** Says none to each group of questions. */
  private static void throughSafety(Page page) {
    for (int group = 0; group < MANY && page.locator("#questions-end").count() > 0; group++) {
      String before = heading(page).innerText();
      page.locator("#questions-end").evaluate("end => end.scrollIntoView({ block: 'center' })");
      assertThat(main(page)).hasText("None of these");
      main(page).click();
      assertThat(heading(page)).not().hasText(before);
    }
  }

  private static void pastWhatToMind(Page page) {
    if (heading(page).innerText().equals("Before you go on")) {
      main(page).click();
    }
  }

  /** Gives the same answer to every question until there is a result; new candidates may bring new safety questions. */
  static void throughTheExam(Page page, String reply) {
    for (int step = 0; step < MANY && page.locator(".result").count() == 0; step++) {
      throughSafety(page);
      String before = whereabouts(page);
      Locator answer = page.locator(".deck .replies .big").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + reply)));
      Locator any = page.locator(".deck .replies .big");
      assertThat(any.first()).isVisible();
      (answer.count() > 0 ? answer.first() : any.last()).click();
      page.waitForCondition(() -> !whereabouts(page).equals(before));
    }
    assertThat(page.locator(".result")).isVisible();
  }

  /** Returns what tells one screen from the next. */
  private static String whereabouts(Page page) {
    return String.valueOf(page.evaluate("[...document.querySelectorAll('h1, .deck .question, .exam-head .quiet')].map(each => each.textContent).join(' ')"));
  }

  static Locator heading(Page page) {
    return page.locator("main h1");
  }

  /** Returns the one button that goes on. */
  private static Locator main(Page page) {
    return page.locator(".deck .big.main");
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  /** Waits until a press counts; just after a change it might have been meant for what stood there before. */
  private static void settled(Page page) {
    assertThat(page.locator(".deck [aria-disabled=true]")).hasCount(0);
  }

  /** Presses Tab until one of some buttons or links has the focus. */
  static void reach(Page page, String... names) {
    for (int press = 0; press < 400; press++) {
      page.keyboard().press("Tab");
      Object reached = page.evaluate("document.activeElement.textContent.replace(/\\s+/g, ' ').trim()");
      for (String name : names) {
        if (String.valueOf(reached).startsWith(name)) {
          return;
        }
      }
    }
    throw new AssertionError("Tab never reached " + String.join(" or ", names));
  }
}
