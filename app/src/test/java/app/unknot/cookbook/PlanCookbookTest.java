package app.unknot.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.PointSide;
import app.unknot.calendar.BusyReader;
import app.unknot.calendar.BusyTimes;
import app.unknot.calendar.BusyWindow;
import app.unknot.calendar.ReadingProgress;
import app.unknot.causes.CauseAnswers;
import app.unknot.causes.CauseRanker;
import app.unknot.causes.Contributor;
import app.unknot.causes.Factor;
import app.unknot.causes.Factors;
import app.unknot.causes.Given;
import app.unknot.causes.NextQuestion;
import app.unknot.causes.Ranking;
import app.unknot.classify.Answer;
import app.unknot.classify.Clearance;
import app.unknot.classify.PlaceOfPain;
import app.unknot.classify.Reply;
import app.unknot.classify.SafetyCase;
import app.unknot.classify.Triage;
import app.unknot.plan.AllowedRemedy;
import app.unknot.plan.Checked;
import app.unknot.plan.Condition;
import app.unknot.plan.Explainer;
import app.unknot.plan.HealthProfile;
import app.unknot.plan.Living;
import app.unknot.plan.Moved;
import app.unknot.plan.Plan;
import app.unknot.plan.PlanBasis;
import app.unknot.plan.PlanChecker;
import app.unknot.plan.PlanRule;
import app.unknot.plan.Planned;
import app.unknot.plan.Planner;
import app.unknot.plan.Prescription;
import app.unknot.plan.Progress;
import app.unknot.plan.RefusedRemedy;
import app.unknot.plan.RemedyBook;
import app.unknot.plan.Screened;
import app.unknot.plan.Screening;
import app.unknot.plan.Session;
import app.unknot.plan.Target;
import app.unknot.plan.Taste;
import app.unknot.solver.Solvers;
import app.unknot.terms.Reading;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import app.unknot.terms.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of {@code docs/cookbook.md} about causes and plans, compiled and run. */
class PlanCookbookTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  /** Somebody whose safety questions were all answered with no. */
  private static List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    Triage.standard().flags().keySet().forEach(id -> answers.add(new Answer(id, Reply.NO, NOW)));
    return answers;
  }

  private static Clearance cleared() {
    Reading words = new Reading(List.of(), List.of());
    List<PlaceOfPain> places = List.of(new PlaceOfPain("neck_side", Side.RIGHT));
    SafetyCase told = new SafetyCase(41, Sex.FEMALE, words, NOW, places, List.of(), answers(), List.of(), false);
    return Objects.requireNonNull(Triage.standard().judge(told, NOW).clearance());
  }

  @Test
  void rankWhatMayContribute() {
    // cookbook: rank what may contribute
    CauseRanker ranker = new CauseRanker(Factors.standard());
    Map<String, Double> muscles = Map.of("trapezius_upper", 0.8);
    CauseAnswers told =
        CauseAnswers.NONE
            .with("poor_sleep.hours", new Given.Amount(5.5))
            .with("shoulder_load.often", new Given.Chosen("often"))
            .notTrueForMe("cold_draught");
    Ranking ranking = ranker.rank(told, muscles, Set.of(), null);
    for (Contributor one : ranking.contributors()) {
      tell(one.factor().name(), one.wording(), one.factor().firstChange());
    }
    List<NextQuestion> ask = ranker.next(told, muscles, Set.of(), null, CauseRanker.FIRST_QUESTIONS);
    // end

    assertThat(ranking.contributors()).extracting(c -> c.factor().id()).containsExactlyInAnyOrder("poor_sleep", "shoulder_load");
    assertThat(ranking.notTrue()).extracting(Factor::id).containsExactly("cold_draught");
    assertThat(ask).hasSize(CauseRanker.FIRST_QUESTIONS);
  }

  @Test
  void screenRemedies() {
    Instant now = NOW;
    List<Answer> answers = answers();
    Clearance clearance = cleared();

    // cookbook: screen remedies
    HealthProfile said = new HealthProfile(41, Sex.FEMALE, Map.of("numb_skin", Reply.YES));
    HealthProfile health = said.with(RemedyBook.standard(), answers, now);
    Screened screened = Screening.standard().screen(clearance, now, health);
    for (AllowedRemedy allowed : screened.allowed().values()) {
      tell(allowed.remedy().name(), allowed.light(), allowed.barred());
    }
    for (RefusedRemedy refused : screened.refused()) {
      tell(refused.remedy().name(), refused.because(), refused.onlyUnknown());
    }
    List<Condition> ask = screened.ask();
    // end

    assertThat(screened.allowed()).containsKey("stretch").doesNotContainKeys("heat", "ibuprofen");
    assertThat(screened.refused()).extracting(one -> one.remedy().id()).contains("heat", "ibuprofen");
    assertThat(ask).isNotEmpty().extracting(Condition::id).doesNotContain("numb_skin");
  }

  @Test
  void readBusyTimes(@TempDir Path folder) throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("work.ics"),
        """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:1
        SUMMARY:Never kept
        DTSTART;TZID=Europe/Berlin:20261123T100000
        DTEND;TZID=Europe/Berlin:20261123T110000
        RRULE:FREQ=DAILY;COUNT=3
        END:VEVENT
        END:VCALENDAR
        """);

    // cookbook: read busy times
    Instant from = Instant.parse("2026-11-22T00:00:00Z");
    BusyWindow window = BusyWindow.of(from, from.plus(Duration.ofDays(15)), ZoneId.of("Europe/Berlin"));
    BusyTimes times = new BusyReader(window).read(List.of(folder), ReadingProgress.SILENT);
    times.spans().forEach(span -> tell(span.from(), span.to(), span.length()));
    times.report().notes().forEach(note -> tell(note.file(), note.line(), note.sentence()));
    // end

    TimeSpan first = new TimeSpan(Instant.parse("2026-11-23T09:00:00Z"), Instant.parse("2026-11-23T10:00:00Z"));
    assertThat(times.spans()).hasSize(3).startsWith(first);
    assertThat(times.report().notes()).isEmpty();
    assertThat(times.toString()).doesNotContain("Never");
  }

  @Test
  void planCheckAndMove() {
    Instant now = NOW;
    Clearance clearance = cleared();
    HealthProfile health = healthy();
    List<Contributor> contributors = List.of();
    List<TimeSpan> busy =
        List.of(new TimeSpan(Instant.parse("2026-11-23T09:00:00Z"), Instant.parse("2026-11-23T10:00:00Z")));

    // cookbook: plan a fortnight
    PointSide point = new PointSide(Atlas.standard().points().get("trapezius_upper.1"), Side.RIGHT);
    Living living = Living.of(Living.Told.NOTHING, ZoneId.of("Europe/Berlin")).living();
    PlanBasis basis =
        new PlanBasis(
            clearance, now, LocalDate.ofInstant(now, living.zone()), List.of(new Target(point, 0.8)), health, living,
            contributors, Map.of("heat", Taste.LESS), Progress.NONE, busy,
            List.of(), List.of(), Set.of(), List.of());
    Planner planner = new Planner(Solvers.best());
    if (planner.plan(basis) instanceof Planned.Made made) {
      for (Session session : made.plan().sessions()) {
        Prescription what = made.prescribed().of(session.task()).orElseThrow();
        tell(session.start(), session.minutes(), what.remedy().name());
      }
    }
    // end

    assertThat(planner.plan(basis)).isInstanceOf(Planned.Made.class);
    Planned.Made made = (Planned.Made) planner.plan(basis);
    assertThat(made.plan().sessions()).isNotEmpty().noneMatch(session -> session.span().overlaps(busy.getFirst()));
    check(planner, basis, made);
  }

  private static void check(Planner planner, PlanBasis basis, Planned.Made made) {
    // cookbook: check a plan and move a session
    Checked checked = PlanChecker.check(made.question(), made.plan());
    checked.byRule().forEach((rule, points) -> tell(rule.code(), points, checked.value()));
    Session session = made.plan().sessions().getLast();
    Instant later = session.start().plus(Duration.ofMinutes(30));
    Moved moved = new Explainer(made.question(), made.plan()).moved(session, later);
    moved.violations().forEach(broken -> tell(broken.rule().code(), broken.parameters(), moved.delta()));
    // end

    assertThat(checked.ok()).isTrue();
    assertThat(moved.ok()).isEqualTo(moved.violations().isEmpty());
    Session intoMeeting = session.at(basis.busy().getFirst().from());
    Moved refused = new Explainer(made.question(), made.plan()).moved(session, intoMeeting.start());
    assertThat(refused.violations()).extracting(broken -> broken.rule()).contains(PlanRule.BUSY);
    assertThat(PlanChecker.check(made.question(), new Plan(List.of(intoMeeting))).ok()).isFalse();
    repair(planner, basis, made);
  }

  private static void repair(Planner planner, PlanBasis before, Planned.Made made) {
    Session wanted = made.plan().sessions().getFirst();
    List<TimeSpan> busy = new ArrayList<>(before.busy());
    busy.add(wanted.span());
    PlanBasis basis =
        new PlanBasis(
            before.clearance(), before.now(), before.first(), before.targets(), before.health(), before.living(),
            before.contributors(), before.tastes(), before.progress(), busy,
            before.done(), before.pinned(), before.declined(), before.earlier());

    // cookbook: repair a plan
    if (planner.repair(made, basis, Set.of()) instanceof Planned.Made repaired) {
      repaired.changes().forEach(change -> tell(change.kind(), change.because(), repaired.checked().value()));
    }
    // end

    Planned.Made repaired = (Planned.Made) planner.repair(made, basis, Set.of());
    assertThat(repaired.changes()).isNotEmpty();
    assertThat(repaired.plan().sessions()).noneMatch(session -> session.span().overlaps(wanted.span()));
  }

  private static HealthProfile healthy() {
    Map<String, Reply> replies = new HashMap<>();
    RemedyBook.standard().conditions().keySet().forEach(id -> replies.put(id, Reply.NO));
    return new HealthProfile(41, Sex.FEMALE, replies);
  }

  private static void tell(Object first, Object second, Object third) {
    assertThat(List.of(first, second, third)).doesNotContainNull();
  }
}
