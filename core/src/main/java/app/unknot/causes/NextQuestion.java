package app.unknot.causes;

/**
 * A question worth asking.
 *
 * @param question the question
 * @param value how far its answer could move the top of the list; above 0
 */
public record NextQuestion(FactorQuestion question, double value) {}
