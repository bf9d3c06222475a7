package app.unknot.app;

import app.unknot.classify.CrisisLine;
import app.unknot.classify.EmergencyNumber;
import app.unknot.classify.EmergencyNumbers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call where the person is.
 *
 * @param code ISO 3166 code; empty for anywhere
 * @param name English name; empty for anywhere
 * @param emergency number for an ambulance
 * @param also other numbers that reach one
 * @param crisis who answers people who think of harming themselves, or null when no number is known
 * @param sources ids of the sources of the numbers
 */
record Country(
    String code,
    String name,
    String emergency,
    List<String> also,
    @Nullable CrisisLine crisis,
    List<String> sources) {

  /** Mobile phones reach an emergency service with it in most countries. */
  static final Country ANYWHERE = new Country("", "", "112", List.of(), null, List.of());

  private static final class Holder {
    static final EmergencyNumbers NUMBERS = EmergencyNumbers.standard();
  }

  public Country {
    also = List.copyOf(also);
    sources = List.copyOf(sources);
  }

  /** Returns all known countries by name. */
  static List<Country> all() {
    return Holder.NUMBERS.all().stream().map(Country::of).toList();
  }

  /** Returns the country of a code, in capital or small letters, or empty when it is not known. */
  static Optional<Country> of(String code) {
    return Holder.NUMBERS.of(code).map(Country::of);
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
    return of(code).orElseThrow(() -> new Refusal(Messages.text("refused.country", Refusal.quote(code))));
  }

  private static Country of(EmergencyNumber number) {
    return new Country(
        number.country(), number.name(), number.number(), number.also(), number.crisis(), number.sources());
  }
}
