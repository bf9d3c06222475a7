package app.unknot.examine;

import app.unknot.classify.Finding;
import app.unknot.classify.PointState;
import app.unknot.examine.PointView.Answers;
import app.unknot.examine.PointView.Split;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Values the questions about one point. The value of a single question is 0 where no single answer changes what to
 * treat, though several together would; therefore the first questions of a point are valued together, all their answers
 * enumerated, and the number of them that gains most for each unit of effort counts.
 */
final class Bundler {
  /** Questions valued together: 2 to this power answers are enumerated. */
  private static final int MOST = 4;

  private static final int ACTIVE = PointState.ACTIVE.ordinal();

  private final Outlook outlook;
  private final double worthNow;
  private final int bestNow;

  Bundler(Outlook outlook) {
    this.outlook = outlook;
    worthNow = outlook.decision().worth();
    bestNow = outlook.best();
  }

  /**
   * A question that may be asked about a point.
   *
   * @param effort its own effort and discomfort
   * @param press whether it needs a press
   */
  record Open(Answers answers, double effort, boolean press) {
    Finding finding() {
      return answers.finding();
    }
  }

  /** A state that answers lead to, and how probable they are. */
  private record Leaf(double chance, double[] states) {}

  /**
   * Returns the best bundle of the questions about a candidate.
   *
   * @param open at least one question
   * @param pressing effort added once when any of them needs a press
   */
  Bundle best(int candidate, PointView view, List<Open> open, double pressing) {
    List<Open> ordered = new ArrayList<>(open);
    ordered.sort(Comparator.comparingDouble(o -> -information(view, o) / o.effort));
    Bundle best = best(candidate, view, ordered, pressing, null);
    List<Open> touchless = ordered.stream().filter(o -> !o.press).toList();
    if (!touchless.isEmpty() && touchless.size() < ordered.size()) {
      best = best(candidate, view, touchless, pressing, best);
      best = best(candidate, view, ordered.stream().filter(Open::press).toList(), pressing, best);
    }
    return best;
  }

  static double information(PointView view, Open open) {
    return Split.of(view.now, open.answers).information(view.now);
  }

  private Bundle best(
      int candidate,
      PointView view,
      List<Open> ordered,
      double pressing,
      @org.jspecify.annotations.Nullable Bundle best) {
    List<Leaf> leaves = List.of(new Leaf(1, view.now));
    List<Finding> asked = new ArrayList<>();
    double effort = 0;
    boolean pressed = false;
    for (Open open : ordered.subList(0, Math.min(MOST, ordered.size()))) {
      leaves = grown(leaves, open.answers);
      asked.add(open.finding());
      effort += open.effort + (open.press && !pressed ? pressing : 0);
      pressed |= open.press;
      Bundle bundle = bundle(candidate, asked, leaves, effort);
      best = best == null || bundle.rate() > best.rate() ? bundle : best;
    }
    return best;
  }

  private static List<Leaf> grown(List<Leaf> leaves, Answers answers) {
    List<Leaf> grown = new ArrayList<>(2 * leaves.size());
    for (Leaf leaf : leaves) {
      Split split = Split.of(leaf.states, answers);
      if (split.chance() > 0) {
        grown.add(new Leaf(leaf.chance * split.chance(), split.yes()));
      }
      grown.add(new Leaf(leaf.chance * (1 - split.chance()), split.no()));
    }
    return grown;
  }

  private Bundle bundle(int candidate, List<Finding> asked, List<Leaf> leaves, double effort) {
    double worth = 0;
    double change = 0;
    for (Leaf leaf : leaves) {
      double active = leaf.states[ACTIVE];
      worth += leaf.chance * outlook.worthAfter(candidate, active);
      change += outlook.bestAfter(candidate, active) == bestNow ? 0 : leaf.chance;
    }
    return new Bundle(candidate, asked, Math.max(0, worth - worthNow), effort, change);
  }

  /** Returns what one question alone is worth. */
  double alone(int candidate, PointView view, Answers answers) {
    return bundle(candidate, List.of(), grown(List.of(new Leaf(1, view.now)), answers), 1).value();
  }
}
