package app.unknot.calendar;

/**
 * Something that could not be read, or not fully.
 *
 * @param file the name of the file, without its folder
 * @param line the line on which the event begins, counted from 1; 0 for the whole file
 * @param sentence what is wrong and what was done about it, without a word of the event
 */
public record CalendarNote(String file, long line, String sentence) {}
