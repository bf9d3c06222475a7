package app.unknot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Talks with a person on a terminal: says, asks, and reads what is answered. Works with a file as input as well. */
final class Questioner {
  private static final int LONGEST_LINE = 100_000;

  private final Terminal terminal;
  private final Lines lines;

  Questioner(Terminal terminal) {
    this.terminal = terminal;
    this.lines = new Lines(terminal.in(), LONGEST_LINE);
  }

  /** Returns an empty page of the width of the terminal. */
  Page page() {
    return new Page(terminal);
  }

  /** Says a page. */
  void say(Page page) {
    say(page.text());
  }

  /** Says a sentence, wrapped. */
  void say(int indent, String sentence) {
    Page page = page();
    page.paragraph(indent, sentence);
    say(page);
  }

  private void say(String text) {
    terminal.say(terminal.unicode() ? text : text.replaceAll("[“”]", "\"").replace('’', '\''));
  }

  /** Asks and returns the answer without blanks around it; null at the end of the input. */
  @Nullable String ask(String prompt) {
    say(prompt + " ");
    try {
      Lines.Line line = lines.next();
      if (line == null) {
        say("\n");
        return null;
      }
      String answer = line.bytes() == null ? "" : new String(line.bytes(), terminal.charset()).strip();
      if (!terminal.inIsTerminal()) {
        say(Plain.text(answer) + "\n");
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Counts seconds down on one line while a person presses; Enter ends it early. Does nothing where no person sees it.
   *
   * @return false at the end of the input
   */
  boolean countDown(String ready, String hold, int seconds) {
    if (!terminal.inIsTerminal() || !terminal.outIsTerminal()) {
      return true;
    }
    if (ask(ready) == null) {
      return false;
    }
    try {
      for (int left = seconds; left > 0 && terminal.in().available() == 0; left--) {
        say("\r   %s %d ".formatted(hold, left));
        TimeUnit.SECONDS.sleep(1);
      }
      say("\r" + " ".repeat(hold.length() + 8) + "\r");
      return terminal.in().available() == 0 || lines.next() != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
