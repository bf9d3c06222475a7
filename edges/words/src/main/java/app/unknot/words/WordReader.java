package app.unknot.words;

import app.unknot.terms.CodedPhrase;
import app.unknot.terms.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads where it hurts, and what belongs to it, from a person's own words: everyday or clinical English, British or
 * American spelling, slips included.
 *
 * <p>Alarm concepts are looked for on their own, over and above everything else: words that name a place or symptom can
 * be an alarm as well. Immutable and safe to share between threads. Time and memory grow linearly with the text.
 */
public final class WordReader {
  /** The longest text that is read, in characters. */
  public static final int MAX_LENGTH = 1_000_000;

  /** A sentence is cut here, so that no text without full stops can slow the reading down. */
  private static final int LONGEST_SENTENCE = 600;

  private static final Comparator<CodedPhrase> AS_WRITTEN =
      Comparator.comparingInt(CodedPhrase::start)
          .thenComparing(Comparator.comparingInt(CodedPhrase::end).reversed())
          .thenComparing(CodedPhrase::kind);

  private static final class Holder {
    static final WordReader STANDARD = new WordReader(LexiconFile.standard(), ZoneGraph.standard());
  }

  private final Lexicon lexicon;
  private final ZoneGraph zones;

  private WordReader(Lexicon lexicon, ZoneGraph zones) {
    this.lexicon = lexicon;
    this.zones = zones;
  }

  /** Returns the reader of the knowledge that this program was built with; its lexicon is built once. */
  public static WordReader standard() {
    return Holder.STANDARD;
  }

  /**
   * Returns what was understood of a text, and what was not. Offsets count UTF-16 characters of this very text.
   *
   * @param text what the person wrote; may be empty
   * @throws TextTooLongException when the text is longer than {@link #MAX_LENGTH}
   */
  public Reading read(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new TextTooLongException(text.length());
    }
    List<Token> tokens = lexicon.tokens(text);
    List<SentenceReader> sentences = sentences(text, tokens);
    Sides ofText = sideOfText(sentences);
    List<CodedPhrase> phrases = new ArrayList<>();
    List<String> notUnderstood = new ArrayList<>();
    for (SentenceReader sentence : sentences) {
      phrases.addAll(sentence.read(ofText));
      notUnderstood.addAll(sentence.notUnderstood());
    }
    phrases.sort(AS_WRITTEN);
    return new Reading(phrases, notUnderstood);
  }

  private List<SentenceReader> sentences(String text, List<Token> tokens) {
    List<SentenceReader> sentences = new ArrayList<>();
    ItemReader items = new ItemReader(text, tokens, lexicon);
    int from = 0;
    for (int at = 1; at <= tokens.size(); at++) {
      boolean ends = at == tokens.size() || tokens.get(at).before() == Gap.SENTENCE || at - from >= LONGEST_SENTENCE;
      if (ends) {
        Sentence sentence = new Sentence(text, tokens, from, at, items.read(from, at));
        sentences.add(new SentenceReader(lexicon, zones, sentence));
        from = at;
      }
    }
    return sentences;
  }

  /** The side of the whole text: the only one that it names anywhere. */
  private static Sides sideOfText(List<SentenceReader> sentences) {
    List<Sides> said = sentences.stream().flatMap(sentence -> sentence.sidesSaid().stream()).distinct().toList();
    return said.size() == 1 ? said.getFirst() : Sides.NONE;
  }
}
