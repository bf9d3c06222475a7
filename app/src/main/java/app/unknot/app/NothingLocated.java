package app.unknot.app;

/** The words name no place of pain and raise no red flag; what was understood of them comes along. */
final class NothingLocated extends Refusal {
  private static final long serialVersionUID = 1L;

  private final transient LocateAnswer understood;

  NothingLocated(LocateAnswer understood) {
    super(
        understood.request().text() == null
            ? "No zone hurts; expected at least one zone with an intensity above 0, or a text."
            : "The words name no place on the body; expected where it hurts, such as \"ache in the right temple\".");
    this.understood = understood;
  }

  /** Returns what was understood. */
  LocateAnswer understood() {
    return understood;
  }
}
