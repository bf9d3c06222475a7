package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.e2e.Aim.Spot;
import app.unknot.terms.Side;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * How fast the page is. The numbers are printed; the bounds are so wide that only a fault breaks them, not a busy
 * computer.
 */
@InBrowser
class SpeedIT {
  private static final int STROKES = 45;
  private static final int STROKES_IN_A_DRAWING = 9;
  private static final int MOST_MILLISECONDS = 2_000;
  private static final long SEED = 20_261_122;

  /** From the end of a stroke until the ranking is on the page, as the page itself measures it. */
  @Test
  void fromStrokeToRanking(Visit visit) {
    Page page = visit.open();
    Pane front = Pane.of(page, "front");
    List<Spot> places = Aim.all("front");
    Random random = new Random(SEED);
    for (int stroke = 1; stroke <= STROKES; stroke++) {
      Spot from = places.get(random.nextInt(places.size()));
      front.stroke(from, from.plus(random.nextInt(-30, 30), random.nextInt(-30, 30)));
      int measured = stroke;
      page.waitForCondition(() -> strokesToRankings(page).size() == measured);
      if (stroke % STROKES_IN_A_DRAWING == 0) {
        page.keyboard().press("Home");
        Visit.button(page, "Clear").click();
        assertThat(Visit.muscles(page)).hasCount(0);
      }
    }
    List<Double> milliseconds = strokesToRankings(page);
    print("stroke to ranking, %d strokes, seed %d".formatted(STROKES, SEED), milliseconds);
    assertThat(percentile(milliseconds, 95)).isLessThan(MOST_MILLISECONDS);
  }

  private static List<Double> strokesToRankings(Page page) {
    return numbers(page, "performance.getEntriesByName('unknot:stroke-to-ranking').map(({ duration }) => duration)");
  }

  /** Time from one frame to the next during a stroke of three seconds on a phone; 16.7 ms are 60 frames a second. */
  @Test
  void framesOfAStrokeOnAPhone(Visit visit) {
    Page page = visit.size(390, 844).open();
    Pane front = Pane.of(page, "front");
    Spot corner = front.inWindow(new Spot(0, 0));
    Spot chest = front.inWindow(Aim.middleOf("front", "sternum_upper", Side.MID));
    double reach = (chest.y() - corner.y()) / 3;
    page.mouse().move(chest.x(), chest.y());
    page.mouse().down();
    page.evaluate(
        """
        window.frames = [];
        const frame = now => { frames.push(now); window.more = requestAnimationFrame(frame); };
        requestAnimationFrame(frame);
        """);
    long end = System.nanoTime() + 3_000_000_000L;
    for (int step = 0; System.nanoTime() < end; step++) {
      page.mouse().move(chest.x() + reach * Math.sin(step / 9.0), chest.y() + reach * (1 - Math.cos(step / 70.0)));
    }
    List<Double> frames = numbers(page, "cancelAnimationFrame(more), frames.slice(1).map((now, at) => now - frames[at])");
    page.mouse().up();
    print("between frames of a stroke at 390 x 844", frames);
    assertThat(front.painted()).isPositive();
    assertThat(percentile(frames, 95)).isLessThan(MOST_MILLISECONDS);
  }

  /** From opening the address with nothing in the cache until the first view can be painted on. */
  @Test
  void fromTheAddressToTheFigure(Visit visit) {
    Page page =
        visit
            .before(
                context ->
                    context.addInitScript(
                        """
                        new MutationObserver((_, watch) => {
                          if (document.querySelector('[role=application][data-ready=true]') !== null) {
                            performance.mark('figure');
                            watch.disconnect();
                          }
                        }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] });
                        """))
            .open();
    Pane.of(page, "front");
    List<Double> marks = numbers(page, "performance.getEntriesByName('figure').map(({ startTime }) => startTime)");
    print("from the address to the figure, cold cache", marks);
    assertThat(marks).hasSize(1);
  }

  private static List<Double> numbers(Page page, String script) {
    List<Double> numbers = new ArrayList<>();
    for (Object number : (List<?>) page.evaluate(script)) {
      numbers.add(((Number) number).doubleValue());
    }
    return numbers;
  }

  private static void print(String what, List<Double> milliseconds) {
    System.out.printf(
        "%s: p50 %.1f ms, p95 %.1f ms, longest %.1f ms (%d)%n",
        what, percentile(milliseconds, 50), percentile(milliseconds, 95), percentile(milliseconds, 100), milliseconds.size());
  }

  private static double percentile(List<Double> milliseconds, int percent) {
    List<Double> sorted = milliseconds.stream().sorted().toList();
    return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
  }
}
