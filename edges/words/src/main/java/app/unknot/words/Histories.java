package app.unknot.words;

import java.util.Arrays;

/**
 * Which words of a sentence speak of another person or of long ago. Another person's illness is told by a relative with a
 * verb ("my mother had cancer") or after of and in ("cancer in my father"); it ends where the writer comes back to
 * themselves. Long ago is a year of its own ("in 2010") or a phrase such as "years ago", for its clause.
 */
final class Histories {
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final boolean[] others;
  private final boolean[] today;
  private final boolean[] past;

  Histories(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.others = new boolean[sentence.to() - sentence.from()];
    this.today = new boolean[sentence.to() - sentence.from()];
    this.past = new boolean[sentence.to() - sentence.from()];
    read();
  }

  /** Returns whether the word is said of another person. */
  boolean isOfOthers(int token) {
    return others[token - sentence.from()];
  }

  /**
   * Returns whether the word may be said of somebody whom the writer asks for: a relative who has something now, "my
   * husband has a fever", not one who had it.
   */
  boolean isOfOthersToday(int token) {
    return today[token - sentence.from()];
  }

  /** Returns whether the word is said of long ago. */
  boolean isPast(int token) {
    return past[token - sentence.from()];
  }

  boolean isPast(Item item) {
    return isPast(item.from());
  }

  boolean isOfOthers(Item item) {
    return isOfOthers(item.from());
  }

  private void read() {
    boolean other = false;
    boolean now = false;
    for (int i = 0; i < sentence.size(); i++) {
      Item item = sentence.item(i);
      if (item.is(Sort.HISTORY, "family")) {
        other = isSubject(i);
        now = other && isToday(i);
        markBack(i);
      } else if (item.is(Sort.HISTORY, "self") || item.is(Sort.NEGATION_END, "")) {
        other = false;
      }
      if (other) {
        mark(others, item);
      }
      if (other && now) {
        mark(today, item);
      }
      if (item.is(Sort.HISTORY, "past") || isYear(i)) {
        markClause(past, sentence.clause(i));
        markBefore(i);
      }
    }
  }

  /** "Had a clot, thirty years ago": a clause that only says when belongs to the one before it. */
  private void markBefore(int i) {
    int clause = sentence.clause(i);
    for (int other = 0; other < sentence.size(); other++) {
      Item item = sentence.item(other);
      if (other != i && sentence.clause(other) == clause && !item.isSmall() && !item.is(Sort.FILLER)) {
        return;
      }
    }
    if (clause > 0) {
      markClause(past, clause - 1);
    }
  }

  private boolean isToday(int i) {
    if (sentence.item(i).to() - sentence.item(i).from() > 1) {
      return false;
    }
    return lexicon.isHavingNow(sentence.tokens().get(sentence.item(i + 1).from()).form());
  }

  /** Whether a verb of having or suffering follows: my mother had. */
  private boolean isSubject(int i) {
    if (i + 1 >= sentence.size()) {
      return false;
    }
    Item next = sentence.item(i + 1);
    boolean relation = sentence.item(i).to() - sentence.item(i).from() > 1;
    return relation || lexicon.isHaving(sentence.tokens().get(next.from()).form());
  }

  /** "Cancer in my father", "cancer runs in the family". */
  private void markBack(int i) {
    int first = sentence.item(i).from();
    boolean of = false;
    for (int at = first - 1; at >= sentence.from() && at >= first - 3; at--) {
      String form = sentence.tokens().get(at).form();
      of |= form.equals("in") || form.equals("of");
    }
    boolean family = sentence.written(sentence.item(i)).toLowerCase(java.util.Locale.ROOT).contains("family");
    if (!of && !family) {
      return;
    }
    for (int before = i - 1; before >= 0 && sentence.clause(before) == sentence.clause(i); before--) {
      if (sentence.item(before).is(Sort.HISTORY, "self")) {
        return;
      }
      mark(others, sentence.item(before));
    }
  }

  /** A year after in or back in; "since 2010" still lasts. */
  private boolean isYear(int i) {
    Item item = sentence.item(i);
    if (item.from() == sentence.from() || item.to() - item.from() != 1) {
      return false;
    }
    int year = Numbers.whole(sentence.tokens().get(item.from()).form());
    Token before = sentence.tokens().get(item.from() - 1);
    return year >= EARLIEST && year <= LATEST && (before.form().equals("in") || before.form().equals("from"));
  }

  private void markClause(boolean[] marks, int clause) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.clause(i) == clause) {
        mark(marks, sentence.item(i));
      }
    }
  }

  private void mark(boolean[] marks, Item item) {
    Arrays.fill(marks, item.from() - sentence.from(), item.to() - sentence.from(), true);
  }
}
