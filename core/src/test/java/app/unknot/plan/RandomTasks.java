package app.unknot.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Tasks as a prescription could hold them: 2 to 14 of all kinds, about 10 points a minute. */
final class RandomTasks {
  private static final List<String> MUSCLES =
      List.of("trapezius_upper:right", "trapezius_upper:left", "levator_scapulae:right", "gluteus_medius:left");

  private final Random random;

  RandomTasks(Random random) {
    this.random = random;
  }

  /** Returns the tasks, a short break always among them. */
  List<Task> tasks() {
    List<Task> others = new ArrayList<>(List.of(longBreak(), walk(), swim(), strength(), jumps(), cycle()));
    others.addAll(List.of(heat(), relax(), breathing(), reading(), roller()));
    for (String muscle : MUSCLES) {
      others.add(stretch(muscle));
      others.add(press(muscle));
    }
    Collections.shuffle(others, random);
    List<Task> chosen = new ArrayList<>(others.subList(0, 1 + random.nextInt(13)));
    chosen.add(0, shortBreak());
    return chosen;
  }

  private Task shortBreak() {
    int most = 4 + random.nextInt(13);
    Set<Mark> marks = EnumSet.of(Mark.BREAK, Mark.AT_WORK, Mark.MOVES, Mark.CALM);
    return task("break.short", 1 + random.nextInt(2), falling(12, most, 0.9), 20, marks, Map.of(), Set.of(), "");
  }

  private Task longBreak() {
    Set<Mark> marks = EnumSet.of(Mark.BREAK, Mark.AT_WORK, Mark.MOVES);
    return task("break.long", 5, falling(30, 2 + random.nextInt(5), 0.8), 50, marks, Map.of(), Set.of(), "");
  }

  private Task stretch(String muscle) {
    Set<Mark> marks = random.nextBoolean() ? EnumSet.of(Mark.CALM, Mark.AT_WORK) : EnumSet.of(Mark.CALM);
    int minutes = 2 + random.nextInt(4);
    List<Integer> values = falling(14 * minutes, 1 + random.nextInt(4), 0.7);
    return task("stretch:" + muscle, minutes, values, 120, marks, Map.of(), Set.of(), "");
  }

  private Task press(String muscle) {
    String group = muscle.startsWith("gluteus") ? "legs" : "shoulder";
    Set<Mark> marks = random.nextInt(3) == 0 ? Set.of(Mark.CALM) : Set.of();
    return task("press:" + muscle, 5, falling(70, 1 + random.nextInt(2), 0.5), 360, marks, Map.of(), Set.of(group), "");
  }

  private Task roller() {
    return task("roller", 10, falling(80, 1, 1), 1200, Set.of(), Map.of(), Set.of("legs", "back"), "");
  }

  private Task heat() {
    return task("heat", 15, falling(100, 1 + random.nextInt(2), 0.6), 180, Set.of(Mark.CALM), Map.of(), Set.of(), "");
  }

  private Task walk() {
    int minutes = 10 + 5 * random.nextInt(5);
    Map<String, Integer> loads = random.nextInt(3) == 0 ? Map.of("legs", 2) : Map.of();
    return task("walk", minutes, falling(9 * minutes, 2, 0.5), 120, Set.of(Mark.MOVES), loads, Set.of(), "walk");
  }

  private Task swim() {
    Map<String, Integer> loads = Map.of("shoulder", 3, "back", 2);
    return task("swim", 45, falling(420, 1, 1), 0, EnumSet.of(Mark.MOVES, Mark.STRAIN), loads, Set.of(), "swim");
  }

  private Task strength() {
    Map<String, Integer> loads = Map.of("shoulder", 2 + random.nextInt(2), "back", 3, "legs", 3);
    int minutes = 15 + 5 * random.nextInt(4);
    return task("strength", minutes, falling(11 * minutes, 1, 1), 0, Set.of(Mark.STRAIN), loads, Set.of(), "strength");
  }

  private Task jumps() {
    Map<String, Integer> loads = Map.of("legs", 2);
    return task("jumps", 5, falling(60, 2, 0.6), 60, EnumSet.of(Mark.MOVES, Mark.STRAIN), loads, Set.of(), "jumps");
  }

  private Task cycle() {
    int minutes = 20 + 5 * random.nextInt(6);
    Set<Mark> marks = EnumSet.of(Mark.MOVES, Mark.STRAIN);
    return task("cycle", minutes, falling(10 * minutes, 1, 1), 0, marks, Map.of("legs", 3), Set.of(), "cycle");
  }

  private Task relax() {
    int minutes = 15 + 5 * random.nextInt(4);
    return task("relax", minutes, falling(7 * minutes, 1, 1), 0, Set.of(Mark.CALM), Map.of(), Set.of(), "");
  }

  private Task breathing() {
    Set<Mark> marks = EnumSet.of(Mark.CALM, Mark.AT_WORK);
    return task("breathing", 5, falling(45, 1 + random.nextInt(3), 0.6), 180, marks, Map.of(), Set.of(), "");
  }

  private Task reading() {
    return task("reading", 30, falling(150, 1, 1), 0, Set.of(Mark.CALM), Map.of(), Set.of(), "");
  }

  private static List<Integer> falling(int first, int most, double factor) {
    List<Integer> values = new ArrayList<>();
    double value = first;
    for (int i = 0; i < most; i++) {
      values.add((int) Math.round(value));
      value *= factor;
    }
    return values;
  }

  private Task task(
      String id,
      int minutes,
      List<Integer> values,
      int apartMinutes,
      Set<Mark> marks,
      Map<String, Integer> loads,
      Set<String> pressed,
      String kind) {
    Set<DayPart> liked = EnumSet.noneOf(DayPart.class);
    if (random.nextInt(3) == 0) {
      liked.add(DayPart.values()[random.nextInt(4)]);
    }
    String remedy = id.split(":")[0];
    return new Task(id, remedy, minutes, values, Duration.ofMinutes(apartMinutes), marks, loads, pressed, kind, liked);
  }
}
