package app.unknot.atlas;

import java.util.List;

/**
 * How a muscle is treated at home. Whoever shows it to a person needs a clearance first, and for pressing the guide of
 * the point.
 *
 * @param muscle id of the muscle
 * @param stretch how it is stretched, with repeats and seconds
 * @param selfRelease how it is pressed, or what is done instead
 * @param tools what presses it, such as {@code fingers}, {@code ball on wall} or {@code foam roller}
 * @param avoid where and when never to press
 * @param sources ids of the sources
 */
public record MuscleCare(
    String muscle, String stretch, String selfRelease, List<String> tools, String avoid, List<String> sources) {
  /** Copies the lists. */
  public MuscleCare {
    tools = List.copyOf(tools);
    sources = List.copyOf(sources);
  }
}
