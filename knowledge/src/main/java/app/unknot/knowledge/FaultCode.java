package app.unknot.knowledge;

/**
 * What can be wrong with a knowledge file. The printed code ({@code K001}) is stable: it is never
 * given to another fault, so it can be searched for and stands in the name of its file in
 * {@code knowledge/broken}.
 */
public enum FaultCode {
  /** A field that the format does not know. */
  UNKNOWN_FIELD(1, "a field that the format does not know"),
  /** A field that the format needs and the file lacks. */
  MISSING_FIELD(2, "a needed field is missing"),
  /** The same field twice in one mapping. */
  FIELD_TWICE(3, "the same field twice in one mapping"),
  /** A text where a list or mapping belongs, or the other way round. */
  WRONG_SHAPE(4, "a text where a list or mapping belongs, or the other way round"),
  /** A word outside the list of allowed words. */
  UNKNOWN_VALUE(5, "a word outside the list of allowed words"),
  /** The text does not parse, or uses YAML beyond plain mappings, lists and texts. */
  NOT_YAML(6, "not YAML, or YAML beyond plain mappings, lists and texts"),
  /** The file or folder cannot be read, or is not UTF-8. */
  UNREADABLE(7, "the file or folder cannot be read, or is not UTF-8"),
  /** The file is larger than any knowledge file should be. */
  FILE_TOO_BIG(8, "the file is larger than a knowledge file may be"),
  /** A tab, a control character or a bar, which the compiled tables cannot hold. */
  FORBIDDEN_CHARACTER(9, "a tab, a control character, or a bar in a list"),
  /** The format name is unknown. */
  UNKNOWN_FORMAT(10, "the file names no format, or an unknown one"),
  /** The format is of a later version than this program reads. */
  NEWER_FORMAT(11, "the format is newer than this program"),
  /** An id that no file defines. */
  UNKNOWN_ID(20, "an id that no file defines"),
  /** Two definitions of one id. */
  DUPLICATE_ID(21, "two definitions of one id"),
  /** The id inside differs from the file name. */
  ID_NOT_FILE_NAME(22, "the id differs from the file name"),
  /** An id with other characters than allowed, or one that does not begin with its owner's id. */
  MALFORMED_ID(23, "an id that is not written as ids are"),
  /** A claim without source and without an admitted assumption. */
  UNCITED_CLAIM(30, "a claim with neither source nor assumption"),
  /** A DOI that cannot be one. */
  MALFORMED_DOI(31, "a DOI that cannot be one"),
  /** A PubMed number that cannot be one. */
  MALFORMED_PMID(32, "a PubMed number that cannot be one"),
  /** A source that does not say how much of it was seen. */
  SOURCE_WITHOUT_SEEN(33, "a source that does not say how much of it was seen"),
  /** A locator in a work that nobody saw. */
  LOCATOR_UNSEEN(34, "a locator in a work that nobody saw"),
  /** A reviewer without a date. */
  REVIEWER_WITHOUT_DATE(35, "a reviewer without a date"),
  /** A number without a unit. */
  MISSING_UNIT(40, "a number without a unit"),
  /** A unit that is unknown or does not fit here. */
  UNKNOWN_UNIT(41, "a unit that is unknown or does not fit here"),
  /** A number outside the range of its unit. */
  OUT_OF_RANGE(42, "a number outside the range of its unit"),
  /** Something that is not a number where one belongs. */
  NOT_A_NUMBER(43, "a number is needed and something else stands there"),
  /** Numbers declared to sum to one that do not. */
  SUM_NOT_ONE(44, "numbers that should sum to one and do not"),
  /** A muscle on one side only without a reason. */
  ONE_SIDED_WITHOUT_REASON(50, "a muscle on one side only without a reason"),
  /** A zone names a neighbour that does not name it back. */
  NEIGHBOURS_NOT_MUTUAL(51, "a zone whose neighbour does not name it back"),
  /** An internal zone that no surface zone covers. */
  INTERNAL_WITHOUT_SURFACE(52, "an internal zone without a zone on the surface"),
  /** A point that may be pressed in a zone that must never be. */
  NEVER_PRESS(53, "a point that may be pressed in a zone that must never be"),
  /** One zone and side listed twice for one cause. */
  ZONE_TWICE(54, "one zone and side listed twice for one cause"),
  /** An exam that presses where the muscle must not be pressed, or does not say how where it may. */
  EXAM_AGAINST_CARE(55, "an exam that does not fit where its muscle may be pressed"),
  /** A muscle in no muscle group, or in more than one. */
  NOT_IN_ONE_GROUP(56, "a muscle in no muscle group, or in more than one"),
  /** A remedy without cautions. */
  REMEDY_WITHOUT_CAUTIONS(60, "a remedy without cautions"),
  /** A red flag without a vignette that fires and one that nearly does. */
  FLAG_WITHOUT_VIGNETTES(61, "a red flag without both kinds of vignette"),
  /** A red flag that no path asks. */
  FLAG_NEVER_ASKED(62, "a red flag that nothing asks"),
  /** A screen line that would fire on every text. */
  SCREEN_WITHOUT_CONCEPT(63, "a screen line that would fire on every text"),
  /** A red flag that asks for something else than its most urgent question. */
  FLAG_ACTION_OF_NO_QUESTION(64, "a red flag whose action is not that of its most urgent question"),
  /** A dose whose parts contradict each other. */
  DOSE_AGAINST_ITSELF(65, "a dose whose parts contradict each other"),
  /** A caution that does not name exactly one thing it depends on. */
  CAUTION_OF_NO_ONE_THING(66, "a caution that does not name one condition, age or limit"),
  /** A condition that no caution minds. */
  CONDITION_WITHOUT_CAUTION(67, "a condition that no caution minds"),
  /** A remedy that would be offered instead of itself, or a medicine offered instead. */
  INSTEAD_NO_EQUAL(68, "instead of a remedy, itself or a medicine is offered"),
  /** A medicine without the longest time it may be taken. */
  MEDICINE_WITHOUT_END(69, "a medicine without a longest time and a time apart"),
  /** A term, place or concept without words. */
  NO_WORDS(70, "an entry without words"),
  /** One phrase given to two codes of the same kind. */
  PHRASE_TWICE(71, "one phrase given to two codes of the same kind");

  private final int number;
  private final String meaning;

  FaultCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** The printed code, {@code K} and three digits. */
  public String code() {
    return "K%03d".formatted(number);
  }

  /** What the fault is, in a few words. */
  public String meaning() {
    return meaning;
  }
}
