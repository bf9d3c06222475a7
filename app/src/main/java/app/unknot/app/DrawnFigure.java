package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.body.Figure;
import app.unknot.body.FigureView;
import app.unknot.body.PictureOrder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn and why.
 *
 * @param figure the figure
 * @param order what the picture shows
 * @param answer what locate says of the pain, or null where none was told
 */
record DrawnFigure(Figure figure, PictureOrder order, @Nullable LocateAnswer answer) {
  /** Returns whether a warning stands before any muscle. */
  boolean stopped() {
    return answer != null && answer.stopped();
  }

  /** Returns the warning, as locate says it. */
  String warning(Terminal terminal) {
    return answer == null ? "" : new AnswerText(Atlas.standard(), terminal).answer(answer);
  }

  /** Returns what was drawn, in a few words. */
  String summary() {
    String views = order.views().stream().map(FigureView::id).collect(Collectors.joining(", "));
    int muscles = order.muscles().size();
    String drawn =
        switch (muscles) {
          case 0 -> order.pains().isEmpty() ? "no muscle" : "the pain only";
          case 1 -> "1 muscle";
          default -> "%d muscles".formatted(muscles);
        };
    return "%s; %s".formatted(views, drawn);
  }

  /** Returns the picture in words, for those who do not see it. */
  String words() {
    List<String> words = new ArrayList<>();
    if (order.notice() != null) {
      words.add(order.notice());
    }
    words.add("Views: %s".formatted(order.views().stream().map(FigureView::id).collect(Collectors.joining(", "))));
    order.pains().forEach(pain -> words.add("It hurts: %s".formatted(pain.words())));
    order.muscles().forEach(source -> words.add("Muscle: %s %s".formatted(source.name(), source.chance()).strip()));
    if (order.referral() != null) {
      words.add(order.referral().words());
    }
    return String.join(". ", words) + ".";
  }

  /** Returns the beginning of an answer in JSON: the versions and the flags. */
  ObjectNode head() {
    AnswerJson answers = new AnswerJson(Atlas.standard());
    ObjectNode json = answers.head();
    if (answer == null) {
      json.putArray("flags");
    } else {
      json.set("flags", answers.answer(answer).get("flags"));
    }
    return json;
  }
}
