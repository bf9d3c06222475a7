package app.unknot.classify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call for an ambulance in one country.
 *
 * @param country two capital letters of ISO 3166-1, such as {@code FR}
 * @param name plain name of the country
 * @param number digits as they are dialled there; never empty
 * @param also other numbers that reach an ambulance, or someone who sends one; may be empty
 * @param crisis the line for people who think of harming themselves, or null where none was found in a source
 * @param sources ids of the sources of the numbers
 */
public record EmergencyNumber(
    String country,
    String name,
    String number,
    List<String> also,
    @Nullable CrisisLine crisis,
    List<String> sources) {
  /** Copies the lists. */
  public EmergencyNumber {
    also = List.copyOf(also);
    sources = List.copyOf(sources);
  }
}
