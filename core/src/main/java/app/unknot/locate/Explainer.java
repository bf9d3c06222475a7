package app.unknot.locate;

import app.unknot.atlas.PointSide;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Says why a candidate stands where it stands. Every factor is recomputed: the whole sum is made again for the
 * complaint without the item.
 */
final class Explainer {
  private final Wiring wiring;
  private final Complaint complaint;
  private final Posterior full;

  Explainer(Wiring wiring, Complaint complaint, Posterior full) {
    this.wiring = wiring;
    this.complaint = complaint;
    this.full = full;
  }

  /**
   * Returns for each of these causes the factor of each item, strongest first.
   *
   * @param budget how many table entries all sums together may touch; examined points go first, then the items that
   *     reach the causes most, and at least one is explained
   */
  Map<Integer, List<Factor>> because(List<Integer> causes, double budget) {
    Map<Integer, List<Factor>> because = new HashMap<>();
    for (int c : causes) {
      because.put(c, new ArrayList<>());
    }
    BitSet asked = new BitSet();
    causes.forEach(asked::set);
    double spent = 0;
    for (Item item : affordable(causes, budget)) {
      if (spent > budget) {
        break;
      }
      Posterior without = new Posterior(wiring, without(item, asked));
      spent += without.cost();
      for (int c : causes) {
        because.get(c).add(new Factor(item, full.odds(c) / without.odds(c)));
      }
    }
    for (List<Factor> factors : because.values()) {
      factors.sort(Comparator.comparingDouble(f -> -Math.abs(Math.log(f.factor()))));
    }
    return because;
  }

  private Evidence without(Item item, BitSet asked) {
    Found found = full.evidence.found;
    return item instanceof Item.Examined(PointSide at)
        ? new Evidence(wiring, complaint, found.without(wiring.cause(at.point().id(), at.side())), asked)
        : new Evidence(wiring, complaint.without(item), found, asked);
  }

  /** The examined points, then all items where they fit the budget, else those that the causes reach most first. */
  private List<Item> affordable(List<Integer> causes, double budget) {
    List<Item> all = examined();
    List<Item> items = full.evidence.items;
    if (full.cost() * (items.size() + all.size()) <= budget) {
      all.addAll(items);
      return all;
    }
    double[] reach = full.evidence.reach(causes);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < reach.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> -reach[i]));
    order.forEach(i -> all.add(items.get(i)));
    return all;
  }

  private List<Item> examined() {
    List<Item> examined = new ArrayList<>();
    for (int c : full.evidence.found.causes()) {
      Wiring.Cause cause = wiring.causes.get(c);
      examined.add(new Item.Examined(new PointSide(Objects.requireNonNull(cause.point()), cause.side())));
    }
    return examined;
  }

  /**
   * Returns the chain of each cause: what is free of pain first, then the items as they were told, then what was found
   * at each examined point in the order of the atlas.
   */
  Map<Integer, List<Step>> chains(List<Integer> causes) {
    int told = full.evidence.items.size();
    List<Item> items = new ArrayList<>(full.evidence.items);
    items.addAll(examined());
    double[] before = full.evidence.prior;
    double[] after = full.evidence.told;
    Map<Integer, List<Step>> chains = new HashMap<>();
    for (int c : causes) {
      chains.put(c, new ArrayList<>());
    }
    for (int known = 0; ; known++) {
      Item item = known == 0 ? new Item.Unpainted() : items.get(known - 1);
      for (int c : causes) {
        chains.get(c).add(new Step(item, after[c] / before[c], after[c] / (1 + after[c])));
      }
      if (known == items.size()) {
        return chains;
      }
      before = after;
      after = full.oddsAfter(Math.min(known + 1, told), Math.max(0, known + 1 - told));
    }
  }
}
