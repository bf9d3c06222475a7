package app.unknot.plan;

/** Thrown by who watches a solver, to end its work early; the best plan so far is still returned. */
public final class SolvingInterrupted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Ends the work. */
  public SolvingInterrupted() {
    super("The solver was asked to stop.");
  }
}
