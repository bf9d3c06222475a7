package app.unknot.knowledge;

import java.util.List;

/** Whom to call for an ambulance in one country, and the crisis line there where one is known. */
record EmergencyNumber(
    String country, String name, String number, List<String> also, Crisis crisis, List<String> sources) {

  EmergencyNumber {
    also = List.copyOf(also);
    sources = List.copyOf(sources);
  }

  /** A line for people who think of harming themselves; empty texts where none is known. */
  record Crisis(String name, String number, List<String> sources) {

    static final Crisis UNKNOWN = new Crisis("", "", List.of());

    Crisis {
      sources = List.copyOf(sources);
    }
  }
}
