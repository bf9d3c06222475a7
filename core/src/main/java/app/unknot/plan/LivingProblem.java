package app.unknot.plan;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something about the told days that cannot be, or that a person should know. Nothing is lost by it: the days are the best
 * that can be made of what was told.
 *
 * @param kind what it is
 * @param parameters what a sentence needs, in order of the names; times of day, dates and minutes as ISO 8601 or digits
 */
public record LivingProblem(Kind kind, Map<String, String> parameters) {
  /** What the problem is, with its parameters. */
  public enum Kind {
    /** Getting up and going to bed at the same time: {@code day} is workDay or freeDay, {@code at}. */
    NO_WAKING_TIME(true),
    /** Fewer than 4 hours awake: {@code day}, {@code wake}, {@code bed}, {@code hours}. */
    SHORT_WAKING(true),
    /** Fewer than 4 hours in bed: {@code day}, {@code wake}, {@code bed}, {@code hours} in bed. */
    SHORT_NIGHT(false),
    /** Working hours that overlap or touch count once: {@code weekday}, {@code from}, {@code to} of the whole. */
    WORK_MERGED(false),
    /** Working hours while the person says to be in bed: {@code weekday}, {@code from}, {@code to}. */
    WORK_ASLEEP(true),
    /** 24 hours of work on one day: {@code weekday}. */
    WORK_ALL_DAY(true),
    /** Quiet hours that overlap count once: {@code from}, {@code to} of the whole. */
    QUIET_MERGED(false),
    /** Quiet all day, so that nothing can be planned. */
    QUIET_ALL_DAY(true),
    /** No minute is given: {@code day}; breaks remain. */
    NO_BUDGET(false),
    /** A number outside its range was moved to its end: {@code what}, {@code told}, {@code taken}. */
    OUT_OF_RANGE(false),
    /** A tool that nobody knows was left out: {@code tool}. */
    UNKNOWN_TOOL(false),
    /** The clock skips a told time: {@code date}, {@code told}, {@code taken}. */
    CLOCK_SKIPS(false),
    /** The day before ended after this one begins, so it begins later: {@code date}, {@code told}, {@code taken}. */
    DAYS_OVERLAP(false),
    /** The calendar of the zone lacks a day, or another day covers it: {@code date}. */
    DAY_LEFT_OUT(false);

    private final boolean needsAnswer;

    Kind(boolean needsAnswer) {
      this.needsAnswer = needsAnswer;
    }

    /** Returns whether the person should correct it, since the plan is poor till then. */
    public boolean needsAnswer() {
      return needsAnswer;
    }

    /** Returns the stable code used in files and messages. */
    public String code() {
      StringBuilder code = new StringBuilder();
      for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
        code.append(code.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
      }
      return code.toString();
    }
  }

  /** Copies the map. */
  public LivingProblem {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  static LivingProblem of(Kind kind, Object... namesAndValues) {
    return new LivingProblem(kind, Parameters.of(namesAndValues));
  }
}
