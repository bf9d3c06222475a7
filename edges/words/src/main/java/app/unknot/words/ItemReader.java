package app.unknot.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into the longest phrases of the lexicon, from left to right. Two readings that plain matching would
 * miss: parts that share a name ("the back and side of the hip" is the back of the hip and the side of the hip), and
 * "right" as a word of emphasis ("right across the forehead").
 */
final class ItemReader {
  private static final int MOST_SHARED = 3;

  private final String text;
  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final PhraseTable.Walker walker;

  ItemReader(String text, List<Token> tokens, Lexicon lexicon) {
    this.text = text;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.walker = lexicon.phrases().walker(tokens, this::isDropped, this::isSide);
  }

  /** Returns the phrases of the words from {@code from} up to {@code to}; every word belongs to at least one. */
  List<Item> read(int from, int to) {
    List<Item> items = new ArrayList<>();
    int at = from;
    while (at < to) {
      Item shared = shared(at, to);
      if (shared != null) {
        items.add(shared);
        at++;
        continue;
      }
      Item item = item(at, to);
      items.add(item);
      inside(item, items);
      at = item.to();
    }
    return items;
  }

  /** A symptom keeps what else its words say: the place of a sore throat, the depth of a deep ache. */
  private void inside(Item symptom, List<Item> items) {
    Meaning meaning = symptom.find(Sort.SYMPTOM);
    if (meaning == null || symptom.to() - symptom.from() == 1) {
      return;
    }
    boolean place = lexicon.isFeltSymptom(meaning.code()) && !symptom.isPlace();
    int at = symptom.from();
    while (at < symptom.to()) {
      PhraseTable.Found found = walker.longest(at, at == symptom.from() ? symptom.to() - 1 : symptom.to());
      List<Meaning> kept = found == null ? List.of() : found.meanings().stream().filter(m -> isInner(m, place)).toList();
      if (found == null || kept.isEmpty()) {
        at++;
        continue;
      }
      items.add(new Item(at, found.end(), kept, sidesInside(at, found.end())));
      at = found.end();
    }
  }

  private static boolean isInner(Meaning meaning, boolean place) {
    return switch (meaning.sort()) {
      case PLACE -> place;
      case QUALITY, DEPTH, INTENSITY -> true;
      default -> false;
    };
  }

  private Item item(int at, int to) {
    PhraseTable.Found found = walker.longest(at, to);
    if (found != null && isDropped(at) && hidesLonger(found, at, to)) {
      found = walker.longest(at, at + 1);
    }
    if (found != null && isAdverb(found) && isSide(at)) {
      if (!isAfterArticle(at)) {
        return new Item(at, at + 1, List.of(Meaning.of(Sort.FILLER, "")), Sides.NONE);
      }
      found = walker.longest(at, at + 1);
    }
    if (found == null) {
      return new Item(at, at + 1, List.of(), Sides.NONE);
    }
    List<Meaning> meanings = found.end() - at == 1 ? single(at, to, found.meanings()) : found.meanings();
    return new Item(at, found.end(), meanings, sidesInside(at, found.end()));
  }

  /** "In front" must not hide "front of the ear": a small word gives way to a longer phrase right behind it. */
  private boolean hidesLonger(PhraseTable.Found found, int at, int to) {
    PhraseTable.Found next = at + 1 < to && found.end() > at + 1 ? walker.longest(at + 1, to) : null;
    return next != null && next.end() > found.end();
  }

  private static boolean isAdverb(PhraseTable.Found found) {
    return found.meanings().stream().anyMatch(meaning -> meaning.is(Sort.FILLER, "adverb"));
  }

  /** "On the right across ..." names a side; "right across ..." does not. */
  private boolean isAfterArticle(int at) {
    return at > 0 && tokens.get(at).before() == Gap.NONE && isDropped(at - 1);
  }

  /** Single letters are a side or a sex only where their surroundings say so. */
  private List<Meaning> single(int at, int to, List<Meaning> meanings) {
    if (meanings.stream().noneMatch(ItemReader::isLetter)) {
      return meanings;
    }
    List<Meaning> kept = new ArrayList<>();
    for (Meaning meaning : meanings) {
      if (!isLetter(meaning)) {
        kept.add(meaning);
      } else if (meaning.sort() == Sort.SIDE && isSideLetter(at, to)) {
        kept.add(Meaning.of(Sort.SIDE, meaning.code().endsWith("Left") ? "left" : "right"));
      } else if (meaning.sort() == Sort.SEX && isBesideNumber(at, to)) {
        kept.add(Meaning.of(Sort.SEX, meaning.code().endsWith("Female") ? "female" : "male"));
      }
    }
    return kept.isEmpty() ? List.of(Meaning.of(Sort.FILLER, "")) : kept;
  }

  private static boolean isLetter(Meaning meaning) {
    return (meaning.sort() == Sort.SIDE || meaning.sort() == Sort.SEX) && meaning.code().startsWith("short");
  }

  private boolean isSideLetter(int at, int to) {
    if (Character.isUpperCase(text.charAt(tokens.get(at).start()))) {
      return true;
    }
    PhraseTable.Found next = at + 1 < to ? walker.longest(at + 1, to) : null;
    return next != null && next.meanings().stream().anyMatch(meaning -> meaning.sort() == Sort.PLACE);
  }

  private boolean isBesideNumber(int at, int to) {
    return (at > 0 && isNumber(at - 1)) || (at + 1 < to && isNumber(at + 1));
  }

  private boolean isNumber(int at) {
    return Numbers.whole(tokens.get(at).form()) >= 0;
  }

  /** Reads "back (and side) of the hip" at the word "back"; null where nothing is shared. */
  private @Nullable Item shared(int at, int to) {
    if (!isPart(at)) {
      return null;
    }
    int next = at;
    for (int i = 0; i < MOST_SHARED; i++) {
      next = nextPart(next, to);
      if (next < 0) {
        return null;
      }
      PhraseTable.Found own = walker.longest(at, to);
      PhraseTable.Found found = longestSharing(at, next, to);
      if (found != null && (own == null || own.end() <= next)) {
        return new Item(at, found.end(), found.meanings(), sidesInside(at, found.end()));
      }
    }
    return null;
  }

  private PhraseTable.@Nullable Found longestSharing(int first, int last, int to) {
    PhraseTable.Found found = walker.longestAfter(first, last + 1, to);
    boolean place = found != null && found.meanings().stream().anyMatch(meaning -> meaning.sort() == Sort.PLACE);
    return place ? found : null;
  }

  /** Returns the place of the part word that a joiner or comma ties to the one at {@code at}, or -1. */
  private int nextPart(int at, int to) {
    int next = at + 1;
    boolean joined = false;
    while (next < to && next <= at + 4) {
      joined |= tokens.get(next).before() == Gap.CLAUSE || isJoiner(next);
      if (tokens.get(next).before() == Gap.SENTENCE) {
        return -1;
      }
      if (isPart(next)) {
        return joined ? next : -1;
      }
      if (!isJoiner(next) && !isDropped(next)) {
        return -1;
      }
      next++;
    }
    return -1;
  }

  private boolean isPart(int at) {
    return lexicon.isPart(tokens.get(at).form());
  }

  private boolean isJoiner(int at) {
    return lexicon.isJoiner(tokens.get(at).form());
  }

  private boolean isDropped(int at) {
    return lexicon.isDropped(tokens.get(at).form());
  }

  private boolean isSide(int at) {
    return !sideOf(at).isNone();
  }

  private Sides sideOf(int at) {
    return lexicon.sideOf(tokens.get(at).form());
  }

  private Sides sidesInside(int from, int to) {
    Sides sides = Sides.NONE;
    for (int at = from; at < to; at++) {
      sides = sides.with(sideOf(at));
    }
    return sides;
  }
}
