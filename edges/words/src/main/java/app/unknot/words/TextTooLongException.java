package app.unknot.words;

/** The text is longer than the reader takes; nothing of it was read. */
public final class TextTooLongException extends WordsException {
  private static final long serialVersionUID = 1L;

  TextTooLongException(int length) {
    super(
        "The text has %d characters and at most %d are read. Maybe a file was given in place of a description."
            .formatted(length, WordReader.MAX_LENGTH));
  }
}
