package app.unknot.knowledge;

/** Reads a file of format unknot-model. */
final class ModelReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    in.mappings("parameters").forEach(parameter -> parameter(parameter, into));
  }

  private static void parameter(Fields in, Knowledge into) {
    String id = in.define(IdKind.PARAMETER);
    in.asQuantity().ifPresent(quantity -> into.parameters.add(new Parameter(id, quantity)));
  }
}
