package app.unknot.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call in a country.
 *
 * @param code ISO 3166 code; empty for anywhere
 * @param name English name; empty for anywhere
 * @param emergency number for an ambulance
 * @param crisisName who answers people who think of harming themselves, or null when none is known
 * @param crisisNumber their number, or null
 */
record Country(
    String code, String name, String emergency, @Nullable String crisisName, @Nullable String crisisNumber) {

  /** Mobile phones in most countries reach an emergency service with it. */
  static final Country ANYWHERE = new Country("", "", "112", null, null);

  private static final class Holder {
    static final List<Country> ALL = read();
  }

  /** Returns all known countries by name. */
  static List<Country> all() {
    return Holder.ALL;
  }

  /** Returns the country of a code, in capital or small letters, or empty when it is not known. */
  static Optional<Country> of(String code) {
    return all().stream().filter(country -> country.code.equals(code.toUpperCase(Locale.ROOT))).findFirst();
  }

  /** Returns the country that this computer is set to. */
  static Country ofThisComputer() {
    return of(Locale.getDefault().getCountry()).orElse(ANYWHERE);
  }

  /**
   * Returns the country of a code that a person gave.
   *
   * @throws Refusal when it is not known
   */
  static Country required(String code) {
    return of(code)
        .orElseThrow(
            () ->
                new Refusal(
                    "The country %s is not known; expected a code of two letters such as GB, US or DE."
                        .formatted(Refusal.quote(code))));
  }

  private static List<Country> read() {
    try (InputStream in = Country.class.getResourceAsStream("countries.tsv")) {
      if (in == null) {
        throw new IllegalStateException("The list of countries is not built in.");
      }
      List<Country> countries = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .forEach(line -> countries.add(country(line.split("\t", -1))));
      return List.copyOf(countries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Country country(String[] cells) {
    boolean crisis = !cells[3].isEmpty();
    return new Country(cells[0], cells[1], cells[2], crisis ? cells[3] : null, crisis ? cells[4] : null);
  }
}
