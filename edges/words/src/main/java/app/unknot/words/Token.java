package app.unknot.words;

/**
 * A word of the text.
 *
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param form its form in the lexicon: small letters, plain ASCII, without ending, spelling mended
 * @param id number of the form in the lexicon's vocabulary, -1 when the lexicon does not have it
 * @param before what separates it from the word before
 */
record Token(int start, int end, String form, int id, Gap before) {}
