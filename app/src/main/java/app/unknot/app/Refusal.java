package app.unknot.app;

import java.util.ArrayList;
import java.util.List;

/** Input that cannot be used. The message is one sentence for the person who gave it: where, what, what is expected. */
class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_QUOTE = 60;

  Refusal(String sentence) {
    super(sentence, null, false, false);
  }

  /** Returns the sentence. */
  String sentence() {
    return String.valueOf(getMessage());
  }

  /** Returns a value as it may stand in a sentence: quoted, short, without control characters. */
  static String quote(String value) {
    String plain = Plain.text(value);
    if (plain.length() > LONGEST_QUOTE) {
      int end = Character.isHighSurrogate(plain.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
      plain = plain.substring(0, end) + "…";
    }
    return '"' + plain + '"';
  }

  /** Returns the values as an English list: {@code a, b or c}. */
  static String oneOf(List<String> values) {
    if (values.size() < 2) {
      return String.join("", values);
    }
    List<String> first = new ArrayList<>(values);
    String last = first.removeLast();
    return String.join(", ", first) + " or " + last;
  }
}
