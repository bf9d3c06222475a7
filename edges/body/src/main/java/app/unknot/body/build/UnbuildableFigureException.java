package app.unknot.body.build;

/** The figure cannot be built; the message is one sentence that says what is wrong and what to do. */
public final class UnbuildableFigureException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnbuildableFigureException(String sentence) {
    super(sentence);
  }

  UnbuildableFigureException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
