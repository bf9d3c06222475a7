package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.classify.RedFlagScreen;
import app.unknot.locate.Complaint;
import app.unknot.locate.Located;
import app.unknot.locate.Locator;
import app.unknot.terms.Reading;
import app.unknot.words.WordReader;
import app.unknot.words.WordsException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The one way in for {@code locate}: a request goes through strict reading, the word reader, the red-flag screen and
 * the locator. The command line, the batch and the HTTP server all use it. Safe to share between threads.
 */
final class LocateDoor {
  /** About fifty pages; whoever sends more did not mean to. */
  static final int LONGEST_TEXT = 100_000;

  private final Atlas atlas;
  private final Supplier<WordReader> words;
  private final RedFlagScreen screen;
  private final Locator locator;
  private final RequestReader requests;

  LocateDoor(Atlas atlas, Supplier<WordReader> words, RedFlagScreen screen, Locator locator) {
    this.atlas = atlas;
    this.words = words;
    this.screen = screen;
    this.locator = locator;
    this.requests = new RequestReader(atlas, Math.min(LONGEST_TEXT, WordReader.MAX_LENGTH));
  }

  /** Returns the door to the standard knowledge; its words are made ready beside the rest. */
  static LocateDoor standard() {
    CompletableFuture<WordReader> words = CompletableFuture.supplyAsync(WordReader::standard);
    return new LocateDoor(Atlas.standard(), words::join, RedFlagScreen.standard(), Locator.standard());
  }

  /** Returns the atlas behind the door. */
  Atlas atlas() {
    return atlas;
  }

  /**
   * Returns the answer to a request.
   *
   * @throws Refusal when the request is wrong
   * @throws NothingLocated when it names no place of pain and raises no flag
   */
  LocateAnswer answer(ObjectNode json) {
    return answer(requests.read(json));
  }

  private LocateAnswer answer(LocateRequest request) {
    return told(request).answer();
  }

  /** Returns the reader of requests. */
  RequestReader requests() {
    return requests;
  }

  /**
   * Returns a told pain as it is understood, with its ranking.
   *
   * @throws Refusal when the request is wrong
   * @throws NothingLocated when it names no place of pain and raises no flag
   */
  Told told(ObjectNode json) {
    return told(requests.read(json));
  }

  /**
   * Returns the words of what was told, without any ranking.
   *
   * @throws Refusal when it is wrong
   */
  Reading words(ObjectNode json) {
    Understanding understanding = new Understanding(atlas, words);
    try {
      understanding.add(requests.read(json));
    } catch (WordsException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
    return understanding.forScreen();
  }

  private Told told(LocateRequest request) {
    Understanding understanding = new Understanding(atlas, words);
    try {
      understanding.add(request);
    } catch (WordsException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
    Complaint complaint = understanding.complaint();
    LocateAnswer understood =
        new LocateAnswer(
            request,
            understanding.heard(),
            understanding.notUnderstood(),
            screen.screen(understanding.forScreen(), complaint.age()),
            null);
    if (complaint.placeless() && understood.flags().isEmpty()) {
      throw new NothingLocated(understood);
    }
    return new Told(
        complaint,
        understanding.forScreen(),
        complaint.placeless() ? understood : with(understood, locator.locate(complaint)));
  }

  private static LocateAnswer with(LocateAnswer understood, Located located) {
    return new LocateAnswer(
        understood.request(), understood.heard(), understood.notUnderstood(), understood.flags(), located);
  }
}
