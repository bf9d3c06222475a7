package app.unknot.words;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the knowledge, ready to be looked up. Immutable and safe to share between threads. Built from the
 * knowledge by {@link LexiconBuilder} when the program is built, packed by {@link LexiconFile}.
 *
 * @param analyzer the chain that every phrase went through and every text will
 * @param irregular plurals with a form of their own, such as feet
 * @param vocabulary the word forms, numbered
 * @param phrases all phrases but those of alarms
 * @param alarms the phrases of alarm concepts
 * @param spelling mends forms that the vocabulary does not have
 * @param groups the groups of single forms that the reader treats alike
 * @param same forms that mean the same in an alarm, each with the form that stands for it
 * @param terms ids of terms and concepts with a property
 */
record Lexicon(
    WordAnalyzer analyzer,
    Set<String> irregular,
    Vocabulary vocabulary,
    PhraseTable phrases,
    Alarms alarms,
    Spelling spelling,
    Map<Group, Set<String>> groups,
    Map<String, String> same,
    Map<Property, Set<String>> terms) {

  /** Single forms that the reader treats alike. */
  enum Group {
    /** The, my and the like. */
    ARTICLE,
    /** Articles and small prepositions, which may stand anywhere inside a phrase. */
    DROPPED,
    /** Function words, which add no distance between the parts of an alarm. */
    FUNCTION,
    /** Words that begin the name of a part: back, side, upper. */
    PART,
    /** And, or. */
    JOINER,
    /** From, to, down, up, along: where a pain runs. */
    WAY,
    /** Left. */
    LEFT,
    /** Don't, won't, isn't. */
    NO_VERB,
    /** Is, has, feels: dropped from the words of an alarm. */
    COPULA,
    /** Right. */
    RIGHT,
    /** Both. */
    BOTH,
    /** Verbs of having and suffering, as after "my mother". */
    HAVING,
    /** Had, died: what another person once had. */
    HAD,
    /** Verbs of a clause that says something of its own: hurts, have. */
    ASSERTING,
    /** No, cannot: an alarm phrase with one of them keeps its order. */
    ORDER
  }

  /** A property of a term or concept. */
  enum Property {
    /** A symptom that has a side. */
    SIDED,
    /** A movement that goes to a side. */
    DIRECTED,
    /** A symptom that is felt at the place in its name: sore throat. */
    FELT,
    /** A concept about the past, which "years ago" does not undo. */
    ABOUT_PAST
  }

  Lexicon {
    groups = Map.copyOf(groups);
    same = Map.copyOf(same);
    terms = Map.copyOf(terms);
  }

  private boolean is(Group group, String form) {
    return groups.getOrDefault(group, Set.of()).contains(form);
  }

  private boolean has(Property property, String term) {
    return terms.getOrDefault(property, Set.of()).contains(term);
  }

  boolean isDropped(String form) {
    return is(Group.DROPPED, form);
  }

  boolean isFunctionWord(String form) {
    return is(Group.FUNCTION, form);
  }

  /** Returns whether the word, as written, is an irregular plural. */
  boolean isIrregular(String written) {
    return irregular.contains(written);
  }

  boolean isPart(String form) {
    return is(Group.PART, form);
  }

  boolean isJoiner(String form) {
    return is(Group.JOINER, form);
  }

  boolean isWay(String form) {
    return is(Group.WAY, form);
  }

  boolean isAsserting(String form) {
    return is(Group.ASSERTING, form);
  }

  boolean isHaving(String form) {
    return is(Group.HAVING, form) || is(Group.HAD, form);
  }

  boolean isHavingNow(String form) {
    return is(Group.HAVING, form);
  }

  /** Returns the side that the form names by itself. */
  Sides sideOf(String form) {
    if (is(Group.BOTH, form)) {
      return Sides.BOTH;
    }
    return Sides.of(is(Group.LEFT, form), is(Group.RIGHT, form));
  }

  /** Returns whether the form says no by a verb, such as don't, and so up to the end of its clause. */
  boolean isVerbOfNo(String form) {
    return is(Group.NO_VERB, form);
  }

  /** Returns the form that stands for all forms of the same meaning in alarms. */
  String sameForm(String form) {
    return same.getOrDefault(form, form);
  }

  boolean isSidedSymptom(String term) {
    return has(Property.SIDED, term);
  }

  boolean isFeltSymptom(String term) {
    return has(Property.FELT, term);
  }

  boolean isDirectedMovement(String term) {
    return has(Property.DIRECTED, term);
  }

  boolean isAboutPast(String concept) {
    return has(Property.ABOUT_PAST, concept);
  }

  /** Returns the words of a text, spelling mended. */
  List<Token> tokens(String text) {
    return Splitter.tokens(analyzer, vocabulary, spelling.budget(), text);
  }
}
