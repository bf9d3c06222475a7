package app.unknot.classify;

import org.jspecify.annotations.Nullable;

/**
 * The product's rule, after the Delphi study of 2018, with what is known: a knot is a sore spot with a band or a
 * spread; it is active when pressing gives the pain the person knows or it aches unpressed, else latent. A sore spot
 * with neither is a tender point. Without a sore spot there is no knot, unless the known pain or a spread contradicts
 * that. All else stays open.
 */
final class Definition {
  private Definition() {}

  /** Returns the state by the rule, or null when it is open. */
  static @Nullable PointState of(Findings findings) {
    if (findings.lacks(Finding.TENDER)) {
      boolean contradicted = findings.has(Finding.FAMILIAR_PAIN) || findings.has(Finding.SPREADS);
      return contradicted ? null : PointState.NONE;
    }
    if (!findings.has(Finding.TENDER)) {
      return null;
    }
    if (findings.has(Finding.TAUT_BAND) || findings.has(Finding.SPREADS)) {
      return knot(findings);
    }
    return findings.lacks(Finding.TAUT_BAND) && findings.lacks(Finding.SPREADS) ? PointState.TENDER_POINT : null;
  }

  private static @Nullable PointState knot(Findings findings) {
    if (findings.has(Finding.FAMILIAR_PAIN) || findings.has(Finding.PAIN_WITHOUT_TOUCH)) {
      return PointState.ACTIVE;
    }
    return findings.lacks(Finding.FAMILIAR_PAIN) ? PointState.LATENT : null;
  }
}
