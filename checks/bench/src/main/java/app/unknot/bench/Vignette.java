package app.unknot.bench;

import app.unknot.locate.PaintedZone;
import app.unknot.terms.Sex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One open case: what a person told, and which muscle or look-alike was behind it.
 *
 * @param id file name without its ending
 * @param origin {@code published} or {@code written}
 * @param source where it was read
 * @param copiesCharts true when it largely repeats the classic charts
 * @param zones painted zones
 * @param text the complaint in everyday words
 * @param symptoms accompanying symptoms, in words
 * @param aggravatedBy what makes it worse, in words
 * @param age in years, or null
 * @param sex stated sex
 * @param expected what counts as a hit; the first is the main one
 */
record Vignette(
    String id,
    String origin,
    String source,
    boolean copiesCharts,
    List<PaintedZone> zones,
    String text,
    List<String> symptoms,
    List<String> aggravatedBy,
    @Nullable Integer age,
    Sex sex,
    List<Suspect> expected) {
  Vignette {
    zones = List.copyOf(zones);
    symptoms = List.copyOf(symptoms);
    aggravatedBy = List.copyOf(aggravatedBy);
    expected = List.copyOf(expected);
  }

  boolean published() {
    return origin.equals("published");
  }

  /** Returns whether the answer is no muscle. */
  boolean mimicAnswer() {
    return expected.getFirst().mimic();
  }

  /** Returns whether one muscle or look-alike is accepted, on either side where the source gives none. */
  boolean singleAnswer() {
    return expected.stream().map(Suspect::id).distinct().count() == 1;
  }

  Half half() {
    return Half.of(id);
  }
}
