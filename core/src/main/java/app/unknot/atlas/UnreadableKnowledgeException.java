package app.unknot.atlas;

/** The compiled knowledge is missing or damaged; the program must be built again. */
public final class UnreadableKnowledgeException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** Creates it with a sentence that says what is missing. */
  public UnreadableKnowledgeException(String message) {
    super(message);
  }

  UnreadableKnowledgeException(String message, Throwable cause) {
    super(message, cause);
  }
}
