package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomFortnightsTest {
  @Test
  void aSeedMakesTheSameFortnightAndItsFixedSessionsObeyEveryRule() {
    for (long seed = 1; seed <= 60; seed++) {
      Fortnight one = RandomFortnights.of(seed);
      Fortnight other = RandomFortnights.of(seed);
      assertThat(other.days()).as("seed %d", seed).isEqualTo(one.days());
      assertThat(other.tasks()).as("seed %d", seed).isEqualTo(one.tasks());
      assertThat(other.earlier()).as("seed %d", seed).isEqualTo(one.earlier());
      assertThat(PlanChecker.check(one, new Plan(one.fixed())).violations()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void theyHoldAllThatAPersonMayHave() {
    Set<String> seen = new HashSet<>();
    for (long seed = 1; seed <= 200; seed++) {
      Fortnight it = RandomFortnights.of(seed);
      note(seen, "fixed", !it.fixed().isEmpty());
      note(seen, "earlier", it.earlier().size() > 5);
      note(seen, "declined", !it.declined().isEmpty());
      note(seen, "short", it.days().size() < 14);
      note(seen, "night", it.days().stream().anyMatch(day -> day.awake().length().toHours() > 16));
      note(seen, "packed", it.days().stream().anyMatch(day -> day.busy().size() > 3));
      note(seen, "empty", it.days().stream().allMatch(day -> day.busy().isEmpty()));
      note(seen, "many", it.tasks().size() > 12);
      note(seen, "few", it.tasks().size() < 4);
      note(seen, "no time", it.days().stream().anyMatch(day -> day.budget() == 0));
    }
    assertThat(seen).hasSize(10);
  }

  private static void note(Set<String> seen, String what, boolean there) {
    if (there) {
      seen.add(what);
    }
  }
}
