package app.unknot.causes;

import java.util.List;

/**
 * Where a claim comes from: cited works, or an admitted assumption.
 *
 * @param sources ids of {@code knowledge/sources}; empty for an assumption
 * @param assumed the reason of the assumption; empty where works are cited
 */
public record Basis(List<String> sources, String assumed) {
  private static final String ASSUMED = "assumed: ";

  /** Copies the list. */
  public Basis {
    sources = List.copyOf(sources);
  }

  /** Reads a basis as the compiled tables write it: ids parted by bars, or {@code assumed: } and why. */
  static Basis of(String text) {
    return text.startsWith(ASSUMED)
        ? new Basis(List.of(), text.substring(ASSUMED.length()))
        : new Basis(List.of(text.split("\\|")), "");
  }

  /** Returns whether this is an assumption, which a person should see as one. */
  public boolean isAssumed() {
    return sources.isEmpty();
  }
}
