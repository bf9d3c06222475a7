package app.unknot.app;

import app.unknot.app.CausesDoor.Causes;
import app.unknot.causes.Factor;
import app.unknot.classify.Clearance;
import app.unknot.plan.HealthProfile;
import app.unknot.plan.Living;
import app.unknot.plan.PlanBasis;
import app.unknot.plan.RemedyKind;
import app.unknot.plan.Screened;
import app.unknot.plan.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plan stands on: everything that follows from the acts, the calendars and the present time, before anything is
 * solved.
 *
 * @param state where the person stands
 * @param told what was told about causes, health, days and plan
 * @param stage how far the way to a plan is
 * @param now the present time
 * @param zone the zone of the person's clock
 * @param points the points that a plan may treat, most likely first; none where none may be named
 * @param living the days, with what could not be taken as told
 * @param health what is known of the person's health
 * @param causes what may contribute
 * @param screened which remedies the person may use; null without a clearance
 * @param basis what the plan follows from; null unless one can be made
 * @param calendars the calendars
 */
record PlanGround(
    JourneyState state,
    PlanTold told,
    Stage stage,
    Instant now,
    ZoneId zone,
    List<PlanPoint> points,
    Living.Read living,
    HealthProfile health,
    Causes causes,
    @Nullable Screened screened,
    @Nullable PlanBasis basis,
    BusyCalendars calendars) {
  private static final Set<RemedyKind> NEEDS_ANSWERS =
      EnumSet.of(RemedyKind.PRESSURE, RemedyKind.HEAT, RemedyKind.COLD);

  /** How far the way to a plan is. */
  enum Stage {
    /** Nothing was told. */
    NOTHING("nothing"),
    /** A red flag stops, or safety questions are open. */
    NOT_CLEARED("notCleared"),
    /** Cleared, and no muscle was found or may be named. */
    NO_POINT("noPoint"),
    /** A plan can be made. */
    READY("ready");

    private final String code;

    Stage(String code) {
      this.code = code;
    }

    /** Returns the code in JSON. */
    String code() {
      return code;
    }
  }

  PlanGround {
    points = List.copyOf(points);
  }

  /** Returns the present day of the person. */
  LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  /** Returns whether a remedy may be named: without a clearance none may. */
  boolean allows(String remedy) {
    return screened != null && screened.allowed().containsKey(remedy);
  }

  /** Returns what to change first because of a factor; empty where it speaks of a remedy that may not be named. */
  String firstChange(Factor factor) {
    return screened != null && factor.names().stream().allMatch(this::allows) ? factor.firstChange() : "";
  }

  /** Returns whether a session may be shown: pressing, heat and cold only while the safety answers hold. */
  boolean shows(Session session, RemedyKind kind) {
    Clearance clearance = clearance();
    return !NEEDS_ANSWERS.contains(kind) || (clearance != null && session.start().isBefore(clearance.expires()));
  }

  /** Returns the clearance, or null. */
  @Nullable Clearance clearance() {
    return state.verdict() == null ? null : state.verdict().clearance();
  }
}
