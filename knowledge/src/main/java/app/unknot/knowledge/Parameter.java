package app.unknot.knowledge;

/** A number of the model. */
record Parameter(String id, Quantity quantity) {}
