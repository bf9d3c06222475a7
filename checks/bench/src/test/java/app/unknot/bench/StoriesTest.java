package app.unknot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.classify.RedFlagScreen;
import app.unknot.terms.Action;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stories are sound, and the words of an alarming one are not overheard. A failure names no story. */
class StoriesTest {
  private static final double SENSITIVITY = 0.97;
  private static final double SPECIFICITY = 0.75;

  @ParameterizedTest
  @ValueSource(strings = {"dev.yaml", "second.yaml", "third.yaml", "report.yaml"})
  void everyStoryNamesKnownRulesAndNoTwoAreAlike(String file) {
    List<Story> stories = Stories.read(Stories.file(file));
    Set<String> known = RedFlagScreen.standard().flags().keySet();
    assertThat(stories).hasSizeGreaterThan(79);
    assertThat(stories).allMatch(story -> known.containsAll(story.rules()));
    assertThat(stories).allMatch(story -> !story.alarming() || !story.rules().isEmpty());
    assertThat(stories.stream().map(Story::text).collect(Collectors.toSet())).hasSameSizeAs(stories);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev.yaml", "second.yaml", "third.yaml", "report.yaml"})
  void alarmsAreHeardAndHarmlessWordsAreLeftInPeace(String file) {
    List<TriageQuality.Judged> judged = TriageQuality.judge(Stories.read(Stories.file(file)));
    assertThat(share(judged, true)).isGreaterThanOrEqualTo(SENSITIVITY);
    assertThat(share(judged, false)).isGreaterThanOrEqualTo(SPECIFICITY);
    assertThat(judged.stream().filter(j -> j.story().expected() == Action.EMERGENCY && !j.right()).count())
        .as("emergencies left to self-care")
        .isZero();
  }

  private static double share(List<TriageQuality.Judged> judged, boolean alarming) {
    List<TriageQuality.Judged> all = judged.stream().filter(j -> j.story().alarming() == alarming).toList();
    return (double) all.stream().filter(TriageQuality.Judged::right).count() / all.size();
  }
}
