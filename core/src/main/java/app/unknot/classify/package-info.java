/**
 * Red flags: what in a person's words needs a doctor before any muscle is named.
 */
@NullMarked
package app.unknot.classify;

import org.jspecify.annotations.NullMarked;
