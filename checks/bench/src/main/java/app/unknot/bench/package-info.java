/**
 * Measures how right and how fast locating is, beside simple rivals and other libraries, in one run.
 */
@NullMarked
package app.unknot.bench;

import org.jspecify.annotations.NullMarked;
