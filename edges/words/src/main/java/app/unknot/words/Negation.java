package app.unknot.words;

import java.util.Arrays;

/**
 * Which phrases and words of a sentence are denied.
 *
 * <p>A no or without holds for all that follows, lists included, until a contrast (but, except), a clause that asserts
 * something of its own ("no fever, my neck hurts"), or the end of the sentence. "The neck does not hurt", "the arm is
 * fine" and "fever: no" deny what stood before them.
 */
final class Negation {
  private static final int NOBODY = -1;

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Corrections corrections;
  private final boolean[] denied;
  private final int[] deniers;

  Negation(Sentence sentence, Lexicon lexicon, Corrections corrections) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.corrections = corrections;
    this.denied = new boolean[sentence.size()];
    this.deniers = new int[sentence.to() - sentence.from()];
    Arrays.fill(deniers, NOBODY);
    read();
  }

  boolean isDenied(int item) {
    return denied[item];
  }

  /** Returns the place of the word that denies the word at this place, or -1. */
  int denier(int token) {
    return deniers[token - sentence.from()];
  }

  private void read() {
    int denier = NOBODY;
    for (int i = 0; i < sentence.size(); i++) {
      Item item = sentence.item(i);
      if (denier != NOBODY && (ends(i, denier) || endsWithClause(i, denier))) {
        denier = NOBODY;
      }
      if (item.is(Sort.NEGATION, "before") && !corrections.isCorrection(i)) {
        denier = before(i, item);
      } else {
        deny(i, denier);
      }
      if (item.is(Sort.NEGATION, "after") || (item.is(Sort.NEGATION, "end") && sentence.isLastOfClause(i))) {
        denyBack(i, i, item.from());
      }
    }
  }

  private int before(int i, Item item) {
    if (sentence.startsClause(i) && sentence.isLastOfClause(i) && i > 0) {
      denyBack(i - 1, i, item.from());
      return NOBODY;
    }
    denyOwn(item);
    int verb = verbAfter(i);
    if (verb >= 0 && !placeFollows(verb)) {
      denyBack(i, i, item.from());
    }
    return item.from();
  }

  /** "Nothing numb" denies its own second word. */
  private void denyOwn(Item item) {
    Arrays.fill(deniers, item.from() + 1 - sentence.from(), item.to() - sentence.from(), item.from());
  }

  private boolean ends(int i, int denier) {
    Item item = sentence.item(i);
    if (item.is(Sort.NEGATION_END, "")) {
      return true;
    }
    boolean and = item.is(Sort.JOINER) && "and".equalsIgnoreCase(sentence.written(item));
    return (sentence.startsClause(i) || and) && (asserts(i) || (and && refuses(denier)));
  }

  /** "He won't move it and has a fever": a won't holds up to the and. */
  private boolean refuses(int denier) {
    String form = sentence.tokens().get(denier).form();
    return form.startsWith("wo") && lexicon.isVerbOfNo(form) && !orFollows(denier);
  }

  /** "It won't shift, hot and swollen": a verb is denied up to the comma, unless a list goes on with or. */
  private boolean endsWithClause(int i, int denier) {
    return sentence.startsClause(i) && lexicon.isVerbOfNo(sentence.tokens().get(denier).form()) && !orFollows(denier);
  }

  private boolean orFollows(int denier) {
    for (int at = denier; at < sentence.to(); at++) {
      String form = sentence.tokens().get(at).form();
      if (form.equals("or") || form.equals("nor")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the stretch that begins here, up to the next comma or joiner, says something of its own. */
  private boolean asserts(int start) {
    for (int i = start; i < sentence.size(); i++) {
      Item item = sentence.item(i);
      if (i > start && (sentence.startsClause(i) || item.is(Sort.JOINER, ""))) {
        return false;
      }
      if (item.is(Sort.NEGATION, "before")) {
        return false;
      }
      if (item.is(Sort.NEGATION_END, "clause") || holdsVerb(item)) {
        return true;
      }
    }
    return false;
  }

  /** A verb inside a longer phrase: my neck aches, I have. */
  private boolean holdsVerb(Item item) {
    for (int at = item.from(); at < item.to(); at++) {
      if (lexicon.isAsserting(sentence.tokens().get(at).form())) {
        return true;
      }
    }
    return false;
  }

  private int verbAfter(int i) {
    for (int next = i + 1; next < sentence.size() && next <= i + 3; next++) {
      if (sentence.item(next).is(Sort.NEGATION, "verb")) {
        return next;
      }
      if (!sentence.item(next).is(Sort.FILLER)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean placeFollows(int verb) {
    for (int i = verb + 1; i < sentence.size() && sentence.clause(i) == sentence.clause(verb); i++) {
      if (sentence.item(i).is(Sort.WORSE, "") || sentence.item(i).is(Sort.NEGATION_END, "")) {
        return false;
      }
      if (sentence.item(i).isPlace()) {
        return true;
      }
    }
    return false;
  }

  private void denyBack(int last, int until, int denier) {
    int clause = sentence.clause(last);
    for (int i = Math.min(last, until - 1); i >= 0 && sentence.clause(i) == clause; i--) {
      if (sentence.item(i).is(Sort.NEGATION_END, "") || isAndAfterClaim(i)) {
        return;
      }
      deny(i, denier);
    }
  }

  /** "My chest is tight and my back is fine": what is claimed before the and still holds. */
  private boolean isAndAfterClaim(int i) {
    Item item = sentence.item(i);
    if (!item.is(Sort.JOINER) || !"and".equalsIgnoreCase(sentence.written(item))) {
      return false;
    }
    for (int before = i - 1; before >= 0 && sentence.clause(before) == sentence.clause(i); before--) {
      if (sentence.item(before).is(Sort.NEGATION_END, "clause") || holdsVerb(sentence.item(before))) {
        return true;
      }
    }
    return false;
  }

  private void deny(int i, int denier) {
    if (denier == NOBODY) {
      return;
    }
    Item item = sentence.item(i);
    denied[i] = true;
    Arrays.fill(deniers, item.from() - sentence.from(), item.to() - sentence.from(), denier);
  }
}
