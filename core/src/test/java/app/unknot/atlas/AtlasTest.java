package app.unknot.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The standard atlas is whole: everything that is named exists. */
class AtlasTest {
  private static final Atlas ATLAS = Atlas.standard();

  @Test
  void holdsTheWholeBody() {
    assertThat(ATLAS.muscles()).hasSize(117);
    assertThat(ATLAS.points()).hasSize(205);
    assertThat(ATLAS.zones()).hasSize(166);
    assertThat(ATLAS.mimics()).hasSizeGreaterThan(50);
    assertThat(ATLAS.version()).matches("\\d{4}\\.\\d{1,2}\\.\\d+");
  }

  @Test
  void isReadOnce() {
    assertThat(Atlas.standard()).isSameAs(ATLAS);
  }

  @Test
  void everyLinkLeadsFromACauseToAZone() {
    for (Link link : ATLAS.links()) {
      assertThat(ATLAS.zones()).as("%s", link).containsKey(link.zone());
      assertThat(ATLAS.points().containsKey(link.cause()) || ATLAS.mimics().containsKey(link.cause()))
          .as("%s", link)
          .isTrue();
      assertThat(Double.isNaN(link.strength()) || link.strength() >= 0 && link.strength() <= 1)
          .as("%s", link)
          .isTrue();
      assertThat(ATLAS.sources().keySet()).as("%s", link).containsAll(link.sources());
    }
  }

  @Test
  void everyCauseIsFeltSomewhere() {
    Set<String> felt = new HashSet<>();
    Set<String> essential = new HashSet<>();
    for (Link link : ATLAS.links()) {
      felt.add(link.cause());
      if (link.kind() == Link.Kind.ESSENTIAL) {
        essential.add(link.cause());
      }
    }
    assertThat(felt).containsAll(ATLAS.points().keySet()).containsAll(ATLAS.mimics().keySet());
    assertThat(essential).containsAll(ATLAS.points().keySet());
  }

  @Test
  void everyPointIsFeltOverItself() {
    for (TriggerPoint point : ATLAS.points().values()) {
      List<Link> own = ATLAS.links().stream().filter(l -> l.cause().equals(point.id())).toList();
      assertThat(own)
          .as("links of %s", point.id())
          .anyMatch(l -> l.zone().equals(point.site()) && l.kind() != Link.Kind.SPILLOVER);
    }
  }

  @Test
  void everyMuscleSaysWhatCanKeepItGoing() {
    for (Muscle muscle : ATLAS.muscles().values()) {
      assertThat(muscle.perpetuating()).as(muscle.id()).isNotBlank().isNotEqualTo(muscle.avoid());
    }
  }

  @Test
  void everyTraitBelongsToACauseAndIsATerm() {
    for (Trait trait : ATLAS.traits()) {
      assertThat(ATLAS.terms()).as("%s", trait).containsKey(trait.term());
      assertThat(
              ATLAS.muscles().containsKey(trait.cause())
                  || ATLAS.points().containsKey(trait.cause())
                  || ATLAS.mimics().containsKey(trait.cause()))
          .as("%s", trait)
          .isTrue();
    }
  }

  @Test
  void symptomsAndMovementsAreSometimesNamedByChance() {
    for (Term term : ATLAS.terms().values()) {
      if (term.kind() != Term.Kind.ACTIVITY) {
        assertThat(term.leak()).as(term.id()).isGreaterThan(0).isLessThan(1);
      }
    }
  }

  @Test
  void zonesThatTouchTouchEachOther() {
    for (Zone zone : ATLAS.zones().values()) {
      for (String next : zone.neighbours()) {
        assertThat(ATLAS.zones()).as("neighbour of %s", zone.id()).containsKey(next);
        assertThat(ATLAS.zones().get(next).neighbours()).as("neighbours of %s", next).contains(zone.id());
      }
    }
  }

  @Test
  void internalZonesLieBehindASurfaceZone() {
    for (Zone zone : ATLAS.zones().values()) {
      if (zone.internal()) {
        assertThat(zone.surface()).as(zone.id()).isNotNull();
        assertThat(ATLAS.zones().get(zone.surface()).internal()).as(zone.id()).isFalse();
      }
    }
  }

  @Test
  void activitiesLoadMuscles() {
    for (Term term : ATLAS.terms().values()) {
      if (term.kind() == Term.Kind.ACTIVITY) {
        assertThat(ATLAS.muscles().keySet()).as(term.id()).containsAll(ATLAS.loads(term.id()).keySet());
        assertThat(ATLAS.loads(term.id()).values()).as(term.id()).allMatch(l -> l >= 1 && l <= 3);
      }
    }
    assertThat(ATLAS.loads("sleeping_on_the_moon")).isEmpty();
  }

  @Test
  void complaintsNameZonesAndMusclesOfTheAtlas() {
    assertThat(ATLAS.complaints()).isNotEmpty();
    for (ComplaintFrequency complaint : ATLAS.complaints()) {
      assertThat(ATLAS.zones().keySet()).as(complaint.id()).containsAll(complaint.zones());
      assertThat(ATLAS.muscles().keySet()).as(complaint.id()).containsAll(complaint.shares().keySet());
      assertThat(complaint.shares().values()).as(complaint.id()).allMatch(s -> s >= 0 && s <= 1);
    }
  }

  @Test
  void priorsOfLookAlikesAreProbabilities() {
    for (Mimic mimic : ATLAS.mimics().values()) {
      assertThat(mimic.prior()).as(mimic.id()).isGreaterThan(0).isLessThan(1);
    }
  }

  @Test
  void anUnknownParameterIsEmpty() {
    assertThat(ATLAS.parameter("link.else")).isPresent();
    assertThat(ATLAS.parameter("link.nonsense")).isEmpty();
  }

  @Test
  void cannotBeChanged() {
    assertUnchangeable(() -> ATLAS.zones().clear());
    assertUnchangeable(() -> ATLAS.muscles().clear());
    assertUnchangeable(() -> ATLAS.links().clear());
    assertUnchangeable(() -> ATLAS.loads("desk_typing").clear());
  }

  private static void assertUnchangeable(ThrowingCallable change) {
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change);
  }
}
