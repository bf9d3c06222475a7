package app.unknot.locate;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Term;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Complaints over the standard atlas, drawn at random; the same for the same generator. */
final class RandomComplaints {
  static final Atlas ATLAS = Atlas.standard();
  static final Wiring WIRING = new Wiring(ATLAS);
  private static final List<Term> SYMPTOMS = terms(Term.Kind.SYMPTOM);
  private static final List<Term> MOVEMENTS = terms(Term.Kind.MOVEMENT);
  private static final List<Term> ACTIVITIES = terms(Term.Kind.ACTIVITY);

  private RandomComplaints() {}

  private static List<Term> terms(Term.Kind kind) {
    return ATLAS.terms().values().stream().filter(t -> t.kind() == kind).toList();
  }

  static Evidence evidence(Complaint complaint) {
    return new Evidence(WIRING, complaint);
  }

  /** One patch that grows from zone to touching zone. */
  static Complaint contiguous(int zones, RandomGenerator random) {
    Complaint.Builder builder = Complaint.builder();
    for (int spot : patch(zones, random)) {
      builder.paint(WIRING.zoneOf[spot].id(), WIRING.sideOf[spot]);
    }
    return builder.build();
  }

  /** One to eight zones in one or two patches, some with signs, activities and words. */
  static Complaint any(RandomGenerator random) {
    Complaint.Builder builder = Complaint.builder();
    for (int patches = 1 + random.nextInt(2); patches > 0; patches--) {
      for (int spot : patch(1 + random.nextInt(4), random)) {
        builder.paint(
            new PaintedZone(
                WIRING.zoneOf[spot].id(),
                WIRING.sideOf[spot],
                random.nextBoolean() ? null : Double.valueOf(1 + random.nextInt(10)),
                null,
                null,
                random.nextBoolean() ? 1 : random.nextDouble(0.05, 1)));
      }
    }
    if (random.nextInt(3) == 0) {
      builder.somewhere(place(random));
    }
    if (random.nextInt(3) == 0) {
      int spot = random.nextInt(WIRING.spots);
      builder.free(WIRING.zoneOf[spot].id(), WIRING.sideOf[spot]);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      Term symptom = SYMPTOMS.get(random.nextInt(SYMPTOMS.size()));
      builder.symptom(symptom.id(), symptom.sided() ? someSide(random) : null);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      Term movement = MOVEMENTS.get(random.nextInt(MOVEMENTS.size()));
      builder.movement(movement.id(), movement.directed() ? someSide(random) : null);
    }
    if (random.nextInt(3) == 0) {
      builder.activity(ACTIVITIES.get(random.nextInt(ACTIVITIES.size())).id());
    }
    return builder.sex(Sex.values()[random.nextInt(4)]).build();
  }

  /** Returns the complaint seen in a mirror. */
  static Complaint mirrored(Complaint complaint) {
    return new Complaint(
        complaint.painted().stream()
            .map(
                z ->
                    new PaintedZone(
                        z.zone(), z.side().mirrored(), z.intensity(), z.quality(), z.depth(), z.coverage()))
            .toList(),
        complaint.spoken().stream()
            .map(
                place ->
                    new SpokenPlace(
                        place.phrase(),
                        place.zones().stream()
                            .map(p -> new SpokenPlace.Part(p.zone(), p.side().mirrored(), p.weight()))
                            .toList()))
            .toList(),
        complaint.free().stream().map(p -> new Complaint.Place(p.zone(), p.side().mirrored())).toList(),
        complaint.symptoms().stream().map(RandomComplaints::mirrored).toList(),
        complaint.movements().stream().map(RandomComplaints::mirrored).toList(),
        complaint.activities(),
        complaint.age(),
        complaint.sex(),
        complaint.drawn());
  }

  private static Sign mirrored(Sign sign) {
    return new Sign(sign.term(), sign.side() == null ? null : sign.side().mirrored());
  }

  private static Side someSide(RandomGenerator random) {
    return random.nextBoolean() ? Side.LEFT : Side.RIGHT;
  }

  private static SpokenPlace place(RandomGenerator random) {
    List<SpokenPlace.Part> parts = new ArrayList<>();
    for (int spot : patch(1 + random.nextInt(4), random)) {
      parts.add(
          new SpokenPlace.Part(
              WIRING.zoneOf[spot].id(), WIRING.sideOf[spot], random.nextDouble(0.1, 0.95)));
    }
    return new SpokenPlace("somewhere there", parts);
  }

  private static List<Integer> patch(int zones, RandomGenerator random) {
    List<Integer> patch = new ArrayList<>();
    TreeSet<Integer> edge = new TreeSet<>(List.of(random.nextInt(WIRING.spots)));
    while (patch.size() < zones && !edge.isEmpty()) {
      int next = new ArrayList<>(edge).get(random.nextInt(edge.size()));
      patch.add(next);
      for (int touching : WIRING.neighbours[next]) {
        edge.add(touching);
      }
      edge.removeAll(patch);
    }
    return patch;
  }
}
