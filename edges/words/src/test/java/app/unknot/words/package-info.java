/** Tests of the reader of words. */
@NullMarked
package app.unknot.words;

import org.jspecify.annotations.NullMarked;
