package app.unknot.atlas;

import java.util.List;
import java.util.Map;

/**
 * How often muscles are active in people with one complaint.
 *
 * @param id stable id
 * @param name plain name
 * @param zones painted zones that make a pain this complaint
 * @param shares share of people with an active point in the muscle, by muscle id, 0 to 1
 */
public record ComplaintFrequency(String id, String name, List<String> zones, Map<String, Double> shares) {
  /** Copies the collections. */
  public ComplaintFrequency {
    zones = List.copyOf(zones);
    shares = Map.copyOf(shares);
  }
}
