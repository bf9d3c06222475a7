package app.unknot.words;

import java.util.List;

/** A sentence of the text: its words, the phrases found in it, and the clauses that commas and the like cut it into. */
final class Sentence {
  private final String text;
  private final List<Token> tokens;
  private final int from;
  private final int to;
  private final List<Item> items;
  private final int[] clauses;

  Sentence(String text, List<Token> tokens, int from, int to, List<Item> items) {
    this.text = text;
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.items = List.copyOf(items);
    this.clauses = new int[items.size()];
    for (int i = 1; i < clauses.length; i++) {
      boolean cut = tokens.get(items.get(i).from()).before() != Gap.NONE && items.get(i).from() >= items.get(i - 1).to();
      clauses[i] = clauses[i - 1] + (cut ? 1 : 0);
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Returns the place of the first word in the text. */
  int from() {
    return from;
  }

  /** Returns the place after the last word. */
  int to() {
    return to;
  }

  int size() {
    return clauses.length;
  }

  Item item(int i) {
    return items.get(i);
  }

  int clause(int i) {
    return clauses[i];
  }

  /** Returns the number of clauses, at least one. */
  int clauseCount() {
    return clauses.length == 0 ? 1 : clauses[clauses.length - 1] + 1;
  }

  /** Returns whether a comma, bracket or the like stands right before the item. */
  boolean startsClause(int i) {
    return i == 0 || clauses[i] != clauses[i - 1];
  }

  boolean isLastOfClause(int i) {
    return i == clauses.length - 1 || clauses[i + 1] != clauses[i];
  }

  int start(Item item) {
    return tokens.get(item.from()).start();
  }

  int end(Item item) {
    return tokens.get(item.to() - 1).end();
  }

  String written(Item item) {
    return text.substring(start(item), end(item));
  }

  String written(int start, int end) {
    return text.substring(start, end);
  }

  /** Returns the character before the first one of the item that is no blank; a blank at the start of the text. */
  char before(Item item) {
    int at = start(item) - 1;
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }
}
