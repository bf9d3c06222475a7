package app.unknot.knowledge;

import static app.unknot.knowledge.Table.joined;

import java.util.List;

/** Something a person can do against a trigger point, or against what keeps it up. */
record Remedy(
    String id,
    String name,
    String kind,
    boolean isPerMuscle,
    String activity,
    List<String> tools,
    List<String> marks,
    String variety,
    Dose dose,
    List<String> notOn,
    List<String> steps,
    String lightly,
    List<String> stop,
    List<String> expect,
    String benefit,
    String benefitBasis,
    String certainty,
    boolean isOwnCertainty,
    List<Evidence> evidence,
    List<String> instead,
    String tryFirst,
    Where where,
    Provenance provenance) {

  Remedy {
    tools = List.copyOf(tools);
    marks = List.copyOf(marks);
    notOn = List.copyOf(notOn);
    steps = List.copyOf(steps);
    stop = List.copyOf(stop);
    expect = List.copyOf(expect);
    evidence = List.copyOf(evidence);
    instead = List.copyOf(instead);
  }

  boolean isMedicine() {
    return kind.equals("medicine");
  }

  List<String> row() {
    return List.of(id, name, kind, Boolean.toString(isPerMuscle), activity, joined(tools), joined(marks), dose.start(),
        dose.least(), dose.most(), dose.timesADay(), dose.daysAWeek(), dose.hoursApart(), dose.courseDays(), dose.painMost(),
        dose.label().least(), dose.label().most(), dose.label().day(), Boolean.toString(dose.label().withFood()), joined(notOn),
        joined(steps), lightly, joined(stop), joined(expect), benefit, benefitBasis, certainty, Boolean.toString(isOwnCertainty),
        joined(instead), tryFirst, variety, provenance.basis());
  }

  /** How much and how often; numbers as the tables hold them, empty where nothing is said. */
  record Dose(
      String start,
      String least,
      String most,
      String timesADay,
      String daysAWeek,
      String hoursApart,
      String courseDays,
      String painMost,
      Label label) {

    static final Dose NONE = new Dose("", "", "", "", "", "", "", "", Label.NONE);
  }

  /** What the pack of a medicine allows, in milligrams. */
  record Label(String least, String most, String day, boolean withFood) {

    static final Label NONE = new Label("", "", "", false);
  }

  /** One result of research on the remedy. */
  record Evidence(
      String text,
      String measure,
      String value,
      String low,
      String high,
      String trials,
      String people,
      String certainty,
      boolean isClear,
      Provenance provenance) {

    List<String> row(String remedy) {
      return List.of(remedy, text, measure, value, low, high, trials, people, certainty, Boolean.toString(isClear),
          provenance.basis());
    }
  }
}
