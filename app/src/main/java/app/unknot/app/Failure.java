package app.unknot.app;

import java.io.IOException;

/** Puts a failure of the program into one sentence that holds nothing a person wrote. */
final class Failure {
  private Failure() {}

  /** Returns the sentence; it names the kind and the place of the failure, never a message that could quote input. */
  static String sentence(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return "Unknot ran out of memory; give it more, or a smaller input.";
    }
    StackTraceElement[] trace = failure.getStackTrace();
    String place = "";
    for (StackTraceElement frame : trace) {
      if (frame.getClassName().startsWith("app.unknot.")) {
        place = " in %s, line %d".formatted(frame.getClassName(), frame.getLineNumber());
        break;
      }
    }
    return "Unknot failed (%s%s); this is a fault of the program, please report it."
        .formatted(failure.getClass().getSimpleName(), place);
  }

  /** Returns whether the failure only says that nobody reads the output any more. */
  static boolean isClosedPipe(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed") || message.contains("EPIPE");
  }
}
