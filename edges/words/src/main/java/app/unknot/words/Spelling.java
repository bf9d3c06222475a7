package app.unknot.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/**
 * Mends the spelling of word forms that the lexicon does not have: one slip (a letter too many, missing, wrong, or two
 * swapped) in forms of 4 to 7 letters, two in longer ones; the first letter must be right. Common words of the language
 * are left alone, and so are forms with a digit. Of several candidates the nearest wins, then the one that the lexicon
 * uses most, then the first in the alphabet.
 *
 * <p>A text can hold any number of different unknown words; {@link #budget()} bounds how many are looked up afresh for
 * one text, so that reading stays linear. Answers are kept for all texts, up to a limit. Safe to share between threads.
 */
final class Spelling {
  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final int LONGEST = 24;
  private static final int LOOK_UPS_PER_TEXT = 1_000;
  private static final int KEPT = 20_000;

  private final Set<String> untouched;
  private final Map<String, Integer> uses;
  private volatile @Nullable Map<Character, List<String>> byFirstLetter;
  private final Map<String, String> kept = new ConcurrentHashMap<>();

  /**
   * Starts with the forms of the lexicon and how many phrases use each.
   *
   * @param uses forms to number of phrases
   * @param common forms that are right though the lexicon does not use them
   */
  Spelling(Map<String, Integer> uses, Set<String> common) {
    this.uses = uses;
    this.untouched = common;
  }

  /** Sorted out when the first unknown word comes along; doing it twice at the same time does no harm. */
  private Map<Character, List<String>> byFirstLetter() {
    Map<Character, List<String>> sorted = byFirstLetter;
    if (sorted == null) {
      sorted = new HashMap<>();
      for (String form : uses.keySet()) {
        if (isMendable(form)) {
          sorted.computeIfAbsent(form.charAt(0), c -> new ArrayList<>()).add(form);
        }
      }
      byFirstLetter = sorted;
    }
    return sorted;
  }

  /** A mender for one text. */
  Mender budget() {
    return new Mender();
  }

  /** Mends the forms of one text; not to be shared between threads. */
  final class Mender {
    private int left = LOOK_UPS_PER_TEXT;

    private Mender() {}

    String mend(String form) {
      if (uses.containsKey(form) || !isMendable(form) || untouched.contains(form)) {
        return form;
      }
      String known = kept.get(form);
      if (known != null) {
        return known;
      }
      return left-- > 0 ? keep(form, nearest(form)) : form;
    }
  }

  private String keep(String form, String mended) {
    if (kept.size() < KEPT) {
      kept.put(form, mended);
    }
    return mended;
  }

  private static boolean isMendable(String form) {
    return form.length() >= SHORTEST
        && form.length() <= LONGEST
        && form.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private String nearest(String form) {
    List<String> candidates = byFirstLetter().getOrDefault(form.charAt(0), List.of());
    LevenshteinAutomata slips = new LevenshteinAutomata(form, true);
    String best = best(form, candidates, slips, 1);
    return best.equals(form) && form.length() >= LONG ? best(form, candidates, slips, 2) : best;
  }

  private String best(String form, List<String> candidates, LevenshteinAutomata slips, int distance) {
    CharacterRunAutomaton near = new CharacterRunAutomaton(slips.toAutomaton(distance));
    String best = form;
    int most = 0;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - form.length()) <= distance && near.run(candidate)) {
        int used = uses.getOrDefault(candidate, 0);
        if (used > most || (used == most && candidate.compareTo(best) < 0)) {
          best = candidate;
          most = used;
        }
      }
    }
    return best;
  }
}
