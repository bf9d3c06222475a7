package app.unknot.body.build;

/** The figures to choose from; all share one topology, so that a drawing survives a change of figure. */
enum Shape {
  NEUTRAL,
  FEMALE,
  MALE
}
