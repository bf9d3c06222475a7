package app.unknot.words;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Feeds the reader with what Jazzer thinks up. A normal build replays the inputs kept beside this class in the
 * resources; with {@code JAZZER_FUZZ=1} it looks for new ones.
 */
class WordReaderFuzzTest {

  @FuzzTest(maxDuration = "60s")
  void anyTextIsRead(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    if (text.length() <= WordReader.MAX_LENGTH) {
      Readings.check(text, WordReader.standard().read(text));
    }
  }
}
