package app.unknot.app;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the program says to a person, from {@code messages.properties}. */
final class Messages {
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.unknot.app.messages", Locale.ROOT);

  private Messages() {}

  /** Returns the text of a key, with what belongs into its places, as {@link String#format} has them. */
  static String text(String key, Object... parts) {
    String text = BUNDLE.getString(key);
    return parts.length == 0 ? text : String.format(Locale.ROOT, text, parts);
  }

  /** Returns the text of a key, or another text where there is none. */
  static String textOr(String key, String other) {
    return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : other;
  }
}
