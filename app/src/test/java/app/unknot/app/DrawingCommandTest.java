package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingCommandTest {
  private static final String STROKE = "{\"kind\":\"stroke\",\"radius\":4,\"at\":[[6.1,31.3,%s]]}";
  private static final String FILL = "{\"kind\":\"fill\",\"zone\":\"thigh_front_mid\",\"side\":\"left\"}";
  private static final String INSIDE = "{\"kind\":\"fill\",\"zone\":\"eye_behind\",\"side\":\"right\"}";

  @TempDir Path folder;

  private String file(String name, String... patches) throws IOException {
    String text = "{\"format\":\"unknot-drawing/1\",\"patches\":[%s]}".formatted(String.join(",", patches));
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String patch(String ops) {
    return "{\"intensity\":6,\"quality\":\"aching\",\"depth\":\"deep\",\"ops\":[%s]}".formatted(ops);
  }

  @Test
  void measuresEachSpotAndAllTogether() throws IOException {
    Ran ran = Ran.command("drawing", "--file", file("a.json", patch(FILL), patch(INSIDE)), "--json");
    assertThat(ran.exitCode()).isZero();
    JsonNode json = ran.json();
    assertThat(json.get("patches")).hasSize(2);
    JsonNode zone = json.get("zones").get(0);
    assertThat(zone.get("zone").asText()).isEqualTo("thigh_front_mid");
    assertThat(zone.get("coverage").asDouble()).isEqualTo(1);
    assertThat(zone.get("share").asDouble()).isEqualTo(1);
    assertThat(json.get("cm2").asDouble()).isEqualTo(zone.get("cm2").asDouble()).isPositive();
    assertThat(json.get("percentOfBody").asDouble()).isPositive().isLessThan(5);
    assertThat(json.get("regions").get(0).get("region").asText()).isEqualTo("thigh");
    assertThat(json.get("regions").get(0).get("percentOfRegion").asDouble()).isBetween(1.0, 99.0);
    assertThat(json.get("patches").get(1).get("cm2").asDouble()).isZero();
    assertThat(json.get("patches").get(1).get("inside").get(0).get("zone").asText()).isEqualTo("eye_behind");
  }

  @Test
  void sharesAddUp() throws IOException {
    JsonNode json = Ran.command("drawing", "--file", file("a.json", patch(STROKE.formatted("-4.2"))), "--json").json();
    double zones = 0;
    double shares = 0;
    for (JsonNode zone : json.get("zones")) {
      zones += zone.get("cm2").asDouble();
      shares += zone.get("share").asDouble();
    }
    double regions = 0;
    for (JsonNode region : json.get("regions")) {
      regions += region.get("cm2").asDouble();
    }
    assertThat(zones).isCloseTo(json.get("cm2").asDouble(), within(1.0));
    assertThat(regions).isCloseTo(json.get("cm2").asDouble(), within(1.0));
    assertThat(shares).isCloseTo(1, within(0.02));
  }

  @Test
  void comparesTwoDrawings() throws IOException {
    String a = file("a.json", patch(STROKE.formatted("-4.2")));
    String b = file("b.json", patch(STROKE.formatted("-4.2")), patch(FILL));
    JsonNode same = Ran.command("drawing", "--file", a, "--with", a, "--json").json();
    assertThat(same.get("overlap").asDouble()).isEqualTo(1);
    assertThat(same.get("distanceCm").asDouble()).isZero();
    JsonNode other = Ran.command("drawing", "--file", a, "--with", b, "--json").json();
    assertThat(other.get("overlap").asDouble()).isBetween(0.01, 0.99);
    assertThat(other.get("distanceCm").asDouble()).isPositive();
    assertThat(Ran.command("drawing", "--file", b, "--with", a, "--json").json().get("overlap")).isEqualTo(other.get("overlap"));
    String empty = file("empty.json");
    assertThat(Ran.command("drawing", "--file", a, "--with", empty, "--json").json().get("distanceCm").isNull()).isTrue();
  }

  @Test
  void speaksToAPerson() throws IOException {
    String a = file("a.json", patch(FILL), patch(INSIDE));
    Ran ran = Ran.command("drawing", "--file", a, "--with", a);
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .contains("All 2 painful spots", "Spot 1: 6 of 10, aching, deep", "% of the body", "100 % of the zone")
        .contains("inside the body: ", "on the right", "thigh, left", "Overlap 1.00", "Mean distance 0.0 cm");
    assertThat(ran.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(Ran.command("drawing", "--file", file("empty.json"))).satisfies(empty -> assertThat(empty.out()).contains("Nothing is painted."));
  }

  @Test
  void saysInOneSentenceWhatIsWrong() throws IOException {
    Ran bad = Ran.command("drawing", "--file", file("a.json", "7"));
    assertThat(bad.exitCode()).isEqualTo(1);
    assertThat(bad.err()).contains("a.json", "holds no drawing that can be used: patch 1 is 7; expected").hasLineCount(1);
    Ran none = Ran.command("drawing", "--file", folder.resolve("none.json").toString());
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.err()).contains("there is no such file");
    assertThat(Ran.command("drawing").exitCode()).isEqualTo(2);
    assertThat(Ran.command("drawing", "--help").out()).contains("--file", "--with", "--json");
    Path broken = Files.write(folder.resolve("b.json"), new byte[] {(byte) 0xC3, 0x28});
    assertThat(Ran.command("drawing", "--file", broken.toString()).err()).contains("not valid UTF-8");
  }
}
