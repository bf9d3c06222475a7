/**
 * Calendars in and out. {@link app.unknot.calendar.BusyReader} turns iCalendar files into busy times and keeps nothing
 * else of them; {@link app.unknot.calendar.PlanCalendar} writes a plan as iCalendar; {@link app.unknot.calendar.CalDav}
 * puts it on a server that the person named.
 *
 * <p>Files are read line by line: what is not about time is passed over before it is understood, so that no title ever
 * leaves the line it stands on. Recurrence rules are worked out by ical4j, within limits on steps.
 */
@NullMarked
package app.unknot.calendar;

import org.jspecify.annotations.NullMarked;
