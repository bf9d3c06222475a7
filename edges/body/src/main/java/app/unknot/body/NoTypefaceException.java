package app.unknot.body;

/** This computer has no typeface, so that no words can be drawn into pixels. An SVG document can still be made. */
public final class NoTypefaceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoTypefaceException(Throwable cause) {
    super("No typeface is installed on this computer.", cause);
  }
}
