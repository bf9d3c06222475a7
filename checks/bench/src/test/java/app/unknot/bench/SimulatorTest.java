package app.unknot.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.atlas.Atlas;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulatorTest {
  @Test
  void drawsTheSamePeopleFromTheSameSeed() {
    assertThat(SimulatedQuality.people(Atlas.standard(), 20, 5))
        .isEqualTo(SimulatedQuality.people(Atlas.standard(), 20, 5));
  }

  @Test
  void doesNotReadTheParametersOfTheModel() {
    Atlas other = Atlas.standard().withParameters(Map.of("link.essential", 0.1, "prior.scale", 0.9));
    assertThat(SimulatedQuality.people(other, 20, 5))
        .isEqualTo(SimulatedQuality.people(Atlas.standard(), 20, 5));
  }

  @Test
  void drawsOneToThreeSourcesInThePublishedMean() {
    List<Person> people = SimulatedQuality.people(Atlas.standard(), 2000, 5);
    assertThat(people).allMatch(p -> !p.truth().isEmpty() && p.truth().size() <= 3);
    assertThat(people).allMatch(p -> !p.complaint().painted().isEmpty());
    double mean =
        people.stream().filter(p -> !p.mimic()).mapToInt(p -> p.truth().size()).average().orElseThrow();
    assertThat(mean).isCloseTo(1.75, within(0.08));
  }
}
