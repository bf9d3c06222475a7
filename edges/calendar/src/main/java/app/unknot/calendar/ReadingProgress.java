package app.unknot.calendar;

/** Hears how far the reading of calendars has come. */
@FunctionalInterface
public interface ReadingProgress {
  /** Hears nothing. */
  ReadingProgress SILENT = (events, bytes) -> {};

  /**
   * Called on the reading thread after every thousand events or so, and once at the end.
   *
   * @param events how many events were read so far, over all files
   * @param bytes how many bytes were read so far, over all files
   */
  void soFar(long events, long bytes);
}
