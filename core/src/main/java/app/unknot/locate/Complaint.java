package app.unknot.locate;

import app.unknot.terms.Reading;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person told about one pain.
 *
 * @param painted zones painted or ticked, at most one entry a zone and side
 * @param spoken places named in words that are too coarse for one zone
 * @param free zones that the person said do not hurt
 * @param symptoms accompanying symptoms
 * @param movements movements and positions that bring the pain on
 * @param activities ids of recent activities
 * @param age age in years, 0 to 120, or null when not stated
 * @param sex stated sex
 * @param drawn true when the person painted or ticked zones; then a zone left free says more than in words alone
 */
public record Complaint(
    List<PaintedZone> painted,
    List<SpokenPlace> spoken,
    List<Place> free,
    List<Sign> symptoms,
    List<Sign> movements,
    List<String> activities,
    @Nullable Integer age,
    Sex sex,
    boolean drawn) {

  /**
   * A zone with its side.
   *
   * @param zone zone id
   * @param side its side
   */
  public record Place(String zone, Side side) {}

  /** Copies the lists and checks the age. */
  public Complaint {
    painted = List.copyOf(painted);
    spoken = List.copyOf(spoken);
    free = List.copyOf(free);
    symptoms = List.copyOf(symptoms);
    movements = List.copyOf(movements);
    activities = List.copyOf(activities);
    Set<Place> places = new HashSet<>();
    if (!painted.stream().allMatch(z -> places.add(new Place(z.zone(), z.side())))) {
      throw new IllegalArgumentException("A zone is painted twice on the same side.");
    }
    if (age != null && (age < 0 || age > 120)) {
      throw new IllegalArgumentException("age %d is not within 0 to 120".formatted(age));
    }
  }

  /** Returns whether no place of pain is known. */
  public boolean placeless() {
    return painted.isEmpty() && spoken.isEmpty();
  }

  /** Returns this complaint without one of its items; the rest stays as it is. */
  Complaint without(Item item) {
    return switch (item) {
      case Item.Zone zone ->
          with(
              less(painted, z -> z.zone().equals(zone.zone()) && z.side() == zone.side()),
              spoken,
              symptoms,
              movements);
      case Item.Place place -> with(painted, less(spoken, place.place()::equals), symptoms, movements);
      case Item.Symptom sign ->
          with(painted, spoken, less(symptoms, new Sign(sign.term(), sign.side())::equals), movements);
      case Item.Movement sign ->
          with(painted, spoken, symptoms, less(movements, new Sign(sign.term(), sign.side())::equals));
      case Item.Examined _ -> throw new IllegalArgumentException("what was found at a point is not told");
      case Item.Unpainted _ -> throw new IllegalArgumentException("what is free of pain cannot be left out");
    };
  }

  private Complaint with(
      List<PaintedZone> painted, List<SpokenPlace> spoken, List<Sign> symptoms, List<Sign> movements) {
    return new Complaint(painted, spoken, free, symptoms, movements, activities, age, sex, drawn);
  }

  private static <T> List<T> less(List<T> all, Predicate<T> gone) {
    List<T> rest = new ArrayList<>(all);
    rest.removeIf(gone);
    return rest;
  }

  /** Returns a builder of a complaint. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects a complaint piece by piece; a zone painted twice keeps the last stroke. */
  public static final class Builder {
    private final Map<Place, PaintedZone> painted = new LinkedHashMap<>();
    private final Set<SpokenPlace> spoken = new LinkedHashSet<>();
    private final Set<Place> free = new LinkedHashSet<>();
    private final Set<Sign> symptoms = new LinkedHashSet<>();
    private final Set<Sign> movements = new LinkedHashSet<>();
    private final Set<String> activities = new LinkedHashSet<>();
    private @Nullable Integer age;
    private Sex sex = Sex.UNKNOWN;
    private final Set<Place> strokes = new LinkedHashSet<>();
    private final List<Reading> readings = new ArrayList<>();

    private Builder() {}

    /** Adds a painted or ticked zone. */
    public Builder paint(PaintedZone zone) {
      strokes.add(new Place(zone.zone(), zone.side()));
      return paintFromWords(zone);
    }

    Builder paintFromWords(PaintedZone zone) {
      painted.put(new Place(zone.zone(), zone.side()), zone);
      return this;
    }

    /** Adds a fully painted zone. */
    public Builder paint(String zone, Side side) {
      return paint(PaintedZone.of(zone, side));
    }

    /** Adds a coarse place. */
    public Builder somewhere(SpokenPlace place) {
      spoken.add(place);
      return this;
    }

    /** Adds a zone that does not hurt. */
    public Builder free(String zone, Side side) {
      free.add(new Place(zone, side));
      return this;
    }

    /** Adds a symptom. */
    public Builder symptom(String term, @Nullable Side side) {
      symptoms.add(new Sign(term, side));
      return this;
    }

    /** Adds a movement that brings the pain on. */
    public Builder movement(String term, @Nullable Side side) {
      movements.add(new Sign(term, side));
      return this;
    }

    /** Adds a recent activity. */
    public Builder activity(String id) {
      activities.add(id);
      return this;
    }

    /** Sets the age in years, or null for unknown. */
    public Builder age(@Nullable Integer years) {
      this.age = years;
      return this;
    }

    /** Sets the sex. */
    public Builder sex(Sex value) {
      this.sex = value;
      return this;
    }

    /**
     * Adds what was read in a person's words. A zone that a phrase surely means (weight 1) counts as painted; a phrase
     * without any such zone becomes a {@link SpokenPlace}. Where the person also painted or ticked zones, that says
     * better where it hurts: a phrase that shares a zone with the paint adds no further place. Age and sex are taken
     * only where not yet known.
     */
    public Builder words(Reading reading) {
      readings.add(reading);
      return this;
    }

    boolean isPainted(Place place) {
      return painted.containsKey(place);
    }

    boolean isStroke(Place place) {
      return strokes.contains(place);
    }

    void ageFromWords(int years) {
      if (age == null && years >= 0 && years <= 120) {
        age = years;
      }
    }

    void sexFromWords(Sex value) {
      if (sex == Sex.UNKNOWN) {
        sex = value;
      }
    }

    /** Returns the complaint. A zone both painted and said to be free counts as painted. */
    public Complaint build() {
      for (Reading reading : readings) {
        new ReadingToComplaint(this).add(reading.phrases());
      }
      readings.clear();
      free.removeAll(painted.keySet());
      return new Complaint(
          List.copyOf(painted.values()),
          List.copyOf(spoken),
          List.copyOf(free),
          List.copyOf(symptoms),
          List.copyOf(movements),
          List.copyOf(activities),
          age,
          sex,
          !strokes.isEmpty());
    }
  }
}
