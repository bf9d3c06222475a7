package app.unknot.plan;

/**
 * What soft rules weigh, in points. A minute of a middling session is worth about 10 points.
 *
 * @param likedTime gain of a session at a time of day that the person likes for it
 * @param staleSitting cost of each started 5 minutes of sitting beyond the wished time since the person last moved
 * @param longSitting the same for the longer break
 * @param sameAgain cost of the same kind of activity on two days running
 * @param moved cost of each session that starts at another time of its day than in the earlier plan
 * @param dropped cost of each session of the earlier plan that its day lacks; at least {@code moved}
 * @param added cost of each session that its day did not have in the earlier plan
 * @param must further cost of each unit missing of what a plan is of little use without
 */
public record Weights(
    int likedTime, int staleSitting, int longSitting, int sameAgain, int moved, int dropped, int added, int must) {
  /** Checks that a session is never dropped to spare a move. */
  public Weights {
    if (dropped < moved) {
      throw new IllegalArgumentException("Dropping a session costs %d, less than moving it, %d.".formatted(dropped, moved));
    }
  }
}
