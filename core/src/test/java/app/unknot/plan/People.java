package app.unknot.plan;

import app.unknot.classify.Answer;
import app.unknot.classify.Clearance;
import app.unknot.classify.PlaceOfPain;
import app.unknot.classify.RedFlagScreen;
import app.unknot.classify.Reply;
import app.unknot.classify.SafetyCase;
import app.unknot.classify.Triage;
import app.unknot.terms.Reading;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Made-up people for the tests of plans. */
final class People {
  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private static final RedFlagScreen SCREEN = RedFlagScreen.standard();
  private static final Triage TRIAGE = Triage.standard(SCREEN);
  private static final List<Condition> CONDITIONS = List.copyOf(RemedyBook.standard().conditions().values());

  private People() {}

  /** Answers that deny every rule, save that some are affirmed. */
  static List<Answer> denying(String... affirmed) {
    List<Answer> answers = new ArrayList<>();
    TRIAGE.flags().keySet().forEach(id -> answers.add(new Answer(id, Reply.NO, NOW)));
    for (String item : affirmed) {
      answers.add(new Answer(item, Reply.YES, NOW.plusSeconds(1)));
    }
    return answers;
  }

  /** A clearance for a woman of 40 with a sore neck, who is asked everything, affirms some items and denies the rest. */
  static Clearance cleared(String... affirmed) {
    return cleared(List.copyOf(TRIAGE.flags().keySet()), affirmed);
  }

  /** The same for somebody who is asked only what a sore neck calls for, and some rules besides. */
  static Clearance cleared(List<String> besides, String... affirmed) {
    Instant told = NOW.minus(Duration.ofMinutes(10));
    SafetyCase given =
        new SafetyCase(
            40, Sex.FEMALE, new Reading(List.of(), List.of()), told, List.of(new PlaceOfPain("neck_side", Side.LEFT)),
            besides, denying(affirmed), List.of(), false, false, List.of());
    return Objects.requireNonNull(TRIAGE.judge(given, NOW.plusSeconds(2)).clearance());
  }

  /** Somebody of 40 who has none of the conditions. */
  static HealthProfile healthy() {
    return with(40, Map.of());
  }

  /** Somebody who has none of the conditions but those that are named. */
  static HealthProfile with(@Nullable Integer age, Map<String, Reply> replies) {
    Map<String, Reply> all = new HashMap<>();
    CONDITIONS.forEach(condition -> all.put(condition.id(), Reply.NO));
    all.putAll(replies);
    return new HealthProfile(age, Sex.FEMALE, all);
  }

  /** Somebody without one reply. */
  static HealthProfile silent(String condition) {
    Map<String, Reply> all = new HashMap<>(healthy().replies());
    all.remove(condition);
    return new HealthProfile(40, Sex.FEMALE, all);
  }

  /** Anybody: most replies no, some yes, unsure or missing. */
  static HealthProfile drawn(Random random) {
    Map<String, Reply> replies = new HashMap<>();
    int silence = random.nextInt(5);
    for (Condition condition : CONDITIONS) {
      int chance = random.nextInt(30);
      if (chance < 2) {
        replies.put(condition.id(), chance == 0 ? Reply.YES : Reply.UNSURE);
      } else if (random.nextInt(10) >= 2 * silence) {
        replies.put(condition.id(), Reply.NO);
      }
    }
    return new HealthProfile(
        random.nextInt(10) == 0 ? null : random.nextInt(121), Sex.values()[random.nextInt(4)], replies);
  }
}
