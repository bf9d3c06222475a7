package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.body.FigureView;
import app.unknot.e2e.Aim.Spot;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** One view of the figure on the page, painted on with the mouse or a finger and looked at pixel by pixel. */
final class Pane {
  /** The canvases of a view lie over the picture, counted from 0. */
  private static final int WASHES = 1;

  private static final int PAINT = 2;

  /** Less than this, of 255, is the soft edge of the brush. */
  private static final int FAINT = 60;

  private static final String COUNT =
      """
      (ground, layer) => {
        const canvas = ground.querySelectorAll('canvas')[layer];
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        let count = 0;
        for (let at = 3; at < data.length; at += 4) {
          count += data[at] > 60 ? 1 : 0;
        }
        return count;
      }
      """;

  private final Page page;
  private final FigureView view;
  private final Locator ground;

  private Pane(Page page, String view) {
    this.page = page;
    this.view = Aim.FIGURE.view(view).orElseThrow();
    ground = page.locator("[role=application][data-view=%s]".formatted(view));
  }

  /** Waits until a view is shown and can be painted on. */
  static Pane of(Page page, String view) {
    Pane pane = new Pane(page, view);
    assertThat(pane.ground).hasAttribute("data-ready", "true");
    return pane;
  }

  /** Returns what takes the pointer and the keys. */
  Locator ground() {
    return ground;
  }

  /** Returns where in the window a spot of the picture is now. */
  Spot inWindow(Spot spot) {
    BoundingBox box = ground.locator("canvas").first().boundingBox();
    return new Spot(box.x + spot.x() / view.width() * box.width, box.y + spot.y() / view.height() * box.height);
  }

  /** Moves the mouse over a spot. */
  void hover(Spot spot) {
    ground.scrollIntoViewIfNeeded();
    Spot at = inWindow(spot);
    page.mouse().move(at.x(), at.y());
  }

  /** Paints with the mouse along straight lines. */
  void stroke(Spot... way) {
    ground.scrollIntoViewIfNeeded();
    List<Spot> through = List.of(way).stream().map(this::inWindow).toList();
    page.mouse().move(through.getFirst().x(), through.getFirst().y());
    page.mouse().down();
    through.forEach(at -> page.mouse().move(at.x(), at.y(), new Mouse.MoveOptions().setSteps(4)));
    page.mouse().up();
  }

  /** Touches a spot with a finger and lets go. */
  void tap(Spot spot) {
    ground.scrollIntoViewIfNeeded();
    Spot at = inWindow(spot);
    page.touchscreen().tap(at.x(), at.y());
  }

  /** Returns how many pixels of this view have paint. */
  int painted() {
    return filled(PAINT);
  }

  /** Returns how many pixels carry a wash: stripes of the words, referral, outlines. */
  int washed() {
    return filled(WASHES);
  }

  private int filled(int layer) {
    return ((Number) ground.evaluate(COUNT, layer)).intValue();
  }

  /** Waits until this view has paint. */
  void awaitPaint() {
    page.waitForCondition(() -> painted() > 0);
  }

  /** Waits until this view has no paint. */
  void awaitNoPaint() {
    page.waitForCondition(() -> painted() == 0);
  }

  /** Waits until this view has a wash. */
  void awaitWash() {
    page.waitForCondition(() -> washed() > 0);
  }

  /** Returns whether there is paint at a spot. */
  boolean isPainted(Spot spot) {
    return ((Number)
                ground.evaluate(
                    """
                    (ground, [x, y]) =>
                        ground.querySelectorAll('canvas')[2].getContext('2d').getImageData(x, y, 1, 1).data[3]
                    """,
                    List.of((int) spot.x(), (int) spot.y())))
            .intValue()
        > FAINT;
  }
}
