package app.unknot.knowledge;

import java.util.List;

/**
 * What a check found.
 *
 * @param faults everything wrong, in order of file and line; empty when all is well
 * @param knowledge what could be read
 */
public record CheckResult(List<Fault> faults, Knowledge knowledge) {

  /** Copies the faults. */
  public CheckResult {
    faults = List.copyOf(faults);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return faults.isEmpty();
  }
}
