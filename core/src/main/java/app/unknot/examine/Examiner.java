package app.unknot.examine;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.PointSide;
import app.unknot.classify.Clearance;
import java.time.Instant;
import java.util.Optional;

/** Leads through an exam. Immutable and safe to share between threads. */
public final class Examiner {
  static final double AROUND_CENTIMETRES = 3;
  static final int SECONDS = 5;

  private static final class Holder {
    static final Examiner STANDARD = new Examiner(Atlas.standard());
  }

  private final Atlas atlas;

  /** Creates an examiner over an atlas. */
  public Examiner(Atlas atlas) {
    this.atlas = atlas;
  }

  /** Returns the examiner over the standard atlas; made once. */
  public static Examiner standard() {
    return Holder.STANDARD;
  }

  /**
   * Returns the next question, or that the exam is done.
   *
   * @param clearance what the safety questions left open to do
   * @param now the present time
   * @throws IllegalArgumentException when the clearance is not valid now, or as {@code Locator.locate}
   */
  public Advice next(ExamState state, Clearance clearance, Instant now) {
    throw new UnsupportedOperationException("The exam asks nothing yet.");
  }

  /**
   * Returns where and how to press a point; empty when it must not be pressed, is out of reach, or the limits of the
   * clearance forbid it.
   *
   * @throws IllegalArgumentException when the clearance is not valid now
   */
  public Optional<PressGuide> guide(PointSide at, Clearance clearance, Instant now) {
    throw new UnsupportedOperationException("The exam shows nothing yet.");
  }
}
