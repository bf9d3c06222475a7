/** Checks of the yardsticks themselves. */
@NullMarked
package app.unknot.bench;

import org.jspecify.annotations.NullMarked;
