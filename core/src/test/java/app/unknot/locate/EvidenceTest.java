package app.unknot.locate;

import static app.unknot.locate.RandomComplaints.WIRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.atlas.Term;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One test for each rule by which a complaint becomes a network. */
class EvidenceTest {
  private static final int INFRASPINATUS = cause("infraspinatus.1", Side.RIGHT);

  /** The number of a cause in the wiring. */
  static int cause(String id, Side side) {
    for (int c = 0; c < WIRING.causes.size(); c++) {
      Wiring.Cause cause = WIRING.causes.get(c);
      if (cause.side() == side
          && (cause.point() != null ? cause.point().id() : cause.mimic().id()).equals(id)) {
        return c;
      }
    }
    throw new AssertionError("no cause " + id);
  }

  private static Evidence evidence(UnaryOperator<Complaint.Builder> telling) {
    return RandomComplaints.evidence(telling.apply(Complaint.builder()).build());
  }

  /** Index of the cause in the network, or -1. */
  private static int live(Evidence evidence, int cause) {
    return Arrays.stream(evidence.live).boxed().toList().indexOf(cause);
  }

  private static int edges(Evidence evidence, int cause) {
    int c = live(evidence, cause);
    return evidence.network.start[c + 1] - evidence.network.start[c];
  }

  @Test
  void everyThingToldIsOneFinding() {
    Evidence evidence =
        evidence(
            b ->
                b.paint("shoulder_front", Side.RIGHT)
                    .paint("arm_outer", Side.RIGHT)
                    .somewhere(
                        new SpokenPlace(
                            "neck",
                            List.of(
                                new SpokenPlace.Part("neck_side", Side.LEFT, 0.9),
                                new SpokenPlace.Part("neck_side", Side.RIGHT, 0.9))))
                    .symptom("weak_grip", null)
                    .movement("coat_sleeve", null));
    assertThat(evidence.network.findings()).isEqualTo(5);
    assertThat(evidence.items).hasSize(5);
  }

  @Test
  void onlyCausesThatReachThePainAreSummedOver() {
    Evidence evidence = evidence(b -> b.paint("shoulder_front", Side.RIGHT).symptom("aching", null));
    int spot = WIRING.spot("shoulder_front", Side.RIGHT);
    for (int c : evidence.live) {
      assertThat(WIRING.causes.get(c).spot()).contains(spot);
    }
    assertThat(live(evidence, INFRASPINATUS)).isNotNegative();
    assertThat(live(evidence, cause("infraspinatus.1", Side.LEFT))).isNegative();
  }

  @Test
  void aZoneLeftFreeLowersTheOddsMoreInADrawingThanInWords() {
    SpokenPlace place =
        new SpokenPlace("there", List.of(new SpokenPlace.Part("shoulder_front", Side.RIGHT, 0.9)));
    Evidence words = evidence(b -> b.somewhere(place));
    Evidence drawing = evidence(b -> b.somewhere(place).paint("abdomen_lower", Side.LEFT));
    assertThat(words.odds[INFRASPINATUS]).isLessThan(words.prior[INFRASPINATUS]);
    assertThat(drawing.odds[INFRASPINATUS]).isLessThan(words.odds[INFRASPINATUS]);
  }

  @Test
  void aZoneSaidToBeFreeLowersTheOddsMoreThanOneLeftOut() {
    Evidence left = evidence(b -> b.paint("shoulder_front", Side.RIGHT));
    Evidence said = evidence(b -> b.paint("shoulder_front", Side.RIGHT).free("arm_outer", Side.RIGHT));
    assertThat(said.odds[INFRASPINATUS]).isLessThan(left.odds[INFRASPINATUS]);
    assertThat(said.prior[INFRASPINATUS]).isEqualTo(left.prior[INFRASPINATUS]);
  }

  @Test
  void halfCoverageIsWeakerEvidence() {
    Evidence full = evidence(b -> b.paint("shoulder_front", Side.RIGHT));
    Evidence half =
        evidence(b -> b.paint(new PaintedZone("shoulder_front", Side.RIGHT, null, null, null, 0.5)));
    assertThat(half.network.leak[0]).isGreaterThan(full.network.leak[0] + 0.3);
  }

  @Test
  void faintPainBesideStrongPainIsWeakerEvidence() {
    Evidence evidence =
        evidence(
            b ->
                b.paint(new PaintedZone("shoulder_front", Side.RIGHT, 8.0, null, null, 1))
                    .paint(new PaintedZone("vertex", Side.RIGHT, 2.0, null, null, 1)));
    assertThat(evidence.network.leak[1]).isGreaterThan(evidence.network.leak[0]);
    Evidence equal =
        evidence(
            b ->
                b.paint(new PaintedZone("shoulder_front", Side.RIGHT, 2.0, null, null, 1))
                    .paint(new PaintedZone("vertex", Side.RIGHT, 2.0, null, null, 1)));
    assertThat(equal.network.leak[1]).isCloseTo(equal.network.leak[0], within(1e-15));
  }

  @Test
  void aPaintedNeighbourMayBeTheStrokeOfAShakyBrush() {
    int spot = WIRING.spot("shoulder_front", Side.RIGHT);
    int next = WIRING.neighbours[spot][0];
    Evidence alone = evidence(b -> b.paint("shoulder_front", Side.RIGHT));
    Evidence beside =
        evidence(
            b ->
                b.paint("shoulder_front", Side.RIGHT)
                    .paint(WIRING.zoneOf[next].id(), WIRING.sideOf[next]));
    assertThat(beside.network.leak[0]).isGreaterThan(alone.network.leak[0]);
  }

  @Test
  void painInAPointsRegionRaisesItsPrior() {
    Evidence here = evidence(b -> b.paint("shoulder_front", Side.RIGHT));
    Evidence otherSide = evidence(b -> b.paint("shoulder_front", Side.LEFT));
    assertThat(here.prior[INFRASPINATUS]).isGreaterThan(otherSide.prior[INFRASPINATUS]);
  }

  @ParameterizedTest
  @EnumSource
  void onlyWomenHaveHigherOddsAndOnlyOfPoints(Sex sex) {
    Evidence unknown = evidence(b -> b.paint("shoulder_front", Side.RIGHT));
    Evidence stated = evidence(b -> b.paint("shoulder_front", Side.RIGHT).sex(sex));
    double factor = sex == Sex.FEMALE ? WIRING.weights.oddsWomen : 1;
    for (int c = 0; c < stated.prior.length; c++) {
      double expected = WIRING.causes.get(c).point() == null ? 1 : factor;
      assertThat(stated.prior[c] / unknown.prior[c]).isCloseTo(expected, within(1e-12));
    }
  }

  @Test
  void onlyAnActivityThatLoadsTheMuscleRaisesItsOdds() {
    Evidence rest = evidence(b -> b.paint("shoulder_front", Side.RIGHT));
    for (var term : RandomComplaints.ATLAS.terms().values()) {
      if (term.kind() == Term.Kind.ACTIVITY) {
        Evidence active = evidence(b -> b.paint("shoulder_front", Side.RIGHT).activity(term.id()));
        int load = RandomComplaints.ATLAS.loads(term.id()).getOrDefault("infraspinatus", 0);
        assertThat(active.prior[INFRASPINATUS] / rest.prior[INFRASPINATUS])
            .as(term.id())
            .isCloseTo(load >= 2 ? WIRING.weights.oddsActivity : 1, within(1e-12));
      }
    }
  }

  @Test
  void aSymptomSpeaksForCausesOnItsSide() {
    UnaryOperator<Complaint.Builder> paint = b -> b.paint("shoulder_front", Side.RIGHT);
    int without = edges(evidence(paint), INFRASPINATUS);
    assertThat(edges(evidence(b -> paint.apply(b).symptom("weak_grip", Side.RIGHT)), INFRASPINATUS))
        .isEqualTo(without + 1);
    assertThat(edges(evidence(b -> paint.apply(b).symptom("weak_grip", null)), INFRASPINATUS))
        .isEqualTo(without + 1);
    assertThat(edges(evidence(b -> paint.apply(b).symptom("weak_grip", Side.LEFT)), INFRASPINATUS))
        .isEqualTo(without);
    assertThat(edges(evidence(b -> paint.apply(b).symptom("ear_ringing", Side.RIGHT)), INFRASPINATUS))
        .isEqualTo(without);
  }

  @Test
  void aMovementSpeaksForCausesInItsDirection() {
    for (int c = 0; c < WIRING.causes.size(); c++) {
      Wiring.Cause cause = WIRING.causes.get(c);
      var turning =
          cause.traits().values().stream()
              .filter(t -> RandomComplaints.ATLAS.terms().get(t.term()).directed())
              .findFirst();
      if (turning.isPresent() && cause.side() != Side.MID) {
        int at = cause.spot()[0];
        UnaryOperator<Complaint.Builder> paint =
            b -> b.paint(WIRING.zoneOf[at].id(), WIRING.sideOf[at]);
        int without = edges(evidence(paint), c);
        String term = turning.get().term();
        int toward = edges(evidence(b -> paint.apply(b).movement(term, cause.side())), c) - without;
        int away =
            edges(evidence(b -> paint.apply(b).movement(term, cause.side().mirrored())), c) - without;
        assertThat(List.of(toward, away))
            .as("%s", turning.get())
            .isEqualTo(
                switch (turning.get().toward()) {
                  case SAME -> List.of(1, 0);
                  case AWAY -> List.of(0, 1);
                  case ANY -> List.of(1, 1);
                });
      }
    }
  }

  @Test
  void everyCauseReachesASpotAndItsTwinTheMirroredOnes() {
    for (int c = 0; c < WIRING.causes.size(); c++) {
      Wiring.Cause cause = WIRING.causes.get(c);
      assertThat(cause.spot()).as("%s %s", cause.point(), cause.mimic()).isNotEmpty();
      if (cause.point() != null && cause.side() == Side.LEFT) {
        Wiring.Cause twin = WIRING.causes.get(c + 1);
        assertThat(twin.point()).isEqualTo(cause.point());
        assertThat(Arrays.stream(twin.spot()).map(EvidenceTest::mirrored).sorted().toArray())
            .as(cause.point().id())
            .containsExactly(cause.spot());
      }
    }
  }

  private static int mirrored(int spot) {
    return WIRING.spot(WIRING.zoneOf[spot].id(), WIRING.sideOf[spot].mirrored());
  }
}
