package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Link;
import app.unknot.atlas.Muscle;
import app.unknot.atlas.TriggerPoint;
import app.unknot.classify.Classifier;
import app.unknot.classify.Exam;
import app.unknot.classify.Finding;
import app.unknot.classify.Findings;
import app.unknot.classify.RaisedFlag;
import app.unknot.classify.RedFlagScreen;
import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Reading;
import app.unknot.words.WordReader;
import app.unknot.words.WordsException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one way in for {@code classify}: a request goes through strict reading, the word reader, the red-flag screen and
 * the classifier. Safe to share between threads.
 */
final class ClassifyDoor {
  /** Three kilogram-force on a square centimetre: lower is often abnormal, but devices and places differ. */
  private static final double LOW_KPA = 294;

  private final Atlas atlas;
  private final Supplier<WordReader> words;
  private final RedFlagScreen screen;
  private final Classifier classifier;
  private final ClassifyReader requests;

  ClassifyDoor(Atlas atlas, Supplier<WordReader> words, RedFlagScreen screen, Classifier classifier) {
    this.atlas = atlas;
    this.words = words;
    this.screen = screen;
    this.classifier = classifier;
    this.requests = new ClassifyReader(atlas, Math.min(LocateDoor.LONGEST_TEXT, WordReader.MAX_LENGTH));
  }

  /** Returns the door to the standard knowledge; its words are made ready beside the rest. */
  static ClassifyDoor standard() {
    CompletableFuture<WordReader> words = CompletableFuture.supplyAsync(WordReader::standard);
    return new ClassifyDoor(Atlas.standard(), words::join, RedFlagScreen.standard(), Classifier.standard());
  }

  /** Returns the atlas behind the door. */
  Atlas atlas() {
    return atlas;
  }

  /**
   * Returns the answer to a request.
   *
   * @throws Refusal when the request is wrong
   */
  ClassifyAnswer answer(ObjectNode json) {
    ClassifyRequest request = requests.read(json);
    try {
      return answer(request);
    } catch (WordsException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }

  private ClassifyAnswer answer(ClassifyRequest request) {
    Reading site = read(request.site());
    Reading spread = read(request.spread().words());
    Reading told = joined(List.of(read(request.onset()), read(request.other())));
    Reading said = joined(List.of(told, spread));
    List<RaisedFlag> flags = screen.screen(joined(List.of(site, said)), null);
    Exam exam = new Exam(request.point(), muscle(request), findings(request, spread), site, said, flags);
    return new ClassifyAnswer(request, exam, flags, told.notUnderstood(), classifier.classify(exam));
  }

  private Reading read(@Nullable String text) {
    return text == null ? Reading.EMPTY : words.get().read(text);
  }

  private static Reading joined(List<Reading> readings) {
    List<CodedPhrase> phrases = new ArrayList<>();
    List<String> notUnderstood = new ArrayList<>();
    readings.forEach(reading -> phrases.addAll(reading.phrases()));
    readings.forEach(reading -> notUnderstood.addAll(reading.notUnderstood()));
    return new Reading(phrases, notUnderstood);
  }

  /** The muscle of the point, or the one that the words for the place name; of several the longest name. */
  private @Nullable Muscle muscle(ClassifyRequest request) {
    if (request.point() != null || request.site() == null) {
      return request.point() == null ? null : request.point().muscle();
    }
    String site = " " + plain(request.site()) + " ";
    Muscle named = null;
    int longest = 0;
    for (Muscle muscle : atlas.muscles().values()) {
      for (String name : List.of(muscle.id(), muscle.name(), muscle.latin().replaceFirst("^Musculus ", ""))) {
        if (name.length() > longest && site.contains(" " + plain(name) + " ")) {
          named = muscle;
          longest = name.length();
        }
      }
    }
    return named;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private Findings findings(ClassifyRequest request, Reading words) {
    Map<Finding, Boolean> seen = new EnumMap<>(Finding.class);
    seen.putAll(request.seen());
    spread(request, words, seen);
    Set<Finding> weak = EnumSet.noneOf(Finding.class);
    Double here = request.pressureKpa();
    Double mirror = request.mirrorKpa();
    if (here != null && mirror != null) {
      seen.put(Finding.PRESSURE_LOWER, Findings.isClearlyLower(here, mirror));
    } else if (here != null && here < LOW_KPA) {
      seen.put(Finding.PRESSURE_LOWER, true);
      weak.add(Finding.PRESSURE_LOWER);
    }
    return new Findings(request.by(), seen, weak);
  }

  private void spread(ClassifyRequest request, Reading words, Map<Finding, Boolean> seen) {
    Set<String> zones = new HashSet<>(request.spread().zones());
    words.phrases().stream()
        .filter(phrase -> phrase.kind() == Kind.ZONE && !phrase.negated())
        .forEach(phrase -> zones.add(phrase.code()));
    Boolean spreads = spreads(request, words, zones);
    if (spreads != null) {
      seen.put(Finding.SPREADS, spreads);
    }
    if (Boolean.TRUE.equals(spreads) && request.point() != null && !zones.isEmpty()) {
      seen.put(Finding.SPREAD_MATCHES, matches(request.point(), zones));
    }
  }

  /** A pain that stays in the zone over the point does not spread; words may say that it stays, or that nobody knows. */
  private static @Nullable Boolean spreads(ClassifyRequest request, Reading words, Set<String> zones) {
    if (request.spread().known() != null) {
      return request.spread().known();
    }
    if (request.spread().words() == null) {
      boolean stays = request.point() != null && zones.equals(Set.of(request.point().site()));
      return zones.isEmpty() ? null : (Boolean) !stays;
    }
    if (says(words, "sign_unsure")) {
      return null;
    }
    boolean denied = zones.isEmpty() && words.phrases().stream().anyMatch(p -> p.kind() == Kind.ZONE && p.negated());
    return !denied && !says(words, "sign_no_spread");
  }

  private static boolean says(Reading words, String sign) {
    return words.phrases().stream().anyMatch(p -> p.kind() == Kind.ALARM && p.code().equals(sign) && !p.negated());
  }

  private boolean matches(TriggerPoint point, Set<String> zones) {
    return atlas.links().stream()
        .anyMatch(
            link ->
                link.cause().equals(point.id())
                    && link.kind() != Link.Kind.SITE
                    && zones.contains(link.zone()));
  }
}
