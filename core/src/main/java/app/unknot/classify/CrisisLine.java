package app.unknot.classify;

/**
 * A telephone line for people who think of harming themselves.
 *
 * @param name who answers there
 * @param number digits as they are dialled inside the country, with spaces as they are usually written; never empty
 */
public record CrisisLine(String name, String number) {}
