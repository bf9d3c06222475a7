/**
 * Muscles, trigger points, referral zones and their rivals, read from the checked knowledge.
 */
@NullMarked
package app.unknot.atlas;

import org.jspecify.annotations.NullMarked;
