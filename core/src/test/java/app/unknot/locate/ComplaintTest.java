package app.unknot.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.unknot.terms.Depth;
import app.unknot.terms.Quality;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintTest {
  @Test
  void keepsTheLastStrokeOverAZone() {
    PaintedZone faint = new PaintedZone("neck_side", Side.LEFT, 2.0, null, null, 0.5);
    Complaint complaint = Complaint.builder().paint("neck_side", Side.LEFT).paint(faint).build();
    assertThat(complaint.painted()).containsExactly(faint);
  }

  @Test
  void paintCountsMoreThanBeingSaidToBeFree() {
    Complaint complaint =
        Complaint.builder()
            .free("neck_side", Side.LEFT)
            .free("neck_side", Side.RIGHT)
            .paint("neck_side", Side.LEFT)
            .build();
    assertThat(complaint.free()).containsExactly(new Complaint.Place("neck_side", Side.RIGHT));
  }

  @Test
  void namesEachSignAndActivityOnce() {
    Complaint complaint =
        Complaint.builder()
            .symptom("ear_ringing", null)
            .symptom("ear_ringing", null)
            .symptom("ear_ringing", Side.LEFT)
            .movement("neck_turn", Side.LEFT)
            .movement("neck_turn", Side.LEFT)
            .activity("desk_typing")
            .activity("desk_typing")
            .build();
    assertThat(complaint.symptoms())
        .containsExactly(new Sign("ear_ringing", null), new Sign("ear_ringing", Side.LEFT));
    assertThat(complaint.movements()).containsExactly(new Sign("neck_turn", Side.LEFT));
    assertThat(complaint.activities()).containsExactly("desk_typing");
  }

  @Test
  void isDrawnOnlyOnceSomethingIsPainted() {
    assertThat(Complaint.builder().build().drawn()).isFalse();
    assertThat(Complaint.builder().paintFromWords(PaintedZone.of("neck_side", Side.LEFT)).build().drawn())
        .isFalse();
    assertThat(Complaint.builder().paint("neck_side", Side.LEFT).build().drawn()).isTrue();
  }

  @Test
  void isPlacelessWithoutPaintAndPlaces() {
    assertThat(Complaint.builder().symptom("ear_ringing", null).free("neck_side", Side.LEFT).build().placeless())
        .isTrue();
    assertThat(Complaint.builder().paint("neck_side", Side.LEFT).build().placeless()).isFalse();
    SpokenPlace shoulder =
        new SpokenPlace("shoulder", List.of(new SpokenPlace.Part("shoulder_front", Side.LEFT, 0.5)));
    assertThat(Complaint.builder().somewhere(shoulder).build().placeless()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 121, 2000})
  void refusesAnAgeThatNobodyHas(int age) {
    Complaint.Builder builder = Complaint.builder().age(age);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContaining("age " + age)
        .withMessageContaining("0 to 120");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 120})
  void takesEveryAgeOfALife(int age) {
    assertThat(Complaint.builder().age(age).sex(Sex.FEMALE).build().age()).isEqualTo(age);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 10.1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAnIntensityOffTheScale(double intensity) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PaintedZone("neck_side", Side.LEFT, intensity, null, null, 1))
        .withMessageContaining("intensity " + intensity)
        .withMessageContaining("0 to 10");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 1.01, Double.NaN})
  void refusesACoverageThatIsNoShare(double coverage) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PaintedZone("neck_side", Side.LEFT, null, null, null, coverage))
        .withMessageContaining("coverage " + coverage);
  }

  @Test
  void takesTheEndsOfTheScales() {
    PaintedZone zone = new PaintedZone("neck_side", Side.LEFT, 0.0, Quality.ACHING, Depth.DEEP, 1e-9);
    assertThat(zone.intensity()).isZero();
    assertThat(new PaintedZone("neck_side", Side.LEFT, 10.0, null, null, 1).coverage()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.5, 1.5, Double.NaN})
  void refusesAPlaceWithAnImpossibleWeight(double weight) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpokenPlace.Part("neck_side", Side.LEFT, weight))
        .withMessageContaining("weight " + weight);
  }

  @Test
  void refusesAPlaceThatIsNowhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpokenPlace("somewhere", List.of()))
        .withMessageContaining("at least one zone");
  }

  @Test
  void doesNotChangeWithTheListsItWasMadeOf() {
    List<SpokenPlace.Part> parts = new ArrayList<>();
    parts.add(new SpokenPlace.Part("neck_side", Side.LEFT, 0.5));
    SpokenPlace place = new SpokenPlace("neck", parts);
    parts.clear();
    assertThat(place.zones()).hasSize(1);
  }

  @Test
  void losesOneItemAndKeepsTheRest() {
    SpokenPlace place = new SpokenPlace("hip", List.of(new SpokenPlace.Part("groin", Side.LEFT, 0.5)));
    Complaint complaint =
        Complaint.builder()
            .paint("neck_side", Side.LEFT)
            .paint("neck_side", Side.RIGHT)
            .somewhere(place)
            .symptom("ear_ringing", Side.LEFT)
            .movement("neck_turn", Side.LEFT)
            .build();
    assertThat(complaint.without(new Item.Zone("neck_side", Side.LEFT)).painted())
        .containsExactly(PaintedZone.of("neck_side", Side.RIGHT));
    assertThat(complaint.without(new Item.Place(place)).spoken()).isEmpty();
    assertThat(complaint.without(new Item.Symptom("ear_ringing", Side.LEFT)).symptoms()).isEmpty();
    assertThat(complaint.without(new Item.Symptom("ear_ringing", null))).isEqualTo(complaint);
    assertThat(complaint.without(new Item.Movement("neck_turn", Side.LEFT)).movements()).isEmpty();
  }
}
