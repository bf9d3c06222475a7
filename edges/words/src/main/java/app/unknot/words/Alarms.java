package app.unknot.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Alarm concepts and the phrases that name them. Unlike other phrases the words of an alarm may stand in any order and
 * a little apart ("pain in my chest that is crushing"): missing an alarm is worse than raising one too many. The words
 * must stand in one sentence, within their own number plus {@value #SLACK} content words. Phrases with a no, cannot or
 * another small word keep their order, because there the order is the meaning; so do those of three words and more,
 * unless they speak of pain.
 *
 * <p>One pass: for each phrase the latest place of each of its words is remembered; whenever a word arrives that
 * completes a phrase inside its window, the concept is heard. Cost per word: the phrases that use it.
 */
final class Alarms {
  static final int SLACK = 2;

  /**
   * A phrase of a concept.
   *
   * @param number its place among all phrases
   * @param concept id of the concept it names
   * @param words numbers of its word forms, each once
   * @param ordered true when the words must keep their order
   * @param slack how many content words may stand between them
   */
  record Phrase(int number, String concept, int[] words, boolean ordered, int slack) {}

  /**
   * A concept heard in the text.
   *
   * @param concept its id
   * @param words places of the words that named it, ascending
   */
  record Heard(String concept, int[] words) {
    int first() {
      return words[0];
    }

    int last() {
      return words[words.length - 1];
    }
  }

  private final Vocabulary vocabulary;
  private final Set<String> functionWords;
  private final Map<String, String> same;
  private final List<Phrase> phrases;
  private final int[][] byWord;

  /**
   * Starts with all phrases.
   *
   * @param functionWords forms that add no distance between the words of a phrase
   * @param same forms that mean the same, each with the form that stands for it
   */
  Alarms(Vocabulary vocabulary, List<Phrase> phrases, Set<String> functionWords, Map<String, String> same) {
    this.vocabulary = vocabulary;
    this.functionWords = functionWords;
    this.same = same;
    this.phrases = phrases;
    this.byWord = byWord(vocabulary.size(), phrases);
  }

  private static int[][] byWord(int size, List<Phrase> phrases) {
    int[] counts = new int[size];
    for (Phrase phrase : phrases) {
      for (int word : phrase.words()) {
        counts[word]++;
      }
    }
    int[][] byWord = new int[size][];
    for (Phrase phrase : phrases) {
      for (int word : phrase.words()) {
        byWord[word] = byWord[word] == null ? new int[counts[word]] : byWord[word];
        byWord[word][--counts[word]] = phrase.number();
      }
    }
    return byWord;
  }

  /** Returns the concepts heard in the words from {@code from} up to {@code to}, which are one sentence. */
  Set<Heard> hear(List<Token> tokens, int from, int to) {
    return new Ear(tokens).hear(from, to);
  }

  /** Listens to one sentence. */
  private final class Ear {
    private final List<Token> tokens;
    private final Map<Integer, long[]> latest = new HashMap<>();
    private final Map<String, Heard> byPlace = new HashMap<>();
    private final Set<Heard> heard = new LinkedHashSet<>();
    private int distance;

    private Ear(List<Token> tokens) {
      this.tokens = tokens;
    }

    private Set<Heard> hear(int from, int to) {
      for (int at = from; at < to; at++) {
        Token token = tokens.get(at);
        distance += functionWords.contains(token.form()) ? 0 : 1;
        distance += token.before() == Gap.CLAUSE ? 1 : 0;
        listen(token.form(), at);
        Contractions.Joined no = Contractions.joined(form(at - 2, from), form(at - 1, from), token.form());
        if (no != null) {
          listen(no.form(), at - no.back());
        }
      }
      return heard;
    }

    private String form(int at, int from) {
      return at < from ? "" : tokens.get(at).form();
    }

    private void listen(String form, int at) {
      int word = vocabulary.id(same.getOrDefault(form, form));
      if (word >= 0 && byWord[word] != null) {
        for (int phrase : byWord[word]) {
          listen(phrases.get(phrase), word, at);
        }
      }
    }

    /** Each slot holds the distance in its upper half and the place of the word in its lower half, plus one. */
    private void listen(Phrase phrase, int word, int at) {
      long[] slots = latest.computeIfAbsent(phrase.number(), n -> new long[phrase.words().length]);
      for (int slot = 0; slot < slots.length; slot++) {
        slots[slot] = phrase.words()[slot] == word ? ((long) distance << 32) | (at + 1) : slots[slot];
      }
      for (int i = 0; i < slots.length; i++) {
        boolean late = phrase.ordered() && i > 0 && (int) slots[i] < (int) slots[i - 1];
        if (slots[i] == 0 || late || distance - (slots[i] >> 32) > slots.length - 1 + phrase.slack()) {
          return;
        }
      }
      keep(phrase.concept(), slots);
    }

    private void keep(String concept, long[] slots) {
      int[] words = Arrays.stream(slots).mapToInt(slot -> (int) slot - 1).sorted().toArray();
      String place = concept + ' ' + words[words.length - 1];
      Heard known = byPlace.get(place);
      if (known == null || known.first() < words[0]) {
        Heard now = new Heard(concept, words);
        heard.remove(known);
        heard.add(now);
        byPlace.put(place, now);
      }
    }
  }
}
