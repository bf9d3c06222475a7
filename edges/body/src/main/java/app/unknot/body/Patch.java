package app.unknot.body;

import app.unknot.terms.Depth;
import app.unknot.terms.Quality;
import app.unknot.terms.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One painful spot as it was painted, with what was said about it.
 *
 * @param intensity 0 to 10, or null when not stated
 * @param quality how it feels, or null when not stated
 * @param depth how deep, or null when not stated
 * @param ops what was done, in order
 */
public record Patch(@Nullable Double intensity, @Nullable Quality quality, @Nullable Depth depth, List<Op> ops) {
  /** Copies the list. */
  public Patch {
    ops = List.copyOf(ops);
  }

  /** Something done with the brush or by naming a zone. */
  public sealed interface Op {}

  /**
   * Paint along a line of stamps.
   *
   * @param radius of each stamp in cm
   * @param at where the stamps were set, on the neutral figure
   */
  public record Stroke(double radius, List<Place> at) implements Op {
    /** Copies the list. */
    public Stroke {
      at = List.copyOf(at);
    }
  }

  /**
   * Paint taken away along a line of stamps.
   *
   * @param radius of each stamp in cm
   * @param at where the stamps were set, on the neutral figure
   */
  public record Erase(double radius, List<Place> at) implements Op {
    /** Copies the list. */
    public Erase {
      at = List.copyOf(at);
    }
  }

  /**
   * A whole zone painted by its name; also one inside the body.
   *
   * @param zone zone id
   * @param side its side
   */
  public record Fill(String zone, Side side) implements Op {}

  /**
   * A whole zone cleared by its name.
   *
   * @param zone zone id
   * @param side its side
   */
  public record Clear(String zone, Side side) implements Op {}
}
