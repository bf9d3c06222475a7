package app.unknot.locate;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Depth;
import app.unknot.terms.Quality;
import app.unknot.terms.Reading;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingToComplaintTest {
  private static CodedPhrase said(Kind kind, String code, @Nullable Side side, double weight, int at) {
    return new CodedPhrase("word " + at, at, at + 5, kind, code, side, false, weight, false);
  }

  private static CodedPhrase denied(Kind kind, String code, @Nullable Side side) {
    return new CodedPhrase("no " + code, 50, 60, kind, code, side, false, 1, true);
  }

  private static Complaint read(CodedPhrase... phrases) {
    return Complaint.builder().words(new Reading(List.of(phrases), List.of())).build();
  }

  @Test
  void aSureZoneIsPaintedButNotDrawn() {
    Complaint complaint = read(said(Kind.ZONE, "neck_side", Side.LEFT, 1, 0));
    assertThat(complaint.painted()).containsExactly(PaintedZone.of("neck_side", Side.LEFT));
    assertThat(complaint.spoken()).isEmpty();
    assertThat(complaint.drawn()).isFalse();
  }

  @Test
  void aZoneWithoutASideLiesOnTheMidline() {
    assertThat(read(said(Kind.ZONE, "epigastrium", null, 1, 0)).painted())
        .containsExactly(PaintedZone.of("epigastrium", Side.MID));
  }

  @Test
  void aVagueWordIsOnePlaceOfSeveralZones() {
    Complaint complaint =
        read(
            said(Kind.ZONE, "shoulder_front", Side.LEFT, 0.9, 0),
            said(Kind.ZONE, "shoulder_side", Side.LEFT, 0.8, 0));
    assertThat(complaint.painted()).isEmpty();
    assertThat(complaint.spoken())
        .containsExactly(
            new SpokenPlace(
                "word 0",
                List.of(
                    new SpokenPlace.Part("shoulder_front", Side.LEFT, 0.9),
                    new SpokenPlace.Part("shoulder_side", Side.LEFT, 0.8))));
  }

  @Test
  void aPhraseWithASureZoneIsNotVague() {
    Complaint complaint =
        read(
            said(Kind.ZONE, "temple_front", Side.LEFT, 1, 0),
            said(Kind.ZONE, "temple_back", Side.LEFT, 0.7, 0));
    assertThat(complaint.painted()).containsExactly(PaintedZone.of("temple_front", Side.LEFT));
    assertThat(complaint.spoken()).isEmpty();
  }

  @Test
  void differentPhrasesAreDifferentPlaces() {
    assertThat(
            read(
                    said(Kind.ZONE, "shoulder_front", Side.LEFT, 0.9, 0),
                    said(Kind.ZONE, "shoulder_side", Side.LEFT, 0.8, 20))
                .spoken())
        .hasSize(2);
  }

  @Test
  void whatIsPaintedAlreadyStaysAsPainted() {
    PaintedZone strong = new PaintedZone("neck_side", Side.LEFT, 9.0, null, null, 1);
    Complaint complaint =
        Complaint.builder()
            .paint(strong)
            .words(new Reading(List.of(said(Kind.ZONE, "neck_side", Side.LEFT, 1, 0)), List.of()))
            .build();
    assertThat(complaint.painted()).containsExactly(strong);
    assertThat(complaint.drawn()).isTrue();
  }

  @Test
  void aDeniedZoneIsFree() {
    assertThat(read(denied(Kind.ZONE, "neck_side", Side.LEFT)).free())
        .containsExactly(new Complaint.Place("neck_side", Side.LEFT));
  }

  @Test
  void howItFeelsGoesToEverySureZone() {
    Complaint complaint =
        read(
            said(Kind.ZONE, "neck_side", Side.LEFT, 1, 0),
            said(Kind.INTENSITY, "7", null, 1, 10),
            said(Kind.QUALITY, "aching", null, 1, 20),
            said(Kind.DEPTH, "deep", null, 1, 30));
    assertThat(complaint.painted())
        .containsExactly(
            new PaintedZone("neck_side", Side.LEFT, 7.0, Quality.ACHING, Depth.DEEP, 1));
  }

  @Test
  void whatIsDeniedIsNotFelt() {
    Complaint complaint =
        read(
            said(Kind.ZONE, "neck_side", Side.LEFT, 1, 0),
            denied(Kind.QUALITY, "burning", null),
            denied(Kind.DEPTH, "deep", null),
            denied(Kind.INTENSITY, "9", null),
            denied(Kind.SYMPTOM, "ear_ringing", null),
            denied(Kind.MOVEMENT, "neck_turn", Side.LEFT),
            denied(Kind.ACTIVITY, "desk_typing", null),
            denied(Kind.AGE, "40", null),
            denied(Kind.SEX, "male", null));
    assertThat(complaint).isEqualTo(read(said(Kind.ZONE, "neck_side", Side.LEFT, 1, 0)));
  }

  @Test
  void signsAndActivitiesAreTakenOver() {
    Complaint complaint =
        read(
            said(Kind.SYMPTOM, "ear_ringing", Side.LEFT, 1, 0),
            said(Kind.MOVEMENT, "neck_turn", Side.RIGHT, 1, 10),
            said(Kind.ACTIVITY, "desk_typing", null, 1, 20));
    assertThat(complaint.symptoms()).containsExactly(new Sign("ear_ringing", Side.LEFT));
    assertThat(complaint.movements()).containsExactly(new Sign("neck_turn", Side.RIGHT));
    assertThat(complaint.activities()).containsExactly("desk_typing");
  }

  @Test
  void ageAndSexAreTakenOnlyWhereNotYetKnown() {
    Reading words =
        new Reading(
            List.of(said(Kind.AGE, "40", null, 1, 0), said(Kind.SEX, "female", null, 1, 10)), List.of());
    Complaint fromWords = Complaint.builder().words(words).build();
    assertThat(fromWords.age()).isEqualTo(40);
    assertThat(fromWords.sex()).isEqualTo(Sex.FEMALE);
    Complaint stated = Complaint.builder().age(70).sex(Sex.MALE).words(words).build();
    assertThat(stated.age()).isEqualTo(70);
    assertThat(stated.sex()).isEqualTo(Sex.MALE);
  }

  @Test
  void anAgeThatNobodyHasIsNotTaken() {
    assertThat(read(said(Kind.AGE, "400", null, 1, 0)).age()).isNull();
  }

  @Test
  void alarmsAreNoPartOfAComplaint() {
    assertThat(read(said(Kind.ALARM, "chest_pressure", null, 1, 0))).isEqualTo(Complaint.builder().build());
  }
}
