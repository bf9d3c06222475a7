package app.unknot.app;

import app.unknot.classify.ExaminedBy;
import app.unknot.classify.Finding;
import app.unknot.classify.Reply;
import app.unknot.terms.Side;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a person did on the way from the pain to the result. One undo takes back one act. */
sealed interface Act
    permits Act.Begin, Act.Safety, Act.Visited, Act.Found, Act.Cannot, Act.Examines, Act.Finish, PlanAct {
  /** Returns when it was done, by the clock of that moment. */
  Instant at();

  /** Returns the name of the act in JSON. */
  String code();

  /**
   * Told a pain, or told it anew.
   *
   * @param complaint what {@code locate} takes, checked, without an id
   * @param drawing a drawing as it is saved, or null
   */
  record Begin(ObjectNode complaint, @Nullable ObjectNode drawing, Instant at) implements Act {
    @Override
    public String code() {
      return "begin";
    }
  }

  /** Answered safety questions, at least one. */
  record Safety(List<Replied> replies, Instant at) implements Act {
    public Safety {
      replies = List.copyOf(replies);
    }

    @Override
    public String code() {
      return "safety";
    }
  }

  /**
   * One answered safety question.
   *
   * @param item id of the item, such as {@code RF01.saddle}; it may be one that this program no longer knows
   * @param reply the answer
   */
  record Replied(String item, Reply reply) {}

  /** Named the day of a visit to a doctor because of a red flag. */
  record Visited(String flag, LocalDate on, Instant at) implements Act {
    @Override
    public String code() {
      return "visit";
    }
  }

  /**
   * Told what was noticed at a point.
   *
   * @param spot the point and its side
   * @param finding what was looked for; never {@link Finding#SPREAD_MATCHES}, which follows from the zones
   * @param reply yes, no or not sure; where two values were measured, what follows from them
   * @param zones where it spread to; null when that was not asked, empty when the person cannot say
   * @param measured the two values, or null
   */
  record Found(
      Spot spot,
      Finding finding,
      Reply reply,
      @Nullable List<Felt> zones,
      @Nullable Measured measured,
      Instant at)
      implements Act {
    public Found {
      zones = zones == null ? null : List.copyOf(zones);
    }

    @Override
    public String code() {
      return "finding";
    }
  }

  /** A trigger point on a side. */
  record Spot(String point, Side side) {}

  /** A zone to which a pressed point sent its pain. */
  record Felt(String zone, Side side) {}

  /**
   * Two values of a measurement.
   *
   * @param value at the point
   * @param mirror at the same place of the other side
   * @param unit {@code kPa}, {@code kg/cm2} or {@code degrees}
   * @param device {@code algometer} or {@code improvised}; null for angles
   */
  record Measured(double value, double mirror, String unit, @Nullable String device) {}

  /** Could not reach a point, or did not want to press it. */
  record Cannot(Spot spot, Instant at) implements Act {
    @Override
    public String code() {
      return "cannot";
    }
  }

  /** Said who examines from now on. */
  record Examines(ExaminedBy by, Instant at) implements Act {
    @Override
    public String code() {
      return "examiner";
    }
  }

  /** Wanted the result now. */
  record Finish(Instant at) implements Act {
    @Override
    public String code() {
      return "finish";
    }
  }
}
