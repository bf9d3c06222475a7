package app.unknot.plan;

import app.unknot.locate.Locator;
import com.google.ortools.sat.CpModel;
import org.chocosolver.solver.Model;

/** Wrong on purpose: the rules of the house must catch each of these. */
public final class Wrong {
  private Wrong() {}

  /** The library of another room. */
  public record UsesOrTools(CpModel model) {}

  /** The library of another room. */
  public record UsesChoco(Model model) {}

  /** A room that plans do not stand on. */
  public record UsesLocate(Locator locator) {}
}
