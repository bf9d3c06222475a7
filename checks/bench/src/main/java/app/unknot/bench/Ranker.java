package app.unknot.bench;

import app.unknot.locate.Complaint;
import java.util.List;

/** Something that ranks the sources of a complaint: ours or a rival. */
interface Ranker {
  /** Returns the name in tables. */
  String name();

  /** Returns whether it can name a look-alike. */
  boolean knowsMimics();

  /** Returns the sources, most likely first; empty for a complaint without a place. */
  List<Scored> rank(Complaint complaint);
}
