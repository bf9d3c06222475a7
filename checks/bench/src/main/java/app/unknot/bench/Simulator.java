package app.unknot.bench;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Link;
import app.unknot.atlas.Mimic;
import app.unknot.atlas.Term;
import app.unknot.atlas.Trait;
import app.unknot.bench.BodyMap.Reach;
import app.unknot.bench.BodyMap.SidedPoint;
import app.unknot.locate.Complaint;
import app.unknot.locate.Complaint.Place;
import app.unknot.locate.PaintedZone;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Makes up people whose sources are known. The atlas says where a point is felt, so a simulation of the atlas on itself
 * is circular and real people do worse; to keep the model from looking into a mirror, nothing here reads the
 * parameters of the model, and every person departs from the tables:
 *
 * <ul>
 *   <li><b>Sources.</b> One point in 45 %, two in 35 %, three in 20 % of people: mean 1.75, as the published 1.8 active
 *       points in mechanical neck pain. Muscles by their class value (0.45, 0.25, 0.12, 0.03), all points of a muscle
 *       alike. A second or third point lies in the region of the first with probability 0.7, then mostly (0.8) on its
 *       side. In one person of ten a look-alike takes the place of the points.
 *   <li><b>Felt zones.</b> Each person has an own strength for essential, spillover and site zones, drawn from a Beta
 *       around 0.70, 0.25 and 0.35 (or the published frequency) worth 6 observations, and each zone of this person
 *       again from a Beta around that worth 5.
 *   <li><b>Omissions.</b> People paint the worst: a felt zone half as strong as the worst one is left out by 30 %,
 *       and further points hurt less than the first.
 *   <li><b>Paint jitter.</b> The whole drawing of a zone slips by 1.5 to 3 cm (one value a person, root mean square, in
 *       a random direction). Zones are taken as squares of 4.5 cm (head), 5 cm (hand, foot) or 8 cm (elsewhere), so a
 *       slip of d towards a neighbour leaves the share 1 - d/width of the zone painted and covers the share d/width of
 *       that neighbour. Shares below a quarter are not counted as painted. For a slip of 2.2 cm that is one neighbour
 *       painted by 45 % of zones of 8 cm width.
 *   <li><b>Extra zones.</b> A further zone without any source in 0, 1, 2 … cases as a Poisson draw of mean 0.3, seven of
 *       ten in the region of the first source.
 *   <li><b>Symptoms and movements.</b> Half of the people tell any; then each term of a source with a probability from a
 *       Beta around 0.25 worth 4 observations, and in one of twenty a term that belongs to nothing.
 * </ul>
 */
final class Simulator {
  private static final double[] COUNT = {0.45, 0.35, 0.20};
  private static final double SAME_REGION = 0.7;
  private static final double SAME_SIDE = 0.8;
  private static final double MIMIC_SHARE = 0.1;
  private static final double EXTRA_ZONES = 0.3;
  private static final double TELLS_SIGNS = 0.5;
  private static final double PAINTED_SHARE = 0.25;

  private final Atlas atlas;
  private final BodyMap body;
  private final Map<String, List<Trait>> traits = new HashMap<>();
  private final Map<String, List<Link>> links = new HashMap<>();
  private final Map<String, Integer> pointsOfMuscle = new HashMap<>();
  private final List<Term> strayTerms;
  private final Map<String, Map<Side, List<Place>>> surface;
  private final RandomGenerator random;

  Simulator(Atlas atlas, long seed) {
    this.atlas = atlas;
    body = new BodyMap(atlas);
    random = new SplittableRandom(seed);
    surface = body.surfaceByRegion();
    atlas.traits().forEach(t -> traits.computeIfAbsent(t.cause(), c -> new ArrayList<>()).add(t));
    atlas.links().forEach(l -> links.computeIfAbsent(l.cause(), c -> new ArrayList<>()).add(l));
    atlas.points().values().forEach(p -> pointsOfMuscle.merge(p.muscle().id(), 1, Integer::sum));
    strayTerms =
        atlas.terms().values().stream().filter(t -> t.kind() != Term.Kind.ACTIVITY).toList();
  }

  /** A source of pain in one person. */
  private record Source(Scored truth, Map<Place, Reach> reaches, List<Trait> traits, String region, Side side) {}

  /** Draws the next person. */
  Person next() {
    while (true) {
      List<Source> sources = sources();
      Map<Place, Double> felt = felt(sources);
      Map<Place, PaintedZone> painted = paint(felt);
      if (!painted.isEmpty()) {
        addExtra(painted, sources.getFirst());
        Complaint.Builder builder = Complaint.builder();
        painted.values().forEach(builder::paint);
        tell(builder, sources);
        return new Person(builder.build(), sources.stream().map(Source::truth).toList());
      }
    }
  }

  private List<Source> sources() {
    if (random.nextDouble() < MIMIC_SHARE && !atlas.mimics().isEmpty()) {
      return List.of(mimic());
    }
    double draw = random.nextDouble();
    int count = draw < COUNT[0] ? 1 : draw < COUNT[0] + COUNT[1] ? 2 : 3;
    List<Source> sources = new ArrayList<>();
    List<SidedPoint> drawn = new ArrayList<>();
    while (sources.size() < count) {
      SidedPoint point = point(drawn.isEmpty() ? null : drawn.getFirst());
      if (!drawn.contains(point)) {
        drawn.add(point);
        List<Trait> own = new ArrayList<>(traits.getOrDefault(point.point().muscle().id(), List.of()));
        own.addAll(traits.getOrDefault(point.point().id(), List.of()));
        sources.add(
            new Source(
                new Scored(point.point().id(), point.suspect(), 1),
                point.reaches(),
                own,
                point.point().muscle().region(),
                point.side()));
      }
    }
    return sources;
  }

  private SidedPoint point(@Nullable SidedPoint first) {
    boolean near = first != null && random.nextDouble() < SAME_REGION;
    boolean sameSide = near && random.nextDouble() < SAME_SIDE;
    double sum = 0;
    double[] weight = new double[body.points.size()];
    for (int i = 0; i < weight.length; i++) {
      SidedPoint point = body.points.get(i);
      boolean fits =
          !near
              || point.point().muscle().region().equals(first.point().muscle().region())
                  && (!sameSide || point.side() == first.side());
      if (fits) {
        var muscle = point.point().muscle();
        weight[i] =
            SingleCauseRanker.PRIOR.get(muscle.frequencyClass()) / pointsOfMuscle.get(muscle.id());
        sum += weight[i];
      }
    }
    return body.points.get(pick(weight, sum));
  }

  private Source mimic() {
    List<Mimic> mimics = List.copyOf(atlas.mimics().values());
    double[] weight = mimics.stream().mapToDouble(Mimic::prior).toArray();
    double sum = 0;
    for (double each : weight) {
      sum += each;
    }
    Mimic mimic = mimics.get(pick(weight, sum));
    Side side = mimic.paired() ? random.nextBoolean() ? Side.LEFT : Side.RIGHT : Side.MID;
    Map<Place, Reach> reaches = body.reaches(links.getOrDefault(mimic.id(), List.of()), side);
    String region =
        reaches.keySet().stream()
            .min(Comparator.comparing(Place::zone).thenComparing(Place::side))
            .map(place -> body.zone(place).region())
            .orElse("");
    return new Source(
        new Scored(mimic.id(), new Suspect(mimic.id(), true, side), 1),
        reaches,
        traits.getOrDefault(mimic.id(), List.of()),
        region,
        side);
  }

  private int pick(double[] weight, double sum) {
    double draw = random.nextDouble() * sum;
    for (int i = 0; i < weight.length; i++) {
      draw -= weight[i];
      if (draw < 0 && weight[i] > 0) {
        return i;
      }
    }
    for (int i = weight.length - 1; i >= 0; i--) {
      if (weight[i] > 0) {
        return i;
      }
    }
    throw new IllegalStateException("nothing to pick from");
  }

  /** The places in which the pain is felt, with how strong, 0 to 1. */
  private Map<Place, Double> felt(List<Source> sources) {
    double essential = beta(0.70, 6);
    double site = beta(0.35, 6);
    double spillover = beta(0.25, 6);
    Map<Place, Double> felt = new LinkedHashMap<>();
    double severity = 1;
    for (Source source : sources) {
      List<Place> places = new ArrayList<>(source.reaches.keySet());
      places.sort(Comparator.comparing(Place::zone).thenComparing(Place::side));
      for (Place place : places) {
        Reach reach = source.reaches.get(place);
        double mean =
            switch (reach.kind()) {
              case ESSENTIAL -> essential;
              case SITE -> site;
              case SPILLOVER -> spillover;
            };
        double strength = Double.isNaN(reach.published()) ? mean : (mean + reach.published()) / 2;
        if (random.nextDouble() < beta(strength, 5)) {
          double kind = reach.kind() == Link.Kind.SPILLOVER ? 0.7 : 1;
          felt.merge(place, severity * kind * (0.6 + 0.4 * random.nextDouble()), Math::max);
        }
      }
      severity = 0.4 + 0.6 * random.nextDouble();
    }
    return felt;
  }

  private Map<Place, PaintedZone> paint(Map<Place, Double> felt) {
    Map<Place, PaintedZone> painted = new LinkedHashMap<>();
    double worst = felt.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double jitter = 1.5 + 1.5 * random.nextDouble();
    for (Map.Entry<Place, Double> each : felt.entrySet()) {
      double relative = each.getValue() / worst;
      if (random.nextDouble() < 0.6 * (1 - relative)) {
        continue;
      }
      double intensity = Math.max(1, Math.round(10 * each.getValue()));
      Place place = each.getKey();
      double slip = body.zone(place).internal() ? 0 : jitter * Math.sqrt(-Math.log(1 - random.nextDouble()));
      double share = Math.min(1, slip / width(body.zone(place).region()));
      add(painted, place, intensity, 1 - share);
      List<Place> next =
          body.neighbours(place).stream().filter(n -> !body.zone(n).internal()).toList();
      if (!next.isEmpty()) {
        add(painted, next.get(random.nextInt(next.size())), intensity, share);
      }
    }
    return painted;
  }

  private static double width(String region) {
    return switch (region) {
      case "head" -> 4.5;
      case "hand", "foot" -> 5;
      default -> 8;
    };
  }

  private void add(Map<Place, PaintedZone> painted, Place place, double intensity, double share) {
    if (share >= PAINTED_SHARE) {
      PaintedZone before = painted.get(place);
      double coverage = before == null ? share : Math.min(1, before.coverage() + share);
      Double strength = before == null || before.intensity() == null ? Double.valueOf(intensity) : Double.valueOf(Math.max(before.intensity(), intensity));
      painted.put(place, new PaintedZone(place.zone(), place.side(), strength, null, null, coverage));
    }
  }

  private void addExtra(Map<Place, PaintedZone> painted, Source first) {
    double left = Math.exp(-EXTRA_ZONES);
    for (double p = random.nextDouble(); p > left; p *= random.nextDouble()) {
      List<Place> near = surface.getOrDefault(first.region, Map.of()).getOrDefault(first.side, List.of());
      List<Place> from = random.nextDouble() < 0.7 && !near.isEmpty() ? near : body.places;
      add(painted, from.get(random.nextInt(from.size())), 1 + random.nextInt(6), 1);
    }
  }

  private void tell(Complaint.Builder builder, List<Source> sources) {
    if (random.nextDouble() >= TELLS_SIGNS) {
      return;
    }
    for (Source source : sources) {
      for (Trait trait : source.traits) {
        double mean = Double.isNaN(trait.strength()) ? 0.25 : trait.strength();
        if (random.nextDouble() < beta(mean, 4)) {
          sign(builder, atlas.terms().get(trait.term()), source.side, trait.toward());
        }
      }
    }
    if (random.nextDouble() < 0.05) {
      sign(
          builder,
          strayTerms.get(random.nextInt(strayTerms.size())),
          random.nextBoolean() ? Side.LEFT : Side.RIGHT,
          Trait.Toward.ANY);
    }
  }

  private void sign(
      Complaint.Builder builder,
      @Nullable Term term,
      Side side,
      Trait.Toward toward) {
    if (term == null || term.kind() == Term.Kind.ACTIVITY) {
      return;
    }
    boolean known = side != Side.MID && random.nextDouble() < 0.5;
    if (term.kind() == Term.Kind.SYMPTOM) {
      builder.symptom(term.id(), known && term.sided() ? side : null);
    } else if (known && term.directed() && toward != Trait.Toward.ANY) {
      builder.movement(term.id(), toward == Trait.Toward.SAME ? side : side.mirrored());
    } else {
      builder.movement(term.id(), null);
    }
  }

  /** A Beta draw of this mean that is worth so many observations. */
  private double beta(double mean, double observations) {
    return Draws.beta(mean, observations, random);
  }
}
