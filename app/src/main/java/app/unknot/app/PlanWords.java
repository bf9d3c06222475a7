package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Muscle;
import app.unknot.causes.Factor;
import app.unknot.classify.Clearance;
import app.unknot.plan.Dose;
import app.unknot.plan.Explanation;
import app.unknot.plan.LivingProblem;
import app.unknot.plan.MuscleGroup;
import app.unknot.plan.MuscleGroups;
import app.unknot.plan.Planned;
import app.unknot.plan.PlanRule;
import app.unknot.plan.Prescription;
import app.unknot.plan.RefusedRemedy;
import app.unknot.plan.Relaxation;
import app.unknot.plan.Remedy;
import app.unknot.plan.RemedyBook;
import app.unknot.plan.ScorePart;
import app.unknot.plan.Screened;
import app.unknot.plan.Session;
import app.unknot.plan.Violation;
import app.unknot.terms.Side;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sentences about a plan, the same for page, terminal and calendar. */
final class PlanWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** A larger gap says more about the bound than about the plan. */
  private static final double WORTH_TELLING = 0.5;

  private final Atlas atlas;
  private final RemedyBook book;

  PlanWords(Atlas atlas, RemedyBook book) {
    this.atlas = atlas;
    this.book = book;
  }

  /** Returns a day: {@code Monday 23 November}. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** Returns a day and a time: {@code Mon 23 Nov, 10:05}. */
  static String moment(Instant at, ZoneId zone) {
    return Messages.text("plan.moment", SHORT_DAY.format(at.atZone(zone)), TIME.format(at.atZone(zone)));
  }

  /** Returns a time of day: {@code 10:05}. */
  static String time(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone));
  }

  /** Returns what could not be taken as it was told. */
  static String problem(LivingProblem problem) {
    Map<String, String> p = problem.parameters();
    String key = "plan.problem." + problem.kind().code();
    return switch (problem.kind()) {
      case NO_WAKING_TIME -> Messages.text(key, part(p, "day"), p.get("at"));
      case SHORT_WAKING, SHORT_NIGHT -> Messages.text(key, part(p, "day"), p.get("hours"));
      case WORK_MERGED, WORK_ASLEEP -> Messages.text(key, weekday(p), p.get("from"), p.get("to"));
      case WORK_ALL_DAY -> Messages.text(key, weekday(p));
      case QUIET_MERGED -> Messages.text(key, p.get("from"), p.get("to"));
      case QUIET_ALL_DAY -> Messages.text(key);
      case NO_BUDGET -> Messages.text(key, part(p, "day"));
      case OUT_OF_RANGE -> Messages.text(key, part(p, "what"), p.get("told"), p.get("taken"));
      case UNKNOWN_TOOL -> Messages.text(key, Plain.text(p.getOrDefault("tool", "")));
      case CLOCK_SKIPS, DAYS_OVERLAP -> Messages.text(key, date(p), p.get("told"), p.get("taken"));
      case DAY_LEFT_OUT -> Messages.text(key, date(p));
    };
  }

  private static String part(Map<String, String> parameters, String name) {
    String value = parameters.getOrDefault(name, "");
    return Messages.textOr("plan.part." + value, value);
  }

  private static String weekday(Map<String, String> parameters) {
    String day = parameters.getOrDefault("weekday", "");
    return Messages.textOr("plan.weekday." + day.substring(0, Math.min(3, day.length())).toLowerCase(Locale.ROOT), day);
  }

  private static String date(Map<String, String> parameters) {
    String date = parameters.getOrDefault("date", "");
    try {
      return day(LocalDate.parse(date));
    } catch (DateTimeException e) {
      return date;
    }
  }

  /** Returns a medicine when it may be taken, and what to beware of. */
  static String ifNeeded(List<String> warnings, boolean first) {
    String text = Messages.text(first ? "plan.ifNeeded.first" : "plan.ifNeeded");
    return warnings.isEmpty() ? text : text + " " + String.join(" ", warnings);
  }

  /** Returns the most of a medicine. */
  static String most(Remedy medicine) {
    Dose dose = medicine.dose();
    return dose.label() == null
        ? Messages.text("plan.most.times", dose.timesADay())
        : Messages.text("plan.most.label", dose.label().most(), dose.timesADay(), dose.label().day());
  }

  /** Returns for how many days a medicine may be taken. */
  static String days(Remedy medicine) {
    Integer days = medicine.dose().longestDays();
    return days == null ? Messages.text("plan.days.none") : Messages.text("plan.days", days);
  }

  /** Returns what a task is called: remedy, and the muscle where it has one. */
  String task(Prescription prescription) {
    String remedy = prescription.remedy().name();
    String muscle = prescription.muscle().orElse("");
    return muscle.isEmpty() ? remedy : Messages.text("plan.task", remedy, muscle(muscle, prescription.side().orElse(Side.MID)));
  }

  /** Returns how much it may hurt at most; empty where that is no question. */
  static String hurt(Prescription prescription) {
    boolean pressed = !prescription.pressure().isEmpty() || prescription.hurtMost() > 0;
    return pressed ? Messages.text("plan.hurtMost", prescription.hurtMost()) : "";
  }

  /** Returns how a task is done, in lines: the limits first, then what to do, and when to stop last. */
  static List<String> instructions(Prescription prescription) {
    List<String> lines = new ArrayList<>();
    lines.add(hurt(prescription));
    lines.addAll(prescription.warnings());
    lines.addAll(lines(prescription.steps(), prescription.stop()));
    lines.removeIf(String::isEmpty);
    return lines;
  }

  /** Returns what to do, and when to stop below it. */
  static List<String> lines(List<String> steps, List<String> stop) {
    List<String> lines = new ArrayList<>(steps);
    if (!stop.isEmpty()) {
      lines.add(Messages.text("plan.stop"));
      lines.addAll(stop);
    }
    return lines;
  }

  /** Returns what is kept back until the safety questions are answered anew; empty where nothing is. */
  static Optional<String> later(PlanView view, Planned.Made made) {
    PlanGround ground = view.ground();
    Clearance clearance = ground.clearance();
    boolean all =
        made.plan().sessions().stream()
            .allMatch(one -> made.prescribed().of(one.task()).filter(it -> !ground.shows(one, it.remedy().kind())).isEmpty());
    return all || clearance == null
        ? Optional.empty()
        : Optional.of(Messages.text("plan.later", moment(clearance.expires(), ground.zone())));
  }

  /** Returns what a task is called; without any name where it is not prescribed. */
  String task(String task, Planned.Made made) {
    return made.prescribed().of(task).map(this::task).orElseGet(() -> Messages.text("plan.task.gone"));
  }

  private String muscle(String id, Side side) {
    Muscle muscle = atlas.muscles().get(id);
    String name = muscle == null ? id : muscle.name();
    return side == Side.MID ? small(name) : Messages.text("point", Messages.text("side." + side.code()), small(name));
  }

  /** Returns a reason for a prescription. */
  String why(Prescription.Why why) {
    Map<String, String> p = why.parameters();
    String key = "plan.why." + why.code();
    return switch (why.code()) {
      case "active", "latent" ->
          Messages.text(key, muscle(p.getOrDefault("muscle", ""), side(p)), percent(p.get("probability")));
      case "effect" -> effect(key, p);
      case "helps" -> Messages.text(key, factor(p.getOrDefault("factor", "")));
      case "taste" -> Messages.text(key + "." + p.getOrDefault("taste", "usual"));
      case "exercise", "rest", "flare" -> Messages.text(key, p.get("minutes"));
      case "sitting" -> Messages.text(key, p.get("minutes"));
      default -> Messages.textOr(key, "");
    };
  }

  /** Returns why a session is at its time. */
  String why(Explanation.Reason reason, ZoneId zone) {
    Map<String, String> p = reason.parameters();
    String key = "plan.explain." + reason.why().code();
    return switch (reason.why()) {
      case BENEFIT -> benefit(key, reason.points(), p.getOrDefault("nth", "1"));
      case LIKED_TIME -> Messages.text(key, Messages.textOr("plan.explain.part." + p.getOrDefault("part", ""), ""));
      case SITTING, LONG_SITTING -> Messages.text(key, p.get("minutes"));
      case CHANGE -> Messages.text(reason.points() < 0 ? key + ".costs" : key);
      case RESTED -> Messages.text(key, group(p.getOrDefault("group", "")), p.get("hours"), when(p.get("since"), zone));
      default -> Messages.text(key);
    };
  }

  private static String benefit(String key, long points, String nth) {
    if (points < 0) {
      return Messages.text(key + ".costs");
    }
    return nth.equals("1") ? Messages.text(key) : Messages.text(key + ".more", nth);
  }

  private static String when(@Nullable String since, ZoneId zone) {
    try {
      return moment(Instant.parse(String.valueOf(since)), zone);
    } catch (DateTimeException e) {
      return String.valueOf(since);
    }
  }

  private String effect(String key, Map<String, String> p) {
    Remedy remedy = book.remedies().get(p.getOrDefault("remedy", ""));
    String certainty = Messages.textOr("certainty." + p.getOrDefault("certainty", ""), "");
    return Messages.text(key, number(p.get("points")), remedy == null ? "" : remedy.name(), certainty);
  }

  private static Side side(Map<String, String> parameters) {
    return Side.of(parameters.getOrDefault("side", "mid")).orElse(Side.MID);
  }

  private static String percent(@Nullable String probability) {
    try {
      return Page.percent(Double.parseDouble(String.valueOf(probability)));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private static String number(@Nullable String number) {
    try {
      return JourneyWords.plain(Double.parseDouble(String.valueOf(number)));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private static String factor(String id) {
    return CausesDoor.standard().factors().factor(id).map(Factor::name).map(PlanWords::small).orElse(id);
  }

  /** Returns a name or sentence that goes on one that began before it. */
  static String small(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Returns what forbids something. */
  String violation(Violation violation, ZoneId zone) {
    Map<String, String> p = violation.parameters();
    String key = "plan.rule." + violation.rule().code();
    return switch (violation.rule()) {
      case QUIET, BUSY, WORK, CALM_EVENING -> Messages.text(key, clock(p.get("from"), zone), clock(p.get("to"), zone));
      case BUDGET -> Messages.text(key, p.get("minutes"), p.get("most"));
      case DAY_MOST -> Messages.text(key, p.get("most"));
      case APART -> Messages.text(key, p.get("minutes"));
      case CAP -> Messages.text(key + ("MINUTES".equalsIgnoreCase(p.get("measure")) ? ".minutes" : ""), p.get("count"), p.get("most"));
      case LOAD, AFTER_PRESSURE -> Messages.text(key, group(p.getOrDefault("group", "")), p.get("hours"));
      default -> Messages.text(key);
    };
  }

  private static String clock(@Nullable String moment, ZoneId zone) {
    try {
      return time(Instant.parse(String.valueOf(moment)), zone);
    } catch (DateTimeException e) {
      return String.valueOf(moment);
    }
  }

  private static String group(String id) {
    MuscleGroup group = MuscleGroups.standard().groups().get(id);
    return group == null ? id : group.lay();
  }

  /** Returns what a soft rule is about. */
  static String rule(PlanRule rule) {
    return Messages.text("plan.rule." + rule.code());
  }

  /** What a week lacks: of which wish, which rule keeps it, and a sentence. */
  record Unmet(String wish, String rule, String text) {}

  /** Returns what weeks lack of what they should hold, with the rule that is in the way where it is known. */
  List<Unmet> unmet(Planned.Made made, List<Relaxation> relax) {
    List<Unmet> unmet = new ArrayList<>();
    for (ScorePart part : made.checked().parts()) {
      if (part.rule() == PlanRule.WISH) {
        Map<String, String> p = part.parameters();
        String wish = p.getOrDefault("wish", "");
        String rule =
            relax.stream()
                .map(Relaxation::collision)
                .filter(one -> one.wish().equals(wish) && String.valueOf(one.week()).equals(p.get("week")))
                .flatMap(one -> one.limits().stream())
                .findFirst()
                .map(limit -> limit.rule().code())
                .orElse(PlanRule.WISH.code());
        int week = Integer.parseInt(p.getOrDefault("week", "0")) + 1;
        unmet.add(
            new Unmet(wish(wish), rule, Messages.text("plan.unmet", wish(wish), week, p.get("count"), p.get("wanted"))));
      }
    }
    return unmet;
  }

  /** Returns the least that a person could change so that a week holds what it must. */
  String relax(Relaxation relaxation, Planned.Made made) {
    List<String> steps = relaxation.steps().stream().map(step -> step(step, made)).toList();
    return Messages.text(
        "plan.relax", wish(relaxation.collision().wish()), relaxation.collision().week() + 1, String.join("; ", steps));
  }

  private String step(Relaxation.Step step, Planned.Made made) {
    String date = step.date() == null ? "" : day(step.date());
    String task = step.task() == null || step.task().equals("*") ? Messages.text("plan.relax.any") : task(step.task(), made);
    return Messages.text("plan.relax." + step.kind().code(), date, step.amount(), task);
  }

  /** Returns why there is no plan though nothing stands in its way. */
  static String nothing(PlanGround ground) {
    if (ground.state().under16()) {
      return Messages.text("result.why.under16");
    }
    return Messages.text("refused.noPlan." + PlanGround.Stage.NO_POINT.code());
  }

  /** Returns why remedies are left out, each reason once. */
  List<String> left(PlanGround ground) {
    Screened screened = ground.screened();
    return screened == null
        ? List.of()
        : screened.refused().stream().map(this::left).distinct().toList();
  }

  private String left(RefusedRemedy refused) {
    Remedy instead = refused.instead() == null ? null : book.remedies().get(refused.instead());
    return instead == null
        ? refused.because()
        : Messages.text("plan.left.instead", refused.because(), small(instead.name()));
  }

  /** Returns the name of a wish. */
  static String wish(String id) {
    return Messages.textOr("plan.wish." + id, id);
  }

  /** Returns what a repair changed. */
  String change(Planned.Change change, Planned.Made made, ZoneId zone) {
    Session before = change.before();
    Session after = change.after();
    Session shown = after == null ? before : after;
    String name = shown == null ? "" : task(shown.task(), made);
    String key = "plan.change." + change.kind().name().toLowerCase(Locale.ROOT);
    String from = before == null ? "" : moment(before.start(), zone);
    String to = after == null ? "" : moment(after.start(), zone);
    String text = Messages.text(key, name, from, to, shown == null ? 0 : shown.minutes());
    return change.because().isEmpty() ? text : text + " " + because(change.because().getFirst());
  }

  private static String because(PlanRule rule) {
    return Messages.textOr("plan.because." + rule.code(), "");
  }

  /** Returns why a session cannot stay where the person put it. */
  String refused(Planned.RefusedPin refused, Planned.Made made, ZoneId zone) {
    String text =
        Messages.text(
            "plan.pin.refused", task(refused.session().task(), made), moment(refused.session().start(), zone));
    return refused.violations().isEmpty() ? text : text + " " + violation(refused.violations().getFirst(), zone);
  }

  /** Returns how far a plan may be from the best. */
  static String gap(@Nullable Double gap) {
    if (gap == null) {
      return Messages.text("plan.gap.unknown");
    }
    if (gap <= 0) {
      return Messages.text("plan.gap.none");
    }
    return gap > WORTH_TELLING ? Messages.text("plan.gap.unknown") : Messages.text("plan.gap", Page.percent(gap));
  }
}
