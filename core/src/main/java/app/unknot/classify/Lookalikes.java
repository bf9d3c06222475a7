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

  private record Alike(String id, String name, String advice, List<String> flags) {}

  private record Cue(
      Alike alike, List<String> all, List<String> none, boolean atSite, boolean strong, double factor) {}

  private record Support(Alike alike, String because, double factor, boolean strong) {}

  private final List<Cue> cues = new ArrayList<>();
  private final Map<String, Alike> byFlag = new HashMap<>();

  Lookalikes() {
    for (CompiledTable.Row row : CompiledTable.read("exam_lookalikes").rows()) {
      Alike alike = new Alike(row.text("id"), row.text("name"), row.text("advice"), row.list("flags"));
      alike.flags.forEach(flag -> byFlag.put(flag, alike));
      cues.add(
          new Cue(
              alike,
              row.list("all"),
              row.list("none"),
              row.text("place").equals("site"),
              row.flag("strong"),
              row.number("factor")));
    }
  }

  /**
   * Returns what the words point to, or null: strong before weak, then what more cues and flags point to. A red flag of
   * a look-alike is a strong cue; any other that stops speaks for what it may be a sign of.
   */
  @Nullable Heard hear(Exam exam) {
    List<Support> supports = new ArrayList<>(flags(exam.alarms()));
    supports.addAll(cues(exam.site(), exam.words()));
    Support best = null;
    for (Support support : supports) {
      best = best == null || weight(support, supports) > weight(best, supports) ? support : best;
    }
    return best == null
        ? null
        : new Heard(best.alike.name, best.alike.advice, best.because, best.factor, best.strong);
  }

  private static double weight(Support support, List<Support> all) {
    long same = all.stream().filter(s -> s.strong == support.strong && s.alike.id.equals(support.alike.id)).count();
    return same + (support.strong ? all.size() : 0);
  }

  private List<Support> flags(List<RaisedFlag> raised) {
    double factor = cues.stream().mapToDouble(Cue::factor).max().orElse(1);
    List<Support> supports = new ArrayList<>();
    for (RaisedFlag flag : raised) {
      RedFlag rule = flag.flag();
      Alike known = byFlag.get(rule.id());
      if (known != null) {
        supports.add(new Support(known, flag.because(), factor, true));
      } else if (flag.stops()) {
        supports.add(new Support(new Alike(rule.id(), rule.why(), rule.advice(), List.of()), flag.because(), factor, true));
      }
    }
    return supports;
  }

  private List<Support> cues(Reading site, Reading words) {
    Map<String, String> place = heard(site);
    Map<String, String> said = new LinkedHashMap<>(place);
    heard(words).forEach(said::putIfAbsent);
    List<Support> supports = new ArrayList<>();
    for (Cue cue : cues) {
      if (holds(cue, cue.atSite ? place : said)) {
        supports.add(new Support(cue.alike, because(cue, said), cue.factor, cue.strong));
      }
    }
    return supports;
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
