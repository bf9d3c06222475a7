package app.unknot.plan;

import app.unknot.plan.Living.Hours;
import app.unknot.plan.Living.Told;
import app.unknot.plan.Living.Waking;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Days that anybody may tell, sensible or not. */
final class RandomLiving {
  private static final List<String> ZONES =
      List.of("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia", "UTC");

  private RandomLiving() {}

  static Living.Read of(Random random) {
    return Living.of(told(random), ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
  }

  static Told told(Random random) {
    Map<DayOfWeek, List<Hours>> work = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      work.put(day, hours(random, 4));
    }
    Set<String> tools = new HashSet<>(RemedyBook.standard().tools().keySet());
    tools.removeIf(tool -> random.nextInt(3) == 0);
    Set<DayPart> liked = new HashSet<>(List.of(DayPart.values()));
    liked.removeIf(part -> random.nextBoolean());
    return new Told(
        random.nextInt(4) == 0 ? null : new Waking(time(random), time(random)),
        random.nextInt(4) == 0 ? null : new Waking(time(random), time(random)),
        random.nextInt(3) == 0 ? null : work,
        random.nextBoolean(),
        hours(random, 2),
        random.nextInt(200) - 20,
        random.nextInt(200) - 20,
        random.nextInt(300) - 20,
        random.nextInt(4) > 0,
        liked,
        tools,
        random.nextInt(12),
        random.nextInt(400) - 20);
  }

  private static List<Hours> hours(Random random, int most) {
    List<Hours> hours = new ArrayList<>();
    for (int i = random.nextInt(most); i > 0; i--) {
      hours.add(new Hours(time(random), time(random)));
    }
    return hours;
  }

  private static LocalTime time(Random random) {
    return LocalTime.of(random.nextInt(24), 5 * random.nextInt(12));
  }
}
