package app.unknot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A class of tests that use the program in a browser; each test takes a fresh {@link Visit}. All share one program and
 * one browser. Without Chromium the tests are skipped, unless the environment says {@code CI=true}. After each test
 * the visit is checked: nothing left this computer, and the page raised no error.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.Visits.class)
@interface InBrowser {

  /** Starts program and browser once and hands out visits. */
  final class Visits implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace SPACE = Namespace.create(InBrowser.class);
    /** Long enough, in milliseconds, for a computer that does much else. */
    private static final double PATIENCE = 20_000;

    private record Stage(Program program, Chromium chromium) implements AutoCloseable {
      @Override
      public void close() throws InterruptedException {
        chromium.close();
        program.close();
      }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
      Optional<Path> chromium = Chromium.executable();
      if (chromium.isEmpty() && "true".equals(System.getenv("CI"))) {
        throw new IllegalStateException("CI=true, but there is no Chromium. Maybe set UNKNOT_CHROMIUM to its path.");
      }
      Assumptions.assumeTrue(chromium.isPresent(), "no Chromium found; set UNKNOT_CHROMIUM to its path");
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      stage(context, chromium.get());
    }

    private static Stage stage(ExtensionContext context, Path chromium) {
      return context
          .getRoot()
          .getStore(SPACE)
          .computeIfAbsent(
              Stage.class, key -> new Stage(Program.start(), Chromium.launch(chromium)), Stage.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Stage stage = stage(context, Chromium.executable().orElseThrow());
      return context
          .getStore(SPACE)
          .computeIfAbsent(
              Visit.class,
              key -> new Visit(stage.chromium().browser(), stage.program().address()),
              Visit.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
      Visit visit = context.getStore(SPACE).get(Visit.class, Visit.class);
      if (visit != null) {
        assertThat(visit.strayRequests()).as("requests that leave this computer").isEmpty();
        assertThat(visit.errors()).as("errors on the page").isEmpty();
      }
    }
  }
}
