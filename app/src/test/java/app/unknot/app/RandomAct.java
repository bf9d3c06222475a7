package app.unknot.app;

import app.unknot.classify.Finding;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Does something that a person might do, or might do by mistake; what is refused changes nothing. */
final class RandomAct {
  private static final List<String> PAINS =
      List.of(
          Travel.TEMPLE,
          "{'text':'dull ache between the shoulder blades','age':30}",
          "{'text':'crushing chest pain and sweating, ache in the left arm'}",
          "{'text':'sore calf','age':12,'sex':'male'}",
          "{'zones':[{'zone':'temple_front','side':'left','intensity':7,'quality':'aching'}],'symptoms':['dizziness'],'age':70}",
          "{'text':'low back pain, I lost weight without trying','age':66}");
  private static final List<String> REPLIES = List.of("yes", "no", "no", "unsure");

  private RandomAct() {}

  static void next(Travel travel, Random random, TestClock clock) {
    clock.move(Duration.ofSeconds(random.nextInt(3600)));
    if (random.nextInt(40) == 0) {
      clock.move(Duration.ofDays(random.nextInt(40) - 10));
    }
    try {
      act(travel, random, clock);
    } catch (Refusal e) {
      // Refused; the state is as it was.
    }
  }

  private static void act(Travel travel, Random random, TestClock clock) {
    boolean asks = travel.journey.state().stage() == JourneyState.Stage.SAFETY;
    switch (asks ? random.nextInt(14) : random.nextInt(10)) {
      case 0 -> travel.begin(any(PAINS, random));
      case 1 -> travel.act("{'act':'undo'}");
      case 2 -> travel.act("{'act':'visit','flag':'RF03','on':'%s'}".formatted(day(clock, random)));
      case 3 -> travel.act("{'act':'cannot',%s}".formatted(spot(travel, random)));
      case 4 -> travel.act("{'act':'examiner','by':'%s'}".formatted(any(List.of("self", "partner", "expert"), random)));
      case 5 -> travel.act("{'act':'finish'}");
      case 6, 7 -> found(travel, random);
      case 8 -> replies(travel, random, 12);
      default -> travel.none();
    }
  }

  private static void found(Travel travel, Random random) {
    String finding = any(List.of(Finding.values()), random).code();
    String rest =
        switch (finding) {
          case "pressureLower" -> "'value':%d,'mirror':300,'unit':'kPa','device':'algometer'".formatted(100 + random.nextInt(300));
          case "rangeLimited" -> "'value':%d,'mirror':60".formatted(random.nextInt(90));
          case "spreadsTo" -> "'reply':'yes','zones':[{'zone':'temple_front','side':'right'}]";
          default -> "'reply':'%s'".formatted(any(REPLIES, random));
        };
    travel.act("{'act':'finding',%s,'finding':'%s',%s}".formatted(spot(travel, random), finding, rest));
  }

  private static void replies(Travel travel, Random random, int most) {
    List<Safety.Item> items =
        travel.journey.state().safety().groups().stream().flatMap(group -> group.items().stream()).toList();
    ObjectNode act = JsonNodeFactory.instance.objectNode().put("act", "safety");
    ArrayNode answers = act.putArray("answers");
    for (int i = 0; i < Math.min(most, items.size()); i++) {
      answers.addObject().put("item", any(items, random).asked().id()).put("reply", any(REPLIES, random));
    }
    travel.act(act);
  }

  private static String spot(Travel travel, Random random) {
    List<String> points = List.copyOf(Travel.door().atlas().points().keySet());
    return "'point':'%s','side':'%s'".formatted(any(points, random), random.nextBoolean() ? "left" : "right");
  }

  private static LocalDate day(TestClock clock, Random random) {
    return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).plusDays(random.nextInt(40) - 5);
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
