/**
 * Painted or written pain to ranked likely sources, with explanation.
 */
@NullMarked
package app.unknot.locate;

import org.jspecify.annotations.NullMarked;
