package app.unknot.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Zone;
import app.unknot.terms.Depth;
import app.unknot.terms.Quality;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingFileTest {
  private static final List<Zone> ZONES = List.copyOf(Atlas.standard().zones().values());

  @Test
  void readsWhatTheAppSaves() {
    DrawingFile file =
        DrawingFile.read(
            """
            {"format":"unknot-drawing/1","figure":"female","patches":[
              {"id":"1","intensity":6,"quality":"aching","depth":null,"ops":[
                {"kind":"stroke","radius":1.4,"at":[[1,2.5,-3],[1.1,2.6,-3]]},
                {"kind":"erase","radius":0.5,"at":[[1,2,3]]},
                {"kind":"fill","zone":"eye_behind","side":"left"},
                {"kind":"clear","zone":"c7_bump","side":"mid"}]},
              {"id":2,"ops":[]}]}
            """);
    assertThat(file.figure()).isEqualTo("female");
    assertThat(file.drawing().patches())
        .containsExactly(
            new Patch(
                6.0,
                Quality.ACHING,
                null,
                List.of(
                    new Patch.Stroke(1.4, List.of(new Place(1, 2.5, -3), new Place(1.1, 2.6, -3))),
                    new Patch.Erase(0.5, List.of(new Place(1, 2, 3))),
                    new Patch.Fill("eye_behind", Side.LEFT),
                    new Patch.Clear("c7_bump", Side.MID))),
            new Patch(null, null, null, List.of()));
  }

  @Test
  void exportThenImportIsIdentity() {
    for (long seed = 1; seed <= 200; seed++) {
      DrawingFile file = new DrawingFile(seed % 4 == 0 ? null : "male", drawing(new Random(seed)));
      assertThat(DrawingFile.read(file.text())).as("seed %d", seed).isEqualTo(file);
    }
  }

  private static Drawing drawing(Random random) {
    return new Drawing(IntStream.range(0, random.nextInt(5)).mapToObj(i -> patch(random)).toList());
  }

  private static Patch patch(Random random) {
    List<Patch.Op> ops = IntStream.range(0, random.nextInt(6)).mapToObj(i -> op(random)).toList();
    return new Patch(
        random.nextBoolean() ? null : 1.0 + random.nextInt(10),
        random.nextBoolean() ? null : Quality.values()[random.nextInt(5)],
        random.nextBoolean() ? null : Depth.values()[random.nextInt(2)],
        ops);
  }

  private static Patch.Op op(Random random) {
    Zone zone = ZONES.get(random.nextInt(ZONES.size()));
    Side side = !zone.paired() ? Side.MID : random.nextBoolean() ? Side.LEFT : Side.RIGHT;
    return switch (random.nextInt(4)) {
      case 0 -> new Patch.Stroke((1 + random.nextInt(100)) / 10.0, places(random));
      case 1 -> new Patch.Erase((1 + random.nextInt(100)) / 10.0, places(random));
      case 2 -> new Patch.Fill(zone.id(), side);
      default -> new Patch.Clear(zone.id(), side);
    };
  }

  private static List<Place> places(Random random) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      places.add(new Place(hundredths(random), hundredths(random), hundredths(random)));
    }
    return places;
  }

  private static double hundredths(Random random) {
    return (random.nextInt(25_601) - 12_800) / 100.0;
  }

  static Stream<Arguments> bad() {
    String stroke = "{\"kind\":\"stroke\",\"radius\":1,\"at\":[[1,2,3]]}";
    return Stream.of(
        Arguments.of("paint", "It is not valid JSON from line 1, column"),
        Arguments.of("", "The file is empty; expected an object"),
        Arguments.of("[]", "The file is a list of 0; expected an object"),
        Arguments.of("{\"format\":\"unknot-drawing/1\",\"patches\":[]} {}", "Something follows the JSON object"),
        Arguments.of("{\"format\":\"unknot-drawing/1\",\"patches\":[],\"patches\":[]}", "Field \"patches\" stands twice"),
        Arguments.of("[".repeat(50), "nested too deeply"),
        Arguments.of("{\"patches\":[]}", "Field format is missing; expected \"unknot-drawing/1\"."),
        Arguments.of("{\"format\":\"unknot-drawing/2\"}", "Field format is \"unknot-drawing/2\"; expected"),
        Arguments.of("{\"format\":1}", "Field format is 1; expected"),
        Arguments.of("{\"format\":\"unknot-drawing/1\"}", "Field patches is missing; expected a list of patches."),
        Arguments.of("{\"format\":\"unknot-drawing/1\",\"patches\":[],\"colour\":1}", "Field \"colour\" is unknown; expected only"),
        Arguments.of(
            "{\"format\":\"unknot-drawing/1\",\"figure\":\"giant\",\"patches\":[]}",
            "Field figure is \"giant\"; expected neutral, female or male."),
        Arguments.of(file("7"), "Patch 1 is 7; expected an object"),
        Arguments.of(file(patch("").replace("\"ops\"", "\"op\"")), "Patch 1, field \"op\" is unknown"),
        Arguments.of(file("{}"), "Patch 1, field ops is missing; expected a list of ops."),
        Arguments.of(file("{\"id\":{},\"ops\":[]}"), "Patch 1, field id is an object; expected a text or a whole number."),
        Arguments.of(file("{\"intensity\":11,\"ops\":[]}"), "Patch 1, field intensity is 11; expected a number from 1 to 10"),
        Arguments.of(file("{\"intensity\":\"6\",\"ops\":[]}"), "Patch 1, field intensity is \"6\"; expected"),
        Arguments.of(file("{\"quality\":\"dull\",\"ops\":[]}"), "Patch 1, field quality is \"dull\"; expected aching, sharp"),
        Arguments.of(file("{\"depth\":3,\"ops\":[]}"), "Patch 1, field depth is 3; expected deep, surface or null."),
        Arguments.of(file(patch("") + "," + patch(stroke + ",3")), "Patch 2, op 2 is 3; expected an object"),
        Arguments.of(op("{\"radius\":1}"), "Patch 1, op 1, field kind is missing; expected stroke, erase, fill or clear."),
        Arguments.of(op("{\"kind\":\"spray\"}"), "Patch 1, op 1, field kind is \"spray\"; expected stroke"),
        Arguments.of(op("{\"kind\":\"stroke\",\"radius\":0,\"at\":[[1,2,3]]}"), "field radius is 0; expected centimetres above 0"),
        Arguments.of(op("{\"kind\":\"stroke\",\"radius\":10.5,\"at\":[[1,2,3]]}"), "field radius is 10.5; expected"),
        Arguments.of(op("{\"kind\":\"stroke\",\"at\":[[1,2,3]]}"), "field radius is missing; expected"),
        Arguments.of(op("{\"kind\":\"stroke\",\"radius\":1,\"at\":[]}"), "field at is empty; expected at least one place"),
        Arguments.of(op("{\"kind\":\"stroke\",\"radius\":1,\"at\":[[1,2]]}"), "place 1 is a list of 2; expected three numbers"),
        Arguments.of(op("{\"kind\":\"erase\",\"radius\":1,\"at\":[[1,2,3],[1,2,128.5]]}"), "place 2, z is 128.5; expected"),
        Arguments.of(op("{\"kind\":\"stroke\",\"radius\":1,\"at\":[[1,1e999,3]]}"), "place 1, y is "),
        Arguments.of(op("{\"kind\":\"stroke\",\"radius\":1,\"at\":[[1,null,3]]}"), "place 1, y is null; expected centimetres"),
        Arguments.of(op("{\"kind\":\"stroke\",\"radius\":1,\"at\":[[1,2,3]],\"zone\":\"chin\"}"), "field \"zone\" is unknown"),
        Arguments.of(op("{\"kind\":\"fill\",\"zone\":\"chin\",\"side\":\"mid\",\"radius\":1}"), "field \"radius\" is unknown"),
        Arguments.of(op("{\"kind\":\"fill\",\"zone\":\"tail\",\"side\":\"mid\"}"), "field zone is \"tail\"; expected the id of a zone"),
        Arguments.of(op("{\"kind\":\"fill\",\"side\":\"mid\"}"), "field zone is missing; expected the id of a zone"),
        Arguments.of(op("{\"kind\":\"fill\",\"zone\":\"chin\",\"side\":\"left\"}"), "field side is \"left\"; expected mid, because chin"),
        Arguments.of(op("{\"kind\":\"clear\",\"zone\":\"thumb\",\"side\":\"mid\"}"), "field side is \"mid\"; expected left or right"),
        Arguments.of(op("{\"kind\":\"fill\",\"zone\":\"thumb\"}"), "field side is missing; expected left or right for thumb."),
        Arguments.of(file(patch("") + ("," + patch("")).repeat(200)), "Field patches has 201 entries; expected at most 200."),
        Arguments.of(
            op("{\"kind\":\"stroke\",\"radius\":1,\"at\":[[1,2,3]%s]}".formatted(",[1,2,3]".repeat(200_000))),
            "Patch 1, op 1, field at has 200001 entries; expected at most 200000."),
        Arguments.of(
            file(patch(manyPlaces(150_000)) + "," + patch(manyPlaces(60_000))), "It has more than 200000 places; expected"));
  }

  private static String manyPlaces(int count) {
    return "{\"kind\":\"stroke\",\"radius\":1,\"at\":[[1,2,3]%s]}".formatted(",[1,2,3]".repeat(count - 1));
  }

  private static String file(String patches) {
    return "{\"format\":\"unknot-drawing/1\",\"patches\":[%s]}".formatted(patches);
  }

  private static String patch(String ops) {
    return "{\"ops\":[%s]}".formatted(ops);
  }

  private static String op(String op) {
    return file(patch(op));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void saysWhatIsWrongAndWhere(String text, String sentence) {
    assertThatThrownBy(() -> DrawingFile.read(text))
        .isInstanceOf(UnreadableDrawingException.class)
        .message()
        .contains(sentence, "; expected ")
        .endsWith(".")
        .hasSizeLessThan(200)
        .doesNotContain("\n");
  }

  @Test
  void quotesNothingLongOrHidden() {
    String text = file("{\"quality\":\"%s\\u0007\\n\",\"ops\":[]}".formatted("é".repeat(3000)));
    assertThatThrownBy(() -> DrawingFile.read(text)).message().hasSizeLessThan(200).doesNotContain("\n", "\u0007");
  }
}
