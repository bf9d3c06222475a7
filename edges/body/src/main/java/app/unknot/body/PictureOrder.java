package app.unknot.body;

import app.unknot.terms.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of the figure is to show.
 *
 * @param figure one of {@link Figure#figures()}
 * @param views the views, side by side in this order
 * @param pains where it hurts
 * @param muscles muscles that may be the source, drawn with their trigger points
 * @param referral where a trigger point is felt, or null for none
 * @param notice a line that must not be overlooked, or null for none
 * @param footer small words at the end; may be empty
 */
public record PictureOrder(
    String figure,
    List<FigureView> views,
    List<Pain> pains,
    List<Source> muscles,
    @Nullable Referral referral,
    @Nullable String notice,
    String footer) {
  /** Copies the lists. */
  public PictureOrder {
    views = List.copyOf(views);
    pains = List.copyOf(pains);
    muscles = List.copyOf(muscles);
  }

  /**
   * A painful spot.
   *
   * @param patch what is painted
   * @param sure false when the pain is somewhere within the paint, no more is known
   * @param words what the legend says of it
   */
  public record Pain(Patch patch, boolean sure, String words) {}

  /**
   * A muscle that may be the source.
   *
   * @param muscle muscle id
   * @param side its side
   * @param points ids of the trigger points to mark
   * @param name what the legend calls it
   * @param more a second line of the legend; may be empty
   * @param chance what stands at the end of its line, such as a probability; may be empty
   */
  public record Source(String muscle, Side side, List<String> points, String name, String more, String chance) {
    /** Copies the list. */
    public Source {
      points = List.copyOf(points);
    }
  }

  /**
   * Where a trigger point is felt.
   *
   * @param essential zones at the core of its pattern
   * @param spillover zones of the wider pattern
   * @param words what the legend says of it
   */
  public record Referral(List<Patch.Fill> essential, List<Patch.Fill> spillover, String words) {
    /** Copies the lists. */
    public Referral {
      essential = List.copyOf(essential);
      spillover = List.copyOf(spillover);
    }
  }
}
