package app.unknot.locate;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Term;
import app.unknot.atlas.Trait;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A complaint turned into a {@link Network}: each painted zone, coarse place, symptom and movement becomes a present
 * finding; every zone left free lowers the odds of the causes that reach it.
 *
 * <ul>
 *   <li>A painted zone can be lit by a cause that reaches it, by chance ({@code link.else}), or by a shaky brush whose
 *       stroke belongs to a painted neighbour ({@code jitter.neighbour} for the most painted one). Half coverage or
 *       weaker pain counts as weaker evidence: its finding is lit from the start with the missing share.
 *   <li>A coarse place ("the shoulder") is one finding, lit when any of its zones is.
 *   <li>A zone left free multiplies the odds of a cause by (1 - strength) to a power below one, because people paint
 *       the worst; the power is lower for words than for paint, and one where the person said that it does not hurt.
 * </ul>
 */
final class Evidence {
  private final Atlas atlas;
  private final Wiring wiring;
  private final Weights weights;
  private final Complaint complaint;
  private final double[] presence;
  private final double[] absence;

  /** The network of the causes that reach any present finding. */
  final Network network;

  /** For each cause of the network its number in the wiring. */
  final int[] live;

  /** For each cause of the wiring its odds after everything that is absent and everything found at it. */
  final double[] odds;

  /** The same without what was found at it. */
  final double[] told;

  /** What was found at points. */
  final Found found;

  /** For each cause of the wiring its odds before any pain was told. */
  final double[] prior;

  /** What each finding of the network stands for. */
  final List<Item> items = new ArrayList<>();

  /** Weighs every cause. */
  Evidence(Wiring wiring, Complaint complaint) {
    this(wiring, complaint, Found.NOTHING, wiring.everyCause());
  }

  /**
   * Weighs only these causes and those that reach any present finding; the odds of the others stay 0.
   *
   * @param asked numbers of causes in the wiring
   */
  Evidence(Wiring wiring, Complaint complaint, Found found, BitSet asked) {
    this.atlas = wiring.atlas;
    this.wiring = wiring;
    this.weights = wiring.weights;
    this.complaint = complaint;
    presence = new double[wiring.spots];
    absence = new double[wiring.spots];
    complaint.activities().forEach(activity -> requireTerm(activity, Term.Kind.ACTIVITY));
    markSpots();
    prior = new double[wiring.causes.size()];
    odds = new double[wiring.causes.size()];
    told = new double[wiring.causes.size()];
    this.found = found;
    BitSet reaching = reaching();
    BitSet weighed = (BitSet) reaching.clone();
    weighed.or(asked);
    weighCauses(weighed);
    Network.Builder builder = new Network.Builder();
    int[] findingAt = new int[wiring.spots];
    List<double[]> places = new ArrayList<>();
    List<Sign> signs = new ArrayList<>();
    addFindings(builder, findingAt, places, signs);
    live = addCauses(reaching, builder, findingAt, places, signs);
    network = builder.build();
  }

  private Evidence(Evidence other, Found found) {
    atlas = other.atlas;
    wiring = other.wiring;
    weights = other.weights;
    complaint = other.complaint;
    presence = other.presence;
    absence = other.absence;
    prior = other.prior;
    told = other.told;
    live = other.live;
    items.addAll(other.items);
    this.found = found;
    odds = told.clone();
    for (int c : found.causes()) {
      odds[c] *= found.ratio(c);
    }
    double[] now = new double[live.length];
    for (int i = 0; i < live.length; i++) {
      now[i] = odds[live[i]];
    }
    network = other.network.withOdds(now);
  }

  /** Returns the evidence of the same complaint with something else found at points. */
  Evidence with(Found other) {
    return new Evidence(this, other);
  }

  /** Returns for each item how strongly these causes of the wiring reach it, added up. */
  double[] reach(List<Integer> causes) {
    double[] reach = new double[items.size()];
    for (int i = 0; i < live.length; i++) {
      if (causes.contains(live[i])) {
        for (int e = network.start[i]; e < network.start[i + 1]; e++) {
          reach[network.finding[e]] += network.strength[e];
        }
      }
    }
    return reach;
  }

  private void markSpots() {
    double free = complaint.drawn() ? weights.temperPaint : weights.temperWords;
    for (int s = 0; s < wiring.spots; s++) {
      absence[s] = wiring.zoneOf[s].internal() ? free * weights.temperInternal : free;
    }
    double strongest = 0;
    for (PaintedZone zone : complaint.painted()) {
      strongest = Math.max(strongest, zone.intensity() == null ? 0 : zone.intensity());
    }
    for (PaintedZone zone : complaint.painted()) {
      int s = wiring.spot(zone.zone(), zone.side());
      Double intensity = zone.intensity();
      double relative = intensity == null || strongest == 0 ? 1 : intensity / strongest;
      presence[s] =
          Math.max(
              0.05,
              zone.coverage() * (weights.intensityFloor + (1 - weights.intensityFloor) * relative));
      absence[s] = 0;
    }
    for (SpokenPlace place : complaint.spoken()) {
      for (SpokenPlace.Part part : place.zones()) {
        absence[wiring.spot(part.zone(), part.side())] = 0;
      }
    }
    for (Complaint.Place place : complaint.free()) {
      int s = wiring.spot(place.zone(), place.side());
      if (presence[s] == 0) {
        absence[s] = 1;
      }
    }
  }

  /** The causes that reach a painted zone or a spoken place. */
  private BitSet reaching() {
    BitSet reaching = new BitSet(wiring.causes.size());
    for (int s = 0; s < wiring.spots; s++) {
      if (presence[s] > 0) {
        reaching.or(wiring.causesAt[s]);
      }
    }
    for (SpokenPlace place : complaint.spoken()) {
      for (SpokenPlace.Part part : place.zones()) {
        reaching.or(wiring.causesAt[wiring.spot(part.zone(), part.side())]);
      }
    }
    return reaching;
  }

  private void weighCauses(BitSet weighed) {
    boolean[] painful = painfulRegions();
    boolean[] matching = matchingComplaints();
    for (int c = weighed.nextSetBit(0); c >= 0; c = weighed.nextSetBit(c + 1)) {
      Wiring.Cause cause = wiring.causes.get(c);
      double probability = prior(cause, painful, matching);
      prior[c] = probability / (1 - probability) * personal(cause);
      int[] spot = cause.spot();
      double[] darkness = cause.darkness();
      double log = 0;
      for (int i = 0; i < spot.length; i++) {
        log += absence[spot[i]] * darkness[i];
      }
      told[c] = prior[c] * Math.exp(log);
      odds[c] = told[c] * found.ratio(c);
    }
  }

  private boolean[] painfulRegions() {
    boolean[] painful = new boolean[wiring.regions];
    for (int s = 0; s < wiring.spots; s++) {
      if (presence[s] > 0) {
        painful[wiring.regionOf[s]] = true;
      }
    }
    for (SpokenPlace place : complaint.spoken()) {
      for (SpokenPlace.Part part : place.zones()) {
        painful[wiring.regionOf[wiring.spot(part.zone(), part.side())]] = true;
      }
    }
    return painful;
  }

  /** Marks the complaints to which at least half of the painful places belong. */
  private boolean[] matchingComplaints() {
    boolean[] matching = new boolean[wiring.complaintAt.length];
    for (int i = 0; i < matching.length; i++) {
      boolean[] belongs = wiring.complaintAt[i];
      double inside = 0;
      for (int s = 0; s < wiring.spots; s++) {
        inside += presence[s] > 0 && belongs[s] ? 1 : 0;
      }
      for (SpokenPlace place : complaint.spoken()) {
        for (SpokenPlace.Part part : place.zones()) {
          boolean in = belongs[wiring.spot(part.zone(), part.side())];
          inside += in ? 1.0 / place.zones().size() : 0;
        }
      }
      int all = complaint.painted().size() + complaint.spoken().size();
      matching[i] = all > 0 && inside >= all / 2.0;
    }
    return matching;
  }

  private double prior(Wiring.Cause cause, boolean[] painful, boolean[] matching) {
    if (cause.point() == null) {
      return Weights.clampPrior(cause.priorHere());
    }
    boolean here = false;
    for (int region : cause.regions()) {
      here |= painful[region];
    }
    double probability = here ? cause.priorHere() : cause.priorElsewhere();
    double sum = 0;
    int count = 0;
    for (int i = 0; i < matching.length; i++) {
      if (matching[i] && !Double.isNaN(cause.shares()[i])) {
        sum += cause.shares()[i];
        count++;
      }
    }
    if (here && count > 0) {
      probability += weights.complaintShare * (sum / count - probability);
    }
    return Weights.clampPrior(
        probability * weights.priorScale * wiring.shareOfMuscle(cause.point()));
  }

  private double personal(Wiring.Cause cause) {
    if (cause.point() == null) {
      return 1;
    }
    double factor = complaint.sex() == Sex.FEMALE ? weights.oddsWomen : 1;
    if (complaint.activities().isEmpty()) {
      return factor;
    }
    int load = 0;
    for (String activity : complaint.activities()) {
      load = Math.max(load, atlas.loads(activity).getOrDefault(cause.point().muscle().id(), 0));
    }
    return load >= 2 ? factor * weights.oddsActivity : factor;
  }

  private void addFindings(
      Network.Builder builder, int[] findingAt, List<double[]> places, List<Sign> signs) {
    Arrays.fill(findingAt, -1);
    for (PaintedZone zone : complaint.painted()) {
      int s = wiring.spot(zone.zone(), zone.side());
      double chance = 1 - (1 - weights.leak) * (1 - weights.jitter * neighbouring(s));
      findingAt[s] = builder.finding(1 - presence[s] * (1 - chance));
      items.add(new Item.Zone(zone.zone(), zone.side()));
    }
    for (SpokenPlace place : complaint.spoken()) {
      double[] sure = new double[wiring.spots];
      double most = 0;
      for (SpokenPlace.Part part : place.zones()) {
        most = Math.max(most, part.weight());
      }
      double meant = 0;
      for (SpokenPlace.Part part : place.zones()) {
        sure[wiring.spot(part.zone(), part.side())] = part.weight() / most;
        meant += part.weight() / most;
      }
      places.add(sure);
      builder.finding(1 - Math.pow(1 - weights.leak, Math.min(meant, 4)));
      items.add(new Item.Place(place));
    }
    for (Sign sign : complaint.symptoms()) {
      builder.finding(leak(sign, Term.Kind.SYMPTOM));
      items.add(new Item.Symptom(sign.term(), sign.side()));
      signs.add(sign);
    }
    for (Sign sign : complaint.movements()) {
      builder.finding(leak(sign, Term.Kind.MOVEMENT));
      items.add(new Item.Movement(sign.term(), sign.side()));
      signs.add(sign);
    }
  }

  private double leak(Sign sign, Term.Kind kind) {
    return Weights.clamp(requireTerm(sign.term(), kind).leak());
  }

  private Term requireTerm(String id, Term.Kind kind) {
    Term term = atlas.terms().get(id);
    if (term == null || term.kind() != kind) {
      throw new IllegalArgumentException(
          "The atlas has no %s %s.".formatted(kind.name().toLowerCase(Locale.ROOT), id));
    }
    return term;
  }

  /** The presence of the most painted neighbour. */
  private double neighbouring(int spot) {
    double most = 0;
    for (int next : wiring.neighbours[spot]) {
      most = Math.max(most, presence[next]);
    }
    return most;
  }

  private int[] addCauses(
      BitSet reaching, Network.Builder builder, int[] findingAt, List<double[]> places, List<Sign> signs) {
    int[] found = new int[odds.length];
    int count = 0;
    int findings = items.size();
    int[] to = new int[findings];
    double[] strength = new double[findings];
    for (int c = reaching.nextSetBit(0); c >= 0; c = reaching.nextSetBit(c + 1)) {
      Wiring.Cause cause = wiring.causes.get(c);
      int edges = 0;
      int[] spot = cause.spot();
      for (int i = 0; i < spot.length; i++) {
        if (findingAt[spot[i]] >= 0) {
          to[edges] = findingAt[spot[i]];
          strength[edges++] = cause.strength()[i];
        }
      }
      int at = complaint.painted().size();
      for (double[] place : places) {
        double dark = 1;
        for (int i = 0; i < spot.length; i++) {
          dark *= 1 - place[spot[i]] * cause.strength()[i];
        }
        if (dark < 1) {
          to[edges] = at;
          strength[edges++] = Weights.clamp(1 - dark);
        }
        at++;
      }
      for (int i = 0; i < signs.size(); i++) {
        double q = strength(cause, signs.get(i), i < complaint.symptoms().size());
        if (q > 0) {
          to[edges] = at + i;
          strength[edges++] = q;
        }
      }
      builder.cause(odds[c]);
      for (int e = 0; e < edges; e++) {
        builder.edge(to[e], strength[e]);
      }
      found[count++] = c;
    }
    return Arrays.copyOf(found, count);
  }

  private double strength(Wiring.Cause cause, Sign sign, boolean symptom) {
    Trait trait = cause.traits().get(sign.term());
    if (trait == null || !fits(cause.side(), trait, sign.side(), symptom)) {
      return 0;
    }
    double byModel = symptom ? weights.symptom : weights.movement;
    return Weights.clamp(Double.isNaN(trait.strength()) ? byModel : trait.strength());
  }

  private static boolean fits(Side cause, Trait trait, @Nullable Side said, boolean symptom) {
    if (said == null || said == Side.MID || cause == Side.MID) {
      return true;
    }
    if (symptom) {
      return said == cause;
    }
    return switch (trait.toward()) {
      case SAME -> said == cause;
      case AWAY -> said != cause;
      case ANY -> true;
    };
  }
}
