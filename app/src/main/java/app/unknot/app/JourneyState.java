package app.unknot.app;

import app.unknot.atlas.PointSide;
import app.unknot.classify.Classification;
import app.unknot.classify.Finding;
import app.unknot.classify.Verdict;
import app.unknot.examine.Advice;
import app.unknot.examine.ExamCandidate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands on the way from the pain to the result, worked out from the acts of an episode.
 *
 * @param stage the step of the way
 * @param episode the acts
 * @param told the pain as understood, or null when nothing was told
 * @param verdict what the red flags ask for, or null when nothing was told
 * @param safety the safety questions
 * @param under16 whether the person is too young to have a knot named
 * @param exam the exam; null in every stage but exam and result, and whenever no knot may be named
 * @param result the result; null in every stage but result
 */
record JourneyState(
    Stage stage,
    Episode episode,
    @Nullable Told told,
    @Nullable Verdict verdict,
    Safety safety,
    boolean under16,
    @Nullable Exam exam,
    @Nullable Result result) {
  private static final int MOST_TOLD = 5;

  static final JourneyState EMPTY =
      new JourneyState(Stage.EMPTY, Episode.EMPTY, null, null, new Safety(List.of()), false, null, null);

  /** Returns the same after further acts that change nothing about pain, safety and exam. */
  JourneyState with(Episode acts) {
    return new JourneyState(stage, acts, told, verdict, safety, under16, exam, result);
  }

  /** The steps of the way. */
  enum Stage {
    /** Nothing was told. */
    EMPTY,
    /** Safety questions are open. */
    SAFETY,
    /** A red flag asks for help now or today; there is no way on but to answer its doubt. */
    STOPPED,
    /** The exam asks. */
    EXAM,
    /** The result is there. */
    RESULT;

    /** Returns the code in JSON. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The exam.
   *
   * @param advice the next question, or that there is none
   * @param found what was answered, each point and finding once, the newest last
   * @param cannot points that cannot be reached
   * @param conflicts answers that do not fit each other
   */
  record Exam(Advice advice, List<Act.Found> found, List<Act.Spot> cannot, List<Clash> conflicts) {
    Exam {
      found = List.copyOf(found);
      cannot = List.copyOf(cannot);
      conflicts = List.copyOf(conflicts);
    }

    /** Returns the candidates that are told, most likely first. */
    List<ExamCandidate> candidates() {
      return advice.candidates().stream().limit(MOST_TOLD).toList();
    }

    /** Returns whether the hand has to go to another place for a question. */
    boolean moves(Advice.Ask ask) {
      Act.Spot before = found.isEmpty() ? null : found.getLast().spot();
      return ask.guide() != null
          && (before == null
              || !before.point().equals(ask.target().point().id())
              || before.side() != ask.target().side());
    }

    /** Returns the next question, or null when there is none. */
    Advice.@Nullable Ask ask() {
      return advice instanceof Advice.Ask ask ? ask : null;
    }
  }

  /** Two answers about one point that do not fit each other. */
  record Clash(Act.Spot spot, Finding no, Finding yes) {}

  /**
   * The result.
   *
   * @param why why it stands now
   * @param points the points worth telling, most likely first
   */
  record Result(Why why, List<Point> points) {
    Result {
      points = List.copyOf(points);
    }
  }

  /** Why the result stands now. */
  enum Why {
    /** No further answer is likely to change it. */
    SETTLED("settled"),
    /** The person wanted it now. */
    FINISHED("finished"),
    /** Nothing more may be asked. */
    NOTHING_TO_ASK("nothingToAsk"),
    /** It is not known where it hurts. */
    NO_PLACE("noPlace"),
    /** The person is under 16. */
    UNDER_16("under16");

    private final String code;

    Why(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /** What is known of one point. */
  record Point(ExamCandidate candidate, Classification classification) {
    PointSide at() {
      return candidate.at();
    }
  }
}
