package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person at the page: a fresh browser profile, opened with the address that the program printed. */
final class Visit implements AutoCloseable {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

  private final Browser browser;
  private final String address;
  private final List<String> stray = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final List<Response> responses = new ArrayList<>();
  private Browser.NewContextOptions options =
      new Browser.NewContextOptions().setViewportSize(1280, 900).setReducedMotion(ReducedMotion.REDUCE);
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

  /** Opens the page and waits until the body map is there. */
  Page open() {
    context = browser.newContext(options);
    context.onRequest(
        request -> {
          URI uri = URI.create(request.url());
          if (uri.getScheme().startsWith("http") && !LOOPBACK.contains(uri.getHost())) {
            stray.add(request.url());
          }
        });
    context.onResponse(responses::add);
    Page page = context.newPage();
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            errors.add(message.text());
          }
        });
    page.navigate(address);
    assertThat(page.locator("details.region").first()).isVisible();
    return page;
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
