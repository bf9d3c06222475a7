package app.unknot.app;

import app.unknot.atlas.TriggerPoint;
import app.unknot.classify.Classification;
import app.unknot.classify.Classification.Because;
import app.unknot.classify.Classification.CriteriaSet;
import app.unknot.classify.Classification.Label;
import app.unknot.classify.Classification.LooksLike;
import app.unknot.classify.Classification.Met;
import app.unknot.classify.Finding;
import app.unknot.classify.FindingInfo;
import app.unknot.classify.PointState;
import app.unknot.classify.RaisedFlag;
import app.unknot.classify.StateModel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the answers of {@code classify} for a person to read on a terminal. */
final class ClassifyText {
  private static final int BAR = 20;

  private final Page page;
  private final FlagText flags;

  ClassifyText(Terminal terminal) {
    this.page = new Page(terminal);
    this.flags = new FlagText(page);
  }

  /** Returns the answer as text that ends with a line break. */
  String answer(ClassifyAnswer answer) {
    if (answer.flags().stream().anyMatch(RaisedFlag::stops)) {
      answer.flags().stream().filter(RaisedFlag::stops).forEach(flags::add);
      page.paragraph(0, "Nothing else matters before this. Do not press, roll or stretch anything.");
      return page.text();
    }
    answer.flags().forEach(flags::add);
    label(answer);
    because(answer.found());
    criteria(answer.found());
    ask(answer.found());
    if (!answer.notUnderstood().isEmpty()) {
      page.heading("Not understood");
      page.paragraph(2, FlagText.quoted(String.join(" + ", answer.notUnderstood())));
      page.blank();
    }
    page.paragraph(
        0,
        "Not a diagnosis. Even trained hands agree only in part on what they feel, and pressing yourself was never put"
            + " to the test.");
    return page.text();
  }

  private void label(ClassifyAnswer answer) {
    Classification found = answer.found();
    page.heading(place(answer.request()) + meaning(found.label()));
    LooksLike instead = found.looksLike();
    if (instead != null) {
      String why = instead.because().isEmpty() ? "" : "; you wrote " + FlagText.quoted(instead.because());
      page.paragraph(2, "It looks more like this: %s%s.".formatted(instead.name(), why));
      if (!instead.advice().isEmpty()) {
        page.paragraph(2, instead.advice());
      }
    }
    page.blank();
    for (PointState state : PointState.values()) {
      page.bar("  " + name(state), found.probability().of(state), BAR);
    }
    page.paragraph(
        2,
        "Active: %s to %s, as far as the numbers behind it are known."
            .formatted(Page.percent(found.probability().activeLow()), Page.percent(found.probability().activeHigh())));
    page.blank();
  }

  private static String place(ClassifyRequest request) {
    TriggerPoint point = request.point();
    String side = request.side() == null ? "" : ", " + request.side().code();
    if (point != null) {
      return "%s (%s)%s: ".formatted(point.muscle().name(), point.id(), side);
    }
    return request.site() == null ? "" : "%s%s: ".formatted(Plain.text(request.site()), side);
  }

  private static String meaning(Label label) {
    return switch (label) {
      case ACTIVE -> "an active knot, one that causes pain now";
      case LATENT -> "a silent knot, sore but not behind a pain you know";
      case TENDER_POINT -> "a sore spot that is no knot";
      case NOT_A_KNOT -> "not a knot";
      case UNCLEAR -> "not clear yet";
    };
  }

  private static String name(PointState state) {
    return switch (state) {
      case ACTIVE -> "active knot";
      case LATENT -> "silent knot";
      case TENDER_POINT -> "sore spot, no knot";
      case NONE -> "none of these";
    };
  }

  private void because(Classification found) {
    if (found.because().isEmpty()) {
      return;
    }
    page.heading("What made it");
    found.because().forEach(item -> page.item(2, "%s: %s".formatted(words(item), effect(item.factor()))));
    page.blank();
  }

  private static String words(Because item) {
    if (item.what().equals("words")) {
      return "what you wrote";
    }
    if (item.what().equals(Finding.PRESSURE_LOWER.code())) {
      return item.found() ? "less pressure hurts there" : "the pressure that hurts is like on the other side";
    }
    return Messages.text("finding.%s.%s".formatted(item.what(), item.found() ? "yes" : "no"));
  }

  private String effect(double factor) {
    if (factor > 0.95 && factor < 1.05) {
      return "says little about an active knot";
    }
    String times = String.format(Locale.ROOT, factor >= 1 ? "%.1f" : "%.2f", factor);
    return "odds of an active knot %s%s".formatted(page.sign("×"), times);
  }

  private void criteria(Classification found) {
    page.heading("By published criteria");
    for (CriteriaSet set : CriteriaSet.values()) {
      Met met = found.criteria().get(set);
      Label label = found.labels().get(set);
      String then = label == null || label == Label.UNCLEAR ? "" : ", so " + brief(label);
      page.item(2, "%s: %s%s".formatted(set.code(), met.words(), then));
    }
    page.blank();
  }

  private static String brief(Label label) {
    return switch (label) {
      case ACTIVE -> "an active knot";
      case LATENT -> "a silent knot";
      case TENDER_POINT -> "a sore spot";
      case NOT_A_KNOT -> "not a knot";
      case UNCLEAR -> "not clear";
    };
  }

  private void ask(Classification found) {
    if (found.ask().isEmpty()) {
      return;
    }
    page.heading(found.label() == Label.UNCLEAR ? "What would settle it" : "What could still change it");
    for (Finding finding : found.ask()) {
      page.item(2, question(finding));
    }
    page.blank();
  }

  /** The question only: how to press is told in the guided exam, after the safety questions. */
  private static String question(Finding finding) {
    List<FindingInfo> infos = StateModel.standard().findings();
    return infos.stream()
        .filter(info -> info.finding() == finding)
        .map(info -> "%s (%s)".formatted(info.question(), finding.code()))
        .collect(Collectors.joining());
  }
}
