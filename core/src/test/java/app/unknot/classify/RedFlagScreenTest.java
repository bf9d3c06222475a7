package app.unknot.classify;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.CompiledTable;
import app.unknot.terms.Action;
import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RedFlagScreenTest {
  private static final RedFlagScreen SCREEN = RedFlagScreen.standard();

  /** A line of the compiled screens: one sufficient combination. */
  private record Line(
      String flag, Action action, List<String> all, List<String> none, double over, double under) {
    boolean anyAge() {
      return Double.isNaN(over) && Double.isNaN(under);
    }

    /** An age within the limits. */
    int fittingAge() {
      return Double.isNaN(over) ? (Double.isNaN(under) ? 40 : (int) under - 1) : (int) over + 1;
    }
  }

  private static final List<Line> LINES =
      CompiledTable.read("screens").rows().stream()
          .map(
              row ->
                  new Line(
                      row.text("flag"),
                      Action.of(row.text("action")).orElse(Action.SELF_CARE),
                      row.list("all"),
                      row.list("none"),
                      row.number("ageOver"),
                      row.number("ageUnder")))
          .toList();

  private static CodedPhrase alarm(String concept, boolean negated) {
    return new CodedPhrase(concept + "!", 0, 4, Kind.ALARM, concept, null, false, 1, negated);
  }

  private static Reading said(List<String> concepts) {
    return new Reading(concepts.stream().map(c -> alarm(c, false)).toList(), List.of());
  }

  private static @Nullable RaisedFlag raised(String flag, Reading reading, @Nullable Integer age) {
    return SCREEN.screen(reading, age).stream()
        .filter(r -> r.flag().id().equals(flag))
        .findFirst()
        .orElse(null);
  }

  @Test
  void everyCombinationRaisesItsFlag() {
    assertThat(LINES).hasSizeGreaterThan(48);
    for (Line line : LINES) {
      RaisedFlag raised = raised(line.flag, said(line.all), line.fittingAge());
      assertThat(raised).as("%s", line).isNotNull();
      assertThat(raised.action()).as("%s", line).isLessThanOrEqualTo(line.action);
      assertThat(raised.because()).as("%s", line).contains("!");
    }
  }

  @Test
  void anAgeThatIsNotKnownLeavesLinesWithAgeLimitsSilent() {
    for (Line line : LINES) {
      boolean raisedByOther = LINES.stream().anyMatch(l -> l.flag.equals(line.flag) && l.anyAge() && holds(l, line.all));
      assertThat(raised(line.flag, said(line.all), null) != null).as("%s", line).isEqualTo(raisedByOther);
    }
  }

  @Test
  void anAgeInTheWordsCountsWhereNoneWasStated() {
    Line line = LINES.stream().filter(l -> !l.anyAge() && onlyLineFor(l)).findFirst().orElseThrow();
    List<CodedPhrase> phrases = new ArrayList<>(said(line.all).phrases());
    phrases.add(
        new CodedPhrase("age", 0, 3, CodedPhrase.Kind.AGE, "" + line.fittingAge(), null, false, 1, false));
    assertThat(raised(line.flag, new Reading(phrases, List.of()), null)).isNotNull();
  }

  @Test
  void whatIsNegatedNeverRaisesAnything() {
    for (Line line : LINES) {
      Reading denied = new Reading(line.all.stream().map(c -> alarm(c, true)).toList(), List.of());
      assertThat(SCREEN.screen(denied, null)).as("%s", line).isEmpty();
    }
  }

  @Test
  void oneNegatedConceptBreaksItsCombination() {
    for (Line line : LINES) {
      for (String concept : line.all) {
        List<CodedPhrase> phrases = new ArrayList<>();
        line.all.forEach(c -> phrases.add(alarm(c, c.equals(concept))));
        List<String> rest = line.all.stream().filter(c -> !c.equals(concept)).toList();
        assertThat(SCREEN.screen(new Reading(phrases, List.of()), null))
            .as("%s without %s", line, concept)
            .isEqualTo(SCREEN.screen(said(rest), null))
            .allMatch(r -> anotherLineHolds(r, rest));
      }
    }
  }

  private static boolean anotherLineHolds(RaisedFlag raised, List<String> said) {
    return LINES.stream().anyMatch(l -> l.flag.equals(raised.flag().id()) && said.containsAll(l.all));
  }

  @Test
  void anExcludingConceptSilencesItsCombination() {
    int silenced = 0;
    for (Line line : LINES) {
      for (String excluding : line.none) {
        List<String> said = new ArrayList<>(line.all);
        said.add(excluding);
        if (LINES.stream().noneMatch(l -> l.flag.equals(line.flag) && holds(l, said))) {
          assertThat(raised(line.flag, said(said), null)).as("%s with %s", line, excluding).isNull();
          silenced++;
        }
      }
    }
    assertThat(silenced).isPositive();
  }

  private static boolean holds(Line line, List<String> said) {
    return said.containsAll(line.all) && line.none.stream().noneMatch(said::contains);
  }

  @Test
  void anAgeOutsideTheLimitsSilencesItsCombination() {
    for (Line line : LINES) {
      if (!line.anyAge() && onlyLineFor(line)) {
        int outside = Double.isNaN(line.over) ? (int) line.under : (int) line.over;
        assertThat(raised(line.flag, said(line.all), outside)).as("%s", line).isNull();
      }
    }
  }

  private static boolean onlyLineFor(Line line) {
    return LINES.stream().filter(l -> l.flag.equals(line.flag) && holds(l, line.all)).count() == 1;
  }

  @Test
  void theMostUrgentFlagStandsFirstAndEachOnce() {
    Set<String> everything = new LinkedHashSet<>();
    LINES.forEach(line -> everything.addAll(line.all));
    List<RaisedFlag> raised = SCREEN.screen(said(List.copyOf(everything)), null);
    assertThat(raised).isSortedAccordingTo(RaisedFlag.MOST_URGENT_FIRST);
    assertThat(raised.stream().map(r -> r.flag().id()).toList()).doesNotHaveDuplicates();
    assertThat(raised.getFirst().action()).isEqualTo(Action.EMERGENCY);
  }

  @Test
  void emergencyAndSameDayStop() {
    RedFlag flag = SCREEN.flags().values().iterator().next();
    assertThat(new RaisedFlag(flag, Action.EMERGENCY, "words").stops()).isTrue();
    assertThat(new RaisedFlag(flag, Action.SAME_DAY, "words").stops()).isTrue();
    assertThat(new RaisedFlag(flag, Action.SOON, "words").stops()).isFalse();
    assertThat(new RaisedFlag(flag, Action.SELF_CARE, "words").stops()).isFalse();
  }

  @Test
  void aQuietTextRaisesNothing() {
    assertThat(SCREEN.screen(Reading.EMPTY, 80)).isEmpty();
    CodedPhrase place = new CodedPhrase("neck", 0, 4, Kind.ZONE, "neck_side", null, false, 1, false);
    assertThat(SCREEN.screen(new Reading(List.of(place), List.of()), null)).isEmpty();
  }

  @Test
  void knowsAllRules() {
    assertThat(SCREEN.flags()).hasSize(48);
    for (RedFlag flag : SCREEN.flags().values()) {
      assertThat(flag.question()).as(flag.id()).isNotBlank();
      assertThat(flag.advice()).as(flag.id()).isNotBlank();
    }
  }
}
