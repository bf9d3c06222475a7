package app.unknot.app;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Link;
import app.unknot.atlas.PointSide;
import app.unknot.atlas.TriggerPoint;
import app.unknot.classify.EarlierWords;
import app.unknot.terms.Side;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Understands what was told, in words of the atlas. Remembers the pain it understood last. Safe to share. */
final class Teller {
  private record Last(Act.Begin begin, Told told) {}

  private final LocateDoor door;
  private final AtomicReference<@Nullable Last> last = new AtomicReference<>();

  /** The words of each earlier pain, which need no reading twice; never changed once it stands here. */
  private final AtomicReference<Map<Act.Begin, EarlierWords>> read = new AtomicReference<>(Map.of());

  Teller(LocateDoor door) {
    this.door = door;
  }

  /**
   * Returns a told pain as it is understood.
   *
   * @throws NothingLocated when it names no place and raises no flag
   */
  Told understand(Act.Begin begin) {
    Last known = last.get();
    if (known == null || known.begin != begin) {
      known = new Last(begin, door.told(begin.complaint()));
      last.set(known);
    }
    return known.told;
  }

  /**
   * Returns what was said before the pain as it is told now: earlier in the episode, or taken back since.
   *
   * @param times the time of each act, as the present clock sees it
   * @param now the present, at which nothing was done yet that could answer what was taken back last
   */
  List<EarlierWords> earlier(Episode episode, List<Instant> times, Instant now) {
    List<EarlierWords> earlier = new ArrayList<>();
    Map<Act.Begin, EarlierWords> known = new IdentityHashMap<>();
    for (int i = 0; i < times.size(); i++) {
      if (episode.acts().get(i) instanceof Act.Begin begin && begin != episode.told()) {
        earlier.add(words(begin, times.get(i), known));
      }
    }
    for (Episode.TakenBack told : episode.takenBack()) {
      Instant at = told.before() < times.size() ? times.get(told.before()) : now.plusNanos(1);
      earlier.add(words(told.begin(), at, known));
    }
    read.set(known);
    return earlier;
  }

  private EarlierWords words(Act.Begin begin, Instant at, Map<Act.Begin, EarlierWords> known) {
    EarlierWords before = read.get().get(begin);
    EarlierWords words =
        before == null
            ? new EarlierWords(door.words(begin.complaint()), age(begin), at)
            : new EarlierWords(before.words(), before.age(), at);
    known.put(begin, words);
    return words;
  }

  private static @Nullable Integer age(Act.Begin begin) {
    JsonNode age = begin.complaint().get("age");
    return age == null || age.isNull() ? null : Integer.valueOf(age.intValue());
  }

  /** Returns the point of the atlas. */
  PointSide at(Act.Spot spot) {
    TriggerPoint point = door.atlas().points().get(spot.point());
    if (point == null) {
      throw new IllegalArgumentException("no trigger point is called %s".formatted(spot.point()));
    }
    return new PointSide(point, spot.side());
  }

  /** Returns whether a point is known to be felt in at least one of the zones. */
  boolean matches(Act.Spot spot, List<Act.Felt> felt) {
    return felt.stream()
        .anyMatch(
            zone ->
                door.atlas().links().stream()
                    .anyMatch(
                        link ->
                            link.cause().equals(spot.point())
                                && link.kind() != Link.Kind.SITE
                                && link.zone().equals(zone.zone())
                                && reaches(link.reach(), spot.side(), zone.side())));
  }

  private static boolean reaches(Link.Reach reach, Side own, Side felt) {
    return felt == Side.MID
        || switch (reach) {
          case SAME -> felt == own;
          case OTHER -> felt != own;
          case BOTH -> true;
          case LEFT -> felt == Side.LEFT;
          case RIGHT -> felt == Side.RIGHT;
        };
  }

  /** Returns the atlas. */
  Atlas atlas() {
    return door.atlas();
  }
}
