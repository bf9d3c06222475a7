package app.unknot.classify;

import app.unknot.terms.Reading;
import app.unknot.terms.Sex;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that {@link Triage} judges: what a person said, was asked and answered.
 *
 * @param age stated age in years, or null
 * @param sex stated sex
 * @param words all the person's words, as understood: description, symptoms, diary
 * @param toldAt when this pain was told or last changed; older answers about the pain clear nothing
 * @param places painted places that hurt; places in the words count too
 * @param rulesOfCandidates rules to ask before one of the candidate muscles may be pressed or treated
 * @param answers dated answers, in any order
 * @param visits dated visits to a doctor
 * @param batch true where nobody can be asked: what the words say then counts whatever the answers say
 * @param followUp true in the course of a plan, when its rules are asked too
 * @param earlier words said before these, in any order; what stops in them counts until it is answered
 */
public record SafetyCase(
    @Nullable Integer age,
    Sex sex,
    Reading words,
    Instant toldAt,
    List<PlaceOfPain> places,
    List<String> rulesOfCandidates,
    List<Answer> answers,
    List<Visit> visits,
    boolean batch,
    boolean followUp,
    List<EarlierWords> earlier) {

  /** Copies the lists and refuses nulls. */
  public SafetyCase {
    Objects.requireNonNull(sex);
    Objects.requireNonNull(words);
    Objects.requireNonNull(toldAt);
    places = List.copyOf(places);
    rulesOfCandidates = List.copyOf(rulesOfCandidates);
    answers = List.copyOf(answers);
    visits = List.copyOf(visits);
    earlier = List.copyOf(earlier);
  }

  /** Makes a case outside of any plan, of which nothing else was said before. */
  public SafetyCase(
      @Nullable Integer age,
      Sex sex,
      Reading words,
      Instant toldAt,
      List<PlaceOfPain> places,
      List<String> rulesOfCandidates,
      List<Answer> answers,
      List<Visit> visits,
      boolean batch) {
    this(age, sex, words, toldAt, places, rulesOfCandidates, answers, visits, batch, false, List.of());
  }
}
