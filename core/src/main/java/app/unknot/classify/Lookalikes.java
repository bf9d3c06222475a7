package app.unknot.classify;

import app.unknot.atlas.CompiledTable;
import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What else than a knot the words of an exam point to. */
final class Lookalikes {
  /**
   * What the words point to.
   *
   * @param name what it looks like
   * @param advice what to do about it, in a sentence or two
   * @param because the words that point to it, as written
   * @param factor how much more probable it makes that something else hurts there
   * @param strong true when it alone rules out calling the place a knot
   */
  record Heard(String name, String advice, String because, double factor, boolean strong) {}

  private record Cue(
      String alike, String name, String advice, List<String> all, List<String> none, boolean atSite, boolean strong,
      double factor) {}

  private final List<Cue> cues = new ArrayList<>();

  Lookalikes() {
    for (CompiledTable.Row row : CompiledTable.read("exam_lookalikes").rows()) {
      cues.add(
          new Cue(
              row.text("id"),
              row.text("name"),
              row.text("advice"),
              row.list("all"),
              row.list("none"),
              row.text("place").equals("site"),
              row.flag("strong"),
              row.number("factor")));
    }
  }

  /** Returns what the words point to, or null. A red flag that stops counts where no cue is strong. */
  @Nullable Heard hear(Exam exam) {
    Heard heard = hear(exam.site(), exam.words());
    RaisedFlag alarm = exam.alarm();
    if (alarm == null || !alarm.stops() || (heard != null && heard.strong)) {
      return heard;
    }
    double factor = cues.stream().mapToDouble(Cue::factor).max().orElse(1);
    return new Heard(alarm.flag().why(), alarm.flag().advice(), alarm.because(), factor, true);
  }

  /** Returns the look-alike with the strongest and then with most cues. */
  private @Nullable Heard hear(Reading site, Reading words) {
    Map<String, String> said = new LinkedHashMap<>(heard(site));
    heard(words).forEach(said::putIfAbsent);
    Map<String, String> place = heard(site);
    Map<String, Integer> cuesOf = new HashMap<>();
    Cue best = null;
    for (Cue cue : cues) {
      if (holds(cue, cue.atSite ? place : said)) {
        int more = cuesOf.merge(cue.alike, 1, Integer::sum);
        boolean better =
            best == null
                || cue.factor > best.factor
                || (cue.factor == best.factor && more > cuesOf.getOrDefault(best.alike, 0));
        best = better ? cue : best;
      }
    }
    return best == null ? null : new Heard(best.name, best.advice, because(best, said), best.factor, best.strong);
  }

  private static boolean holds(Cue cue, Map<String, String> said) {
    return said.keySet().containsAll(cue.all) && cue.none.stream().noneMatch(said::containsKey);
  }

  private static String because(Cue cue, Map<String, String> said) {
    return String.join(" + ", cue.all.stream().map(said::get).distinct().toList());
  }

  private static Map<String, String> heard(Reading reading) {
    Map<String, String> heard = new LinkedHashMap<>();
    for (CodedPhrase phrase : reading.phrases()) {
      if (phrase.kind() == Kind.ALARM && !phrase.negated()) {
        heard.putIfAbsent(phrase.code(), phrase.text());
      }
    }
    return heard;
  }
}
