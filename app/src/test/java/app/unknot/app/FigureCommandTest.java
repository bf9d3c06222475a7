package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureCommandTest {
  private static final String DRAWING =
      """
      {"format":"unknot-drawing/1","figure":"male","patches":[{"id":"1","intensity":6,"quality":"aching","ops":[
        {"kind":"stroke","radius":3,"at":[[6.1,31.3,-4.2],[6.1,32.3,-4.4]]}]}]}
      """;

  @TempDir Path folder;

  private Ran figure(String out, String... args) {
    List<String> all = new ArrayList<>(List.of("figure", "--out", folder.resolve(out).toString()));
    all.addAll(List.of(args));
    return Ran.command(all.toArray(String[]::new));
  }

  @Test
  void drawsWhatTheContractAsksFor() throws IOException {
    Ran ran = figure("figure.png", "--zones", "temple_front:right,neck_side:right");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.lines()).hasSize(1);
    assertThat(ran.out()).startsWith("Wrote ").contains("figure.png: front, back, head_right; ", " muscle");
    BufferedImage image = ImageIO.read(folder.resolve("figure.png").toFile());
    assertThat(image.getWidth()).isGreaterThan(2000);
    assertThat(Files.list(folder)).as("nothing half written stays behind").hasSize(1);
  }

  @Test
  void tellsInJsonWhatWasDrawn() {
    Ran ran = figure("f.svg", "--zones", "temple_front:right", "--figure", "female", "--views", "face,front,face", "--json");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.json().get("figure").asText()).isEqualTo("female");
    assertThat(ran.json().get("views")).hasToString("[\"face\",\"front\"]");
    assertThat(ran.json().get("muscles")).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    assertThat(ran.json().get("flags")).isEmpty();
    assertThat(ran.json().has("unknot")).isTrue();
    assertThat(ran.json().has("knowledge")).isTrue();
  }

  @Test
  void drawsTheSourcesThatLocateNames() {
    Ran ran = figure("f.svg", "--zones", "temple_front:right,neck_side:right", "--json");
    Ran located = Ran.command("locate", "--zones", "temple_front:right,neck_side:right", "--json");
    List<String> likely =
        Stream.iterate(0, i -> i < 5, i -> i + 1)
            .map(i -> located.json().get("candidates").get(i).get("muscle").asText())
            .toList();
    ran.json().get("muscles").forEach(muscle -> assertThat(likely).contains(muscle.get("muscle").asText()));
  }

  @Test
  void readsWordsAndSaysWhichAreVague() throws Exception {
    assertThat(figure("f.svg", "--text", "ache behind my left eye 7/10 and in the right shoulder").exitCode()).isZero();
    String words = words("f.svg");
    assertThat(words).contains("eye on the left", "7 of 10", "Where it hurts", "Where it may come from", "Not a diagnosis.");
  }

  private String words(String file) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(folder.resolve(file).toFile())
        .getDocumentElement()
        .getTextContent();
  }

  @Test
  void anEmergencyDrawsThePainOnly() throws Exception {
    Ran ran = figure("f.svg", "--text", "crushing chest pain, sweating, ache in the right temple", "--referral", "scm.1");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).startsWith("Call the emergency number now").contains("the pain only");
    assertThat(words("f.svg")).contains("Call the emergency number now").doesNotContain("Where it may come from", "felt here", "%");
    Ran json = figure("f.svg", "--text", "crushing chest pain, sweating, ache in the right temple", "--json");
    assertThat(json.json().get("flags")).isNotEmpty();
    assertThat(json.json().get("muscles")).isEmpty();
  }

  @Test
  void drawsMusclesAndReferralWithoutAnyPain() throws Exception {
    Ran ran = figure("f.svg", "--muscles", "scm:left,scalenes", "--referral", "scm.1:left", "--json");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.json().get("muscles")).hasSize(3);
    assertThat(words("f.svg")).contains("Sternocleidomastoid, left", "Where the point is felt").doesNotContain("Where it hurts");
  }

  @Test
  void drawsNoMuscleWhenNoneIsWanted() {
    Ran ran = figure("f.svg", "--zones", "temple_front:right", "--muscles", "none");
    assertThat(ran.out()).contains("the pain only");
  }

  @Test
  void drawsASavedDrawingOnItsFigure() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), DRAWING);
    Ran ran = figure("f.svg", "--drawing", file.toString(), "--json");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.json().get("figure").asText()).isEqualTo("male");
    assertThat(words("f.svg")).contains("6 of 10, aching", "cm²");
  }

  @Test
  void aDrawingWithoutPaintIsNotDrawn() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{\"format\":\"unknot-drawing/1\",\"patches\":[]}");
    Ran ran = figure("f.svg", "--drawing", file.toString());
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains("The drawing holds no paint");
  }

  @Test
  void replacesAnOlderPicture() throws IOException {
    Path old = Files.writeString(folder.resolve("f.svg"), "old");
    assertThat(figure("f.svg", "--muscles", "soleus:left").exitCode()).isZero();
    assertThat(Files.size(old)).isGreaterThan(1000);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(1, "expected a name that ends in .png or .svg", "f.gif", "--zones temple_front:right"),
        Arguments.of(1, "cannot be written: its folder does not exist", "nowhere/f.png", "--zones temple_front:right"),
        Arguments.of(1, "cannot be written: it is a folder", "sub.png", "--zones temple_front:right"),
        Arguments.of(1, "maybe temple_front is meant", "f.png", "--zones temple_frnt:right"),
        Arguments.of(1, "The view \"fronts\" is unknown; maybe front is meant.", "f.png", "--muscles scm --views fronts"),
        Arguments.of(1, "The view \"\" is unknown; expected front, back,", "f.png", "--muscles scm --views front,"),
        Arguments.of(1, "The figure \"giant\" is unknown; expected neutral, female or male.", "f.png", "--muscles scm --figure giant"),
        Arguments.of(1, "The muscle \"scalenus\" is unknown; maybe scalenes is meant.", "f.png", "--muscles scalenus"),
        Arguments.of(1, "The muscle \"\" is unknown; expected an id such as scm.", "f.png", "--muscles scm,"),
        Arguments.of(1, "expected scm:left or scm:right", "f.png", "--muscles scm:mid"),
        Arguments.of(1, "The trigger point \"scm.77\" is unknown; maybe scm.", "f.png", "--referral scm.77"),
        Arguments.of(1, "The words name no place", "f.png", "--text hello"),
        Arguments.of(1, "there is no such file", "f.png", "--drawing no-such-file.json"),
        Arguments.of(2, "Say what to draw", "f.png", "--figure male"),
        Arguments.of(2, "not both", "f.png", "--zones temple_front:right --drawing a.json"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void saysInOneSentenceWhatIsWrong(int exitCode, String sentence, String out, String args) throws IOException {
    Files.createDirectory(folder.resolve("sub.png"));
    Ran ran = figure(out, args.split(" "));
    assertThat(ran.err()).contains(sentence).doesNotContain("Exception", "\tat ");
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.exitCode()).isEqualTo(exitCode);
    assertThat(ran.out()).isEmpty();
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void sayingNoFileIsWrongUsage() {
    Ran ran = Ran.command("figure", "--zones", "temple_front:right");
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("Say which file to draw, with --out.");
  }

  @Test
  void aDrawingThatCannotBeReadIsNamedWithItsFault() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), DRAWING.replace("\"radius\":3", "\"radius\":30"));
    Ran ran = figure("f.png", "--drawing", file.toString());
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains("holds no drawing that can be used: patch 1, op 1, field radius is 30; expected");
  }

  @Test
  void helpNamesEveryOption() {
    assertThat(Ran.command("figure", "--help").out())
        .contains("--out", "--zones", "--text", "--drawing", "--figure", "--views", "--muscles", "--referral", "--json");
    assertThat(Ran.command("--help").out()).contains("./unknot figure", "./unknot drawing");
  }
}
