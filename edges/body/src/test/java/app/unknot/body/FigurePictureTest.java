package app.unknot.body;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PictureOrder.Pain;
import app.unknot.body.PictureOrder.Referral;
import app.unknot.body.PictureOrder.Source;
import app.unknot.terms.Side;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class FigurePictureTest {
  private static final Figure FIGURE = Figure.standard();
  private static final Patch PATCH = new Patch(6.0, null, null, List.of(new Patch.Fill("thigh_front_mid", Side.LEFT)));
  private static final Pain PAIN = new Pain(PATCH, true, "6 of 10: left thigh");
  private static final Source MUSCLE =
      new Source("scm", Side.RIGHT, List.of("scm.1"), "Sternocleidomastoid, right", "side of the neck", "62 %");

  private static List<FigureView> views(String... ids) {
    return List.of(ids).stream().map(id -> FIGURE.view(id).orElseThrow()).toList();
  }

  private static PictureOrder order(String figure, List<Pain> pains, List<Source> muscles) {
    return new PictureOrder(figure, views("front", "back"), pains, muscles, null, null, "No diagnosis.");
  }

  private static BufferedImage decoded(FigurePicture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.png()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"neutral", "female", "male"})
  void drawsEveryFigureWithPaintWhereItHurtsOnly(String figure) throws IOException {
    FigurePicture with = FigurePicture.of(FIGURE, order(figure, List.of(PAIN), List.of()));
    BufferedImage painted = decoded(with);
    assertThat(painted.getWidth()).isEqualTo(with.width()).isGreaterThan(2000);
    assertThat(painted.getHeight()).isEqualTo(with.height()).isGreaterThan(2000);
    BufferedImage bare = decoded(FigurePicture.of(FIGURE, order(figure, List.of(), List.of())));
    FigureView front = FIGURE.view("front").orElseThrow();
    FigureMap map = FIGURE.map(figure, front);
    int zone = FIGURE.zoneNumber("thigh_front_mid", Side.LEFT);
    int inside = 0;
    for (int y = 0; y < map.height(); y++) {
      for (int x = 0; x < map.width(); x++) {
        int px = 2 * (36 + x);
        int py = 2 * (36 + 44 + y);
        boolean differs = painted.getRGB(px, py) != bare.getRGB(px, py);
        if (differs && map.zone(x, y) != zone) {
          assertThat(near(map, x, y, zone)).as("%d, %d", x, y).isTrue();
        }
        inside += differs && map.zone(x, y) == zone ? 1 : 0;
      }
    }
    assertThat(inside).isPositive();
  }

  private static boolean near(FigureMap map, int x, int y, int zone) {
    for (int ny = Math.max(0, y - 4); ny < Math.min(map.height(), y + 5); ny++) {
      for (int nx = Math.max(0, x - 4); nx < Math.min(map.width(), x + 5); nx++) {
        if (map.zone(nx, ny) == zone) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void theLegendMakesRoomForItself() {
    int none = FigurePicture.of(FIGURE, order("neutral", List.of(), List.of())).height();
    int some = FigurePicture.of(FIGURE, order("neutral", List.of(PAIN), List.of(MUSCLE))).height();
    int notice =
        FigurePicture.of(
                FIGURE,
                new PictureOrder("neutral", views("front", "back"), List.of(PAIN), List.of(), null, "See a doctor today", ""))
            .height();
    assertThat(some).isGreaterThan(none + 100);
    assertThat(notice).isGreaterThan(none);
  }

  @Test
  void everyViewCanBeDrawnInOnePicture() throws IOException {
    Referral referral =
        new Referral(List.of(new Patch.Fill("forehead_medial", Side.RIGHT)), List.of(new Patch.Fill("eye_behind", Side.RIGHT)), "x");
    PictureOrder order =
        new PictureOrder("male", FIGURE.views(), List.of(PAIN), List.of(MUSCLE), referral, null, "");
    FigurePicture picture = FigurePicture.of(FIGURE, order);
    assertThat(picture.width()).isLessThan(5000);
    assertThat(decoded(picture).getHeight()).isEqualTo(picture.height());
  }

  @Test
  void theLinesAreAWellFormedDocumentThatNeedsNoOtherFile() throws Exception {
    Pain pain = new Pain(PATCH, false, "“a < b & c” \"d\"");
    String svg =
        FigurePicture.of(FIGURE, order("female", List.of(pain), List.of(MUSCLE))).svg("It hurts: <left> & \"right\" \u0007");
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes("UTF-8")));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(document.getElementsByTagName("title").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).contains("<left> & \"right\"");
    var images = document.getElementsByTagName("image");
    assertThat(images.getLength()).isGreaterThanOrEqualTo(6);
    for (int i = 0; i < images.getLength(); i++) {
      assertThat(images.item(i).getAttributes().getNamedItem("href").getNodeValue()).startsWith("data:image/");
    }
    assertThat(document.getDocumentElement().getTextContent())
        .contains("your right", "your left", "Front", "Back", "Sternocleidomastoid, right", "62 %", "“a < b & c” \"d\"");
  }

  @Test
  void sidesAreNamedFromThePersonsPointOfView() {
    assertThat(ViewName.edge(FIGURE.view("front").orElseThrow(), -1)).isEqualTo("your right");
    assertThat(ViewName.edge(FIGURE.view("front").orElseThrow(), 1)).isEqualTo("your left");
    assertThat(ViewName.edge(FIGURE.view("back").orElseThrow(), 1)).isEqualTo("your right");
    assertThat(ViewName.edge(FIGURE.view("left").orElseThrow(), -1)).isEqualTo("front");
    assertThat(ViewName.edge(FIGURE.view("palm_left").orElseThrow(), 1)).isEmpty();
    assertThat(FIGURE.views()).allSatisfy(view -> assertThat(ViewName.of(view)).doesNotContain("_"));
  }

  @Test
  void aStrongerPainIsDarkerAndDenser() {
    Wash weak = Wash.pain(2.0);
    Wash strong = Wash.pain(9.0);
    assertThat(strong.opacity()).isGreaterThan(weak.opacity());
    assertThat(strong.period()).isLessThan(weak.period());
    assertThat(marks(strong)).isGreaterThan(marks(weak));
    assertThat(Wash.pain(null).opacity()).isBetween(weak.opacity(), strong.opacity());
    assertThat(strong.argb(5, 5, 0)).isZero();
  }

  private static long marks(Wash wash) {
    long dark = 0;
    for (int x = 0; x < 100; x++) {
      dark += (wash.argb(x, 7, 1) >> 16 & 255) < 170 ? 1 : 0;
    }
    return dark;
  }

  @Test
  void theBestViewsShowHeadsHandsAndFeetThatHurt() {
    assertThat(best("thigh_front_mid", Side.LEFT)).containsExactly("front", "back");
    assertThat(best("palm_mid", Side.LEFT)).containsExactly("front", "back", "palm_left");
    assertThat(best("hand_back_mid", Side.RIGHT)).containsExactly("front", "back", "hand_back_right");
    assertThat(best("heel_bottom", Side.RIGHT)).containsExactly("front", "back", "sole_right");
    assertThat(best("temple_back", Side.LEFT)).containsExactly("front", "back", "head_left");
    assertThat(best("eye_behind", Side.LEFT)).containsExactly("front", "back", "face");
  }

  private static List<String> best(String zone, Side side) {
    Patch patch = new Patch(null, null, null, List.of(new Patch.Fill(zone, side)));
    return BestViews.of(FIGURE, new Drawing(List.of(patch)), List.of()).stream().map(FigureView::id).toList();
  }
}
