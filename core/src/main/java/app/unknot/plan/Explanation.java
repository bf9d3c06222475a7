package app.unknot.plan;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why a session is where it is, and what it is worth there.
 *
 * @param session the session
 * @param worth what the plan would lose without it; the points of the reasons add up to it
 * @param reasons why it is there; those with points first, largest first
 * @param impossible up to three better times of its day, best first, and what forbids each
 */
public record Explanation(Session session, long worth, List<Reason> reasons, List<Alternative> impossible) {
  /** Copies the lists. */
  public Explanation {
    reasons = List.copyOf(reasons);
    impossible = List.copyOf(impossible);
  }

  /** A kind of reason. */
  public enum Why {
    /** It is fixed: done, put there by the person, or kept by a repair. No parameters. */
    FIXED,
    /** What it does; {@code nth} of its task that day. */
    BENEFIT,
    /** The person likes this {@code part} of the day for it. */
    LIKED_TIME,
    /** A week would lack more of what it should hold. */
    WISH,
    /** A week would lack more of what the plan is of little use without. */
    MUST,
    /** A break is due: {@code minutes} of sitting too long are spared. */
    SITTING,
    /** A longer break is due: {@code minutes} of sitting too long are spared. */
    LONG_SITTING,
    /** It brings the same kind of activity on two days running, which costs. */
    VARIETY,
    /** It keeps the plan near to the earlier one, or makes it differ, which costs. */
    CHANGE,
    /** No other start of its day is possible; looked for every 15 minutes. */
    ONLY_START,
    /** Enough {@code hours} passed since muscle group {@code group} was loaded, at {@code since}. */
    RESTED;

    /** Returns the stable code used in messages. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One reason.
   *
   * @param why its kind
   * @param points what the plan would lose by it without the session; negative where the session costs; may be 0
   * @param parameters names and values for a sentence
   */
  public record Reason(Why why, long points, Map<String, String> parameters) {
    /** Copies the map. */
    public Reason {
      parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
  }
}
