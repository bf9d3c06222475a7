package app.unknot.classify;

import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Reading;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds cases for the tests of the triage. */
final class Cases {
  static final Instant TOLD = Instant.parse("2026-11-22T12:00:00Z");
  static final Instant NOW = TOLD.plus(Duration.ofMinutes(10));

  private @Nullable Integer age = 40;
  private Sex sex = Sex.FEMALE;
  private final List<CodedPhrase> words = new ArrayList<>();
  private final List<PlaceOfPain> places = new ArrayList<>(List.of(new PlaceOfPain("neck_side", Side.LEFT)));
  private final List<String> rules = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final List<Visit> visits = new ArrayList<>();
  private final List<EarlierWords> earlier = new ArrayList<>();
  private Instant toldAt = TOLD;
  private boolean batch;
  private boolean followUp;

  static Cases neck() {
    return new Cases();
  }

  Cases age(@Nullable Integer years) {
    age = years;
    return this;
  }

  Cases sex(Sex stated) {
    sex = stated;
    return this;
  }

  /** The person says what these alarm concepts stand for. */
  Cases says(String... concepts) {
    for (String concept : concepts) {
      words.add(new CodedPhrase(concept, 0, 4, Kind.ALARM, concept, null, false, 1, false));
    }
    return this;
  }

  /** The person said this before, and no longer does. */
  Cases said(String concept, Instant when) {
    CodedPhrase phrase = new CodedPhrase(concept, 0, 4, Kind.ALARM, concept, null, false, 1, false);
    earlier.add(new EarlierWords(new Reading(List.of(phrase), List.of()), null, when));
    return this;
  }

  Cases saysItHurtsAt(String zone, boolean negated) {
    words.add(new CodedPhrase(zone, 0, 4, Kind.ZONE, zone, Side.LEFT, false, 1, negated));
    return this;
  }

  Cases at(String... zones) {
    places.clear();
    for (String zone : zones) {
      places.add(new PlaceOfPain(zone, Side.LEFT));
    }
    return this;
  }

  Cases candidatesCallFor(String... ids) {
    rules.addAll(List.of(ids));
    return this;
  }

  Cases toldAt(Instant moment) {
    toldAt = moment;
    return this;
  }

  Cases answer(String item, Reply reply) {
    return answer(item, reply, NOW);
  }

  Cases answer(String item, Reply reply, Instant at) {
    answers.add(new Answer(item, reply, at));
    return this;
  }

  /** Says no to every rule there is. */
  Cases denyAll(Triage triage, Instant at) {
    triage.flags().keySet().forEach(id -> answer(id, Reply.NO, at));
    return this;
  }

  Cases visit(Visit visit) {
    visits.add(visit);
    return this;
  }

  Cases inBatch() {
    batch = true;
    return this;
  }

  Cases inAPlan() {
    followUp = true;
    return this;
  }

  SafetyCase build() {
    return new SafetyCase(
        age, sex, new Reading(words, List.of()), toldAt, places, rules, answers, visits, batch, followUp, earlier);
  }

  Verdict judged(Triage triage) {
    return triage.judge(build(), NOW);
  }

  static List<String> asked(Verdict verdict) {
    return verdict.ask().stream().map(question -> question.flag().id()).toList();
  }

  static Map<String, RaisedFlag> raised(Verdict verdict) {
    return verdict.flags().stream().collect(Collectors.toMap(one -> one.flag().id(), one -> one));
  }
}
