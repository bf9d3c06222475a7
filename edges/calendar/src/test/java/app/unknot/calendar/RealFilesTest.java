package app.unknot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.terms.TimeSpan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that other programs wrote. They are not ours to copy, so they are read where they lie beside the project. */
class RealFilesTest {
  private static Path folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve("shared/inputs/ics");
      if (Files.isDirectory(folder)) {
        return folder;
      }
    }
    Assumptions.abort("The real calendars are not there; they are looked for in ../shared/inputs/ics");
    throw new IllegalStateException("abort does not return");
  }

  /** Each with a window, how many events it has, what is busy there (hours in UTC, by hand), and how many notes. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ical4j_EXDATE-IN-UTC.ics                              | 2007-05-01 | 2007-06-01 | 1  | 2007-05-08T10:15/2007-05-08T11:15 2007-05-29T10:15/2007-05-29T11:15 | 0
      ical4j_EXDATE-IN-UTC.ics                              | 2008-12-29 | 2009-02-01 | 1  | 2008-12-30T11:15/2008-12-30T12:15 | 0
      ical4j_Standup.ics                                    | 2009-04-03 | 2009-04-07 | 1  | 2009-04-05T23:30/2009-04-05T23:45 2009-04-06T23:30/2009-04-06T23:45 | 0
      ical4j_apple-iphone-os-26-structured-location.ics     | 2026-05-01 | 2026-06-01 | 1  | 2026-05-22T08:30/2026-05-22T08:40 | 0
      ical4j_bitfire1.ics                                   | 2025-09-01 | 2025-10-01 | 1  | 2025-09-17T10:20/2025-09-17T10:45 | 0
      ical4j_calconnect7.ics                                | 2005-04-01 | 2005-05-01 | 1  | 2005-04-28T15:00/2005-04-28T16:00 | 0
      ical4j_dst-only-vtimezone.ics                         | 2018-04-01 | 2018-05-01 | 1  | 2018-04-03T07:00/2018-04-03T08:15 | 0
      ical4j_friday13.ics                                   | 1997-09-01 | 1998-04-01 | 1  | 1998-02-13T14:00/1998-02-14T14:00 1998-03-13T14:00/1998-03-14T14:00 | 0
      ical4j_google_aus_holidays.ics                        | 2004-01-01 | 2006-12-31 | 96 | | 0
      ical4j_groupwise.ics                                  | 2008-12-01 | 2009-01-01 | 1  | 2008-12-17T07:30/2008-12-17T09:00 | 0
      ical4j_maritz.ics                                     | 2025-07-01 | 2025-08-01 | 1  | | 0
      ical4j_rfc5545-sec3.6.6.ics                           | 2026-03-01 | 2026-04-01 | 0  | | 0
      icaljs_day_long_recur_yearly.ics                      | 2012-08-01 | 2012-09-01 | 1  | | 0
      icaljs_duration_instead_of_dtend.ics                  | 2012-06-01 | 2012-08-01 | 1  | 2012-06-30T13:00/2012-07-01T13:00 | 0
      icaljs_recur_instances.ics                            | 2012-10-01 | 2013-03-01 | 3  | 2012-10-02T22:00/2012-10-02T22:30 2012-11-06T18:00/2012-11-06T18:30 2012-11-07T04:00/2012-11-07T04:30 2012-11-10T18:00/2012-11-10T18:30 2012-11-30T18:00/2012-11-30T18:30 2013-01-01T18:00/2013-01-01T18:30 | 0
      icaljs_recur_instances.ics                            | 2023-11-08 | 2023-12-01 | 3  | 2023-11-23T09:00/2023-11-23T09:30 2023-11-25T09:00/2023-11-25T12:30 | 0
      """)
  void isReadAsWorkedOutByHand(String file, String from, String to, int events, String busy, int notes) throws Exception {
    Path path = folder().resolve(file);
    BusyWindow window = BusyWindow.of(Instant.parse(from + "T12:00:00Z"), Instant.parse(to + "T12:00:00Z"), ZoneId.of("Europe/London"));
    BusyTimes read = new BusyReader(window).read(List.of(path), ReadingProgress.SILENT);
    List<TimeSpan> expected = new ArrayList<>();
    for (String span : busy == null ? new String[0] : busy.split(" ")) {
      String[] ends = span.split("/");
      expected.add(new TimeSpan(Instant.parse(ends[0] + ":00Z"), Instant.parse(ends[1] + ":00Z")));
    }
    assertThat(read.spans()).as("%s", read.report()).isEqualTo(expected);
    assertThat(read.report().events()).isEqualTo(events);
    assertThat(read.report().notes()).hasSize(notes);
  }
}
