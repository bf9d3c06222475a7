package app.unknot.app;

import app.unknot.causes.CauseAnswers;
import app.unknot.classify.Reply;
import app.unknot.plan.Fortnight.Declined;
import app.unknot.plan.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person told about causes, health, days and the plan, worked out from the acts: of each thing what was said last.
 *
 * @param causes answers about what may contribute
 * @param health replies by condition, those included that hold no longer
 * @param living how the days go
 * @param livingTold whether the person said so, and it is not only taken as usual
 * @param tastes how much of a remedy is wanted, by remedy; the usual is missing
 * @param wanted when a plan was asked for last, or null
 * @param begun when the first plan was asked for, or null
 * @param from the day on which it begins, or null for that on which it is made
 * @param moved sessions that were put somewhere, by uid
 * @param done sessions that were done, by uid, in the order in which they were told
 * @param declined what is not wanted on which day
 * @param flares when the pain was said to be worse
 * @param worse whether it was said to be so last
 */
record PlanTold(
    CauseAnswers causes,
    Map<String, Reply> health,
    LivingTold living,
    boolean livingTold,
    Map<String, String> tastes,
    @Nullable Instant wanted,
    @Nullable Instant begun,
    @Nullable LocalDate from,
    Map<String, Session> moved,
    Map<String, Session> done,
    Set<Declined> declined,
    List<Instant> flares,
    boolean worse) {
  PlanTold {
    flares = List.copyOf(flares);
    health = Map.copyOf(health);
    tastes = Map.copyOf(tastes);
    moved = Collections.unmodifiableMap(new LinkedHashMap<>(moved));
    done = Collections.unmodifiableMap(new LinkedHashMap<>(done));
    declined = Set.copyOf(declined);
  }

  /** Returns what the acts say; all count, whichever pain they were told with. */
  static PlanTold of(List<Act> acts) {
    Telling telling = new Telling();
    for (Act act : acts) {
      if (act instanceof PlanAct told) {
        telling.add(told);
      }
    }
    return telling.told();
  }

  private static final class Telling {
    private static final String USUAL = "usual";

    private CauseAnswers causes = CauseAnswers.NONE;
    private final Map<String, Reply> health = new LinkedHashMap<>();
    private @Nullable LivingTold living;
    private final Map<String, String> tastes = new LinkedHashMap<>();
    private PlanAct.@Nullable Wanted wanted;
    private final Map<String, Session> moved = new LinkedHashMap<>();
    private final Map<String, Session> done = new LinkedHashMap<>();
    private final Set<Declined> declined = new LinkedHashSet<>();
    private final List<Instant> flares = new ArrayList<>();
    private @Nullable Instant begun;
    private boolean worse;

    void add(PlanAct act) {
      switch (act) {
        case PlanAct.CauseAnswered a ->
            causes = a.given() == null ? causes.without(a.question()) : causes.with(a.question(), a.given());
        case PlanAct.NotMine n -> causes = n.on() ? causes.notTrueForMe(n.factor()) : causes.mayBeTrue(n.factor());
        case PlanAct.Health h -> h.answers().forEach(answer -> health.put(answer.condition(), answer.reply()));
        case PlanAct.Lives l -> living = l.living();
        case PlanAct.Tasted t -> {
          tastes.put(t.remedy(), t.taste());
          tastes.values().remove(USUAL);
        }
        case PlanAct.Wanted w -> {
          wanted = w;
          begun = begun == null ? w.at() : begun;
        }
        case PlanAct.Moved m -> moved.put(m.session().uid(), m.session());
        case PlanAct.Released r -> moved.remove(r.uid());
        case PlanAct.Skipped s -> {
          moved.remove(s.uid());
          declined.add(new Declined(s.task(), s.date()));
        }
        case PlanAct.Restored r ->
            declined.removeIf(d -> d.date().equals(r.date()) && (r.task() == null || d.task().equals(r.task())));
        case PlanAct.FreeDay f -> free(new Declined(Declined.EVERYTHING, f.date()), f.on());
        case PlanAct.Done d -> did(d.session(), d.on());
        case PlanAct.Flare f -> {
          worse = f.worse();
          if (worse) {
            flares.add(f.at());
          }
        }
      }
    }

    private void free(Declined day, boolean on) {
      if (on) {
        declined.add(day);
      } else {
        declined.remove(day);
      }
    }

    private void did(Session session, boolean on) {
      if (on) {
        done.put(session.uid(), session);
      } else {
        done.remove(session.uid());
      }
    }

    PlanTold told() {
      return new PlanTold(
          causes,
          health,
          living == null ? LivingTold.USUAL : living,
          living != null,
          tastes,
          wanted == null ? null : wanted.at(),
          begun,
          wanted == null ? null : wanted.from(),
          moved,
          done,
          declined,
          flares,
          worse);
    }
  }
}
