package app.unknot.bench;

import app.unknot.locate.Probe.Net;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which findings of a network share a cause, and what it costs to sum them out in an order. */
final class FindingGraph {
  private final BitSet[] tied;

  FindingGraph(Net net) {
    tied = new BitSet[net.findings()];
    for (int f = 0; f < tied.length; f++) {
      tied[f] = new BitSet(tied.length);
    }
    for (int[] findings : net.finding()) {
      for (int a : findings) {
        for (int b : findings) {
          if (a != b) {
            tied[a].set(b);
          }
        }
      }
    }
  }

  /** Returns the largest number of findings that are open together in this order, the summed one included. */
  int width(int[] order) {
    BitSet[] rows = copy();
    int width = 0;
    for (int f : order) {
      width = Math.max(width, rows[f].cardinality() + 1);
      eliminate(rows, f);
    }
    return width;
  }

  /** Returns the order that adds the fewest ties at each step. */
  int[] minimumFill() {
    BitSet[] rows = copy();
    List<Integer> left = new ArrayList<>();
    for (int f = 0; f < rows.length; f++) {
      left.add(f);
    }
    int[] order = new int[rows.length];
    for (int at = 0; at < order.length; at++) {
      int best = -1;
      long bestFill = Long.MAX_VALUE;
      for (int f : left) {
        long fill = fill(rows, f);
        if (fill < bestFill) {
          bestFill = fill;
          best = f;
        }
      }
      order[at] = best;
      left.remove((Integer) best);
      eliminate(rows, best);
    }
    return order;
  }

  private BitSet[] copy() {
    BitSet[] rows = new BitSet[tied.length];
    for (int f = 0; f < rows.length; f++) {
      rows[f] = (BitSet) tied[f].clone();
    }
    return rows;
  }

  private static long fill(BitSet[] rows, int f) {
    long missing = 0;
    int size = rows[f].cardinality();
    for (int g = rows[f].nextSetBit(0); g >= 0; g = rows[f].nextSetBit(g + 1)) {
      BitSet open = (BitSet) rows[f].clone();
      open.andNot(rows[g]);
      missing += open.cardinality() - 1;
    }
    return (missing << 16) + size;
  }

  private static void eliminate(BitSet[] rows, int f) {
    for (int g = rows[f].nextSetBit(0); g >= 0; g = rows[f].nextSetBit(g + 1)) {
      rows[g].or(rows[f]);
      rows[g].clear(g);
      rows[g].clear(f);
    }
  }
}
