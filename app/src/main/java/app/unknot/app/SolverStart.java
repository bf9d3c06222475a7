package app.unknot.app;

import app.unknot.plan.PlanSolver;
import app.unknot.solver.Solvers;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the solver once, beside everything else: its native part takes half a second to load. Safe to share. */
final class SolverStart implements Supplier<@Nullable PlanSolver> {
  private static final class Holder {
    static final SolverStart STANDARD = new SolverStart();
  }

  private @Nullable CompletableFuture<@Nullable PlanSolver> solver;

  private SolverStart() {}

  /** Returns the one of this process. */
  static SolverStart standard() {
    return Holder.STANDARD;
  }

  /** Begins to make it, unless that was done. */
  synchronized CompletableFuture<@Nullable PlanSolver> begin() {
    CompletableFuture<@Nullable PlanSolver> begun = solver;
    if (begun == null) {
      CompletableFuture<@Nullable PlanSolver> fresh = new CompletableFuture<>();
      Thread.ofPlatform().daemon().name("solver").start(() -> fresh.complete(best()));
      solver = fresh;
      begun = fresh;
    }
    return begun;
  }

  /** A machine on which no solver works still gets a plan, a greedy one. */
  private static @Nullable PlanSolver best() {
    try {
      return Solvers.best();
    } catch (RuntimeException | LinkageError e) {
      return null;
    }
  }

  /** Returns it, and waits for it where it is not there yet; null where none works here. */
  @Override
  public @Nullable PlanSolver get() {
    return begin().join();
  }
}
