package app.unknot.plan;

import app.unknot.causes.Contributor;
import app.unknot.plan.Prescription.Why;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says why a remedy is prescribed. */
final class Reasons {
  private static final String ASSUMED = "assumed:";

  private final PlanBasis basis;
  private final Worth worth;

  Reasons(PlanBasis basis, Worth worth) {
    this.basis = basis;
    this.worth = worth;
  }

  /** Returns the reasons for a remedy against some points: the likeliest point first, then what helps and why more or less. */
  List<Why> of(Remedy remedy, List<Target> targets) {
    List<Why> why = new ArrayList<>();
    targets.stream().limit(1).forEach(target -> why.add(point(target)));
    why.add(effect(remedy));
    for (Contributor contributor : worth.answered(remedy.id())) {
      why.add(new Why("helps", Parameters.of("factor", contributor.factor().id()), contributor.sources()));
    }
    if (basis.taste(remedy.id()) != Taste.USUAL) {
      why.add(new Why("taste", Parameters.of("taste", basis.taste(remedy.id()).code()), List.of()));
    }
    return why;
  }

  private static Why point(Target target) {
    boolean active = target.active() >= target.latent();
    double probability = active ? target.active() : target.latent();
    return new Why(
        active ? "active" : "latent",
        Parameters.of(
            "muscle", target.muscle(),
            "side", target.at().side().code(),
            "point", target.at().point().id(),
            "probability", String.format(Locale.ROOT, "%.2f", probability)),
        target.at().point().sources());
  }

  private static Why effect(Remedy remedy) {
    Set<String> sources = new LinkedHashSet<>(sources(remedy.benefitBasis()));
    remedy.evidence().forEach(one -> sources.addAll(sources(one.basis())));
    return new Why(
        "effect",
        Parameters.of("remedy", remedy.id(), "points", remedy.benefit(), "certainty", remedy.certainty().code()),
        List.copyOf(sources));
  }

  /** Reads a basis: ids parted by bars, or one assumption. */
  static List<String> sources(String basis) {
    return basis.isEmpty() ? List.of() : basis.startsWith(ASSUMED) ? List.of(basis) : List.of(basis.split("\\|"));
  }
}
