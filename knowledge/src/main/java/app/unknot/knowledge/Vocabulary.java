package app.unknot.knowledge;

import java.util.List;

/** The lists of words a field may choose from. */
enum Vocabulary {
  SIDES("paired", "mid"),
  ONE_SIDE("left", "right", "mid"),
  LINK_SIDE("same", "other", "both"),
  MID_LINK_SIDE("left", "right", "both", "mid"),
  VIEW("front", "back", "side", "sole"),
  LINK_KIND("essential", "spillover"),
  TOWARD("same", "away", "any"),
  SEEN_POINT("memory", "supported"),
  SEEN_SOURCE("full", "abstract", "excerpt", "no"),
  CONFIDENCE("A", "B", "C"),
  PRIOR_CLASS("VC", "C", "O", "R"),
  PRESSURE("firm", "moderate", "light", "pinch", "none"),
  REACH("self", "partner", "clinician"),
  EXAM_PRESSURE("light"),
  EXAM_WITH("otherHand", "sameHand", "bothHands", "ball", "partner", "none"),
  TERM_KIND("symptom", "movement", "activity"),
  MIMIC_KIND("nerveRoot", "joint", "tendon", "visceral", "nerve", "headache", "systemic", "skin",
      "vessel", "bone"),
  ACTION("emergency", "sameDay", "soon", "caution"),
  LIMIT("noPressure", "noFirmPressure", "noBall", "noHeat", "noCold", "noNsaid", "noBellyPressure",
      "noDeepCalfPressure", "lightOnly", "askClinician", "noKnotNamed"),
  GROUP("now", "nerves", "bones", "illness", "head", "chest", "limb", "belly", "joints", "you"),
  SEX("female", "male"),
  ASKED("always", "region", "screen", "followUp"),
  FIGURE_KIND("prevalence", "referral", "complaint"),
  GRAMMAR_KIND("side", "negation", "negationEnd", "quality", "intensity", "depth", "range", "worse",
      "better", "filler", "sex", "timeUnit", "history", "age", "time", "joiner"),
  FINDING_KIND("press", "ask", "move", "measure"),
  FINDING_GROUP("pressed", "felt", "known"),
  CUE_STRENGTH("strong", "hint"),
  CUE_PLACE("site", "any"),
  ANSWER_KIND("yesNo", "choice", "hours", "minutes", "days", "count"),
  COMBINE("highest", "mean"),
  CONCERNS("all", "some"),
  LINK_FOUND("raised", "none"),
  DESIGN("review", "trial", "longitudinal", "crossSectional", "judgement"),
  CERTAINTY("high", "moderate", "low", "veryLow"),
  MEASURED("meetingHours", "longestSitting", "backToBack"),
  REMEDY_KIND("stretch", "pressure", "heat", "cold", "activity", "calm", "sleep", "break", "medicine"),
  REMEDY_MARK("break", "at_work", "calm", "moves", "strain"),
  CAUTION_VERDICT("exclude", "lighter", "ask"),
  CAUTION_UNKNOWN("counts", "ignored"),
  CONDITION_GROUP("medicines", "illness", "pregnancy", "skin", "injury", "moving", "habits"),
  TRUTH("true", "false");

  private final List<String> words;

  Vocabulary(String... words) {
    this.words = List.of(words);
  }

  boolean holds(String word) {
    return words.contains(word);
  }

  /** The place of a word in the list, from 0; beyond all places for a word that the list does not hold. */
  int rank(String word) {
    int place = words.indexOf(word);
    return place < 0 ? words.size() : place;
  }

  String listed() {
    return String.join(", ", words);
  }
}
