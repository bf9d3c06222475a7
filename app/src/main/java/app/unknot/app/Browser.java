package app.unknot.app;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Opens the person's browser, where there is one. */
final class Browser {
  private Browser() {}

  /** Opens the address; does nothing where no browser can be expected, and never fails. */
  static void open(Supplier<String> address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (!expected(system, System.getenv())) {
      return;
    }
    try {
      new ProcessBuilder(command(system, address.get()))
          .redirectInput(Redirect.PIPE)
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // The address stands on the terminal; the person opens it.
    }
  }

  /** Returns whether somebody sits before a screen. */
  static boolean expected(String system, Map<String, String> environment) {
    if (given(environment, "CI")) {
      return false;
    }
    boolean screenByItself = system.startsWith("mac") || system.startsWith("windows");
    return screenByItself || given(environment, "DISPLAY") || given(environment, "WAYLAND_DISPLAY");
  }

  private static boolean given(Map<String, String> environment, String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }

  private static List<String> command(String system, String address) {
    if (system.startsWith("mac")) {
      return List.of("open", address);
    }
    return system.startsWith("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
        : List.of("xdg-open", address);
  }
}
