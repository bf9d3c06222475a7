package app.unknot.classify;

import app.unknot.examine.Examiner;
import app.unknot.locate.Complaint;

/** Wrong on purpose: the rules of the house must catch each of these. */
public final class Wrong {
  private Wrong() {}

  /** An arrow that does not exist. */
  public record UsesLocate(Complaint complaint) {}

  /** The exam stands on this room, not the other way round. */
  public record UsesExamine(Examiner examiner) {}
}
