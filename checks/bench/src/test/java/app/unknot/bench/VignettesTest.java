package app.unknot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Zone;
import app.unknot.locate.PaintedZone;
import app.unknot.terms.Side;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VignettesTest {
  static Stream<Vignette> vignettes() {
    return Vignettes.read(Vignettes.folder()).stream();
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void namesOnlyWhatTheAtlasHas(Vignette vignette) {
    Atlas atlas = Atlas.standard();
    assertThat(Files.exists(Vignettes.folder().resolve(vignette.id() + ".yaml"))).isTrue();
    assertThat(vignette.origin()).isIn("published", "written");
    assertThat(vignette.source()).isNotBlank();
    assertThat(vignette.zones()).isNotEmpty();
    for (PaintedZone painted : vignette.zones()) {
      Zone zone = atlas.zones().get(painted.zone());
      assertThat(zone).as(painted.zone()).isNotNull();
      assertThat(painted.side() == Side.MID).as(painted.zone()).isNotEqualTo(zone.paired());
    }
    for (Suspect suspect : vignette.expected()) {
      if (suspect.mimic()) {
        assertThat(atlas.mimics()).containsKey(suspect.id());
        assertThat(suspect.side() == Side.MID).isNotEqualTo(atlas.mimics().get(suspect.id()).paired());
      } else {
        assertThat(atlas.muscles()).containsKey(suspect.id());
        assertThat(suspect.side()).isNotEqualTo(Side.MID);
      }
    }
  }

  @Test
  void splitsByTheFirstByteOfTheHashOfTheId() {
    // The hash of abc begins with ba, that of unknot with ea, that of e with 3f, that of g with cd.
    assertThat(Half.of("abc")).isEqualTo(Half.DEVELOPMENT);
    assertThat(Half.of("unknot")).isEqualTo(Half.DEVELOPMENT);
    assertThat(Half.of("e")).isEqualTo(Half.REPORTING);
    assertThat(Half.of("g")).isEqualTo(Half.REPORTING);
    List<Vignette> all = vignettes().toList();
    assertThat(all).extracting(Vignette::id).doesNotHaveDuplicates();
    assertThat(all).extracting(Vignette::half).contains(Half.DEVELOPMENT, Half.REPORTING);
  }

  @Test
  void readsSymptomsAndMovementsWithoutPaintingTheirPlaces() {
    Vignette vignette =
        vignettes().filter(v -> !v.symptoms().isEmpty()).findFirst().orElseThrow();
    assertThat(Input.ZONES.complaint(vignette).painted()).hasSameSizeAs(vignette.zones());
    assertThat(Input.ZONES.complaint(vignette).spoken()).isEmpty();
    assertThat(Input.TEXT.complaint(vignette).drawn()).isFalse();
  }
}
