package app.unknot.calendar;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of vCalendar 1.0, such as {@code W1 MO WE #10}, put as rules of today. */
final class OldRule {
  private static final Pattern FORM = Pattern.compile(
          "(D|W|MD|MP|YM|YD)([0-9]{1,4})((?: [0-9A-Z+-]+)*?)(?: #([0-9]{1,6})| ([0-9]{8}(?:T[0-9]{4,6}Z?)?))?");
  private static final Pattern WEEK = Pattern.compile("([1-5])([+-])((?: (?:MO|TU|WE|TH|FR|SA|SU))+)");

  private OldRule() {}

  /**
   * Returns the rule in today's form.
   *
   * @throws DateTimeException when it is none that is understood
   */
  static String translate(String text) {
    Matcher form = FORM.matcher(text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT));
    if (!form.matches()) {
      throw new DateTimeException("Not a rule.");
    }
    String list = form.group(3).strip();
    String parts = frequency(form.group(1), list) + ";INTERVAL=" + form.group(2);
    if (form.group(5) != null) {
      return parts + ";UNTIL=" + form.group(5);
    }
    String count = form.group(4) == null ? "2" : form.group(4);
    return count.matches("0+") ? parts : parts + ";COUNT=" + count;
  }

  private static String frequency(String kind, String list) {
    String commas = list.replace(' ', ',');
    return switch (kind) {
      case "D" -> "FREQ=DAILY";
      case "W" -> "FREQ=WEEKLY" + part("BYDAY", commas);
      case "MD" -> "FREQ=MONTHLY" + part("BYMONTHDAY", days(commas));
      case "MP" -> "FREQ=MONTHLY" + part("BYDAY", weeks(list));
      case "YM" -> "FREQ=YEARLY" + part("BYMONTH", commas);
      default -> "FREQ=YEARLY" + part("BYYEARDAY", commas);
    };
  }

  /** Turns 1- for the last day, and LD for the same, into -1. */
  private static String days(String list) {
    return list.replaceAll("([0-9]+)-", "-$1").replaceAll("([0-9]+)[+]", "$1").replace("LD", "-1");
  }

  private static String part(String name, String list) {
    return list.isEmpty() ? "" : ";" + name + "=" + list;
  }

  private static String weeks(String list) {
    StringBuilder days = new StringBuilder();
    Matcher week = WEEK.matcher(list);
    while (week.find()) {
      for (String day : week.group(3).strip().split(" ")) {
        days.append(days.isEmpty() ? "" : ",").append(week.group(2).equals("-") ? "-" : "").append(week.group(1)).append(day);
      }
    }
    return days.toString();
  }
}
