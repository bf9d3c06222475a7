package app.unknot.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chooses among the sentences of the knowledge those that hold for a person. */
final class Wording {
  private static final Pattern OF_TEN = Pattern.compile("(\\d+) of 10");
  private static final Pattern BOUND = Pattern.compile("(Never|Stop|Keep|Stay|Do not|Up to)\\b.*");

  private Wording() {}

  /**
   * Returns the steps that ask for no more pain than this. A step that is a bound, such as "Never press above 7 of 10.",
   * always stays, and with this number where it allows more.
   */
  static List<String> within(List<String> steps, int hurtMost) {
    return steps.stream()
        .map(step -> BOUND.matcher(step).matches() ? bounded(step, hurtMost) : step)
        .filter(step -> BOUND.matcher(step).matches() || hurts(step) <= hurtMost)
        .toList();
  }

  private static String bounded(String step, int hurtMost) {
    return OF_TEN.matcher(step)
        .replaceAll(named -> Math.min(hurtMost, Integer.parseInt(named.group(1))) + " of 10");
  }

  private static int hurts(String step) {
    int most = 0;
    for (Matcher named = OF_TEN.matcher(step); named.find(); ) {
      most = Math.max(most, Integer.parseInt(named.group(1)));
    }
    return most;
  }

  /** Returns texts without empty ones, each once. */
  static List<String> told(List<String> texts) {
    List<String> told = new ArrayList<>();
    for (String text : texts) {
      if (!text.isBlank() && !told.contains(text)) {
        told.add(text);
      }
    }
    return told;
  }

  /** Returns the cautions that concern a muscle group, or the whole body where the group is empty. */
  static List<String> cautions(AllowedRemedy allowed, String group) {
    return allowed.limitedBy().stream()
        .filter(caution -> caution.groups().isEmpty() || caution.groups().contains(group))
        .map(Caution::because)
        .toList();
  }
}
