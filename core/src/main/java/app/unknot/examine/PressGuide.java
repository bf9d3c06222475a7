package app.unknot.examine;

import app.unknot.atlas.PointSide;
import app.unknot.classify.Limit;
import java.util.List;
import java.util.Set;

/**
 * Where and how to press one point. Made only by {@link Examiner}, and only for a valid clearance, so nothing can tell a
 * person to press who was not asked the safety questions.
 */
public final class PressGuide {
  private final PointSide at;
  private final How how;
  private final List<String> warnings;
  private final Set<Limit> limits;
  private final List<String> sources;

  /** How a point is pressed; texts may be empty. */
  record How(String reach, String with, String position, String technique, String pressure, int most) {}

  PressGuide(PointSide at, How how, List<String> warnings, Set<Limit> limits, List<String> sources) {
    this.at = at;
    this.how = how;
    this.warnings = List.copyOf(warnings);
    this.limits = Set.copyOf(limits);
    this.sources = List.copyOf(sources);
  }

  /** Returns the point and its side. */
  public PointSide at() {
    return at;
  }

  /** Returns where it lies, by landmarks, in words. */
  public String location() {
    return at.point().location();
  }

  /** Returns how far around this place the sorest spot may lie, in centimetres. */
  public double around() {
    return Examiner.AROUND_CENTIMETRES;
  }

  /** Returns who can reach it: {@code self} or {@code partner}. */
  public String reach() {
    return how.reach;
  }

  /** Returns what to press with: {@code otherHand}, {@code sameHand}, {@code bothHands}, {@code ball} or {@code partner}. */
  public String with() {
    return how.with;
  }

  /** Returns how to sit, stand or lie, in words; may be empty. */
  public String position() {
    return how.position;
  }

  /** Returns how to press, in words; may be empty. */
  public String technique() {
    return how.technique;
  }

  /** Returns how hard: {@code firm}, {@code moderate}, {@code light} or {@code pinch}, after the limits. */
  public String pressure() {
    return how.pressure;
  }

  /** Returns how strong the feeling may become while pressing, 1 to 10: press no harder than this. */
  public int most() {
    return how.most;
  }

  /** Returns how long to hold, in seconds. */
  public int seconds() {
    return Examiner.SECONDS;
  }

  /** Returns what to beware of, in words. */
  public List<String> warnings() {
    return warnings;
  }

  /** Returns the limits of the clearance that changed this guide. */
  public Set<Limit> limits() {
    return limits;
  }

  /** Returns the ids of the sources. */
  public List<String> sources() {
    return sources;
  }
}
