package app.unknot.app;

import app.unknot.app.JourneyState.Clash;
import app.unknot.app.JourneyState.Result;
import app.unknot.app.JourneyState.Why;
import app.unknot.atlas.Atlas;
import app.unknot.atlas.MuscleExam;
import app.unknot.atlas.PointSide;
import app.unknot.atlas.RangeTest;
import app.unknot.classify.Classification;
import app.unknot.classify.Conflict;
import app.unknot.classify.ExaminedBy;
import app.unknot.classify.Finding;
import app.unknot.classify.FindingInfo;
import app.unknot.classify.Limit;
import app.unknot.classify.Reply;
import app.unknot.examine.Advice;
import app.unknot.examine.Decision;
import app.unknot.examine.ExamCandidate;
import app.unknot.examine.PressGuide;
import app.unknot.locate.PaintedZone;
import app.unknot.locate.SpokenPlace;
import app.unknot.terms.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences of the journey, the same for page and terminal. */
final class JourneyWords {
  private static final int MOST_PLACES = 4;

  private final PlaceName places;
  private final Atlas atlas;

  JourneyWords(Atlas atlas) {
    this.atlas = atlas;
    this.places = new PlaceName(atlas);
  }

  /** Returns where it hurts, in short: {@code right temple (front part), 6 of 10; right neck}. */
  String summary(Told told) {
    List<String> names = new ArrayList<>();
    told.complaint().painted().forEach(zone -> names.add(painted(zone)));
    for (SpokenPlace place : told.complaint().spoken()) {
      names.add("“%s”".formatted(Plain.text(place.phrase())));
    }
    if (names.isEmpty()) {
      return "";
    }
    String shown = String.join("; ", names.subList(0, Math.min(MOST_PLACES, names.size())));
    String all =
        names.size() > MOST_PLACES ? Messages.text("summary.more", shown, names.size() - MOST_PLACES) : shown;
    return capital(all);
  }

  private String painted(PaintedZone zone) {
    String name = places.of(zone.zone(), zone.side());
    return zone.intensity() == null ? name : Messages.text("summary.intensity", name, plain(zone.intensity()));
  }

  /** Returns what taking back an act would take back. */
  String undo(Act act) {
    return switch (act) {
      case Act.Safety safety ->
          safety.replies().size() == 1
              ? Messages.text("undo.safety.one")
              : Messages.text("undo.safety", safety.replies().size());
      case Act.Found found -> Messages.text("undo.finding", point(found.spot()));
      case Act.Cannot cannot -> Messages.text("undo.cannot", point(cannot.spot()));
      default -> Messages.text("undo." + act.code());
    };
  }

  /** Returns the muscle and side of a spot: {@code right upper trapezius}. */
  String point(Act.Spot spot) {
    var point = atlas.points().get(spot.point());
    return point == null ? spot.point() : muscle(new PointSide(point, spot.side()));
  }

  /** Returns the muscle and side of a point: {@code right upper trapezius}. */
  static String muscle(PointSide at) {
    return Messages.text("point", Messages.text("side." + at.side().code()), small(at.point().muscle().name()));
  }

  /** Returns what was answered at a point. */
  String answer(Act.Found found) {
    Act.Measured measured = found.measured();
    if (measured != null) {
      return Messages.text(
          "answer.measured",
          Messages.text("answer." + found.reply().code()),
          plain(measured.value()),
          plain(measured.mirror()),
          measured.unit());
    }
    String reply = Messages.text("answer." + found.reply().code());
    if (found.zones() == null || found.zones().isEmpty()) {
      return reply;
    }
    String zones =
        PlaceName.list(found.zones().stream().map(felt -> places.of(felt.zone(), felt.side())).toList());
    return Messages.text("answer.zones", reply, zones);
  }

  /** Returns the sentence for answers about red flags that cannot all be right. */
  static String conflict(Conflict conflict, Safety.Item item) {
    String reply = item.reply() == null ? "" : Messages.text("answer." + item.reply().code());
    return switch (conflict.kind()) {
      case TWO_REPLIES, ITEM_AND_RULE -> Messages.text("conflict.replies", item.asked().text());
      case WORDS_DENIED ->
          Messages.text("conflict.words", quoted(item.raisedBy()), reply, item.asked().text());
      case AGE_DENIED -> Messages.text("conflict.age", item.asked().text());
    };
  }

  /** Returns words as quotations: {@code “fever” and “stiff neck”}. */
  static String quoted(List<String> words) {
    return words.stream().map(word -> "“" + Plain.text(word) + "”").collect(Collectors.joining(" " + Messages.text("and") + " "));
  }

  /** Returns the sentence for answers about one point that do not fit each other. */
  String clash(Clash clash) {
    return Messages.text("clash." + clash.yes().code(), point(clash.spot()));
  }

  /** Returns what a limit forbids. */
  static String limit(Limit limit) {
    return Messages.text("limit." + limit.code());
  }

  /** Returns the date of a visit for a rule, or null when none is dated that counts. */
  static @Nullable String visit(JourneyState state, String flag) {
    if (state.verdict() != null && state.verdict().awaitsVisit(flag)) {
      return null;
    }
    String on = null;
    for (Act act : state.episode().acts()) {
      if (act instanceof Act.Visited visit && visit.flag().equals(flag)) {
        on = visit.on().toString();
      }
    }
    return on;
  }

  /** Returns who examines. */
  static ExaminedBy examiner(Episode episode) {
    ExaminedBy by = ExaminedBy.SELF;
    for (Act act : episode.ofThisPain()) {
      if (act instanceof Act.Examines examines) {
        by = examines.by();
      }
    }
    return by;
  }

  /** Returns the finding that a person is asked about: whether a spread fits is worked out from where it goes. */
  static Finding shown(Finding finding) {
    return finding == Finding.SPREAD_MATCHES ? Finding.SPREADS : finding;
  }

  /** Returns how to find out, with the pressure that the guide allows; what needs no press names none. */
  static String hint(FindingInfo info, @Nullable PressGuide guide) {
    return guide == null ? info.hint() : info.hint(guide.most(), guide.seconds());
  }

  /** Returns the code of how a finding is answered. */
  static String input(Finding finding, @Nullable RangeTest range) {
    return switch (finding) {
      case SPREADS -> "zones";
      case PRESSURE_LOWER -> "pressure";
      case RANGE_LIMITED -> range != null && range.unit().equals("degrees") ? "range" : "yesNo";
      default -> "yesNo";
    };
  }

  /** Returns how to do a test that needs no pressing; empty where the question says it all. */
  String how(Finding finding, @Nullable MuscleExam exam) {
    if (exam == null) {
      return "";
    }
    return switch (finding) {
      case RANGE_LIMITED -> exam.stretch();
      case PAIN_ON_USE -> exam.resist();
      default -> "";
    };
  }

  /** Returns how hard to press. */
  static String howHard(PressGuide guide) {
    return Messages.text("press.howHard." + guide.pressure(), guide.most());
  }

  /** Returns how far around the place to look. */
  static String around(PressGuide guide) {
    return Messages.text("press.around", plain(guide.around()));
  }

  /** Returns why a question is asked. */
  String why(Advice.Ask ask) {
    Decision before = ask.decision();
    String name = muscle(ask.target());
    boolean leads = before.treat() != null && before.treat().equals(ask.target());
    String first =
        leads
            ? Messages.text("why.leading", capital(name), Page.percent(probability(ask, ask.target())))
            : Messages.text("why.rival", capital(name), Page.percent(probability(ask, ask.target())));
    if (ask.why().value() == 0) {
      return first + " " + Messages.text("why.confirm");
    }
    return first + " " + Messages.text("why.change", Page.percent(ask.why().change()));
  }

  /** Returns the probability of a point now. */
  static double probability(Advice advice, PointSide at) {
    return advice.candidates().stream()
        .filter(candidate -> candidate.at().equals(at))
        .mapToDouble(ExamCandidate::probability)
        .findFirst()
        .orElse(0);
  }

  /** Returns why the result stands now. */
  String why(Why why) {
    return Messages.text("result.why." + why.code());
  }

  /** Returns the code of the decision: treat, none, unclear or refer. */
  String decisionKind(JourneyState state, Result result) {
    if (result.why() == Why.UNDER_16) {
      return "refer";
    }
    if (state.exam() == null) {
      return "unclear";
    }
    return state.exam().advice().decision().treat() == null ? "none" : "treat";
  }

  /** Returns the decision in a sentence. */
  String decision(JourneyState state, Result result) {
    String kind = decisionKind(state, result);
    if (!kind.equals("treat") || state.exam() == null) {
      return Messages.text(result.why() == Why.NO_PLACE ? "decision.noPlace" : "decision." + kind);
    }
    Decision decision = state.exam().advice().decision();
    PointSide treat = decision.treat();
    return treat == null
        ? Messages.text("decision.none")
        : Messages.text("decision.treat", muscle(treat), Page.percent(decision.probability()));
  }

  /** Returns the label of a point in words. */
  String label(Classification found) {
    if (found.because().isEmpty() && found.label() == Classification.Label.UNCLEAR && found.looksLike() == null) {
      return Messages.text("state.notExamined");
    }
    String label = Messages.text("state." + found.label().code());
    return found.looksLike() == null ? label : Messages.text("state.looksLike", label, found.looksLike());
  }

  /** Returns a reply that a person gave, in words. */
  static String reply(Reply reply) {
    return Messages.text("answer." + reply.code());
  }

  /** Returns the name of a side. */
  static String side(Side side) {
    return Messages.text("side." + side.code());
  }

  private static String small(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Returns the text with a capital letter first. */
  static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Returns a number without needless digits. */
  static String plain(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
