package app.unknot.app;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the id that a mistyped one was probably meant to be. */
final class NearestId {
  private NearestId() {}

  /** Returns the nearest of the known ids, or empty when none is near. */
  static Optional<String> of(String typed, Collection<String> known) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    if (wanted.isEmpty() || wanted.length() > 60) {
      return Optional.empty();
    }
    String best = null;
    int least = 1 + Math.max(2, wanted.length() / 3);
    for (String id : known) {
      int distance = id.startsWith(wanted + "_") || wanted.startsWith(id + "_") ? 1 : distance(wanted, id, least);
      if (distance < least) {
        least = distance;
        best = id;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns the number of letters to insert, delete or replace; any number of at least {@code enough} beyond it. */
  private static int distance(String a, String b, int enough) {
    if (Math.abs(a.length() - b.length()) >= enough) {
      return enough;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
