package app.unknot.locate;

import app.unknot.atlas.Atlas;

/**
 * Ranks the likely sources of a pain. This is the entry point of the library:
 *
 * <pre>{@code
 * Located answer = Locator.standard().locate(
 *     Complaint.builder().paint("temple_front", Side.RIGHT).paint("neck_side", Side.RIGHT).build());
 * }</pre>
 *
 * Immutable and safe to share between threads.
 */
public final class Locator {
  private final Atlas atlas;

  /** Creates a locator over an atlas. */
  public Locator(Atlas atlas) {
    this.atlas = atlas;
  }

  /** Returns a locator over the standard atlas. */
  public static Locator standard() {
    return new Locator(Atlas.standard());
  }

  /**
   * Returns the ranked sources of a complaint.
   *
   * @throws IllegalArgumentException when the complaint names no place of pain, a zone or term the atlas does not
   *     have, or a side that a zone does not have
   */
  public Located locate(Complaint complaint) {
    throw new UnsupportedOperationException(atlas.version());
  }
}
