package app.unknot.solver;

import app.unknot.plan.SolvingInterrupted;
import java.util.function.LongConsumer;

/** Tells who waits of better plans, each better than the last one told, and keeps in mind when they want to stop. */
final class Progress {
  private final LongConsumer listener;
  private final long constant;
  private long best;
  private boolean stopped;

  /**
   * Begins to tell.
   *
   * @param listener who waits
   * @param constant value of a plan whose worth is 0
   * @param best value of the plan to begin with
   */
  Progress(LongConsumer listener, long constant, long best) {
    this.listener = listener;
    this.constant = constant;
    this.best = best;
  }

  /** Tells of a plan, when it is better. */
  synchronized void tell(long worth) {
    if (!stopped && worth + constant > best) {
      best = worth + constant;
      try {
        listener.accept(best);
      } catch (SolvingInterrupted asked) {
        stopped = true;
      }
    }
  }

  /** Returns whether the listener wants to stop. */
  synchronized boolean stopped() {
    return stopped;
  }
}
