/**
 * Red flags: what in a person's words, answers and age needs a doctor before any muscle is named, and the leave to go on.
 */
@NullMarked
package app.unknot.classify;

import org.jspecify.annotations.NullMarked;
