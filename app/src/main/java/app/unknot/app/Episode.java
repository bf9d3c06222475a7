package app.unknot.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything one person did about one complaint, in order. Whatever is true of it is worked out from these acts anew
 * each time; nothing that was worked out is relied on, least of all a clearance. Immutable.
 *
 * @param acts the acts, oldest first; the first one tells a pain
 * @param takenBack what was told and taken back though its words raised an alarm; only starting over drops it
 * @param kept what is kept beside the acts
 */
record Episode(List<Act> acts, List<TakenBack> takenBack, Kept kept) {
  static final Episode EMPTY = new Episode(List.of());

  /**
   * A pain that was told and taken back.
   *
   * @param begin what was told, without its drawing
   * @param before number of the acts that were done before it and still stand
   */
  record TakenBack(Act.Begin begin, int before) {}

  /** An act may be dated this far ahead of the clock before it is held for wrong: clocks are set, and zones crossed. */
  static final Duration TOLERANCE = Duration.ofDays(1);

  /** Who a person is does not change the pain. */
  private static final Set<String> PERSON = Set.of("age", "sex");

  Episode {
    acts = List.copyOf(acts);
    takenBack = List.copyOf(takenBack);
    if (!acts.isEmpty() && !(acts.getFirst() instanceof Act.Begin)) {
      throw new IllegalArgumentException("The first act of an episode tells a pain, not %s.".formatted(acts.getFirst().code()));
    }
  }

  /** An episode of which nothing alarming was taken back. */
  Episode(List<Act> acts) {
    this(acts, List.of(), Kept.NOTHING);
  }

  /** Returns whether nothing was done. */
  boolean isEmpty() {
    return acts.isEmpty();
  }

  /** Returns this and one more act. */
  Episode with(Act act) {
    List<Act> more = new ArrayList<>(acts);
    more.add(act);
    return new Episode(more, takenBack, kept);
  }

  /** Returns this without the last act. */
  Episode withoutLast() {
    int left = acts.size() - 1;
    List<TakenBack> back =
        takenBack.stream().map(told -> new TakenBack(told.begin, Math.min(told.before, left))).distinct().toList();
    return new Episode(acts.subList(0, left), back, left == 0 ? Kept.NOTHING : kept);
  }

  /** Returns this without the last act, which told a pain with an alarm in it; the alarm stays. */
  Episode withoutLastButItsAlarm() {
    Act.Begin last = (Act.Begin) acts.getLast();
    Episode before = withoutLast();
    List<TakenBack> back = new ArrayList<>(before.takenBack);
    back.removeIf(told -> told.begin.complaint().equals(last.complaint()));
    back.add(new TakenBack(new Act.Begin(last.complaint(), null, last.at()), before.acts.size()));
    return new Episode(before.acts, back, before.kept);
  }

  /** Returns this with something else kept beside the acts. */
  Episode keeping(Kept other) {
    return new Episode(acts, takenBack, other);
  }

  /** Returns the last act. */
  Optional<Act> last() {
    return acts.isEmpty() ? Optional.empty() : Optional.of(acts.getLast());
  }

  /** Returns what was told last. */
  Act.Begin told() {
    return (Act.Begin) acts.get(lastBegin());
  }

  /** Returns this with another drawing of the same pain. */
  Episode drawn(@Nullable ObjectNode drawing) {
    List<Act> same = new ArrayList<>(acts);
    Act.Begin told = told();
    same.set(lastBegin(), new Act.Begin(told.complaint(), drawing, told.at()));
    return new Episode(same, takenBack, kept);
  }

  /** Returns the acts that concern this pain: all since it was told, or last changed. */
  List<Act> ofThisPain() {
    return acts.subList(begun(), acts.size());
  }

  /** Returns the number of acts before this pain was told. */
  int before() {
    return begun();
  }

  /**
   * Returns the time of each act as the present clock sees it: none lies after the next one, nor after now. Where a
   * clock was set back in between, earlier acts move back with it, so that their answers end sooner, never later. An
   * answer dated more than a day ahead of the clock keeps its date: what it denies then clears nothing.
   */
  List<Instant> times(Instant now) {
    Instant[] times = new Instant[acts.size()];
    Instant next = now.plusNanos(1);
    for (int i = times.length - 1; i >= 0; i--) {
      Instant at = acts.get(i).at();
      Instant before = next.minusNanos(1);
      next = at.isAfter(before) ? before : at;
      boolean answers = acts.get(i) instanceof Act.Safety || acts.get(i) instanceof PlanAct.Health;
      times[i] = answers && at.isAfter(now.plus(TOLERANCE)) ? at : next;
    }
    return List.of(times);
  }

  private int lastBegin() {
    for (int i = acts.size() - 1; i >= 0; i--) {
      if (acts.get(i) instanceof Act.Begin) {
        return i;
      }
    }
    throw new IllegalStateException("Nothing was told yet.");
  }

  /** An age or a sex that was told later belongs to the same pain. */
  private int begun() {
    int begun = lastBegin();
    ObjectNode pain = pain(told());
    for (int i = begun - 1; i >= 0; i--) {
      if (acts.get(i) instanceof Act.Begin earlier) {
        if (!Objects.equals(pain(earlier), pain)) {
          break;
        }
        begun = i;
      }
    }
    return begun;
  }

  private static ObjectNode pain(Act.Begin told) {
    ObjectNode pain = told.complaint().deepCopy();
    pain.remove(PERSON);
    pain.properties().removeIf(field -> isEmpty(field.getValue()));
    return pain;
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isNull() || (value.isContainerNode() && value.isEmpty());
  }
}
