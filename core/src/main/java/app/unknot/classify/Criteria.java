package app.unknot.classify;

import app.unknot.atlas.CompiledTable;
import app.unknot.atlas.Muscle;
import app.unknot.atlas.UnreadableKnowledgeException;
import app.unknot.classify.Classification.CriteriaSet;
import app.unknot.classify.Classification.Label;
import app.unknot.classify.Classification.Met;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Published sets of criteria, each judged with what is known: met, not met, or open. */
final class Criteria {
  private record Clause(int least, List<Finding> of, int unasked) {}

  private record Rule(List<String> muscles, List<Clause> knot, List<Finding> active, boolean onlyActive) {}

  private final Map<CriteriaSet, Rule> rules = new EnumMap<>(CriteriaSet.class);

  Criteria() {
    for (CompiledTable.Row row : CompiledTable.read("criteria").rows()) {
      Rule rule =
          rules.computeIfAbsent(
              CriteriaSet.valueOf(row.text("set")),
              s ->
                  new Rule(
                      row.list("muscles"), new ArrayList<>(), findings(row, "active"), row.flag("onlyActive")));
      rule.knot.add(new Clause(whole(row, "least"), findings(row, "of"), whole(row, "unasked")));
    }
  }

  private static int whole(CompiledTable.Row row, String column) {
    double number = row.number(column);
    return Double.isNaN(number) ? 0 : (int) number;
  }

  private static List<Finding> findings(CompiledTable.Row row, String column) {
    return row.list(column).stream()
        .map(
            id ->
                Finding.of(id)
                    .orElseThrow(() -> new UnreadableKnowledgeException("The program knows no finding " + id + ".")))
        .toList();
  }

  /** Returns what each set says. */
  Map<CriteriaSet, Met> met(@Nullable Muscle muscle, Findings findings) {
    Map<CriteriaSet, Met> met = new EnumMap<>(CriteriaSet.class);
    rules.forEach((set, rule) -> met.put(set, met(rule, muscle, findings)));
    return met;
  }

  /** Returns the label by each set that is made for this muscle. */
  Map<CriteriaSet, Label> labels(@Nullable Muscle muscle, Findings findings) {
    Map<CriteriaSet, Label> labels = new EnumMap<>(CriteriaSet.class);
    rules.forEach(
        (set, rule) -> {
          if (applies(rule, muscle)) {
            labels.put(set, label(rule, findings));
          }
        });
    return labels;
  }

  private static boolean applies(Rule rule, @Nullable Muscle muscle) {
    return rule.muscles.isEmpty() || (muscle != null && rule.muscles.contains(muscle.id()));
  }

  private static Met met(Rule rule, @Nullable Muscle muscle, Findings findings) {
    if (!applies(rule, muscle)) {
      return Met.NOT_APPLICABLE;
    }
    Met knot = all(rule.knot, findings);
    return rule.onlyActive ? both(knot, any(rule.active, findings)) : knot;
  }

  private static Label label(Rule rule, Findings findings) {
    Met knot = all(rule.knot, findings);
    if (knot == Met.CANNOT_TELL) {
      return Label.UNCLEAR;
    }
    if (knot == Met.NOT_MET) {
      return findings.has(Finding.TENDER)
          ? Label.TENDER_POINT
          : findings.lacks(Finding.TENDER) ? Label.NOT_A_KNOT : Label.UNCLEAR;
    }
    return switch (any(rule.active, findings)) {
      case MET -> Label.ACTIVE;
      case NOT_MET -> Label.LATENT;
      default -> findings.lacks(Finding.FAMILIAR_PAIN) ? Label.LATENT : Label.UNCLEAR;
    };
  }

  private static Met all(List<Clause> clauses, Findings findings) {
    Met all = Met.MET;
    for (Clause clause : clauses) {
      all = both(all, clause(clause, findings));
    }
    return all;
  }

  private static Met clause(Clause clause, Findings findings) {
    int there = 0;
    int open = clause.unasked;
    for (Finding finding : clause.of) {
      boolean unknown =
          !findings.knows(finding) || (finding == Finding.TWITCH && findings.lacks(Finding.TWITCH));
      there += findings.has(finding) ? 1 : 0;
      open += unknown ? 1 : 0;
    }
    return there >= clause.least ? Met.MET : there + open >= clause.least ? Met.CANNOT_TELL : Met.NOT_MET;
  }

  private static Met any(List<Finding> findings, Findings known) {
    return clause(new Clause(1, findings, 0), known);
  }

  private static Met both(Met a, Met b) {
    if (a == Met.NOT_MET || b == Met.NOT_MET) {
      return Met.NOT_MET;
    }
    return a == Met.CANNOT_TELL || b == Met.CANNOT_TELL ? Met.CANNOT_TELL : Met.MET;
  }
}
