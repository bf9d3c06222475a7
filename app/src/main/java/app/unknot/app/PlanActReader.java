package app.unknot.app;

import static app.unknot.app.Refusal.quote;

import app.unknot.causes.Given;
import app.unknot.classify.Reply;
import app.unknot.plan.Session;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what concerns causes, health, days and the plan from JSON, and refuses by field what cannot be. Whether an id is
 * known is not looked at here.
 */
final class PlanActReader {
  static final List<String> TASTES = List.of("usual", "more", "less", "never");

  /** Nobody plans before or after these days. */
  static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

  /** More than all conditions. */
  static final int MOST_ANSWERS = 1000;

  static final int LONGEST_ID = 200;
  private static final int LONGEST_SESSION = 1440;
  private static final int MOST_CHANGES = 1_000_000;
  private static final double MOST_NUMBER = 1e9;
  private static final List<String> REPLIES = List.of("yes", "no", "unsure");

  private PlanActReader() {}

  /** Reads an id. */
  static String id(Fields fields, String name) {
    return fields.text(name, LONGEST_ID);
  }

  /** Reads an answer to a question about what may contribute; none where the value is not given. */
  static @Nullable Given given(Fields fields) {
    JsonNode value = fields.node().get("value");
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.isNumber()) {
      return new Given.Amount(fields.number("value", -MOST_NUMBER, MOST_NUMBER, ""));
    }
    if (value.isBoolean()) {
      return new Given.Chosen(value.booleanValue() ? "yes" : "no");
    }
    return new Given.Chosen(fields.text("value", LONGEST_ID));
  }

  /** Reads one answer about health. */
  static PlanAct.HealthReply reply(Fields fields) {
    return new PlanAct.HealthReply(id(fields, "condition"), fields.code("reply", Reply::of, REPLIES));
  }

  /** Reads how much of a remedy is wanted. */
  static String taste(Fields fields) {
    return fields.code("taste", code -> Optional.of(code).filter(TASTES::contains), TASTES);
  }

  /** Reads a day. */
  static LocalDate day(Fields fields, String name) {
    return fields.day(name, FIRST_DAY, LAST_DAY);
  }

  /** Reads a day that need not be given. */
  static @Nullable LocalDate dayIfAny(Fields fields, String name) {
    return fields.has(name) ? day(fields, name) : null;
  }

  /** Reads a session. */
  static Session session(Fields fields) {
    return new Session(
        id(fields, "uid"), id(fields, "task"), moment(fields, "start"), fields.whole("minutes", 1, LONGEST_SESSION));
  }

  /** Reads how often something was changed. */
  static int sequence(Fields fields) {
    return fields.whole("sequence", 0, MOST_CHANGES);
  }

  /** Reads a moment: when something was done, or when a session begins. */
  static Instant moment(Fields fields, String name) {
    return within(fields, name, fields.instant(name));
  }

  /** Refuses a moment at which nobody does or plans anything. */
  static Instant within(Fields fields, String name, Instant moment) {
    if (moment.isBefore(FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC))
        || !moment.isBefore(LAST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC))) {
      throw fields.wrong(name, quote(moment.toString()), "a moment from %s to %s".formatted(FIRST_DAY, LAST_DAY));
    }
    return moment;
  }
}
