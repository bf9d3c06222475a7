package app.unknot.classify;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.CompiledTable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmergencyNumbersTest {
  private static final Set<String> UNION =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
          "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  private final EmergencyNumbers numbers = EmergencyNumbers.standard();

  @Test
  void theUnionHasOneNumber() {
    assertThat(UNION).allSatisfy(country -> assertThat(number(country)).as(country).isEqualTo("112"));
  }

  @ParameterizedTest
  @CsvSource({"US,911", "GB,999", "AU,000", "NZ,111", "JP,119", "CN,120", "IN,112", "BR,192", "ZA,112", "CH,144",
    "NO,113", "SG,995", "IL,101", "TH,1669"})
  void othersHaveTheirOwn(String country, String number) {
    assertThat(number(country)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"US,988", "CA,988", "GB,116 123", "IE,116 123", "AU,13 11 14", "DE,0800 1110111", "FR,3114"})
  void knownCrisisLinesAreThere(String country, String number) {
    assertThat(numbers.of(country).orElseThrow().crisis()).isNotNull().extracting(CrisisLine::number).isEqualTo(number);
  }

  @Test
  void manyCountriesAreThereUnderTheirIsoCode() {
    assertThat(numbers.all()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(numbers.all())
        .allSatisfy(row -> assertThat(Locale.getISOCountries()).as(row.name()).contains(row.country()));
    assertThat(numbers.all()).isSortedAccordingTo(Comparator.comparing(EmergencyNumber::name));
    assertThat(numbers.all()).extracting(EmergencyNumber::name).doesNotHaveDuplicates();
  }

  @Test
  void everyNumberCanBeDialledAndHasSourcesThatSomebodySaw() {
    Set<String> seen =
        CompiledTable.read("sources").rows().stream()
            .filter(row -> !row.text("seen").equals("no"))
            .map(row -> row.text("id"))
            .collect(Collectors.toSet());
    for (EmergencyNumber row : numbers.all()) {
      assertThat(row.number()).as(row.name()).matches("\\d[\\d ]*\\d");
      assertThat(row.also()).as(row.name()).doesNotContain(row.number()).doesNotHaveDuplicates();
      assertThat(row.sources()).as(row.name()).isNotEmpty().allSatisfy(id -> assertThat(seen).contains(id));
    }
  }

  @Test
  void aCountryIsFoundByEitherLetters() {
    assertThat(numbers.of("fr")).isEqualTo(numbers.of("FR")).isPresent();
    assertThat(List.of("", "QQ", "France", "ı")).allSatisfy(code -> assertThat(numbers.of(code)).isEmpty());
  }

  private String number(String country) {
    return numbers.of(country).map(EmergencyNumber::number).orElse("none");
  }
}
