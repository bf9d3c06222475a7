package app.unknot.bench;

import app.unknot.locate.Complaint;
import java.util.List;

/**
 * A simulated person.
 *
 * @param complaint what the person paints and tells
 * @param truth the active points and look-alikes, the one that hurts most first; the point field is filled
 */
record Person(Complaint complaint, List<Scored> truth) {
  /** Returns whether a look-alike, not a muscle, is behind the pain. */
  boolean mimic() {
    return truth.getFirst().suspect().mimic();
  }
}
