package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.classify.Reply;
import app.unknot.terms.Side;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people with fragile tissue read: how lightly, and every bound. */
class WordingTest {
  private static Prescribed prescribed(HealthProfile health, String point) {
    return Prescriber.standard().prescribe(new Basis().targets(Basis.target(point, 0.9)).health(health).build());
  }

  private static List<String> steps(HealthProfile health, String task, String point) {
    return prescribed(health, point).of(task).orElseThrow().steps();
  }

  @Test
  void aBoundStaysAndIsLowered() {
    List<String> steps =
        List.of("Press until it hurts 3 to 4 of 10.", "Never press above 7 of 10.", "Rest.", "Stay below 3 of 10.");
    assertThat(Wording.within(steps, 2)).containsExactly("Never press above 2 of 10.", "Rest.", "Stay below 2 of 10.");
    assertThat(Wording.within(steps, 5))
        .containsExactly(steps.getFirst(), "Never press above 5 of 10.", "Rest.", "Stay below 3 of 10.");
    assertThat(Wording.within(steps, 7)).isEqualTo(steps);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nerve_pain", "osteoporosis", "lax_joints", "pregnant"})
  void aGentleStretchSaysSoFirstAndKeepsItsBounds(String condition) {
    List<String> steps =
        steps(People.with(40, Map.of(condition, Reply.YES)), "stretch:trapezius_upper:right", "trapezius_upper.1");
    assertThat(steps.getFirst()).isEqualTo("Go only half as far as feels easy.");
    assertThat(steps).contains("Never pull into sharp pain.", "Stay below 2 of 10.");
  }

  @Test
  void aLightPressSaysSoFirstAndKeepsItsBounds() {
    List<String> steps =
        steps(People.with(40, Map.of("blood_thinner", Reply.YES)), "press:trapezius_upper.1:right", "trapezius_upper.1");
    assertThat(steps.getFirst()).contains("lightly");
    assertThat(steps).contains("Never press above 2 of 10.", "Treat 5 spots a day at most.");
  }

  @Test
  void whoNeedsNoCareReadsNoWordOfIt() {
    assertThat(steps(People.healthy(), "stretch:trapezius_upper:right", "trapezius_upper.1"))
        .doesNotContain("Go only half as far as feels easy.")
        .contains("Never pull into sharp pain.", "Stay below 3 of 10.");
    assertThat(steps(People.healthy(), "press:trapezius_upper.1:right", "trapezius_upper.1"))
        .contains("Treat 5 spots a day at most.")
        .anyMatch(step -> step.startsWith("Never press above"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"orbicularis_oculi", "scm", "scalenes", "platysma", "levator_ani", "sphincter_ani"})
  void nobodyWarmsOrCoolsEyesThroatOrPelvicFloor(String muscle) {
    assertThat(prescribed(People.healthy(), muscle + ".1").prescriptions().keySet())
        .doesNotContain("heat:" + muscle + ":" + Side.RIGHT.code(), "cold:" + muscle + ":" + Side.RIGHT.code());
    assertThat(RemedyBook.standard().remedies().get("heat").notOn()).contains(muscle);
  }

  @Test
  void othersAreStillWarmed() {
    assertThat(prescribed(People.healthy(), "trapezius_upper.1").of("heat:trapezius_upper:right")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rectus_abdominis.1", "iliopsoas.1", "external_oblique.1", "gastrocnemius.1"})
  void nobodyWhoIsPregnantPressesTheBellyOrPressesCalvesHard(String point) {
    HealthProfile pregnant = People.with(30, Map.of("pregnant", Reply.YES));
    boolean calf = point.startsWith("gastrocnemius");
    assertThat(prescribed(pregnant, point).prescriptions().values())
        .filteredOn(one -> one.remedy().kind() == RemedyKind.PRESSURE)
        .allMatch(one -> calf && one.pressure().equals("light"));
  }
}
