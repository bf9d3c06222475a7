package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Muscle;
import app.unknot.atlas.TriggerPoint;
import app.unknot.body.Figure;
import app.unknot.body.FigureView;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a person chose to see: views, muscles, a trigger point. */
final class FigureChoice {
  private static final int MOST_MUSCLES = 12;

  private FigureChoice() {}

  /**
   * Something chosen by its id.
   *
   * @param what the thing
   * @param side its side, or null where none was named
   */
  record Chosen<T>(T what, @Nullable Side side) {}

  /** Returns the views of a list of ids; empty when the list is null. */
  static List<FigureView> views(@Nullable String list, Figure figure) {
    Set<FigureView> views = new LinkedHashSet<>();
    for (String id : list == null ? new String[0] : list.split(",", -1)) {
      views.add(figure.view(id.strip()).orElseThrow(() -> unknownView(id.strip(), figure)));
    }
    return List.copyOf(views);
  }

  private static Refusal unknownView(String id, Figure figure) {
    List<String> known = figure.views().stream().map(FigureView::id).toList();
    String maybe =
        NearestId.of(id, known).map(near -> "maybe %s is meant".formatted(near)).orElse("expected " + Refusal.oneOf(known));
    return new Refusal("The view %s is unknown; %s.".formatted(Refusal.quote(id), maybe));
  }

  /** Returns the muscles of a list such as {@code scm:right,scalenes}; empty for {@code none}. */
  static List<Chosen<Muscle>> muscles(String list) {
    List<Chosen<Muscle>> muscles = new ArrayList<>();
    if (list.strip().equals("none")) {
      return muscles;
    }
    for (String entry : list.split(",", -1)) {
      muscles.add(chosen(entry.strip(), "muscle", Atlas.standard().muscles(), "scm"));
    }
    if (muscles.size() > MOST_MUSCLES) {
      throw new Refusal("%d muscles are too many for one picture; expected at most %d.".formatted(muscles.size(), MOST_MUSCLES));
    }
    return muscles;
  }

  /** Returns a trigger point such as {@code scm.1:right}. */
  static Chosen<TriggerPoint> point(String entry) {
    return chosen(entry.strip(), "trigger point", Atlas.standard().points(), "scm.1");
  }

  private static <T> Chosen<T> chosen(String entry, String kind, Map<String, T> known, String example) {
    String[] parts = entry.split(":", -1);
    T what = known.get(parts[0]);
    if (what == null) {
      String maybe =
          NearestId.of(parts[0], known.keySet())
              .map(near -> "maybe %s is meant".formatted(near))
              .orElse("expected an id such as %s".formatted(example));
      throw new Refusal("The %s %s is unknown; %s.".formatted(kind, Refusal.quote(parts[0]), maybe));
    }
    if (parts.length == 1) {
      return new Chosen<>(what, null);
    }
    Side side = parts.length > 2 ? null : Side.of(parts[1]).filter(s -> s != Side.MID).orElse(null);
    if (side == null) {
      throw new Refusal(
          "The side of the %s %s is not known; expected %s:left or %s:right."
              .formatted(kind, Refusal.quote(entry), parts[0], parts[0]));
    }
    return new Chosen<>(what, side);
  }
}
