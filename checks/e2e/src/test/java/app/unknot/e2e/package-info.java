/** The built program, used in a real browser the way a person uses it. */
@NullMarked
package app.unknot.e2e;

import org.jspecify.annotations.NullMarked;
