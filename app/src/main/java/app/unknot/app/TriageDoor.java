package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.classify.Answer;
import app.unknot.classify.PlaceOfPain;
import app.unknot.classify.SafetyCase;
import app.unknot.classify.Triage;
import app.unknot.locate.Complaint;
import app.unknot.locate.Locator;
import app.unknot.words.WordReader;
import app.unknot.words.WordsException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The one way in for {@code triage}: a request goes through strict reading, the word reader, the locator, whose
 * candidates call for rules too, and the triage. Safe to share between threads.
 */
final class TriageDoor {
  private final Atlas atlas;
  private final Supplier<WordReader> words;
  private final Locator locator;
  private final Triage triage;
  private final TriageReader requests;
  private final InstantSource clock;

  TriageDoor(Atlas atlas, Supplier<WordReader> words, Locator locator, Triage triage, InstantSource clock) {
    this.atlas = atlas;
    this.words = words;
    this.locator = locator;
    this.triage = triage;
    this.clock = clock;
    this.requests =
        new TriageReader(
            new RequestReader(atlas, Math.min(LocateDoor.LONGEST_TEXT, WordReader.MAX_LENGTH)), triage.flags());
  }

  /** Returns the door to the standard knowledge; its words are made ready beside the rest. */
  static TriageDoor standard() {
    CompletableFuture<WordReader> words = CompletableFuture.supplyAsync(WordReader::standard);
    return new TriageDoor(
        Atlas.standard(), words::join, Locator.standard(), Triage.standard(), InstantSource.system());
  }

  /** Returns the atlas behind the door. */
  Atlas atlas() {
    return atlas;
  }

  /**
   * Returns the answer to a request. Nobody can be asked, so what the words say counts whatever the answers say.
   *
   * @throws Refusal when the request is wrong
   */
  TriageAnswer answer(ObjectNode json) {
    TriageRequest request = requests.read(json);
    Understanding understanding = new Understanding(atlas, words);
    try {
      understanding.add(request.told());
    } catch (WordsException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
    Instant now = clock.instant();
    return new TriageAnswer(
        request,
        understanding.heard(),
        understanding.notUnderstood(),
        triage.judge(told(request, understanding, now), now));
  }

  private SafetyCase told(TriageRequest request, Understanding understanding, Instant now) {
    LocateRequest told = request.told();
    Complaint complaint = understanding.complaint();
    return new SafetyCase(
        told.age(),
        told.sex(),
        understanding.forScreen(),
        now,
        told.zones().stream()
            .filter(zone -> zone.intensity() == null || zone.intensity() > 0)
            .map(zone -> new PlaceOfPain(zone.zone(), zone.side()))
            .toList(),
        complaint.placeless() ? List.of() : CandidateRules.of(locator.locate(complaint)),
        request.answers().entrySet().stream()
            .map(answer -> new Answer(answer.getKey(), answer.getValue(), now))
            .toList(),
        List.of(),
        true);
  }
}
