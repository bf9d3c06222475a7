package app.unknot.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The events that may matter for a window, by what belongs together: versions of an event, and a series with its changed
 * occurrences. At most {@link #MOST} are kept; what comes after is counted at once and by itself.
 */
final class Ledger {
  /** How many events are kept for comparison. */
  static final int MOST = 200_000;

  private final BusyWindow window;
  private final Series series;
  private final Notes notes;
  private final Map<Event.Uid, Entry> entries = new LinkedHashMap<>();
  private int kept;
  private boolean full;

  /** All that belongs to one id. */
  private static final class Entry {
    final List<Event> masters = new ArrayList<>(1);
    final List<Event> changes = new ArrayList<>(0);
  }

  Ledger(BusyWindow window, Series series, Notes notes) {
    this.window = window;
    this.series = series;
    this.notes = notes;
  }

  void add(Event event) throws InterruptedException {
    Entry entry = entries.get(event.uid());
    if (entry == null && !matters(event)) {
      return;
    }
    if (kept >= MOST) {
      overflow(event);
      return;
    }
    if (entry == null) {
      entry = new Entry();
      entries.put(event.uid(), entry);
    }
    kept += event.instead() == null ? put(entry.masters, event, true) : put(entry.changes, event, false);
  }

  /** Counts all that was kept, and forgets it. */
  void settle() throws InterruptedException {
    for (Entry entry : entries.values()) {
      for (Event master : entry.masters) {
        series.count(master, entry.changes);
      }
      for (Event change : entry.changes) {
        series.countAlone(change);
      }
    }
    entries.clear();
    kept = 0;
  }

  private void overflow(Event event) throws InterruptedException {
    if (!full) {
      full = true;
      notes.add(0, "There are more than %d events in the window; later changes to the same event may count twice.".formatted(MOST));
    }
    series.count(event, List.of());
  }

  /** Keeps the newest version; equally new ones are all kept, since an id that was given twice must not free any time. */
  private static int put(List<Event> events, Event event, boolean master) {
    int before = events.size();
    if (events.stream().anyMatch(other -> same(other, event, master) && other.sequence() > event.sequence())) {
      return 0;
    }
    events.removeIf(other -> same(other, event, master) && other.sequence() < event.sequence());
    events.add(event);
    return events.size() - before;
  }

  private static boolean same(Event one, Event other, boolean master) {
    return master || (one.instead() != null && other.instead() != null && one.instead().local().equals(other.instead().local()));
  }

  /** Whether an event may fall into the window, before its zone is known for sure. */
  private boolean matters(Event event) {
    LocalDateTime from = LocalDateTime.ofInstant(window.from(), ZoneOffset.UTC).minusDays(2);
    LocalDateTime to = LocalDateTime.ofInstant(window.to(), ZoneOffset.UTC).plusDays(2);
    boolean near = event.span().start().local().isBefore(to) && event.span().latest().isAfter(from);
    Moment instead = event.instead();
    if (instead != null) {
      return near || event.onward() || (instead.local().isAfter(from) && instead.local().isBefore(to));
    }
    return near || (!event.single() && event.span().start().local().isBefore(to));
  }
}
