package app.unknot.knowledge;

import java.util.List;
import java.util.SequencedMap;

/** A coded symptom, movement or activity with the words people use for it. */
record Term(
    String id,
    String kind,
    String name,
    String clinical,
    String leak,
    boolean isSided,
    boolean isDirected,
    SequencedMap<String, String> loads) {
}
