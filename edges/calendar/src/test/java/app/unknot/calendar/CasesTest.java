package app.unknot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.terms.TimeSpan;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small calendars of our own, each with the busy times written beside it by hand. */
class CasesTest {
  /** What stands beside a calendar. */
  private record Expected(BusyWindow window, List<TimeSpan> busy, List<Long> notes, long wholeDays) {
    static Expected of(Path file) throws IOException {
      List<String> lines = Files.readAllLines(file);
      boolean blocks = lines.contains("all-day-blocks");
      BusyWindow window = null;
      List<TimeSpan> busy = new ArrayList<>();
      List<Long> notes = new ArrayList<>();
      long wholeDays = 0;
      for (String line : lines) {
        String[] words = line.split(" ");
        switch (words[0]) {
          case "window" -> window = new BusyWindow(Instant.parse(words[1]), Instant.parse(words[2]), ZoneId.of(words[3]), blocks);
          case "busy" -> busy.add(new TimeSpan(Instant.parse(words[1]), Instant.parse(words[2])));
          case "note" -> notes.add(Long.parseLong(words[1]));
          case "whole-days" -> wholeDays = Long.parseLong(words[1]);
          case "#", "all-day-blocks" -> {}
          default -> throw new IllegalStateException("Unknown line in " + file + ": " + line);
        }
      }
      return new Expected(Objects.requireNonNull(window), busy, notes, wholeDays);
    }
  }

  static Stream<Path> cases() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(CasesTest.class.getResource("cases")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ics")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsWrittenBesideIt(Path calendar) throws Exception {
    Expected expected = Expected.of(calendar.resolveSibling(calendar.getFileName().toString().replace(".ics", ".txt")));
    BusyTimes read = new BusyReader(expected.window()).read(List.of(calendar), ReadingProgress.SILENT);
    assertThat(read.spans()).as("%s", read.report()).isEqualTo(expected.busy());
    assertThat(read.report().notes().stream().map(CalendarNote::line).sorted()).as("%s", read.report()).isEqualTo(expected.notes());
    assertThat(read.report().allDay()).isEqualTo(expected.wholeDays());
  }
}
