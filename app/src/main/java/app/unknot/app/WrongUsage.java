package app.unknot.app;

/** A command line that cannot be understood. The message is one sentence. */
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUsage(String sentence) {
    super(sentence, null, false, false);
  }

  /** Returns the sentence. */
  String sentence() {
    return getMessage() + " See ./unknot --help.";
  }
}
