package app.unknot.knowledge;

/** Reads a file of format unknot-tools. */
final class ToolReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    in.mappings("tools").forEach(tool ->
        into.tools.add(new Tool(tool.cited().define(IdKind.TOOL), tool.text("name"))));
  }
}
