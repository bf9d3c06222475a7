package app.unknot.examine;

import app.unknot.atlas.PointSide;
import app.unknot.classify.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the exam says next: one question, or that it is done. */
public sealed interface Advice {
  /** Returns the candidates now, most probable first, at most eight. */
  List<ExamCandidate> candidates();

  /** Returns the probability that no trigger point at all is behind any of the pain, 0 to 1. */
  double somethingElse();

  /** Returns what to treat as things stand. */
  Decision decision();

  /** Returns whether every number rests on all combinations; false only in drawings too wide for that. */
  boolean exact();

  /**
   * A question.
   *
   * @param target where
   * @param finding what to notice
   * @param why what the answer is worth and what each would do
   * @param newPress whether the person has to press here anew; false for a further question on the same press and for
   *     questions without touch
   * @param guide where and how to press; null where the finding needs no touch
   */
  record Ask(
      PointSide target,
      Finding finding,
      Reason why,
      boolean newPress,
      @Nullable PressGuide guide,
      Decision decision,
      List<ExamCandidate> candidates,
      double somethingElse,
      boolean exact)
      implements Advice {
    /** Copies the list. */
    public Ask {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Nothing left to ask is worth its effort.
   *
   * @param end why
   * @param left what the best remaining question would be worth, as {@link Reason#value}; 0 where none remains
   * @param effort its effort; 0 where none remains
   */
  record Done(
      End end,
      double left,
      double effort,
      Decision decision,
      List<ExamCandidate> candidates,
      double somethingElse,
      boolean exact)
      implements Advice {
    /** Copies the list. */
    public Done {
      candidates = List.copyOf(candidates);
    }
  }

  /** Why an exam is done. */
  enum End {
    /** Questions remain, but no answer is likely enough to change what to treat. */
    SETTLED,
    /** No question remains that may be asked: all are answered, not sure, out of reach or not to be pressed. */
    NOTHING_LEFT
  }
}
