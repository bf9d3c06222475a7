package app.unknot.app;

import app.unknot.causes.Given;
import app.unknot.classify.Reply;
import app.unknot.plan.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person did about causes, health, days or the plan. It is about the person, so that it stands when
 * the pain changes.
 */
sealed interface PlanAct extends Act {
  /**
   * Answered a question about what may contribute.
   *
   * @param question id of the question; it may be one that this program no longer knows
   * @param given the answer, or null when it was withdrawn
   */
  record CauseAnswered(String question, @Nullable Given given, Instant at) implements PlanAct {
    @Override
    public String code() {
      return "answer";
    }
  }

  /** Said of a factor "not true for me", or took that back. */
  record NotMine(String factor, boolean on, Instant at) implements PlanAct {
    @Override
    public String code() {
      return "notMine";
    }
  }

  /** Answered questions about health, at least one. */
  record Health(List<HealthReply> answers, Instant at) implements PlanAct {
    public Health {
      answers = List.copyOf(answers);
    }

    @Override
    public String code() {
      return "health";
    }
  }

  /** One answer about health: a condition of the knowledge, and whether it is so. */
  record HealthReply(String condition, Reply reply) {}

  /** Said how the days go. */
  record Lives(LivingTold living, Instant at) implements PlanAct {
    @Override
    public String code() {
      return "living";
    }
  }

  /**
   * Wanted more or less of a remedy.
   *
   * @param remedy id of the remedy; it may be one that this program no longer knows
   * @param taste {@code usual}, {@code more}, {@code less} or {@code never}
   */
  record Tasted(String remedy, String taste, Instant at) implements PlanAct {
    @Override
    public String code() {
      return "taste";
    }
  }

  /** Asked for a plan, or for one anew; it begins on the day, or on the present one where that is null. */
  record Wanted(@Nullable LocalDate from, Instant at) implements PlanAct {
    @Override
    public String code() {
      return "make";
    }
  }

  /** Put a session where it is now; it stays there. */
  record Moved(Session session, Instant at) implements PlanAct {
    @Override
    public String code() {
      return "move";
    }
  }

  /** Gave a session free that was put somewhere. */
  record Released(String uid, Instant at) implements PlanAct {
    @Override
    public String code() {
      return "release";
    }
  }

  /** Did not want the task of a session on a day. */
  record Skipped(String uid, String task, LocalDate date, Instant at) implements PlanAct {
    @Override
    public String code() {
      return "skip";
    }
  }

  /** Wanted again what was not wanted on a day: one task, or all where the task is null. */
  record Restored(@Nullable String task, LocalDate date, Instant at) implements PlanAct {
    @Override
    public String code() {
      return "restore";
    }
  }

  /** Wanted nothing at all on a day, or took that back. */
  record FreeDay(LocalDate date, boolean on, Instant at) implements PlanAct {
    @Override
    public String code() {
      return "freeDay";
    }
  }

  /** Did a session, or took that back. */
  record Done(Session session, boolean on, Instant at) implements PlanAct {
    @Override
    public String code() {
      return "done";
    }
  }

  /** Said that the pain became worse for more than a day, or that this is over. */
  record Flare(boolean worse, Instant at) implements PlanAct {
    @Override
    public String code() {
      return "flare";
    }
  }
}
