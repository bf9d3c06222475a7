package app.unknot.words;

/**
 * Which movements of a sentence bring the pain on and which ease it. A movement counts when a cue such as "worse when"
 * came before it in the sentence, when "hurts" or the like stands right beside it or later in its clause, or when it is
 * named in several words ("turning my head") outside a habit. "I walk every day" is no aggravation.
 */
final class Cues {
  /** What a movement does to the pain. */
  enum Effect {
    WORSE,
    BETTER,
    UNSAID
  }

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Effect[] effects;

  Cues(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.effects = new Effect[sentence.size()];
    read();
  }

  Effect effect(int i) {
    return effects[i];
  }

  private void read() {
    Effect last = Effect.UNSAID;
    boolean[] habits = clausesWithHabit();
    boolean[] laterWorse = clausesWithWorseLater();
    for (int i = 0; i < sentence.size(); i++) {
      Item item = sentence.item(i);
      if (startsOwnClause(i)) {
        last = Effect.UNSAID;
      }
      effects[i] = Effect.UNSAID;
      if (item.is(Sort.MOVEMENT)) {
        effects[i] = effect(i, last, habits[sentence.clause(i)], laterWorse[i]);
      } else if (item.is(Sort.BETTER, "")) {
        last = Effect.BETTER;
      } else if (item.is(Sort.WORSE, "") && !(last == Effect.BETTER && isWhen(i))) {
        last = Effect.WORSE;
      }
    }
  }

  private Effect effect(int i, Effect last, boolean habit, boolean laterWorse) {
    if (last != Effect.UNSAID) {
      return last;
    }
    if (!sentence.item(i).isPlace() && (laterWorse || cueRightBefore(i))) {
      return Effect.WORSE;
    }
    boolean named = contentWords(sentence.item(i)) > 1 && !sentence.item(i).isPlace();
    return named && !habit ? Effect.WORSE : Effect.UNSAID;
  }

  private int contentWords(Item item) {
    int words = 0;
    for (int at = item.from(); at < item.to(); at++) {
      words += lexicon.isDropped(sentence.tokens().get(at).form()) ? 0 : 1;
    }
    return words;
  }

  /** "Better when": the when belongs to the better. */
  private boolean isWhen(int i) {
    return i > 0 && sentence.item(i).to() - sentence.item(i).from() == 1 && sentence.clause(i) == sentence.clause(i - 1);
  }

  /** Whether the item opens a clause of its own: ", I walk every day". */
  private boolean startsOwnClause(int i) {
    if (i == 0 || !sentence.startsClause(i) || !sentence.item(i).is(Sort.HISTORY, "self")) {
      return false;
    }
    for (int next = i; next < sentence.size() && sentence.clause(next) == sentence.clause(i); next++) {
      if (sentence.item(next).is(Sort.WORSE, "") || sentence.item(next).is(Sort.BETTER, "")) {
        return false;
      }
    }
    return true;
  }

  private boolean cueRightBefore(int i) {
    for (int before = i - 1; before >= 0 && before >= i - 3; before--) {
      Item item = sentence.item(before);
      if (item.is(Sort.WORSE)) {
        return true;
      }
      if (!item.isSmall()) {
        return false;
      }
    }
    return false;
  }

  private boolean[] clausesWithHabit() {
    boolean[] habits = new boolean[sentence.clauseCount()];
    for (int i = 0; i < sentence.size(); i++) {
      habits[sentence.clause(i)] |= sentence.item(i).is(Sort.BETTER, "habit");
    }
    return habits;
  }

  /** For each item whether a worse or hurts follows in its clause with nothing but movements and small words between. */
  private boolean[] clausesWithWorseLater() {
    boolean[] later = new boolean[sentence.size()];
    boolean worse = false;
    for (int i = sentence.size() - 1; i >= 0; i--) {
      Item item = sentence.item(i);
      worse &= sentence.isLastOfClause(i) ? false : true;
      later[i] = worse;
      if (item.is(Sort.WORSE, "verb") || (item.is(Sort.WORSE, "") && !isSubordinate(item))) {
        worse = true;
      } else if (item.isPlace() || item.is(Sort.SYMPTOM) || item.is(Sort.NEGATION_END, "")) {
        worse = false;
      }
    }
    return later;
  }

  /** When, while, if: they look ahead, not back. */
  private static boolean isSubordinate(Item item) {
    return item.is(Sort.FILLER) || item.is(Sort.TIME);
  }
}
