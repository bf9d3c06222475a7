package app.unknot.bench;

import app.unknot.terms.Side;

/**
 * A muscle or look-alike on one side of the body: what a vignette expects and what a ranking is counted in.
 *
 * @param id muscle id or mimic id
 * @param mimic true for a look-alike
 * @param side its side
 */
record Suspect(String id, boolean mimic, Side side) {
  static Suspect muscle(String id, Side side) {
    return new Suspect(id, false, side);
  }

  @Override
  public String toString() {
    return id + " " + side.code();
  }
}
