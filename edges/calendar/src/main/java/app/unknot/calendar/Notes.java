package app.unknot.calendar;

import java.util.ArrayList;
import java.util.List;

/** What could not be read, file by file; only the first notes are kept, the others are counted. */
final class Notes {
  private final List<CalendarNote> notes = new ArrayList<>();
  private String file = "";
  private long total;

  void file(String name) {
    file = name;
  }

  String file() {
    return file;
  }

  void add(long line, String sentence) {
    add(file, line, sentence);
  }

  void add(String name, long line, String sentence) {
    total++;
    if (notes.size() < CalendarReport.MOST_NOTES) {
      notes.add(new CalendarNote(name, line, sentence));
    }
  }

  long total() {
    return total;
  }

  List<CalendarNote> list() {
    return notes;
  }
}
