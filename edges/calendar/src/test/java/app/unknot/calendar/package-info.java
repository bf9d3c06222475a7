/** Tests of calendars in and out. */
@NullMarked
package app.unknot.calendar;

import org.jspecify.annotations.NullMarked;
