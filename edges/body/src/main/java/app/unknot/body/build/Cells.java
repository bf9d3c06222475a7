package app.unknot.body.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Cuts the surface of the left half into cells of about equal size, finer on head, hands and feet, and mirrors them:
 * cell k on the left, cell k + half on the right. Farthest-point sampling on the edges of the surface, then Lloyd's
 * rounds; no cell crosses the midline.
 */
final class Cells {
  private static final double SPACING = 2.38;
  private static final double FINE_SPACING = 1.66;
  private static final double STOP = 0.80;
  private static final int ROUNDS = 4;
  private static final int SMALLEST_ISLAND = 30;

  private final Surface surface;
  private final boolean[] visible;
  private final double[] x;
  private final double[] spacing;
  private final int[][] neighbours;
  private final double[] area;
  private final boolean[] half;
  private final List<Integer> seeds = new ArrayList<>();
  private final double[] distance;
  private final int[] owner;

  private record Step(double distance, int vertex) {}

  Cells(Surface surface, boolean[] visible, BodyPlace places) {
    this.surface = surface;
    this.visible = visible;
    x = surface.positions(Shape.NEUTRAL);
    int count = surface.vertices();
    area = new double[count];
    half = new boolean[count];
    spacing = new double[count];
    distance = new double[count];
    owner = new int[count];
    neighbours = neighbours(places);
    sample();
    for (int round = 0; round < ROUNDS; round++) {
      centre();
      grow();
    }
  }

  /** Returns the number of cells on one side. */
  int half() {
    return seeds.size();
  }

  /** Returns the cell of a place of the surface; cells of the right half follow those of the left. */
  int cell(SurfacePoint point) {
    int side = point.triangle() < surface.count() / 2 ? 0 : seeds.size();
    int t = 3 * point.triangle();
    int a = left(surface.triangles[t]);
    int b = left(surface.triangles[t + 1]);
    int c = left(surface.triangles[t + 2]);
    if (owner[a] >= 0 && owner[a] == owner[b] && owner[b] == owner[c]) {
      return owner[a] + side;
    }
    double[] p = surface.place(Shape.NEUTRAL, point);
    p[0] = Math.abs(p[0]);
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int vertex : new int[] {a, b, c}) {
      if (owner[vertex] >= 0) {
        double far = Vec.distance(p, Vec.at(x, seeds.get(owner[vertex])));
        if (far < least) {
          least = far;
          best = owner[vertex];
        }
      }
    }
    return (best >= 0 ? best : nearest(p)) + side;
  }

  /** Returns the cell whose seed is nearest in space, for the few places that no cell grew over (an eyeball). */
  private int nearest(double[] p) {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int k = 0; k < seeds.size(); k++) {
      double far = Vec.distance(p, Vec.at(x, seeds.get(k)));
      if (far < least) {
        least = far;
        best = k;
      }
    }
    return best;
  }

  private int left(int vertex) {
    return half[vertex] ? vertex : surface.mirror[vertex];
  }

  private int[][] neighbours(BodyPlace places) {
    List<java.util.TreeSet<Integer>> sets = new ArrayList<>();
    for (int v = 0; v < surface.vertices(); v++) {
      sets.add(new java.util.TreeSet<>());
    }
    for (int t = 0; t < surface.count() / 2; t++) {
      if (!visible[t]) {
        continue;
      }
      Part part = places.part(new SurfacePoint(t, 1 / 3.0, 1 / 3.0, 1 / 3.0));
      double wanted = part == Part.HEAD || part == Part.HAND || part == Part.FOOT ? FINE_SPACING : SPACING;
      double third = surface.area(Shape.NEUTRAL, t) / 3;
      for (int k = 0; k < 3; k++) {
        int a = surface.triangles[3 * t + k];
        int b = surface.triangles[3 * t + (k + 1) % 3];
        half[a] = true;
        spacing[a] = spacing[a] == 0 ? wanted : Math.min(spacing[a], wanted);
        area[a] += third;
        sets.get(a).add(b);
        sets.get(b).add(a);
      }
    }
    return sets.stream().map(set -> set.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
  }

  private void sample() {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(owner, -1);
    for (List<Integer> island : islands()) {
      if (island.size() >= SMALLEST_ISLAND) {
        plant(island.getFirst());
      } else {
        island.forEach(v -> distance[v] = 0);
      }
    }
    while (true) {
      int farthest = -1;
      for (int v = 0; v < half.length; v++) {
        if (half[v] && (farthest < 0 || distance[v] > distance[farthest])) {
          farthest = v;
        }
      }
      if (distance[farthest] < STOP) {
        return;
      }
      plant(farthest);
    }
  }

  private List<List<Integer>> islands() {
    boolean[] seen = new boolean[half.length];
    List<List<Integer>> islands = new ArrayList<>();
    for (int v = 0; v < half.length; v++) {
      if (half[v] && !seen[v]) {
        List<Integer> island = new ArrayList<>(List.of(v));
        seen[v] = true;
        for (int i = 0; i < island.size(); i++) {
          for (int n : neighbours[island.get(i)]) {
            if (!seen[n]) {
              seen[n] = true;
              island.add(n);
            }
          }
        }
        islands.add(island);
      }
    }
    return islands;
  }

  private void plant(int vertex) {
    distance[vertex] = 0;
    owner[vertex] = seeds.size();
    seeds.add(vertex);
    PriorityQueue<Step> queue = queue();
    queue.add(new Step(0, vertex));
    relax(queue);
  }

  private static PriorityQueue<Step> queue() {
    return new PriorityQueue<>(
        java.util.Comparator.comparingDouble(Step::distance).thenComparingInt(Step::vertex));
  }

  private void relax(PriorityQueue<Step> queue) {
    while (!queue.isEmpty()) {
      Step step = queue.remove();
      if (step.distance > distance[step.vertex]) {
        continue;
      }
      for (int n : neighbours[step.vertex]) {
        double way = Vec.distance(Vec.at(x, step.vertex), Vec.at(x, n));
        double reached = step.distance + way * 0.5 * (1 / spacing[step.vertex] + 1 / spacing[n]);
        if (reached < distance[n] - 1e-9) {
          distance[n] = reached;
          owner[n] = owner[step.vertex];
          queue.add(new Step(reached, n));
        }
      }
    }
  }

  /** Moves each seed to the vertex of its cell that is nearest to the cell's centre. */
  private void centre() {
    double[] sums = new double[3 * seeds.size()];
    double[] weights = new double[seeds.size()];
    for (int v = 0; v < half.length; v++) {
      if (owner[v] >= 0) {
        weights[owner[v]] += area[v];
        for (int c = 0; c < 3; c++) {
          sums[3 * owner[v] + c] += x[3 * v + c] * area[v];
        }
      }
    }
    double[] least = new double[seeds.size()];
    Arrays.fill(least, Double.MAX_VALUE);
    for (int v = 0; v < half.length; v++) {
      int k = owner[v];
      if (k >= 0 && weights[k] > 0) {
        double far = Vec.distance(Vec.at(x, v), Vec.times(Vec.at(sums, k), 1 / weights[k]));
        if (far < least[k]) {
          least[k] = far;
          seeds.set(k, v);
        }
      }
    }
  }

  private void grow() {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(owner, -1);
    PriorityQueue<Step> queue = queue();
    for (int k = 0; k < seeds.size(); k++) {
      distance[seeds.get(k)] = 0;
      owner[seeds.get(k)] = k;
      queue.add(new Step(0, seeds.get(k)));
    }
    relax(queue);
  }
}
