package app.unknot.app;

/** The exit codes that programs outside rely on. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;
  /** The input was wrong. */
  static final int WRONG_INPUT = 1;
  /** The command was used wrongly. */
  static final int WRONG_USAGE = 2;
  /** The program failed. */
  static final int FAILED = 3;

  private ExitCode() {}
}
