package app.unknot.solver;

import app.unknot.plan.PlanSolver;
import java.util.Optional;

/** Which solvers there are on this machine. */
public final class Solvers {
  private Solvers() {}

  /** Returns why CP-SAT cannot be used here, or empty when it can. The first call loads its native part, about 0.5 s. */
  public static Optional<String> cpSatFault() {
    return NativeParts.fault();
  }

  /**
   * Returns CP-SAT, or Choco where CP-SAT cannot be used. The first call loads the native part of CP-SAT, about 0.5 s; both
   * may be shared between threads.
   */
  public static PlanSolver best() {
    return cpSatFault().isEmpty() ? new CpSatSolver() : new ChocoSolver();
  }
}
