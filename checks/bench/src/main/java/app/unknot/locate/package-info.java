/**
 * The bench's window into the package-private parts of locate.
 */
@NullMarked
package app.unknot.locate;

import org.jspecify.annotations.NullMarked;
