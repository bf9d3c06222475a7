package app.unknot.classify;

import app.unknot.atlas.CompiledTable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Emergency numbers by country. A country that is not here has no number that could be shown honestly; which number a
 * telephone dials then is for the caller to say. Immutable and safe to share between threads.
 */
public final class EmergencyNumbers {
  private final Map<String, EmergencyNumber> byCountry = new LinkedHashMap<>();

  private EmergencyNumbers(List<EmergencyNumber> numbers) {
    numbers.stream()
        .sorted(Comparator.comparing(EmergencyNumber::name))
        .forEach(number -> byCountry.put(number.country(), number));
  }

  /** Returns the numbers of the standard knowledge. */
  public static EmergencyNumbers standard() {
    return new EmergencyNumbers(
        CompiledTable.read("emergency").rows().stream().map(EmergencyNumbers::number).toList());
  }

  /** Returns all numbers, in the order of their countries' names. */
  public List<EmergencyNumber> all() {
    return List.copyOf(byCountry.values());
  }

  /**
   * Returns the number of a country, or empty when it is not known.
   *
   * @param country two letters of ISO 3166-1, large or small; anything else finds nothing
   */
  public Optional<EmergencyNumber> of(String country) {
    return Optional.ofNullable(byCountry.get(country.toUpperCase(Locale.ROOT)));
  }

  private static EmergencyNumber number(CompiledTable.Row row) {
    return new EmergencyNumber(
        row.text("country"),
        row.text("name"),
        row.text("number"),
        row.list("also"),
        crisis(row),
        row.list("sources"));
  }

  private static @Nullable CrisisLine crisis(CompiledTable.Row row) {
    String number = row.text("crisisNumber");
    return number.isEmpty() ? null : new CrisisLine(row.text("crisisName"), number);
  }
}
