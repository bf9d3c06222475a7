package app.unknot.knowledge;

import java.util.List;

/** A complaint with the share of people in whom each muscle holds an active point. */
record Complaint(String id, String name, List<String> zones, List<Share> shares) {

  Complaint {
    zones = List.copyOf(zones);
    shares = List.copyOf(shares);
  }

  /** How often one muscle is involved. */
  record Share(String muscle, String share, String people, List<String> sources) {}
}
