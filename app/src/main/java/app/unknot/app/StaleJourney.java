package app.unknot.app;

/** A page answers to a state that is no longer the latest, for example because a second page is open. */
final class StaleJourney extends Refusal {
  private static final long serialVersionUID = 1L;

  StaleJourney() {
    super(Messages.text("refused.stale"));
  }
}
