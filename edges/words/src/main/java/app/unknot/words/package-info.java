/**
 * A person's words into coded phrases: places with their side, symptoms, movements, activities, how strong, how it
 * feels, and the alarm concepts that red-flag screens combine. {@link app.unknot.words.WordReader} is the way in.
 *
 * <p>Lucene splits the text, strips endings, mends spelling and finds the phrases of the lexicon; the lexicon itself is
 * knowledge. What the phrases mean together - which side goes with which place, what is denied, where a range runs - is
 * decided sentence by sentence.
 */
@NullMarked
package app.unknot.words;

import org.jspecify.annotations.NullMarked;
