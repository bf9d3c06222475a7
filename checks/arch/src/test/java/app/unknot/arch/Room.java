package app.unknot.arch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The rooms of the house that hold something, each with the rooms it may use. A room is a package under {@code
 * app.unknot}; a new one is added here together with its arrows.
 */
enum Room {
  TERMS(Place.CORE),
  ATLAS(Place.CORE, TERMS),
  LOCATE(Place.CORE, ATLAS, TERMS),
  CLASSIFY(Place.CORE, ATLAS, TERMS),
  EXAMINE(Place.CORE, CLASSIFY, LOCATE, ATLAS, TERMS),
  CAUSES(Place.CORE, ATLAS, TERMS),
  PLAN(Place.CORE, EXAMINE, CAUSES, CLASSIFY, ATLAS, TERMS),
  WORDS(Place.EDGE, TERMS, ATLAS, LOCATE, CLASSIFY),
  BODY(Place.EDGE, TERMS, ATLAS, LOCATE),
  CALENDAR(Place.EDGE, TERMS),
  SOLVER(Place.EDGE, PLAN, TERMS),
  KNOWLEDGE(Place.BUILD),
  APP(Place.TOP, TERMS, ATLAS, LOCATE, CLASSIFY, EXAMINE, CAUSES, PLAN, WORDS, BODY, CALENDAR, SOLVER, KNOWLEDGE);

  /** Where a room stands. */
  enum Place {
    CORE,
    EDGE,
    BUILD,
    TOP
  }

  static final String BASE = "app.unknot.";

  private final Place place;
  private final Set<Room> mayUse = new HashSet<>();

  Room(Place place, Room... mayUse) {
    this.place = place;
    this.mayUse.addAll(List.of(mayUse));
  }

  /** The pattern of this room's packages. */
  String packages() {
    return BASE + name().toLowerCase(Locale.ROOT) + "..";
  }

  /** The patterns of the rooms that this room must not use. */
  String[] forbidden() {
    List<String> forbidden = new ArrayList<>();
    for (Room room : EnumSet.complementOf(EnumSet.of(this))) {
      if (!mayUse.contains(room)) {
        forbidden.add(room.packages());
      }
    }
    return forbidden.toArray(String[]::new);
  }

  /** The patterns of all rooms in these places. */
  static String[] in(Place... places) {
    List<Place> wanted = List.of(places);
    return EnumSet.allOf(Room.class).stream()
        .filter(room -> wanted.contains(room.place))
        .map(Room::packages)
        .toArray(String[]::new);
  }

  /** The patterns of all rooms but these. */
  static String[] except(Room... rooms) {
    List<Room> left = List.of(rooms);
    return EnumSet.allOf(Room.class).stream()
        .filter(room -> !left.contains(room))
        .map(Room::packages)
        .toArray(String[]::new);
  }
}
