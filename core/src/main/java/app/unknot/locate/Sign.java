package app.unknot.locate;

import app.unknot.terms.Side;
import org.jspecify.annotations.Nullable;

/**
 * A symptom or a movement that brings the pain on.
 *
 * @param term id of the symptom or movement in the atlas
 * @param side the side of the symptom, or the side a movement goes to; null when not stated or none applies
 */
public record Sign(String term, @Nullable Side side) {}
