/**
 * The guided exam: what to press, ask or move next, why, and when to stop.
 */
@NullMarked
package app.unknot.examine;

import org.jspecify.annotations.NullMarked;
