package app.unknot.words;

import java.util.ArrayList;
import java.util.List;

/**
 * What nothing was made of: stretches of words of one clause that the lexicon does not have, as written. Small words
 * between two of them belong to the stretch; small words around it do not.
 */
final class Leftovers {
  private final Sentence sentence;
  private final boolean[] understood;
  private final List<String> stretches = new ArrayList<>();
  private int first = -1;
  private int last = -1;

  Leftovers(Sentence sentence, boolean[] understood) {
    this.sentence = sentence;
    this.understood = understood;
  }

  List<String> read() {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.startsClause(i)) {
        close();
      }
      Item item = sentence.item(i);
      if (isOpen(item)) {
        open(item);
      } else if (!item.isOnly(meaning -> meaning.sort() == Sort.FILLER)) {
        close();
      }
    }
    close();
    return stretches;
  }

  private boolean isOpen(Item item) {
    for (int word = item.from(); word < item.to(); word++) {
      if (!understood[word - sentence.from()]) {
        return true;
      }
    }
    return false;
  }

  private void open(Item item) {
    first = first < 0 ? sentence.start(item) : first;
    last = sentence.end(item);
  }

  private void close() {
    if (first >= 0) {
      stretches.add(sentence.written(first, last));
    }
    first = -1;
    last = -1;
  }
}
