package app.unknot.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Link;
import app.unknot.bench.BodyMap.Reach;
import app.unknot.bench.BodyMap.SidedPoint;
import app.unknot.locate.Complaint;
import app.unknot.locate.Complaint.Place;
import app.unknot.locate.SpokenPlace;
import app.unknot.terms.Side;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rivals on one point made by hand: essential and site zones at the temple, spillover at the vertex. */
class RivalsTest {
  private static final BodyMap BODY = new BodyMap(Atlas.standard());
  private static final Place TEMPLE = new Place("temple_front", Side.LEFT);
  private static final Place VERTEX = new Place("vertex", Side.LEFT);

  private static SidedPoint point(Link.Kind temple, Link.Kind vertex) {
    return new SidedPoint(
        Atlas.standard().points().values().iterator().next(),
        Side.LEFT,
        Map.of(TEMPLE, new Reach(temple, Double.NaN), VERTEX, new Reach(vertex, Double.NaN)));
  }

  private static Painted painted(Place... places) {
    return new Painted(Set.of(places), Map.of());
  }

  @Test
  void lookUpAddsOneForEssentialAndTwoFifthsForTheRest() {
    LookUpRanker lookUp = new LookUpRanker(BODY);
    assertThat(lookUp.score(point(Link.Kind.ESSENTIAL, Link.Kind.SPILLOVER), painted(TEMPLE, VERTEX)))
        .isCloseTo(1.4, within(1e-12));
    assertThat(lookUp.score(point(Link.Kind.SITE, Link.Kind.SPILLOVER), painted(TEMPLE))).isEqualTo(0.4);
    assertThat(lookUp.score(point(Link.Kind.SITE, Link.Kind.SPILLOVER), painted(new Place("vertex", Side.RIGHT))))
        .isZero();
  }

  @Test
  void lookUpAveragesOverAVaguePlace() {
    Complaint complaint =
        Complaint.builder()
            .somewhere(
                new SpokenPlace(
                    "head",
                    List.of(
                        new SpokenPlace.Part("temple_front", Side.LEFT, 0.6),
                        new SpokenPlace.Part("vertex", Side.LEFT, 0.2))))
            .build();
    double score =
        new LookUpRanker(BODY)
            .score(point(Link.Kind.ESSENTIAL, Link.Kind.SPILLOVER), Painted.of(complaint));
    assertThat(score).isCloseTo(0.75 * 1 + 0.25 * 0.4, within(1e-12));
  }

  @Test
  void lookUpPutsTheCommonerMuscleFirstAmongEquals() {
    Complaint complaint = Complaint.builder().paint("temple_front", Side.LEFT).build();
    List<Scored> ranked = new LookUpRanker(BODY).rank(complaint);
    double first = score(ranked.getFirst(), complaint);
    int before = -1;
    for (Scored scored : ranked) {
      if (score(scored, complaint) == first) {
        int rank =
            BodyMap.classRank(Atlas.standard().muscles().get(scored.suspect().id()).frequencyClass());
        assertThat(rank).isGreaterThanOrEqualTo(before);
        before = rank;
      }
    }
  }

  private static double score(Scored scored, Complaint complaint) {
    return BODY.points.stream()
        .filter(p -> p.point().id().equals(scored.point()) && p.side() == scored.suspect().side())
        .mapToDouble(p -> new LookUpRanker(BODY).score(p, Painted.of(complaint)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void singleCauseMultipliesEveryPlacePaintedOrNot() {
    SingleCauseRanker bayes = new SingleCauseRanker(BODY);
    SidedPoint point = BODY.points.getFirst();
    Painted one = painted(TEMPLE);
    double log = Math.log(SingleCauseRanker.PRIOR.get(point.point().muscle().frequencyClass()));
    for (Place place : BODY.places) {
      double strength = bayes.strength(point, place);
      log += place.equals(TEMPLE) ? Math.log(strength) : Math.log(1 - strength);
    }
    assertThat(bayes.logWeight(point, one)).isCloseTo(log, within(1e-9));
  }

  @Test
  void singleCauseTakesTheNumbersOfTheBrief() {
    SingleCauseRanker bayes = new SingleCauseRanker(BODY);
    for (SidedPoint point : BODY.points) {
      for (Place place : BODY.places) {
        double strength = bayes.strength(point, place);
        Reach reach = point.reaches().get(place);
        if (reach != null) {
          assertThat(strength)
              .isEqualTo(
                  switch (reach.kind()) {
                    case ESSENTIAL -> 0.70;
                    case SITE -> 0.35;
                    case SPILLOVER -> 0.25;
                  });
        } else {
          boolean beside =
              BODY.neighbours(place).stream()
                  .map(point.reaches()::get)
                  .anyMatch(r -> r != null && r.kind() == Link.Kind.ESSENTIAL);
          assertThat(strength).isEqualTo(beside ? 0.15 : 0.03);
        }
      }
    }
  }

  @Test
  void singleCauseProbabilitiesSumToOne() {
    Complaint complaint =
        Complaint.builder().paint("temple_front", Side.LEFT).paint("vertex", Side.LEFT).build();
    double sum =
        new SingleCauseRanker(BODY).rank(complaint).stream().mapToDouble(Scored::probability).sum();
    assertThat(sum).isCloseTo(1, within(1e-9));
  }
}
