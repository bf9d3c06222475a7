package app.unknot.causes;

import java.util.List;

/**
 * How much one person is exposed to one factor, from what was heard. A question that nobody answered takes no part.
 *
 * @param combine how the questions are put together
 * @param heard what was heard, questions in their order and then activities; never empty
 * @param open ids of the questions still open
 */
public record Exposure(Factor.Combine combine, List<Heard> heard, List<String> open) {
  /** Where something was heard, the one that goes before the others first. */
  public enum Origin {
    /** The person's own answer. */
    ANSWER("answer"),
    /** A device. */
    DEVICE("device"),
    /** The calendar. */
    CALENDAR("calendar"),
    /** An activity named in the complaint. */
    MENTION("mention");

    private final String code;

    Origin(String code) {
      this.code = code;
    }

    /** Returns the stable code used in files and messages. */
    public String code() {
      return code;
    }
  }

  /**
   * One thing that was heard.
   *
   * @param from id of the question, or of the activity for a mention
   * @param origin who said it
   * @param exposure what it means, 0 to 1
   */
  public record Heard(String from, Origin origin, double exposure) {}

  /** Copies the lists. */
  public Exposure {
    heard = List.copyOf(heard);
    open = List.copyOf(open);
    if (heard.isEmpty()) {
      throw new IllegalArgumentException("An exposure needs something heard. Maybe the factor should be asked first.");
    }
  }

  /** Returns the exposure, 0 to 1: that of the questions put together, or of a mention where that is higher. */
  public double value() {
    return Math.max(questions(), highest(heard.stream().filter(h -> h.origin() == Origin.MENTION).toList()));
  }

  private double questions() {
    List<Heard> asked = heard.stream().filter(h -> h.origin() != Origin.MENTION).toList();
    return switch (combine) {
      case HIGHEST -> highest(asked);
      case MEAN -> asked.stream().mapToDouble(Heard::exposure).average().orElse(0);
    };
  }

  private static double highest(List<Heard> heard) {
    return heard.stream().mapToDouble(Heard::exposure).max().orElse(0);
  }
}
