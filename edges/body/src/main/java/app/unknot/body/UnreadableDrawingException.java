package app.unknot.body;

/** A file that holds no drawing. The message is one sentence for the person who gave it: where, what, what is expected. */
public final class UnreadableDrawingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableDrawingException(String sentence) {
    super(sentence);
  }
}
