package app.unknot.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of the lexicon as a finite-state transducer from numbered word forms to meanings. Safe to share between
 * threads; each reading uses its own {@link Walker}.
 */
final class PhraseTable {
  private static final int MOST_SIDES_INSIDE = 2;
  private static final int MOST_SKIPS = 12;

  private final FST<Long> phrases;
  private final List<List<Meaning>> meanings;

  private PhraseTable(FST<Long> phrases, List<List<Meaning>> meanings) {
    this.phrases = phrases;
    this.meanings = meanings;
  }

  /** Collects phrases, then packs them. */
  static final class Builder {
    private final Map<IntsRef, List<Meaning>> byForms = new TreeMap<>();

    void add(int[] forms, Meaning meaning) {
      List<Meaning> known = byForms.computeIfAbsent(new IntsRef(forms, 0, forms.length), f -> new ArrayList<>(2));
      if (!known.contains(meaning)) {
        known.add(meaning);
      }
    }

    PhraseTable build() {
      FSTCompiler<Long> compiler =
          new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE4, PositiveIntOutputs.getSingleton()).build();
      List<List<Meaning>> meanings = new ArrayList<>(byForms.size());
      try {
        for (Map.Entry<IntsRef, List<Meaning>> entry : byForms.entrySet()) {
          meanings.add(List.copyOf(entry.getValue()));
          compiler.add(entry.getKey(), (long) meanings.size());
        }
        return new PhraseTable(FST.fromFSTReader(compiler.compile(), compiler.getFSTReader()), meanings);
      } catch (IOException e) {
        throw new WordsException("The phrases of the lexicon cannot be packed.", e);
      }
    }
  }

  /**
   * A phrase found in the text.
   *
   * @param path the places of the words that it used; words between them were passed over
   * @param meanings what it means
   */
  record Found(int[] path, List<Meaning> meanings) {
    int end() {
      return path[path.length - 1] + 1;
    }
  }

  /** Returns a walker over the words of one text. */
  Walker walker(List<Token> tokens, IntPredicate isDropped, IntPredicate isSide) {
    return new Walker(tokens, isDropped, isSide);
  }

  /** Finds the longest phrase at a place of a text. Not to be shared between threads. */
  final class Walker {
    private final List<Token> tokens;
    private final IntPredicate isDropped;
    private final IntPredicate isSide;
    private final FST.BytesReader reader = phrases.getBytesReader();
    private final int[] path = new int[64];
    private int limit;
    private @Nullable Found best;

    private Walker(List<Token> tokens, IntPredicate isDropped, IntPredicate isSide) {
      this.tokens = tokens;
      this.isDropped = isDropped;
      this.isSide = isSide;
    }

    /** Returns the longest phrase that starts exactly at {@code from} and ends before {@code to}, or null. */
    @Nullable Found longest(int from, int to) {
      return longestAfter(from, from + 1, to);
    }

    /** Returns the longest phrase whose first word stands at {@code first} and whose others start at {@code next}. */
    @Nullable Found longestAfter(int first, int next, int to) {
      best = null;
      limit = to;
      FST.Arc<Long> arc = phrases.getFirstArc(new FST.Arc<>());
      if (!step(arc, first)) {
        return null;
      }
      path[0] = first;
      walk(arc, arc.output(), 1, next, 0, 0);
      return best;
    }

    private boolean step(FST.Arc<Long> arc, int at) {
      int id = tokens.get(at).id();
      try {
        return id >= 0 && phrases.findTargetArc(id, arc, arc, reader) != null;
      } catch (IOException e) {
        throw new WordsException("The phrases of the lexicon cannot be walked.", e);
      }
    }

    /** Depth is bounded by the longest phrase plus the words that may be passed over. */
    private void walk(FST.Arc<Long> arc, long output, int used, int at, int skips, int sides) {
      if (arc.isFinal()) {
        keep(output + arc.nextFinalOutput(), used);
      }
      if (at >= limit || used >= path.length || tokens.get(at).before() != Gap.NONE) {
        return;
      }
      FST.Arc<Long> next = new FST.Arc<Long>().copyFrom(arc);
      if (FST.targetHasArcs(next) && step(next, at)) {
        path[used] = at;
        walk(next, output + next.output(), used + 1, at + 1, skips, sides);
      }
      if (skips < MOST_SKIPS && isDropped.test(at)) {
        walk(arc, output, used, at + 1, skips + 1, sides);
      } else if (sides < MOST_SIDES_INSIDE && isSide.test(at)) {
        walk(arc, output, used, at + 1, skips, sides + 1);
      }
    }

    private void keep(long output, int used) {
      int end = path[used - 1] + 1;
      if (best == null || end > best.end() || (end == best.end() && used > best.path().length)) {
        best = new Found(Arrays.copyOf(path, used), meanings.get((int) output - 1));
      }
    }
  }
}
