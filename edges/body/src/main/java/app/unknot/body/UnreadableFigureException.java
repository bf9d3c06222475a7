package app.unknot.body;

/** The files of the figure are missing or damaged. */
public final class UnreadableFigureException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableFigureException(String message) {
    super(message);
  }

  UnreadableFigureException(String message, Throwable cause) {
    super(message, cause);
  }
}
