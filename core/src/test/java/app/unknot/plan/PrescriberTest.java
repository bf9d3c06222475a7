package app.unknot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.PointSide;
import app.unknot.atlas.TriggerPoint;
import app.unknot.causes.CauseAnswers;
import app.unknot.causes.CauseRanker;
import app.unknot.causes.Contributor;
import app.unknot.causes.Factors;
import app.unknot.causes.Given;
import app.unknot.classify.Clearance;
import app.unknot.classify.Reply;
import app.unknot.examine.Examiner;
import app.unknot.examine.PressGuide;
import app.unknot.plan.Prescribed.LeftOut.Reason;
import app.unknot.terms.Side;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrescriberTest {
  private static final Prescriber PRESCRIBER = Prescriber.standard();

  private static Prescribed prescribed(Basis basis) {
    return PRESCRIBER.prescribe(basis.build());
  }

  private static Map<String, Taste> only(Taste taste, String... remedies) {
    Map<String, Taste> tastes = new HashMap<>();
    Arrays.stream(remedies).forEach(remedy -> tastes.put(remedy, taste));
    return tastes;
  }

  @Test
  void aSoreNeckGetsEveryKindOfRemedy() {
    Prescribed prescribed = prescribed(new Basis());
    assertThat(prescribed.prescriptions())
        .containsKeys(
            "stretch:trapezius_upper:right", "heat:trapezius_upper:right", "press:trapezius_upper.1:right",
            "ball:infraspinatus.1:right", "walk", "swim", "breathe", "relax", "sleep", "desk_break", "long_break");
    assertThat(prescribed.onDemand()).extracting(OnDemand::toString).containsExactly("nsaid_gel", "ibuprofen");
    assertThat(prescribed.onDemand().getFirst().first()).isTrue();
    assertThat(prescribed.wishes()).extracting(Wish::id).containsExactly("exercise", "relax");
  }

  @Test
  void aClearanceThatIsOverIsAFault() {
    Basis late = new Basis().now(Basis.NOW.plus(Duration.ofDays(400)));
    assertThatThrownBy(() -> prescribed(late)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("holds");
  }

  @Test
  void aMuscleWhoseSafetyQuestionsWereNotAskedIsLeftOut() {
    Target neck = Basis.target("trapezius_upper.1", 0.8);
    Clearance neckOnly = People.cleared(List.of());
    int left = 0;
    for (TriggerPoint point : Atlas.standard().points().values()) {
      Target target = new Target(new PointSide(point, Side.RIGHT), 0.9);
      Prescribed some = prescribed(new Basis().clearance(neckOnly).targets(neck, target));
      boolean asked = point.muscle().checkFirst().stream().allMatch(neckOnly::covers);
      assertThat(some.treated().contains(target)).as("%s", point).isEqualTo(asked);
      assertThat(some.leftOut()).as("%s", point).anyMatch(one -> one.why() == Reason.NOT_ASKED || asked);
      assertThat(prescribed(new Basis().targets(target)).treated()).as("%s", point).containsExactly(target);
      left += asked ? 0 : 1;
    }
    assertThat(left).isPositive();
  }

  @Test
  void unlikelyPointsAreNotTreated() {
    Prescribed prescribed = prescribed(new Basis().targets(Basis.target("trapezius_upper.1", 0.05)));
    assertThat(prescribed.treated()).isEmpty();
    assertThat(prescribed.prescriptions()).isEmpty();
  }

  @Test
  void latentPointsCountLess() {
    Target active = Basis.target("trapezius_upper.1", 0.6);
    Target latent = new Target(active.at(), 0, 0.6);
    assertThat(first(new Basis().targets(latent), "stretch:trapezius_upper:right"))
        .isLessThan(first(new Basis().targets(active), "stretch:trapezius_upper:right"));
  }

  private static int first(Basis basis, String task) {
    return prescribed(basis).of(task).orElseThrow().task().values().getFirst();
  }

  @Test
  void tastesMoveTheWorthAndNeverTakesAway() {
    String heat = "heat:trapezius_upper:right";
    int usual = first(new Basis(), heat);
    assertThat(first(new Basis().tastes(only(Taste.MORE, "heat")), heat)).isGreaterThan(usual);
    assertThat(first(new Basis().tastes(only(Taste.LESS, "heat")), heat)).isLessThan(usual);
    Prescribed never = prescribed(new Basis().tastes(only(Taste.NEVER, "heat")));
    assertThat(never.prescriptions()).doesNotContainKey(heat).containsKey("cold:trapezius_upper:right");
    assertThat(never.leftOut()).anyMatch(one -> one.remedy().equals("heat") && one.why() == Reason.NEVER);
  }

  @Test
  void whatAnswersABadNightIsWorthMoreAfterBadNights() {
    CauseAnswers nights = CauseAnswers.NONE.with("poor_sleep.trouble", new Given.Chosen("always"));
    List<Contributor> ranked = new CauseRanker(Factors.standard()).rank(nights, Map.of(), Set.of(), null).contributors();
    Basis sleepless = new Basis().contributors(ranked);
    assertThat(first(sleepless, "sleep")).isGreaterThan(first(new Basis(), "sleep"));
    assertThat(first(sleepless, "cycle")).isEqualTo(first(new Basis(), "cycle"));
    assertThat(prescribed(sleepless).of("sleep").orElseThrow().why()).extracting(Prescription.Why::code).contains("helps");
  }

  @Test
  void aSafetyAnswerThatForbidsTheBallForbidsItHere() {
    Prescribed prescribed = prescribed(new Basis().clearance(People.cleared("RF34.bleeding")));
    assertThat(prescribed.prescriptions().keySet()).noneMatch(task -> task.startsWith("ball:"));
    assertThat(prescribed.prescriptions().values())
        .filteredOn(one -> one.point().isPresent())
        .allMatch(one -> one.task().pressed().isEmpty() && one.pressure().equals("light"));
  }

  @Test
  void withoutToolsNothingNeedsOne() {
    Prescribed prescribed = prescribed(new Basis().living(Basis.told(30, Set.of())));
    assertThat(prescribed.prescriptions().values()).allMatch(one -> one.remedy().tools().isEmpty());
    assertThat(prescribed.leftOut()).anyMatch(one -> one.remedy().equals("swim") && one.why() == Reason.TOOLS);
  }

  @Test
  void bloodThinnersLeaveALightTouch() {
    Prescribed prescribed = prescribed(new Basis().health(People.with(40, Map.of("blood_thinner", Reply.YES))));
    Prescription press = prescribed.of("press:trapezius_upper.1:right").orElseThrow();
    assertThat(press.pressure()).isEqualTo("light");
    assertThat(press.hurtMost()).isEqualTo(2);
    assertThat(press.task().pressed()).isEmpty();
    assertThat(press.warnings()).anyMatch(text -> text.contains("press lightly"));
    assertThat(String.join(" ", press.steps())).doesNotContain("4 of 10");
    assertThat(prescribed.prescriptions().keySet()).noneMatch(task -> task.startsWith("ball:"));
    assertThat(prescribed.onDemand()).extracting(OnDemand::toString).doesNotContain("ibuprofen");
  }

  @Test
  void nothingHurtsMoreThanThePersonAccepts() {
    Living.Told careful =
        new Living.Told(null, null, null, null, null, 30, 30, null, null, null, Set.of("ball"), 3, null);
    Prescription press = prescribed(new Basis().living(careful)).of("press:trapezius_upper.1:right").orElseThrow();
    assertThat(press.hurtMost()).isEqualTo(3);
    assertThat(String.join(" ", press.steps())).doesNotContain("4 of 10").contains("Hold for 30 to 60 seconds");
  }

  @Test
  void aKnotMakesItsMusclesLoadOneClassMore() {
    Basis calm = new Basis().targets(Basis.target("soleus.1", 0.3));
    Basis sore = new Basis().targets(Basis.target("gluteus_medius.1", 0.9));
    assertThat(prescribed(calm).of("walk").orElseThrow().task().loads()).containsEntry("buttock", 2);
    assertThat(prescribed(sore).of("walk").orElseThrow().task().loads()).containsEntry("buttock", 3);
  }

  @Test
  void aFlareShortensTheWeek() {
    Progress flare = new Progress(Basis.FIRST, Set.of(Basis.FIRST), Map.of(), Set.of());
    Wish usual = prescribed(new Basis()).wishes().getFirst();
    Wish less = prescribed(new Basis().progress(flare)).wishes().getFirst();
    assertThat(less.perWeek()).isLessThan(usual.perWeek());
  }

  @Test
  void whatIsOfferedInsteadCanBeDoneAndIsWanted() {
    Random random = new Random(18);
    int offered = 0;
    for (int run = 0; run < 60; run++) {
      PlanBasis basis = Basis.drawn(random).build();
      Prescribed prescribed = PRESCRIBER.prescribe(basis);
      Set<String> planned = new HashSet<>();
      prescribed.prescriptions().values().forEach(one -> planned.add(one.remedy().id()));
      for (RefusedRemedy refused : prescribed.screened().refused()) {
        String instead = refused.instead();
        if (instead != null) {
          offered++;
          Remedy remedy = prescribed.screened().allowed().get(instead).remedy();
          assertThat(basis.taste(instead)).as("run %d", run).isNotEqualTo(Taste.NEVER);
          assertThat(remedy.doneWith(basis.living().tools())).as("run %d", run).isTrue();
          assertThat(planned.contains(instead) || Set.of("walk", "breathe", "read_music").contains(instead))
              .as("run %d: %s", run, instead)
              .isTrue();
        }
      }
    }
    assertThat(offered).isPositive();
  }

  /** Over anybody: what holds for every prescription. */
  @Test
  void anybodyGetsOnlyWhatIsAllowedWithinEveryBound() {
    Random random = new Random(2026);
    Map<String, Integer> seen = new HashMap<>();
    for (int run = 0; run < 400; run++) {
      PlanBasis basis = Basis.drawn(random).build();
      Prescribed prescribed = PRESCRIBER.prescribe(basis);
      Set<String> allowed = prescribed.screened().allowed().keySet();
      for (Prescription one : prescribed.prescriptions().values()) {
        seen.merge(one.remedy().id(), 1, Integer::sum);
        String at = "run " + run + " " + one;
        assertThat(allowed).as(at).contains(one.remedy().id());
        assertThat(one.remedy().medicine()).as(at).isFalse();
        assertThat(basis.taste(one.remedy().id())).as(at).isNotEqualTo(Taste.NEVER);
        assertThat(one.remedy().tools()).as(at).allMatch(basis.living().tools()::contains);
        assertThat(one.task().minutes()).as(at).isBetween(one.remedy().dose().least(), one.remedy().dose().most());
        assertThat(one.task().dayMost()).as(at).isLessThanOrEqualTo(one.remedy().dose().timesADay());
        assertThat(one.hurtMost()).as(at).isLessThanOrEqualTo(basis.living().painMost());
        assertThat(one.why()).as(at).isNotEmpty();
        assertThat(one.stop()).as(at).isNotEmpty();
        one.muscle()
            .ifPresent(
                muscle ->
                    assertThat(one.allowed().barred()).as(at).doesNotContain(MuscleGroups.standard().groupOf(muscle)));
        one.point().ifPresent(point -> pressed(basis, one));
      }
      assertThat(prescribed.onDemand()).allMatch(one -> one.remedy().medicine() && allowed.contains(one.remedy().id()));
      long pressing = prescribed.prescriptions().values().stream().filter(one -> one.point().isPresent()).count();
      assertThat(prescribed.caps().stream().filter(cap -> cap.id().equals("pressed.day")))
          .hasSize(pressing > 0 ? 1 : 0)
          .allMatch(cap -> cap.most() == 5 && cap.tasks().size() == pressing);
    }
    assertThat(seen.keySet()).contains("press", "ball", "roller", "stretch", "heat", "cold", "walk", "swim");
  }

  private static void pressed(PlanBasis basis, Prescription one) {
    PressGuide guide =
        Examiner.standard().guide(one.point().orElseThrow(), basis.clearance(), basis.now()).orElseThrow();
    assertThat(one.hurtMost()).isLessThanOrEqualTo(guide.most());
    assertThat(guide.reach()).isEqualTo("self");
    assertThat(one.pressure()).isIn(guide.pressure(), "light");
    assertThat(one.warnings()).containsAll(guide.warnings());
  }

  @Test
  void moreProbableIsNeverWorthLess() {
    Random random = new Random(7);
    for (int run = 0; run < 150; run++) {
      double low = random.nextDouble();
      double high = low + random.nextDouble() * (1 - low);
      String point = List.copyOf(Atlas.standard().points().keySet()).get(random.nextInt(Atlas.standard().points().size()));
      Map<String, Prescription> less = prescribed(new Basis().targets(Basis.target(point, low))).prescriptions();
      Map<String, Prescription> more = prescribed(new Basis().targets(Basis.target(point, high))).prescriptions();
      less.forEach(
          (task, prescription) -> {
            List<Integer> was = prescription.task().values();
            List<Integer> is = more.get(task).task().values();
            assertThat(is.size()).as(task).isGreaterThanOrEqualTo(was.size());
            for (int i = 0; i < was.size(); i++) {
              assertThat(is.get(i)).as("%s %s %s", task, low, high).isGreaterThanOrEqualTo(was.get(i));
            }
          });
    }
  }

  /** Nothing that tells a person what to do can be made without a clearance. */
  @Test
  void noWayAroundTheClearance() {
    for (Class<?> type : List.of(Fortnight.class, Prescription.class, Prescribed.class, OnDemand.class, AllowedRemedy.class)) {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        assertThat(Modifier.isPublic(constructor.getModifiers())).as("%s", constructor).isFalse();
      }
    }
    List<Method> makers = new ArrayList<>();
    for (Class<?> type : List.of(Prescriber.class, Planner.class)) {
      for (Method method : type.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers()) && Set.of(Prescribed.class, Planned.class).contains(method.getReturnType())) {
          makers.add(method);
        }
      }
    }
    assertThat(makers).hasSizeGreaterThan(3).allMatch(method -> List.of(method.getParameterTypes()).contains(PlanBasis.class));
    assertThat(Arrays.stream(PlanBasis.class.getRecordComponents()).map(part -> part.getType().getSimpleName()))
        .contains("Clearance");
  }
}
