package app.unknot.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Reading;
import app.unknot.terms.Side;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The reader on texts of any kind. */
class WordReaderTest {
  private static final long SEED = 20261122;
  private final WordReader reader = WordReader.standard();

  @Test
  void nothingIsReadFromNothing() {
    assertThat(reader.read("")).isEqualTo(Reading.EMPTY);
    assertThat(reader.read(" \n\t.,;")).isEqualTo(Reading.EMPTY);
  }

  @Test
  void halfACharacterAtTheEndHidesNothing() {
    assertThat(zones("left thumb \uD83D")).hasSize(1);
    assertThat(zones("left thumb \uDE00 aches")).hasSize(1);
  }

  @Test
  void phrasesKeepTheirPlaceInTheText() {
    String text = "Ache behind my left eye.";
    CodedPhrase eye = zones(text).getFirst();
    assertThat(eye.text()).isEqualTo("behind my left eye");
    assertThat(text.substring(eye.start(), eye.end())).isEqualTo(eye.text());
  }

  @Test
  void anUnknownSideIsBothAtHalfTheWeight() {
    List<CodedPhrase> thumbs = zones("thumb");
    assertThat(thumbs).extracting(CodedPhrase::side).containsExactly(Side.LEFT, Side.RIGHT);
    assertThat(thumbs).extracting(CodedPhrase::weight).containsOnly(0.5);
  }

  @Test
  void tooLongATextIsRefusedInOneSentence() {
    String text = "a ".repeat(WordReader.MAX_LENGTH);
    assertThatExceptionOfType(TextTooLongException.class)
        .isThrownBy(() -> reader.read(text))
        .withMessageContaining("1000000")
        .withMessageContaining("Maybe");
  }

  @Test
  @Timeout(120)
  void aMegabyteIsReadWhateverItHolds() {
    for (String piece : List.of("pain from the left hip to the knee. ", "left shoulder and ", "no ", "xq7 ", "(")) {
      String text = piece.repeat(WordReader.MAX_LENGTH / piece.length());
      assertThat(reader.read(text)).isNotNull();
    }
  }

  @Test
  @Timeout(120)
  void aMegabyteOfDifferentWordsIsRead() {
    Random random = new Random(SEED);
    StringBuilder text = new StringBuilder();
    while (text.length() < WordReader.MAX_LENGTH - 20) {
      random.ints(4 + random.nextInt(8), 'a', 'z' + 1).forEach(letter -> text.append((char) letter));
      text.append(' ');
    }
    assertThat(reader.read(text.toString()).notUnderstood()).isNotEmpty();
  }

  @Test
  void randomCharactersNeverThrow() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      String text = randomText(random, i % 4);
      Readings.check(text, reader.read(text));
    }
  }

  @Test
  void randomSentencesFromTheLexiconNeverThrow() {
    Random random = new Random(SEED);
    List<String> words = List.copyOf(LexiconFile.standard().vocabulary().forms());
    for (int i = 0; i < 3_000; i++) {
      String text = String.join(" ", IntStream.range(0, 1 + random.nextInt(25))
          .mapToObj(n -> words.get(random.nextInt(words.size())) + (random.nextInt(6) == 0 ? "," : "")).toList());
      Readings.check(text, reader.read(text));
    }
  }

  @Test
  void manyThreadsReadTheSame() {
    String text = "Ache behind my left eye and down the side of the neck, ringing in the ear";
    Reading alone = reader.read(text);
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> reader.read(text))).allMatch(alone::equals);
  }

  @Test
  void aSentenceIsReadInMilliseconds() {
    for (int i = 0; i < 200; i++) {
      reader.read("pain from my left hip to the knee " + i);
    }
    long start = System.nanoTime();
    for (int i = 0; i < 200; i++) {
      reader.read("pain from my left hip to the knee " + i);
    }
    assertThat(Duration.ofNanos((System.nanoTime() - start) / 200)).isLessThan(Duration.ofMillis(100));
  }

  private List<CodedPhrase> zones(String text) {
    return reader.read(text).phrases().stream().filter(phrase -> phrase.kind() == Kind.ZONE).toList();
  }

  private static String randomText(Random random, int kind) {
    int length = random.nextInt(200);
    return switch (kind) {
      case 0 -> new String(random.ints(length, 0, 0xD800).toArray(), 0, length);
      case 1 -> random.ints(length, 0, 0x10000).collect(StringBuilder::new, (s, c) -> s.append((char) c),
          StringBuilder::append).toString();
      case 2 -> new String(random.ints(length, ' ', '~').toArray(), 0, length);
      default -> new String(random.ints(length, 0x1F300, 0x1FAFF).toArray(), 0, length);
    };
  }
}
