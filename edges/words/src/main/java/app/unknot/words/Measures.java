package app.unknot.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The numbers of a sentence that mean something: strength ("7/10", "seven out of ten", "pain level 6") and age ("41 year
 * old", "aged 41", "41F").
 */
final class Measures {
  private static final int OLDEST = 120;
  private static final int YOUNGEST_ALONE = 12;

  /** A number that was understood: the words it takes up, and its value as text. */
  record Measure(Sort sort, int from, int to, String code) {}

  private final Sentence sentence;
  private final BiConsumer<Measure, Integer> sink;
  private final Set<Integer> used = new HashSet<>();

  Measures(Sentence sentence, BiConsumer<Measure, Integer> sink) {
    this.sentence = sentence;
    this.sink = sink;
  }

  /** Returns the items that were used up. */
  Set<Integer> read() {
    for (int i = 0; i < sentence.size(); i++) {
      if (!used.contains(i) && !strength(i)) {
        age(i);
      }
    }
    return used;
  }

  private boolean strength(int i) {
    double value = number(i);
    if (!(value >= 0 && value <= 10)) {
      return false;
    }
    int last = i + 1;
    while (isItem(last) && last <= i + 4 && (sentence.item(last).is(Sort.INTENSITY, "of") || isDropped(last))) {
      last++;
    }
    boolean stroke = isItem(i + 1) && sentence.before(sentence.item(i + 1)) == '/';
    boolean ofTen = isItem(last) && number(last) == 10 && (last > i + 1 || stroke);
    boolean level = i > 0 && sentence.clause(i) == sentence.clause(i - 1) && sentence.item(i - 1).is(Sort.INTENSITY, "level");
    if (!ofTen && !(level && !isUnit(i + 1))) {
      return false;
    }
    take(Sort.INTENSITY, i, ofTen ? last : i, text(value));
    return true;
  }

  private void age(int i) {
    Item item = sentence.item(i);
    int age = Numbers.whole(form(item));
    String sex = "";
    if (age < 0) {
      String form = form(item);
      sex = form.endsWith("f") ? "female" : form.endsWith("m") ? "male" : "";
      age = sex.isEmpty() ? -1 : Numbers.whole(form.substring(0, form.length() - 1));
    }
    if (age < 0 || age > OLDEST) {
      return;
    }
    if (!sex.isEmpty()) {
      take(Sort.AGE, i, i, Integer.toString(age));
      take(Sort.SEX, i, i, sex);
    } else if (isItem(i + 1) && sentence.item(i + 1).is(Sort.AGE, "years")) {
      take(Sort.AGE, i, i + 1, Integer.toString(age));
    } else if (isAfterAgeWord(i, age) && !isUnit(i + 1) || isBesideSexLetter(i) || isAloneAtEdge(i, age)) {
      take(Sort.AGE, i, i, Integer.toString(age));
    }
  }

  /** "I am 41", "at 41"; a number below {@value #YOUNGEST_ALONE} is rather a time of day or a count. */
  private boolean isAfterAgeWord(int i, int age) {
    return i > 0 && age >= YOUNGEST_ALONE && sentence.clause(i) == sentence.clause(i - 1) && sentence.item(i - 1).is(Sort.AGE, "before");
  }

  /** "Sore shoulder, 25": a likely age alone in the first or last clause. */
  private boolean isAloneAtEdge(int i, int age) {
    boolean alone = sentence.startsClause(i) && sentence.isLastOfClause(i) && sentence.clauseCount() > 1;
    boolean edge = sentence.clause(i) == 0 || sentence.clause(i) == sentence.clauseCount() - 1;
    return alone && edge && age >= YOUNGEST_ALONE && sentence.before(sentence.item(i)) != '/';
  }

  private boolean isBesideSexLetter(int i) {
    return isSexLetter(i + 1) || isSexLetter(i - 1);
  }

  private boolean isSexLetter(int i) {
    return isItem(i) && sentence.item(i).is(Sort.SEX) && sentence.written(sentence.item(i)).length() == 1;
  }

  private boolean isUnit(int i) {
    if (!isItem(i) || sentence.startsClause(i)) {
      return false;
    }
    Item item = sentence.item(i);
    return item.is(Sort.TIME_UNIT) || item.is(Sort.TIME) || item.isUnknown() || number(i) >= 0;
  }

  private boolean isDropped(int i) {
    return sentence.item(i).isSmall();
  }

  private boolean isItem(int i) {
    return i >= 0 && i < sentence.size();
  }

  private void take(Sort sort, int from, int to, String code) {
    for (int i = from; i <= to; i++) {
      used.add(i);
    }
    sink.accept(new Measure(sort, sentence.item(from).from(), sentence.item(to).to(), code), from);
  }

  private double number(int i) {
    Item item = sentence.item(i);
    Meaning word = item.find(Sort.TIME);
    return Numbers.decimal(word == null ? form(item) : word.code());
  }

  private String form(Item item) {
    return item.to() - item.from() == 1 ? sentence.tokens().get(item.from()).form() : "";
  }

  private static String text(double value) {
    return value == Math.rint(value) ? Integer.toString((int) value) : String.format(Locale.ROOT, "%s", value);
  }
}
