package app.unknot.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what to offer a person for a remedy that is refused: only what that person can do, wants and has the tools for. */
final class Offers {
  /** What nearly everybody can do. */
  private static final List<String> ANYBODY = List.of("walk", "breathe", "read_music");

  private final PlanBasis basis;
  private final Screened screened;
  private final Set<String> prescribed;

  Offers(PlanBasis basis, Screened screened, List<Prescription> prescriptions) {
    this.basis = basis;
    this.screened = screened;
    this.prescribed = prescriptions.stream().map(one -> one.remedy().id()).collect(Collectors.toSet());
  }

  /** Returns the id of the first remedy named instead that was prescribed, else of what nearly everybody can do. */
  @Nullable String instead(RefusedRemedy refused) {
    Stream<String> named = refused.remedy().instead().stream().filter(prescribed::contains);
    return Stream.concat(named, ANYBODY.stream().filter(this::possible)).findFirst().orElse(null);
  }

  private boolean possible(String id) {
    AllowedRemedy allowed = screened.allowed().get(id);
    return allowed != null && basis.taste(id) != Taste.NEVER && allowed.remedy().doneWith(basis.living().tools());
  }
}
