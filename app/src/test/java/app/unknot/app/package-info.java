/** Tests of the program. */
@NullMarked
package app.unknot.app;

import org.jspecify.annotations.NullMarked;
