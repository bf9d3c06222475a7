package app.unknot.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one person did so far: sessions that were done, and those that are over and were not said to be left out. They may
 * be of tasks that are no longer prescribed.
 */
final class Past {
  private static final int LONGEST = 600;
  private static final Duration LOOKS_BACK = Duration.ofDays(3 * Fortnight.WEEK);

  private final PlanBasis basis;
  private final List<Session> sessions = new ArrayList<>();

  Past(PlanBasis basis) {
    this.basis = basis;
    Set<String> uids = new HashSet<>();
    Stream<Session> over = Stream.concat(basis.pinned().stream(), basis.earlier().stream());
    Stream.concat(basis.done().stream(), over.filter(this::isRecent).filter(this::wanted))
        .filter(this::isRecent)
        .filter(one -> uids.add(one.uid()))
        .forEach(sessions::add);
  }

  /** Files may hold anything: what is long ago, in the future or takes no time is left out. */
  private boolean isRecent(Session session) {
    boolean begun = session.start().isBefore(basis.now()) && session.start().isAfter(basis.now().minus(LOOKS_BACK));
    return begun && session.minutes() > 0 && session.minutes() <= LONGEST;
  }

  private boolean wanted(Session session) {
    return Stream.of(session.task(), Fortnight.Declined.EVERYTHING)
        .noneMatch(task -> basis.declined().contains(new Fortnight.Declined(task, date(session))));
  }

  private LocalDate date(Session session) {
    return session.start().atZone(basis.living().zone()).toLocalDate();
  }

  private static boolean isOf(String task, List<RemedyKind> kinds) {
    String remedy = task.split(":", 2)[0];
    return RemedyBook.standard().remedy(remedy).filter(known -> kinds.contains(known.kind())).isPresent();
  }

  /** Returns the tasks of some kinds that were done. */
  Set<String> tasks(RemedyKind... kinds) {
    return sessions.stream().map(Session::task).filter(task -> isOf(task, List.of(kinds))).collect(Collectors.toSet());
  }

  /** Returns the tasks of some kinds that were done on a day. */
  Set<String> tasks(LocalDate date, RemedyKind... kinds) {
    return sessions.stream()
        .filter(one -> date(one).equals(date))
        .map(Session::task)
        .filter(task -> isOf(task, List.of(kinds)))
        .collect(Collectors.toSet());
  }

  /** Returns the minutes of exercise from a day on, before another: of each day what was ticked off or what is over. */
  int exercise(LocalDate from, LocalDate to) {
    Map<LocalDate, Integer> minutes = new HashMap<>();
    sessions.stream()
        .filter(one -> isOf(one.task(), List.of(RemedyKind.ACTIVITY)))
        .forEach(one -> minutes.merge(date(one), one.minutes(), Integer::sum));
    basis.progress().done().forEach((date, done) -> minutes.merge(date, done, Math::max));
    return minutes.entrySet().stream()
        .filter(day -> !day.getKey().isBefore(from) && day.getKey().isBefore(to))
        .mapToInt(day -> Math.clamp(day.getValue(), 0, LONGEST))
        .sum();
  }
}
