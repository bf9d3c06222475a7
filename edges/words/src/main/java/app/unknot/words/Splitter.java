package app.unknot.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Runs a text, or a list of phrases, through an analyzer. */
final class Splitter {
  private Splitter() {}

  private interface Sink {
    void accept(String form, int start, int end);
  }

  /** Returns the words of a text, spelling mended. */
  static List<Token> tokens(Analyzer analyzer, Vocabulary vocabulary, Spelling.Mender spelling, String text) {
    List<Token> tokens = new ArrayList<>();
    run(
        analyzer,
        text,
        (form, start, end) -> {
          Gap gap = tokens.isEmpty() ? Gap.SENTENCE : Gap.between(text, tokens.getLast().end(), start);
          String mended = spelling.mend(form);
          tokens.add(new Token(start, end, mended, vocabulary.id(mended), gap));
        });
    return tokens;
  }

  /**
   * Returns the word forms of each phrase. Phrases share most of their words, so each different stretch between blanks
   * is analysed once, all of them in one run.
   */
  static List<List<String>> formsOf(Analyzer analyzer, List<String> phrases) {
    Map<String, List<String>> byStretch = new LinkedHashMap<>();
    for (String phrase : phrases) {
      for (String stretch : phrase.split(" ", -1)) {
        byStretch.computeIfAbsent(stretch, s -> new ArrayList<>(1));
      }
    }
    analyse(analyzer, byStretch);
    List<List<String>> forms = new ArrayList<>(phrases.size());
    for (String phrase : phrases) {
      List<String> all = new ArrayList<>(4);
      for (String stretch : phrase.split(" ", -1)) {
        all.addAll(byStretch.getOrDefault(stretch, List.of()));
      }
      forms.add(all);
    }
    return forms;
  }

  private static void analyse(Analyzer analyzer, Map<String, List<String>> byStretch) {
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>(byStretch.size());
    for (String stretch : byStretch.keySet()) {
      ends.add(text.append(stretch).append('\n').length());
    }
    List<List<String>> forms = new ArrayList<>(byStretch.values());
    int[] at = {0};
    run(
        analyzer,
        text.toString(),
        (form, start, end) -> {
          while (start >= ends.get(at[0])) {
            at[0]++;
          }
          forms.get(at[0]).add(form);
        });
  }

  /** Half a character, as a text cut short may end with, makes the tokenizer drop what stands before it. */
  private static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      mended = mended == null ? new StringBuilder(text) : mended;
      mended.setCharAt(i, ' ');
    }
    return mended == null ? text : mended.toString();
  }

  private static void run(Analyzer analyzer, String text, Sink sink) {
    try (TokenStream stream = analyzer.tokenStream("text", wellFormed(text))) {
      CharTermAttribute form = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (!form.isEmpty()) {
          sink.accept(form.toString(), offset.startOffset(), offset.endOffset());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new WordsException("The text cannot be split into words.", e);
    }
  }
}
