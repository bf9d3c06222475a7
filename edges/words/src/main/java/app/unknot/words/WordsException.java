package app.unknot.words;

/** The root of everything that reading words can throw. */
public class WordsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WordsException(String message) {
    super(message);
  }

  WordsException(String message, Throwable cause) {
    super(message, cause);
  }
}
