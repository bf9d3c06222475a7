package app.unknot.body.build;

import java.util.Locale;

/** The words in which rules for zones tell where a place is. */
enum Word {
  X,
  Y,
  Z,
  NX,
  NY,
  NZ,
  ALONG,
  AROUND,
  ACROSS,
  PALM,
  RAY,
  AHEAD,
  BEHIND;

  /** Returns the word as it stands in a rule. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
