package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.PointSide;
import app.unknot.atlas.Term;
import app.unknot.atlas.Zone;
import app.unknot.locate.Candidate;
import app.unknot.locate.Factor;
import app.unknot.locate.Item;
import app.unknot.locate.Located;
import app.unknot.locate.Rival;
import app.unknot.locate.SpokenPlace;
import app.unknot.terms.CodedPhrase;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes answers for a person to read on a terminal. */
final class AnswerText {
  private static final int MOST_MUSCLES = 5;
  private static final int FEWEST_MUSCLES = 3;
  private static final double WORTH_SHOWING = 0.1;
  private static final double NEGLIGIBLE = 0.005;
  private static final int MOST_REASONS = 4;
  private static final int BAR = 12;
  private static final String NOT_A_DIAGNOSIS =
      "Not a diagnosis. If the pain is severe, new or spreading, or you feel unwell, see a doctor.";

  private final Atlas atlas;
  private final Page page;

  AnswerText(Atlas atlas, Terminal terminal) {
    this.atlas = atlas;
    this.page = new Page(terminal);
  }

  /** Returns the answer as text that ends with a line break. */
  String answer(LocateAnswer answer) {
    answer.flags().forEach(new FlagText(page)::add);
    if (!answer.stopped()) {
      if (answer.located() != null) {
        muscles(answer.located());
        others(answer.located());
      }
      understood(answer);
      page.blank();
      page.paragraph(0, NOT_A_DIAGNOSIS);
    }
    return page.text();
  }

  private void muscles(Located located) {
    page.heading("Where it may come from");
    List<Candidate> muscles = muscleByMuscle(located.candidates());
    int shown = 0;
    for (Candidate muscle : muscles) {
      boolean worth = shown < FEWEST_MUSCLES || muscle.muscleProbability() >= WORTH_SHOWING;
      if (shown == MOST_MUSCLES || !worth || muscle.muscleProbability() < NEGLIGIBLE) {
        break;
      }
      shown++;
      muscle(shown, muscle);
    }
    if (shown == 0) {
      page.paragraph(2, "No muscle knot is a likely source of this pain.");
    }
    if (muscles.size() > shown) {
      int more = muscles.size() - shown;
      page.paragraph(3, "%d less likely %s; --json lists all.".formatted(more, more == 1 ? "muscle" : "muscles"));
    }
    page.blank();
    if (shown > 0) {
      page.paragraph(
          0, "%s3 means: with this, the odds are three times what they would be without it.".formatted(page.sign("×")));
      page.blank();
    }
    if (located.method() == Located.Method.BOUNDED) {
      page.paragraph(
          0,
          "So large a drawing has too many combinations to weigh all of them. These numbers are estimates, and how far"
              + " off they may be is not known.");
      page.blank();
    }
  }

  /** Returns the most likely point of each muscle and side, most likely muscle first. */
  private static List<Candidate> muscleByMuscle(List<Candidate> candidates) {
    Map<String, Candidate> best = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      best.putIfAbsent(candidate.point().muscle().id() + candidate.side(), candidate);
    }
    List<Candidate> muscles = new ArrayList<>(best.values());
    muscles.sort((a, b) -> Double.compare(b.muscleProbability(), a.muscleProbability()));
    return muscles;
  }

  private void muscle(int rank, Candidate candidate) {
    String lay = candidate.point().muscle().lay();
    String name = candidate.point().muscle().name() + side(candidate.side());
    page.bar("%d  %s".formatted(rank, name), candidate.muscleProbability(), BAR);
    if (!lay.isEmpty() && !lay.equalsIgnoreCase(candidate.point().muscle().name())) {
      page.paragraph(5, lay);
    }
    List<String> reasons = new ArrayList<>();
    for (Factor factor : candidate.because()) {
      if (reasons.size() < MOST_REASONS && !(factor.item() instanceof Item.Unpainted)) {
        reason(factor).ifPresent(reasons::add);
      }
    }
    if (!reasons.isEmpty()) {
      page.paragraph(5, "because: " + String.join("; ", reasons));
    }
  }

  private Optional<String> reason(Factor factor) {
    double times = factor.factor();
    if (times >= 1.15) {
      return Optional.of("%s (%s)".formatted(item(factor.item()), times(times, "×")));
    }
    if (times > 0 && times <= 0.87) {
      return Optional.of("against it %s (%s)".formatted(item(factor.item()), times(1 / times, "÷")));
    }
    return Optional.empty();
  }

  private String times(double times, String sign) {
    String number = times >= 1000 ? "1000" : String.format(Locale.ROOT, times >= 9.95 ? "%.0f" : "%.1f", times);
    return page.sign(sign) + number;
  }

  private String item(Item item) {
    return switch (item) {
      case Item.Zone(String zone, Side side) -> place(zone, side);
      case Item.Place(SpokenPlace place) -> "\"%s\"".formatted(Plain.text(place.phrase()));
      case Item.Symptom(String term, Side side) -> term(term, side);
      case Item.Movement(String term, Side side) -> term(term, side);
      case Item.Examined(PointSide at) -> "what was found in " + at.point().muscle().name() + side(at.side());
      case Item.Unpainted() -> "the places that do not hurt";
    };
  }

  private void others(Located located) {
    page.heading("Or something else");
    page.bar("   No muscle knot at all", located.somethingElse(), BAR);
    located.mimics().stream()
        .filter(rival -> rival.probability() >= 0.01)
        .limit(FEWEST_MUSCLES)
        .forEach(this::mimic);
    page.blank();
  }

  private void mimic(Rival rival) {
    String lay = rival.mimic().lay();
    page.bar("   " + rival.mimic().name() + side(rival.side()), rival.probability(), BAR);
    if (!lay.isEmpty() && !lay.equalsIgnoreCase(rival.mimic().name())) {
      page.paragraph(5, lay);
    }
  }

  private void understood(LocateAnswer answer) {
    Map<String, Set<String>> lines = new LinkedHashMap<>();
    for (Heard heard : answer.heard()) {
      String meaning = meaning(heard);
      if (!meaning.isEmpty()) {
        lines.computeIfAbsent(Plain.text(heard.first().text()), t -> new LinkedHashSet<>()).add(meaning);
      }
    }
    if (!lines.isEmpty()) {
      page.heading("Understood");
      lines.forEach((words, meanings) -> page.paragraph(2, "\"%s\": %s".formatted(words, String.join("; ", meanings))));
    }
    if (!answer.notUnderstood().isEmpty()) {
      page.heading("Not understood");
      page.paragraph(
          2,
          answer.notUnderstood().stream()
              .map(words -> "\"%s\"".formatted(Plain.text(words)))
              .collect(Collectors.joining(", ")));
    }
  }

  private String meaning(Heard heard) {
    CodedPhrase first = heard.first();
    String meaning =
        switch (first.kind()) {
          case ZONE -> places(heard);
          case SYMPTOM, MOVEMENT, ACTIVITY -> term(first.code(), first.side());
          case QUALITY, DEPTH, SEX -> first.code();
          case INTENSITY -> first.code() + " of 10";
          case AGE -> first.code() + " years old";
          case ALARM -> "";
        };
    return first.negated() && !meaning.isEmpty() ? "not " + meaning : meaning;
  }

  private String places(Heard heard) {
    List<String> places =
        heard.phrases().stream().map(p -> place(p.code(), p.side())).distinct().toList();
    boolean vague = heard.phrases().stream().allMatch(p -> p.weight() < 1);
    String assumed = heard.phrases().stream().anyMatch(CodedPhrase::sideAssumed) ? " (side taken over)" : "";
    int most = 6;
    String list =
        places.size() > most
            ? String.join("; ", places.subList(0, most)) + " and %d more".formatted(places.size() - most)
            : String.join("; ", places);
    return (vague && places.size() > 1 ? "somewhere in " : "") + list + assumed;
  }

  private String place(String id, @Nullable Side side) {
    Zone zone = atlas.zones().get(id);
    String name = zone == null ? id : lower(zone.name());
    return side == null || side == Side.MID ? name : "%s (%s)".formatted(name, side.code());
  }

  private String term(String id, @Nullable Side side) {
    Term term = atlas.terms().get(id);
    String name = term == null ? id : term.name();
    return side == null || side == Side.MID
        ? name
        : term != null && term.directed()
            ? "%s, to the %s".formatted(name, side.code())
            : "%s (%s)".formatted(name, side.code());
  }

  private static String lower(String name) {
    boolean acronym = name.length() > 1 && !Character.isLowerCase(name.charAt(1)) && name.charAt(1) != ' ';
    return acronym || name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String side(@Nullable Side side) {
    return side == null || side == Side.MID ? "" : ", " + side.code();
  }
}
