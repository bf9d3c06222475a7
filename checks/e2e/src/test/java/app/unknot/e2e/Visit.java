package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One person at the page: a fresh browser profile, opened with the address that the program printed. */
final class Visit implements AutoCloseable {
  private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

  private final Browser browser;
  private final String address;
  private final List<String> stray = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final List<Response> responses = new ArrayList<>();
  private Browser.NewContextOptions options =
      new Browser.NewContextOptions().setViewportSize(1280, 900).setReducedMotion(ReducedMotion.REDUCE);
  private Consumer<BrowserContext> beforehand = context -> {};
  private @Nullable BrowserContext context;

  Visit(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
  }

  /** Sets the size of the window, in CSS pixels. */
  Visit size(int width, int height) {
    options = options.setViewportSize(width, height);
    return this;
  }

  Visit colours(ColorScheme scheme) {
    options = options.setColorScheme(scheme);
    return this;
  }

  Visit motion(ReducedMotion motion) {
    options = options.setReducedMotion(motion);
    return this;
  }

  /** Draws with the few colours that the person chose for the whole computer. */
  Visit forcedColours() {
    options = options.setForcedColors(ForcedColors.ACTIVE);
    return this;
  }

  /** Gives the screen fingers. */
  Visit touch() {
    options = options.setHasTouch(true);
    return this;
  }

  /** Does something to the fresh browser profile before it opens a page. */
  Visit before(Consumer<BrowserContext> preparation) {
    beforehand = beforehand.andThen(preparation);
    return this;
  }

  /** Opens the page and waits until words and list are there; the figure may still be loading. */
  Page open() {
    Page page = profile().newPage();
    watch(page);
    page.navigate(address);
    assertThat(page.locator("details.region").first()).isVisible();
    return page;
  }

  /**
   * Opens a page of the atlas.
   *
   * @param hash what stands behind the {@code #} of its address
   */
  Page openAtlas(String hash) {
    BrowserContext profile = profile();
    profile.request().get(address, RequestOptions.create().setMaxRedirects(0));
    Page page = profile.newPage();
    watch(page);
    page.navigate(URI.create(address).resolve("/atlas.html#" + hash).toString());
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();
    return page;
  }

  /** Opens the check, as somebody does who comes back to it. */
  Page openCheck() {
    BrowserContext profile = profile();
    profile.request().get(address, RequestOptions.create().setMaxRedirects(0));
    Page page = profile.newPage();
    watch(page);
    page.navigate(at("/check.html"));
    return page;
  }

  /** Opens the plan, as somebody does who comes back to it. */
  Page openPlan() {
    BrowserContext profile = profile();
    profile.request().get(address, RequestOptions.create().setMaxRedirects(0));
    Page page = profile.newPage();
    watch(page);
    page.navigate(at("/plan.html"));
    return page;
  }

  /** Throws away the check, which the program keeps for all visits. */
  void forgetCheck() {
    if (context != null) {
      APIResponse state = context.request().get(at("/api/journey"));
      Matcher version = VERSION.matcher(state.text());
      if (version.find()) {
        String forget = "{\"act\":\"forget\",\"version\":%s}".formatted(version.group(1));
        context
            .request()
            .post(at("/api/journey"), RequestOptions.create().setHeader("Content-Type", "application/json").setData(forget));
      }
    }
  }

  private String at(String path) {
    return URI.create(address).resolve(path).toString();
  }

  private BrowserContext profile() {
    context = browser.newContext(options);
    context.onRequest(
        request -> {
          URI uri = URI.create(request.url());
          if (uri.getScheme().startsWith("http") && !LOOPBACK.contains(uri.getHost())) {
            stray.add(request.url());
          }
        });
    context.onResponse(responses::add);
    beforehand.accept(context);
    return context;
  }

  private void watch(Page page) {
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            errors.add(message.text());
          }
        });
  }

  /** Opens the page and writes where it hurts. */
  Page say(String text) {
    Page page = open();
    words(page).fill(text);
    return page;
  }

  static Locator words(Page page) {
    return page.getByLabel("Say it in your own words");
  }

  /** Returns the ranked muscles. */
  static Locator muscles(Page page) {
    return page.locator("article.muscle");
  }

  /** Returns the names of the ranked muscles with their sides, such as "Masseter, right". */
  static List<String> names(Page page) {
    return muscles(page).getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3)).allInnerTexts();
  }

  /** Returns the box of a place in the list of all places; its region has to be unfolded. */
  static Locator box(Page page, String side, String place) {
    return page.locator(".regions")
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(side + " " + place).setExact(true));
  }

  static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Returns how far the page is wider than its window, in CSS pixels. */
  static int overflow(Page page) {
    return ((Number)
            page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .intValue();
  }

  /** Opens every folded part. */
  static void unfoldAll(Page page) {
    unfold(page, "details");
  }

  /** Opens the folded parts that a selector names. */
  static void unfold(Page page, String selector) {
    page.evaluate("selector => document.querySelectorAll(selector).forEach(part => { part.open = true; })", selector);
  }

  List<Response> responses() {
    return List.copyOf(responses);
  }

  List<String> strayRequests() {
    return stray;
  }

  List<String> errors() {
    return errors;
  }

  @Override
  public void close() {
    if (context != null) {
      context.close();
    }
  }
}
