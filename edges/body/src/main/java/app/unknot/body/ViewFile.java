package app.unknot.body;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The shaded picture of one view of a figure and its mask, each twice as fine as the map. */
@SuppressWarnings("ArrayRecordComponent")
record ViewFile(FigureView view, byte[] jpg, byte[] png) {
  /** Reads them. */
  static ViewFile of(String figure, FigureView view) {
    return new ViewFile(view, file(figure, view, "jpg"), file(figure, view, "png"));
  }

  private static byte[] file(String figure, FigureView view, String kind) {
    String name = "%s/%s.%s".formatted(figure, view.id(), kind);
    return FigureFile.read(name)
        .orElseThrow(() -> new UnreadableFigureException("The figure has no picture %s.".formatted(name)));
  }

  /** Returns the mask: white where the figure is. */
  BufferedImage mask() {
    return decoded(png);
  }

  /** Returns the shaded figure; outside it one sees through. */
  BufferedImage cutOut() {
    BufferedImage shaded = decoded(jpg);
    BufferedImage mask = mask();
    int width = shaded.getWidth();
    int height = shaded.getHeight();
    int[] pixels = shaded.getRGB(0, 0, width, height, null, 0, width);
    int[] white = mask.getRaster().getSamples(0, 0, width, height, 0, (int[]) null);
    for (int pixel = 0; pixel < pixels.length; pixel++) {
      pixels[pixel] = white[pixel] << 24 | pixels[pixel] & 0xffffff;
    }
    BufferedImage cut = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    cut.setRGB(0, 0, width, height, pixels, 0, width);
    return cut;
  }

  private static BufferedImage decoded(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
