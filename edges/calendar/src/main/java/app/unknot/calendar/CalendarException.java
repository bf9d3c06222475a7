package app.unknot.calendar;

/** The root of everything that this package throws, save for wrong arguments. */
public class CalendarException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CalendarException(String message) {
    super(message);
  }

  CalendarException(String message, Throwable cause) {
    super(message, cause);
  }
}
