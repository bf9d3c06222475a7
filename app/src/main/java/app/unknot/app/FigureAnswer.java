package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Link;
import app.unknot.atlas.Muscle;
import app.unknot.atlas.TriggerPoint;
import app.unknot.body.BestViews;
import app.unknot.body.Drawing;
import app.unknot.body.DrawingFile;
import app.unknot.body.Figure;
import app.unknot.body.FigureView;
import app.unknot.body.Painted;
import app.unknot.body.PaintedZones;
import app.unknot.body.Patch;
import app.unknot.body.PictureOrder;
import app.unknot.body.PictureOrder.Pain;
import app.unknot.body.PictureOrder.Referral;
import app.unknot.body.PictureOrder.Source;
import app.unknot.classify.RaisedFlag;
import app.unknot.locate.Candidate;
import app.unknot.locate.PaintedZone;
import app.unknot.terms.Action;
import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Side;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks locate about a pain and orders the picture of the pain and of what may be behind it. One for each picture. */
final class FigureAnswer {
  private static final double WORTH_DRAWING = 0.1;
  private static final int MOST_MUSCLES = 3;
  private static final String FOOTER =
      "Unknot %s. Not a diagnosis. Outlines and points show roughly where things lie; no clinician has reviewed them.";

  private final Atlas atlas = Atlas.standard();
  private final PlaceName names = new PlaceName(atlas);
  private final Figure figure;
  private final List<Pain> pains = new ArrayList<>();
  private @Nullable LocateAnswer answer;

  FigureAnswer(Figure figure) {
    this.figure = figure;
  }

  /**
   * Takes in where it hurts; all may be null.
   *
   * @throws Refusal when it cannot be understood
   */
  FigureAnswer told(@Nullable String text, @Nullable String zones, @Nullable DrawingFile drawing) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    if (text != null) {
      request.put("text", text);
    }
    if (zones != null) {
      request.set("zones", LocateCommand.zones(zones));
    }
    if (drawing != null) {
      request.set("zones", zones(drawing.drawing()));
      if (text == null && request.path("zones").isEmpty()) {
        throw new Refusal("The drawing holds no paint, so there is nothing to draw.");
      }
    }
    if (request.isEmpty()) {
      return this;
    }
    answer = LocateDoor.standard().answer(request);
    if (drawing != null) {
      drawing.drawing().patches().forEach(this::painted);
    } else {
      ticked(answer.request().zones());
    }
    spoken(answer);
    if (pains.isEmpty() && !answer.stopped()) {
      throw new Refusal("Nothing says where on the body it hurts, so there is nothing to draw.");
    }
    return this;
  }

  private ArrayNode zones(Drawing drawing) {
    ArrayNode zones = JsonNodeFactory.instance.arrayNode();
    for (PaintedZone zone : PaintedZones.of(figure, drawing)) {
      zones
          .addObject()
          .put("zone", zone.zone())
          .put("side", zone.side().code())
          .put("intensity", zone.intensity())
          .put("quality", zone.quality() == null ? null : zone.quality().code())
          .put("depth", zone.depth() == null ? null : zone.depth().code())
          .put("coverage", zone.coverage());
    }
    return zones;
  }

  private void painted(Patch patch) {
    Painted painted = Painted.of(figure, patch);
    if (painted.isEmpty()) {
      return;
    }
    List<String> places =
        PaintedZones.of(figure, new Drawing(List.of(patch))).stream().map(zone -> names.of(zone.zone(), zone.side())).toList();
    String area = painted.area() > 0 ? String.format(Locale.ROOT, " (%.0f cm²)", Math.max(1, painted.area())) : "";
    pains.add(new Pain(patch, true, words(PlaceName.said(patch), PlaceName.list(places) + area)));
  }

  private void ticked(List<PaintedZone> zones) {
    List<Patch.Op> fills = new ArrayList<>();
    zones.forEach(zone -> fills.add(new Patch.Fill(zone.zone(), zone.side())));
    add(fills, null);
  }

  /** Draws what the words name, but nothing that the paint shows better. */
  private void spoken(LocateAnswer told) {
    Set<Patch.Op> sure = new LinkedHashSet<>();
    Double intensity = intensity(told);
    Map<Heard, Set<Patch.Op>> vague = new LinkedHashMap<>();
    for (Heard heard : told.heard()) {
      if (heard.first().kind() != Kind.ZONE || heard.first().negated() || isPainted(heard, told.request().zones())) {
        continue;
      }
      Set<Patch.Op> maybe = new LinkedHashSet<>();
      for (CodedPhrase phrase : heard.phrases()) {
        (phrase.weight() < 1 ? maybe : sure).add(new Patch.Fill(phrase.code(), side(phrase)));
      }
      vague.put(heard, maybe);
    }
    add(sure, intensity);
    vague.forEach(
        (heard, maybe) -> {
          maybe.removeAll(sure);
          add(maybe, intensity, "“%s”".formatted(Plain.text(heard.first().text())), false);
        });
  }

  private static boolean isPainted(Heard heard, List<PaintedZone> zones) {
    return heard.phrases().stream()
        .anyMatch(phrase -> zones.stream().anyMatch(z -> z.zone().equals(phrase.code()) && z.side() == side(phrase)));
  }

  private static Side side(CodedPhrase phrase) {
    return phrase.side() == null ? Side.MID : phrase.side();
  }

  private static @Nullable Double intensity(LocateAnswer told) {
    List<Double> said =
        told.heard().stream()
            .map(Heard::first)
            .filter(phrase -> phrase.kind() == Kind.INTENSITY && !phrase.negated())
            .map(phrase -> Math.clamp(Double.parseDouble(phrase.code()), 1, 10))
            .distinct()
            .toList();
    return said.size() == 1 ? said.getFirst() : null;
  }

  private void add(Collection<Patch.Op> fills, @Nullable Double intensity) {
    List<String> places = new ArrayList<>();
    for (Patch.Op op : fills) {
      if (op instanceof Patch.Fill(String zone, Side side)) {
        places.add(names.of(zone, side));
      }
    }
    add(fills, intensity, PlaceName.list(places), true);
  }

  private void add(Collection<Patch.Op> fills, @Nullable Double intensity, String places, boolean sure) {
    if (!fills.isEmpty()) {
      Patch patch = new Patch(intensity, null, null, List.copyOf(fills));
      pains.add(new Pain(patch, sure, words(PlaceName.said(patch), places)));
    }
  }

  private static String words(String said, String places) {
    String all = said.isEmpty() ? places : "%s: %s".formatted(said, places);
    return all.isEmpty() ? all : Character.toUpperCase(all.charAt(0)) + all.substring(1);
  }

  /**
   * Returns what is to be drawn. With a flag that stops, only the pain.
   *
   * @param views the chosen views; when empty, those that show most
   * @param muscles the chosen muscles, or null for the likely ones
   * @param point the chosen trigger point, or null for none
   */
  DrawnFigure drawn(String name, List<FigureView> views, @Nullable String muscles, @Nullable String point) {
    List<Source> sources = muscles == null ? likely() : chosen(FigureChoice.muscles(muscles));
    Referral referral = null;
    if (point != null) {
      FigureChoice.Chosen<TriggerPoint> chosen = FigureChoice.point(point);
      List<Side> sides = sides(chosen.what().muscle(), chosen.side());
      sides.forEach(side -> sources.add(new Source(chosen.what().muscle().id(), side, List.of(chosen.what().id()), "", "", "")));
      referral = referral(chosen.what(), sides);
    }
    boolean stopped = answer != null && answer.stopped();
    List<Source> drawn = stopped ? List.of() : merged(sources);
    List<FigureView> shown = views.isEmpty() ? BestViews.of(figure, hurting(), drawn) : views;
    PictureOrder order =
        new PictureOrder(
            name, shown, pains, drawn, stopped ? null : referral, notice(), FOOTER.formatted(Version.program()));
    return new DrawnFigure(figure, order, answer);
  }

  private Drawing hurting() {
    return new Drawing(pains.stream().map(Pain::patch).toList());
  }

  private @Nullable String notice() {
    if (answer == null || !answer.stopped()) {
      return null;
    }
    boolean now = answer.flags().stream().map(RaisedFlag::action).anyMatch(action -> action == Action.EMERGENCY);
    return now ? "Call the emergency number now" : "See a doctor today";
  }

  private List<Source> likely() {
    List<Source> sources = new ArrayList<>();
    for (Candidate candidate : best()) {
      if (sources.size() < MOST_MUSCLES && candidate.muscleProbability() >= WORTH_DRAWING) {
        sources.add(source(candidate.point().muscle(), candidate.side(), likelyPoints(candidate)));
      }
    }
    return sources;
  }

  private List<Candidate> candidates() {
    return answer == null || answer.located() == null ? List.of() : answer.located().candidates();
  }

  /** Returns the most likely point of each muscle and side, most likely muscle first. */
  private List<Candidate> best() {
    Map<String, Candidate> best = new LinkedHashMap<>();
    candidates().forEach(c -> best.putIfAbsent(c.point().muscle().id() + c.side(), c));
    List<Candidate> muscles = new ArrayList<>(best.values());
    muscles.sort((a, b) -> Double.compare(b.muscleProbability(), a.muscleProbability()));
    return muscles;
  }

  private List<String> likelyPoints(Candidate best) {
    return candidates().stream()
        .filter(c -> c.point().muscle().equals(best.point().muscle()) && c.side() == best.side())
        .filter(c -> c == best || c.probability() >= WORTH_DRAWING)
        .map(c -> c.point().id())
        .toList();
  }

  private List<Source> chosen(List<FigureChoice.Chosen<Muscle>> muscles) {
    List<Source> sources = new ArrayList<>();
    for (FigureChoice.Chosen<Muscle> chosen : muscles) {
      List<String> points =
          atlas.points().values().stream().filter(p -> p.muscle().equals(chosen.what())).map(TriggerPoint::id).toList();
      sides(chosen.what(), chosen.side()).forEach(side -> sources.add(source(chosen.what(), side, points)));
    }
    return sources;
  }

  /** Returns the named side; else the side where locate expects it; else both. */
  private List<Side> sides(Muscle muscle, @Nullable Side named) {
    if (named != null) {
      return List.of(named);
    }
    return best().stream()
        .filter(c -> c.point().muscle().equals(muscle) && c.muscleProbability() >= WORTH_DRAWING)
        .findFirst()
        .map(c -> List.of(c.side()))
        .orElse(List.of(Side.LEFT, Side.RIGHT));
  }

  private Source source(Muscle muscle, Side side, List<String> points) {
    String chance =
        best().stream()
            .filter(c -> c.point().muscle().equals(muscle) && c.side() == side)
            .findFirst()
            .map(c -> Page.percent(c.muscleProbability()))
            .orElse("");
    String lay = muscle.lay().equalsIgnoreCase(muscle.name()) ? "" : muscle.lay();
    return new Source(muscle.id(), side, points, "%s, %s".formatted(muscle.name(), side.code()), lay, chance);
  }

  /** Returns each muscle and side once, with all its points. */
  private List<Source> merged(List<Source> sources) {
    Map<String, Set<String>> points = new LinkedHashMap<>();
    Map<String, Source> first = new LinkedHashMap<>();
    for (Source source : sources) {
      first.putIfAbsent(source.muscle() + source.side(), source);
      points.computeIfAbsent(source.muscle() + source.side(), key -> new LinkedHashSet<>()).addAll(source.points());
    }
    List<Source> merged = new ArrayList<>();
    first.forEach(
        (key, source) ->
            merged.add(source(atlas.muscles().get(source.muscle()), source.side(), List.copyOf(points.get(key)))));
    return merged;
  }

  private Referral referral(TriggerPoint point, List<Side> sides) {
    Set<Patch.Fill> essential = new LinkedHashSet<>();
    Set<Patch.Fill> spillover = new LinkedHashSet<>();
    for (Link link : atlas.links()) {
      if (link.cause().equals(point.id()) && link.kind() != Link.Kind.SITE) {
        Set<Patch.Fill> zones = link.kind() == Link.Kind.ESSENTIAL ? essential : spillover;
        sides.forEach(side -> reached(link, side).forEach(felt -> zones.add(new Patch.Fill(link.zone(), felt))));
      }
    }
    spillover.removeAll(essential);
    String side = sides.size() == 1 ? sides.getFirst().code() : "both sides";
    String words = "%s, %s: %s".formatted(point.muscle().name(), side, point.label());
    return new Referral(List.copyOf(essential), List.copyOf(spillover), words);
  }

  private List<Side> reached(Link link, Side side) {
    if (!atlas.zones().get(link.zone()).paired()) {
      return List.of(Side.MID);
    }
    return switch (link.reach()) {
      case SAME -> List.of(side);
      case OTHER -> List.of(side.mirrored());
      case BOTH -> List.of(Side.LEFT, Side.RIGHT);
      case LEFT -> List.of(Side.LEFT);
      case RIGHT -> List.of(Side.RIGHT);
    };
  }
}
