package app.unknot.bench;

import app.unknot.atlas.Atlas;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How right locating is, beside two simple rivals, on the open vignettes and on simulated people.
 *
 * <pre>
 *   Quality [folder] [--half development|reporting|both] [--input zones|text|both|all] [--cases]
 *           [--simulate N] [--seed S] [--set id=value]… [--markdown]
 * </pre>
 *
 * <p>Without {@code --half} only the development half is shown: whoever looks at the reporting half while changing
 * numbers has used it up.
 */
public final class Quality {
  private static final double LISTED_ABOVE = 0.001;
  private static final int LISTED = 20;

  private final Atlas atlas;
  private final List<Ranker> rankers;
  private final boolean markdown;
  private final PrintStream out;

  private Quality(Atlas atlas, boolean markdown, PrintStream out) {
    this.atlas = atlas;
    this.markdown = markdown;
    this.out = out;
    BodyMap body = new BodyMap(atlas);
    rankers =
        List.of(
            new LocatorRanker(atlas),
            new MuscleRanker(atlas),
            new LookUpRanker(body),
            new SingleCauseRanker(body));
  }

  /** Runs it. */
  public static void main(String[] words) {
    Options options =
        new Options(
            words, Set.of("--half", "--input", "--simulate", "--seed"), Set.of("--markdown", "--cases"));
    Path folder = options.rest.isEmpty() ? Vignettes.folder() : Path.of(options.rest.getFirst());
    Atlas atlas = Atlas.standard().withParameters(options.set);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Quality quality = new Quality(atlas, options.has("--markdown"), out);
    out.printf("Knowledge %s%s%n", DataVersion.text(), options.set.isEmpty() ? "" : ", with " + options.set);
    if (options.has("--simulate")) {
      int people = (int) options.whole("--simulate", 1000);
      new SimulatedQuality(atlas, quality.rankers, quality.markdown, out)
          .report(people, options.whole("--seed", 1));
      return;
    }
    List<Vignette> vignettes = Vignettes.read(folder);
    List<Half> halves = halves(options.text("--half", "development"));
    String input = options.text("--input", "all");
    for (Input each : Input.values()) {
      if (input.equals("all") || input.equals(each.name().toLowerCase(Locale.ROOT))) {
        quality.report(each, vignettes, halves, options.has("--cases"));
      }
    }
  }

  private static List<Half> halves(String option) {
    return option.equals("both")
        ? List.of(Half.values())
        : List.of(Half.valueOf(option.toUpperCase(Locale.ROOT)));
  }

  /** A case with the ranking each ranker made of it. */
  private record Ran(Vignette vignette, Map<Ranker, List<Scored>> ranked) {}

  private void report(Input input, List<Vignette> vignettes, List<Half> halves, boolean cases) {
    List<Ran> runs = new ArrayList<>();
    for (Vignette vignette : vignettes) {
      if (halves.contains(vignette.half())) {
        Map<Ranker, List<Scored>> ranked = new LinkedHashMap<>();
        for (Ranker ranker : rankers) {
          ranked.put(ranker, ranker.rank(input.complaint(vignette)));
        }
        runs.add(new Ran(vignette, ranked));
      }
    }
    heading("Input: " + input.name().toLowerCase(Locale.ROOT));
    hits(runs, halves);
    mimics(runs);
    calibration(runs);
    if (cases) {
      runs.forEach(this::line);
    }
  }

  private void heading(String text) {
    out.printf(markdown ? "%n## %s%n%n" : "%n== %s ==%n", text);
  }

  private void hits(List<Ran> runs, List<Half> halves) {
    String row = markdown ? "| %s | %s | %s | %s | %s | %s | %s |%n" : "%-44s %4s  %-19s %-18s %-18s %-5s %s%n";
    out.printf(row, "cases", "n", "ranker", "top-1", "top-3", "MRR", "MRR by point");
    if (markdown) {
      out.println("|---|---|---|---|---|---|---|");
    }
    Map<String, Predicate<Vignette>> groups = new LinkedHashMap<>();
    groups.put("muscle answers", v -> true);
    groups.put("published", Vignette::published);
    groups.put("published, not copying charts", v -> v.published() && !v.copiesCharts());
    groups.put("published, single answer", v -> v.published() && v.singleAnswer());
    groups.put("written", v -> !v.published());
    groups.put("single answer", Vignette::singleAnswer);
    for (Map.Entry<String, Predicate<Vignette>> group : groups.entrySet()) {
      group(row, group.getKey(), runs, group.getValue());
      if (halves.size() > 1) {
        for (Half half : halves) {
          group(
              row,
              group.getKey() + ", " + half.name().toLowerCase(Locale.ROOT),
              runs,
              group.getValue().and(v -> v.half() == half));
        }
      }
    }
  }

  private void group(String row, String name, List<Ran> runs, Predicate<Vignette> in) {
    for (Ranker ranker : rankers) {
      Tally muscles = new Tally();
      Tally points = new Tally();
      for (Ran run : runs) {
        if (!run.vignette.mimicAnswer() && in.test(run.vignette)) {
          List<Scored> ranked = Ranking.muscles(run.ranked.get(ranker));
          muscles.add(Ranking.rank(Ranking.distinct(ranked), run.vignette.expected()));
          points.add(Ranking.rank(ranked, run.vignette.expected()));
        }
      }
      out.printf(
          row,
          name,
          muscles.cases(),
          ranker.name(),
          muscles.top1Text(),
          muscles.top3Text(),
          muscles.rankText(),
          points.rankText());
    }
  }

  /** Answers that are no muscle: the rank among look-alikes, and among everything. */
  private void mimics(List<Ran> runs) {
    for (Ranker ranker : rankers) {
      if (ranker.knowsMimics()) {
        Tally among = new Tally();
        Tally all = new Tally();
        for (Ran run : runs) {
          if (run.vignette.mimicAnswer()) {
            List<Scored> ranked = Ranking.distinct(run.ranked.get(ranker));
            all.add(Ranking.rank(ranked, run.vignette.expected()));
            among.add(
                Ranking.rank(
                    ranked.stream().filter(s -> s.suspect().mimic()).toList(), run.vignette.expected()));
          }
        }
        if (all.cases() > 0) {
          out.printf(
              "%nAnswers that are no muscle, %s, %d cases: among look-alikes top-1 %s, top-3 %s, MRR %s; among"
                  + " everything top-1 %s, top-3 %s, MRR %s. The rivals cannot name them.%n",
              ranker.name(),
              all.cases(),
              among.top1Text(),
              among.top3Text(),
              among.rankText(),
              all.top1Text(),
              all.top3Text(),
              all.rankText());
        }
      }
    }
  }

  private void calibration(List<Ran> runs) {
    for (Ranker ranker : rankers) {
      Reliability points = new Reliability();
      Reliability muscles = new Reliability();
      Reliability first = new Reliability();
      for (Ran run : runs) {
        List<Scored> listed = listed(run.ranked.get(ranker));
        listed.forEach(s -> points.add(s.probability(), run.vignette.expected().contains(s.suspect())));
        List<Scored> distinct = Ranking.distinct(listed);
        distinct.forEach(s -> muscles.add(s.ofMuscle(), run.vignette.expected().contains(s.suspect())));
        distinct.stream()
            .limit(1)
            .forEach(s -> first.add(s.ofMuscle(), run.vignette.expected().contains(s.suspect())));
      }
      if (points.count() > 0) {
        out.printf(
            Locale.ROOT,
            "%nCalibration, %s, cases with any answer. Expected calibration error: %.3f over the listed points (%.3f"
                + " from 0.1 on), %.3f over their muscles (%.3f), %.3f over the first muscle alone.%n",
            ranker.name(),
            points.error(),
            points.errorFromTenth(),
            muscles.error(),
            muscles.errorFromTenth(),
            first.error());
        out.printf("%n%s", muscles.table(markdown));
      }
    }
  }

  private static List<Scored> listed(List<Scored> ranked) {
    List<Scored> listed = new ArrayList<>();
    for (Scored scored : Ranking.muscles(ranked)) {
      if (scored.probability() >= LISTED_ABOVE
          && (listed.size() < LISTED || scored.probability() >= 10 * LISTED_ABOVE)) {
        listed.add(scored);
      }
    }
    return listed;
  }

  private void line(Ran run) {
    Map<Half, String> marks = new EnumMap<>(Map.of(Half.DEVELOPMENT, "d", Half.REPORTING, "r"));
    StringBuilder line = new StringBuilder();
    for (Ranker ranker : rankers) {
      List<Scored> ranked = Ranking.distinct(run.ranked.get(ranker));
      List<Scored> counted = run.vignette.mimicAnswer() ? ranked : Ranking.muscles(ranked);
      int rank = Ranking.rank(counted, run.vignette.expected());
      line.append(String.format("%4s", rank == Ranking.NOWHERE ? "–" : rank));
    }
    out.printf("%s%s %-36s", marks.get(run.vignette.half()), line, run.vignette.id());
    out.printf(" wants %s; first:", run.vignette.expected());
    for (Scored scored : Ranking.distinct(run.ranked.get(rankers.getFirst())).stream().limit(4).toList()) {
      out.printf(Locale.ROOT, " %s%s %.2f,", scored.suspect().mimic() ? "~" : "", scored.suspect(), scored.ofMuscle());
    }
    out.println();
  }
}
