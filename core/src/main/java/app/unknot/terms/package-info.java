/**
 * Words of the field that every other package shares: sides, qualities, what a person said and how it was understood.
 */
@NullMarked
package app.unknot.terms;

import org.jspecify.annotations.NullMarked;
