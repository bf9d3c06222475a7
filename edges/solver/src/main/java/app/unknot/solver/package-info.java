/** Constraint solvers that fill {@link app.unknot.plan.PlanSolver}: CP-SAT, and Choco where its native part is missing. */
@NullMarked
package app.unknot.solver;

import org.jspecify.annotations.NullMarked;
