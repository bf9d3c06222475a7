package app.unknot.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.terms.CodedPhrase;
import app.unknot.terms.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences and what they mean, from the files in {@code readings}. */
class ReadingsTest {
  private static final List<String> FILES = List.of("places", "sides", "ranges", "negation", "person", "slips");

  static Stream<Arguments> sentences() {
    return FILES.stream()
        .flatMap(ReadingsTest::lines)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arguments.of(line.split("\t")[0], line.split("\t")[1]));
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = ReadingsTest.class.getResourceAsStream("/readings/" + file + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void isUnderstoodAsTheFileSays(String text, String expected) {
    Reading reading = WordReader.standard().read(text);
    if (expected.startsWith("?")) {
      assertThat(String.join(" ", reading.notUnderstood())).contains(expected.substring(1).split(" -")[0]);
      return;
    }
    for (String wanted : expected.split(" ")) {
      assertThat(holds(reading, wanted)).as("%s in %s", wanted, reading.phrases()).isTrue();
    }
  }

  private static boolean holds(Reading reading, String wanted) {
    if (wanted.startsWith("-")) {
      return reading.phrases().stream().noneMatch(phrase -> matches(phrase, wanted.substring(1), false));
    }
    boolean denied = wanted.startsWith("!");
    String rest = denied ? wanted.substring(1) : wanted;
    return reading.phrases().stream().anyMatch(phrase -> matches(phrase, rest, denied));
  }

  private static boolean matches(CodedPhrase phrase, String wanted, boolean denied) {
    boolean assumed = wanted.endsWith("~");
    String[] parts = (assumed ? wanted.substring(0, wanted.length() - 1) : wanted).split("/");
    String code = parts[0];
    int equals = code.indexOf('=');
    if (equals >= 0 && !phrase.kind().name().equals(code.substring(0, equals))) {
      return false;
    }
    return phrase.code().equals(code.substring(equals + 1))
        && phrase.negated() == denied
        && (parts.length == 1 || parts[1].equals(letter(phrase)))
        && (!assumed || phrase.sideAssumed());
  }

  private static @Nullable String letter(CodedPhrase phrase) {
    return phrase.side() == null ? null : phrase.side().code().substring(0, 1);
  }
}
