package app.unknot.body.build;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Which vertices of a mesh of four-sided faces an edge joins. */
final class Neighbours {
  private Neighbours() {}

  /** Returns for each vertex the numbers of its neighbours, in ascending order. */
  static int[][] of(int[] quads, int vertices) {
    List<TreeSet<Integer>> sets = new ArrayList<>();
    for (int v = 0; v < vertices; v++) {
      sets.add(new TreeSet<>());
    }
    for (int f = 0; f < quads.length; f += 4) {
      for (int k = 0; k < 4; k++) {
        sets.get(quads[f + k]).add(quads[f + (k + 1) % 4]);
        sets.get(quads[f + (k + 1) % 4]).add(quads[f + k]);
      }
    }
    return sets.stream().map(set -> set.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
  }
}
