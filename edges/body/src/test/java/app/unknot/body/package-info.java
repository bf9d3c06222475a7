/** Tests of the figure's run-time library. */
@NullMarked
package app.unknot.body;

import org.jspecify.annotations.NullMarked;
