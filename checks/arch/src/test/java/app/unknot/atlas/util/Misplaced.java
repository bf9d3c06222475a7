package app.unknot.atlas.util;

/** Wrong on purpose: a package without a topic and without a package page. */
public final class Misplaced {
  private Misplaced() {}
}
