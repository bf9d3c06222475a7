package app.unknot.words;

/** Numbers written in digits. */
final class Numbers {
  private Numbers() {}

  /** Returns the whole number of at most four digits that the form is, or -1. */
  static int whole(String form) {
    if (form.isEmpty() || form.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < form.length(); i++) {
      char digit = form.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      value = value * 10 + digit - '0';
    }
    return value;
  }

  /** Returns the number, decimals allowed, or NaN. */
  static double decimal(String form) {
    int point = form.indexOf('.');
    if (point < 0) {
      int whole = whole(form);
      return whole < 0 ? Double.NaN : whole;
    }
    int whole = whole(form.substring(0, point));
    int rest = whole(form.substring(point + 1));
    return whole < 0 || rest < 0 ? Double.NaN : whole + rest / Math.pow(10, form.length() - point - 1.0);
  }
}
