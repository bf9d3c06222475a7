package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Term;
import app.unknot.atlas.Zone;
import app.unknot.locate.Complaint;
import app.unknot.locate.PaintedZone;
import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Reading;
import app.unknot.terms.Side;
import app.unknot.words.WordReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a request says, from codes and from words, into one complaint, and remembers what was and was not
 * understood. One for each request.
 */
final class Understanding {
  private final Atlas atlas;
  private final Supplier<WordReader> words;
  private final Complaint.Builder complaint = Complaint.builder();
  private final Set<Complaint.Place> denied = new HashSet<>();
  private final List<Heard> heard = new ArrayList<>();
  private final List<String> notUnderstood = new ArrayList<>();
  private final List<CodedPhrase> screened = new ArrayList<>();

  Understanding(Atlas atlas, Supplier<WordReader> words) {
    this.atlas = atlas;
    this.words = words;
  }

  /** Takes in a request. */
  void add(LocateRequest request) {
    complaint.age(request.age()).sex(request.sex());
    request.zones().forEach(this::paint);
    if (request.text() != null) {
      text(request.text());
    }
    request.symptoms().forEach(item -> item("symptoms", item, Kind.SYMPTOM));
    request.aggravatedBy().forEach(item -> item("aggravatedBy", item, Kind.MOVEMENT));
    request.activities().forEach(item -> item("activities", item, Kind.ACTIVITY));
  }

  /** Returns the complaint. */
  Complaint complaint() {
    return complaint.build();
  }

  /** Returns the understood words. */
  List<Heard> heard() {
    return heard;
  }

  /** Returns the words that were not understood. */
  List<String> notUnderstood() {
    return notUnderstood;
  }

  /** Returns all words of all fields, for the red-flag screen. */
  Reading forScreen() {
    return new Reading(screened, notUnderstood);
  }

  /** A zone that hurts 0 of 10 does not hurt, whatever the words say. */
  private void paint(PaintedZone zone) {
    if (zone.intensity() != null && zone.intensity() == 0) {
      denied.add(new Complaint.Place(zone.zone(), zone.side()));
      complaint.free(zone.zone(), zone.side());
    } else {
      complaint.paint(zone);
    }
  }

  private void text(String text) {
    Reading reading = sided(words.get().read(text));
    hear("text", reading.phrases());
    notUnderstood.addAll(reading.notUnderstood());
    screened.addAll(reading.phrases());
    take(reading.phrases().stream().filter(phrase -> !denies(phrase)).toList());
  }

  private void item(String field, String item, Kind kind) {
    Optional<CodedPhrase> coded = coded(item.strip(), kind);
    Reading reading = sided(words.get().read(coded.isPresent() ? name(coded.get()) : item));
    screened.addAll(reading.phrases());
    List<CodedPhrase> phrases =
        coded.map(List::of).orElseGet(() -> ofKind(reading.phrases(), kind));
    hear(field, phrases);
    take(phrases);
    if (phrases.isEmpty()) {
      notUnderstood.add(item.strip());
    } else if (coded.isEmpty()) {
      notUnderstood.addAll(reading.notUnderstood());
    }
  }

  /** A symptom such as "sore jaw" may be a place; in the other fields a body part only names a movement. */
  private static List<CodedPhrase> ofKind(List<CodedPhrase> phrases, Kind kind) {
    List<CodedPhrase> signs =
        phrases.stream()
            .filter(p -> p.kind() == Kind.SYMPTOM || p.kind() == Kind.MOVEMENT || p.kind() == Kind.ACTIVITY)
            .toList();
    List<CodedPhrase> activities = signs.stream().filter(p -> p.kind() == Kind.ACTIVITY).toList();
    if (kind == Kind.ACTIVITY && !activities.isEmpty()) {
      return activities;
    }
    if (kind != Kind.SYMPTOM || !signs.isEmpty()) {
      return signs;
    }
    return phrases.stream().filter(p -> p.kind() == Kind.ZONE || p.kind() == Kind.QUALITY).toList();
  }

  /** Reads {@code term} or {@code term:side}. What someone does is no sign, though a word such as typing is a code too. */
  private Optional<CodedPhrase> coded(String item, Kind field) {
    int colon = item.indexOf(':');
    String code = colon < 0 ? item : item.substring(0, colon);
    Term term = atlas.terms().get(code);
    if (term == null || (field == Kind.ACTIVITY && Kind.valueOf(term.kind().name()) != field)) {
      return Optional.empty();
    }
    Side side = null;
    if (colon >= 0) {
      side = Side.of(item.substring(colon + 1)).filter(s -> s != Side.MID).orElse(null);
      if (side == null) {
        throw new Refusal(
            "The side of %s is not known; expected %s:left or %s:right.".formatted(Refusal.quote(item), code, code));
      }
    }
    Kind kind = Kind.valueOf(term.kind().name());
    return Optional.of(new CodedPhrase(item, 0, item.length(), kind, code, side, false, 1, false));
  }

  private String name(CodedPhrase coded) {
    Term term = atlas.terms().get(coded.code());
    return term == null ? coded.text() : term.name();
  }

  private void take(List<CodedPhrase> phrases) {
    complaint.words(new Reading(phrases, List.of()));
  }

  private boolean denies(CodedPhrase phrase) {
    return phrase.kind() == Kind.ZONE
        && denied.contains(new Complaint.Place(phrase.code(), phrase.side() == null ? Side.MID : phrase.side()));
  }

  private void hear(String field, List<CodedPhrase> phrases) {
    for (CodedPhrase phrase : phrases) {
      Heard last = heard.isEmpty() ? null : heard.getLast();
      if (last != null && last.joins(field, phrase)) {
        List<CodedPhrase> joined = new ArrayList<>(last.phrases());
        joined.add(phrase);
        heard.set(heard.size() - 1, new Heard(field, joined));
      } else {
        heard.add(new Heard(field, List.of(phrase)));
      }
    }
  }

  /** Gives every zone a side it can have: a paired zone without one may be either, a midline zone has only one. */
  private Reading sided(Reading reading) {
    List<CodedPhrase> phrases = new ArrayList<>();
    for (CodedPhrase phrase : reading.phrases()) {
      Zone zone = phrase.kind() == Kind.ZONE ? atlas.zones().get(phrase.code()) : null;
      if (phrase.kind() == Kind.ZONE && zone == null) {
        continue;
      }
      if (zone == null || (zone.paired() && phrase.side() != null && phrase.side() != Side.MID)) {
        phrases.add(phrase);
      } else if (!zone.paired()) {
        phrases.add(on(phrase, Side.MID, phrase.weight()));
      } else if (phrase.negated()) {
        phrases.add(on(phrase, Side.LEFT, phrase.weight()));
        phrases.add(on(phrase, Side.RIGHT, phrase.weight()));
      } else {
        phrases.add(on(phrase, Side.LEFT, phrase.weight() / 2));
        phrases.add(on(phrase, Side.RIGHT, phrase.weight() / 2));
      }
    }
    return new Reading(phrases, reading.notUnderstood());
  }

  private static CodedPhrase on(CodedPhrase p, @Nullable Side side, double weight) {
    return new CodedPhrase(
        p.text(), p.start(), p.end(), p.kind(), p.code(), side, p.sideAssumed(), weight, p.negated());
  }
}
