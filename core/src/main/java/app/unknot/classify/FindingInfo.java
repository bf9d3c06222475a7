package app.unknot.classify;

import java.util.List;

/**
 * What the knowledge says about a finding.
 *
 * @param finding the finding
 * @param kind press, ask, move or measure
 * @param question the question in plain words
 * @param hint how to find out, in a sentence; may hold {@code {most}} and {@code {seconds}}, see {@link #hint(int, int)}
 * @param effort 0 for none to 1 for a lot
 * @param discomfort 0 for none to 1 for a lot
 * @param seconds about how long it takes
 * @param sources ids of the works behind its numbers
 * @param basis the sources or the assumption of the numbers themselves
 */
public record FindingInfo(
    Finding finding,
    String kind,
    String question,
    String hint,
    double effort,
    double discomfort,
    int seconds,
    List<String> sources,
    String basis) {
  /** Copies the list. */
  public FindingInfo {
    sources = List.copyOf(sources);
  }

  /**
   * Returns how to find out, with the pressure and time that hold for the place.
   *
   * @param most how strong the feeling may become, 1 to 10
   * @param holding how long to press, in seconds
   */
  public String hint(int most, int holding) {
    return hint.replace("{most}", Integer.toString(most)).replace("{seconds}", Integer.toString(holding));
  }
}
