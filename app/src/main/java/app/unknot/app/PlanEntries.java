package app.unknot.app;

import app.unknot.calendar.PlanCalendar;
import app.unknot.calendar.PlanEntry;
import app.unknot.plan.Mark;
import app.unknot.plan.Planned;
import app.unknot.plan.Prescription;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A plan as calendars get it. Without the person's wish no word in it tells of health: titles are neutral, and the names of
 * sessions are made from a secret.
 */
final class PlanEntries {
  private static final Duration REFRESH = Duration.ofMinutes(15);
  private static final int OURS = 16;
  private static final int EACH = 24;

  /** Minutes before the start at which a calendar reminds of what is no break. */
  private static final int REMIND = 10;

  private PlanEntries() {}

  /** Returns the plan as a calendar file; an empty one where no plan may be shown. */
  static byte[] file(PlanView view, boolean names, PlanWords words, InstantSource clock) {
    return calendar(clock).write(of(view, names, words));
  }

  /** Returns what writes such a plan; its items keep nobody from being free. */
  static PlanCalendar calendar(InstantSource clock) {
    return new PlanCalendar(Messages.text("calendar.name"), REFRESH, false, clock);
  }

  /** Returns the entries that may be shown, dropped ones included till their time is over; none where no plan may be. */
  static List<PlanEntry> of(PlanView view, boolean names, PlanWords words) {
    KeptPlan kept = view.kept();
    Planned.Made made = view.made();
    if (kept == null || made == null) {
      return List.of();
    }
    List<PlanEntry> entries = new ArrayList<>();
    for (KeptPlan.Entry entry : kept.entries()) {
      Optional<Prescription> prescription = made.prescribed().of(entry.session().task());
      if (prescription.filter(one -> !view.ground().shows(entry.session(), one.remedy().kind())).isPresent()) {
        continue;
      }
      boolean gone = entry.cancelled() || prescription.isEmpty();
      boolean isBreak = prescription.filter(one -> one.task().is(Mark.BREAK)).isPresent();
      boolean named = names && prescription.isPresent();
      entries.add(
          new PlanEntry(
              uid(kept, entry.session().uid()),
              entry.sequence(),
              entry.session().start().atZone(view.ground().zone()),
              entry.session().minutes(),
              named ? words.task(prescription.get()) : Messages.text(isBreak ? "calendar.break" : "calendar.session"),
              named ? String.join("\n", PlanWords.instructions(prescription.get())) : "",
              Messages.text("calendar.category"),
              isBreak ? 0 : REMIND,
              gone,
              entry.revised()));
    }
    return entries;
  }

  /** Returns how all names of a plan's sessions begin in calendars. */
  static String ours(KeptPlan kept) {
    return "unknot-" + named(kept, "plan", OURS) + "-";
  }

  private static String uid(KeptPlan kept, String uid) {
    return ours(kept) + named(kept, "session " + uid, EACH);
  }

  private static String named(KeptPlan kept, String what, int digits) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(kept.key().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8))).substring(0, digits);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is missing, which every JDK has.", e);
    }
  }
}
