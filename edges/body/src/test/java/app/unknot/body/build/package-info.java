/** Tests of how the figure is built. */
@NullMarked
package app.unknot.body.build;

import org.jspecify.annotations.NullMarked;
