package app.unknot.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
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
  private static final Sort[] SORTS = Sort.values();

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

  /** Writes the phrases and their meanings; places are written once each. */
  void write(DataOutput out) throws IOException {
    Map<Place, Integer> places = new LinkedHashMap<>();
    Map<Meaning, Integer> all = new LinkedHashMap<>();
    for (List<Meaning> some : meanings) {
      for (Meaning meaning : some) {
        all.putIfAbsent(meaning, all.size());
        if (meaning.place() != null) {
          places.putIfAbsent(meaning.place(), places.size());
        }
      }
    }
    writePlaces(out, places.keySet());
    out.writeVInt(all.size());
    for (Meaning meaning : all.keySet()) {
      out.writeByte((byte) meaning.sort().ordinal());
      out.writeString(meaning.code());
      out.writeVInt(meaning.place() == null ? 0 : 1 + places.getOrDefault(meaning.place(), 0));
    }
    out.writeVInt(meanings.size());
    for (List<Meaning> some : meanings) {
      out.writeVInt(some.size());
      for (Meaning meaning : some) {
        out.writeVInt(all.getOrDefault(meaning, 0));
      }
    }
    phrases.save(out, out);
  }

  private static void writePlaces(DataOutput out, Set<Place> places) throws IOException {
    out.writeVInt(places.size());
    for (Place place : places) {
      out.writeVInt(place.parts().size());
      for (Place.Part part : place.parts()) {
        out.writeString(part.zone());
        out.writeLong(Double.doubleToLongBits(part.weight()));
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  static PhraseTable read(DataInput in) throws IOException {
    List<Place> places = readPlaces(in);
    Meaning[] all = new Meaning[in.readVInt()];
    for (int i = 0; i < all.length; i++) {
      Sort sort = SORTS[in.readByte()];
      String code = in.readString();
      int place = in.readVInt();
      all[i] = new Meaning(sort, code, place == 0 ? null : places.get(place - 1));
    }
    int size = in.readVInt();
    List<List<Meaning>> meanings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Meaning[] some = new Meaning[in.readVInt()];
      for (int m = 0; m < some.length; m++) {
        some[m] = all[in.readVInt()];
      }
      meanings.add(List.of(some));
    }
    PositiveIntOutputs outputs = PositiveIntOutputs.getSingleton();
    return new PhraseTable(new FST<>(FST.readMetadata(in, outputs), in), meanings);
  }

  private static List<Place> readPlaces(DataInput in) throws IOException {
    int size = in.readVInt();
    List<Place> places = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Place.Part[] parts = new Place.Part[in.readVInt()];
      for (int p = 0; p < parts.length; p++) {
        parts[p] = new Place.Part(in.readString(), Double.longBitsToDouble(in.readLong()));
      }
      places.add(new Place(List.of(parts)));
    }
    return places;
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

    /** The longest wins; two phrases over the same words are both meant. */
    private void keep(long output, int used) {
      List<Meaning> found = meanings.get((int) output - 1);
      int end = path[used - 1] + 1;
      if (best == null || end > best.end()) {
        best = new Found(Arrays.copyOf(path, used), found);
      } else if (end == best.end() && !best.meanings().containsAll(found)) {
        List<Meaning> both = new ArrayList<>(best.meanings());
        both.addAll(found);
        best = new Found(best.path(), both.stream().distinct().toList());
      }
    }
  }
}
