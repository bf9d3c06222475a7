/**
 * Proves the layout: which room may use which, who brings which library, and the habits of the core.
 */
@NullMarked
package app.unknot.arch;

import org.jspecify.annotations.NullMarked;
