package app.unknot.app;

import app.unknot.body.DrawingFile;
import app.unknot.body.Figure;
import app.unknot.body.FigurePicture;
import app.unknot.body.FigureView;
import app.unknot.body.NoTypefaceException;
import app.unknot.body.PictureOrder;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** Draws the figure with pain, muscles, trigger points and referral into a file. */
final class FigureCommand implements Command {
  private static final Option ZONES = Arguments.value("zones");
  private static final Option TEXT = Arguments.value("text");
  private static final Option DRAWING = Arguments.value("drawing");
  private static final Option FIGURE = Arguments.value("figure");
  private static final Option VIEWS = Arguments.value("views");
  private static final Option MUSCLES = Arguments.value("muscles");
  private static final Option REFERRAL = Arguments.value("referral");
  private static final Option OUT = Arguments.value("out");
  private static final Option JSON = Arguments.flag("json");

  private final Terminal terminal;

  FigureCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public List<Option> options() {
    return List.of(ZONES, TEXT, DRAWING, FIGURE, VIEWS, MUSCLES, REFERRAL, OUT, JSON);
  }

  @Override
  public String help() {
    return """
        Draws the figure with the pain, the muscles that may be behind it and their
        trigger points.

        ./unknot figure --out FILE     the picture; .png for pixels, .svg for lines
            --zones ZONE:SIDE,...      zones that hurt; a midline zone has no side
            --text WORDS               where it hurts, in your words
            --drawing FILE             a drawing that was saved in the app
            --figure FIGURE            neutral, female or male
            --views VIEW,...           what to show, such as front,back,face; without
                                       it, front, back and the best close-ups
            --muscles MUSCLE[:SIDE],.. draws these muscles, or none; without it, up to
                                       three that may be the source
            --referral POINT[:SIDE]    shows where this trigger point is felt
            --json                     tells in JSON what was drawn

        For example:
          ./unknot figure --zones temple_front:right,neck_side:right --out figure.png
          ./unknot figure --text "ache behind my left eye" --views face --out face.svg
          ./unknot figure --muscles scm:left --referral scm.1:left --out scm.png
        """;
  }

  @Override
  public int run(Arguments given) throws IOException {
    String out = given.text(OUT);
    if (out == null) {
      throw new WrongUsage("Say which file to draw, with --out.");
    }
    if (given.has(DRAWING) && given.has(ZONES)) {
      throw new WrongUsage("A drawing says which zones hurt; give --drawing or --zones, not both.");
    }
    if (!given.has(TEXT) && !given.has(ZONES) && !given.has(DRAWING) && !given.has(MUSCLES) && !given.has(REFERRAL)) {
      throw new WrongUsage("Say what to draw, with --zones, --text, --drawing, --muscles or --referral.");
    }
    boolean lines = lines(out);
    Path path = WrittenFile.path(out);
    if (terminal.errIsTerminal()) {
      terminal.err().println("Drawing the figure; this takes a few seconds.");
    }
    DrawnFigure drawn = drawn(given);
    if (drawn.stopped() && !given.has(JSON)) {
      terminal.say(drawn.warning(terminal));
    }
    FigurePicture picture = FigurePicture.of(drawn.figure(), drawn.order());
    WrittenFile.write(path, lines ? picture.svg(drawn.words()).getBytes(StandardCharsets.UTF_8) : png(picture));
    if (given.has(JSON)) {
      terminal.line(Json.line(json(out, drawn, picture)));
    } else {
      terminal.say("Wrote %s: %s.%n".formatted(Plain.text(out), drawn.summary()));
    }
    return ExitCode.DONE;
  }

  private static boolean lines(String out) {
    String name = out.toLowerCase(Locale.ROOT);
    if (!name.endsWith(".png") && !name.endsWith(".svg")) {
      throw new Refusal(
          "The file %s has an ending that is not known; expected a name that ends in .png or .svg."
              .formatted(Refusal.quote(out)));
    }
    return name.endsWith(".svg");
  }

  private static byte[] png(FigurePicture picture) {
    try {
      return picture.png();
    } catch (NoTypefaceException e) {
      throw new Refusal(
          "This computer has no typeface to write into a picture; install one, or choose a file that ends in .svg.");
    }
  }

  private static DrawnFigure drawn(Arguments given) throws IOException {
    String text = given.text(TEXT);
    String zones = given.text(ZONES);
    String file = given.text(DRAWING);
    DrawingFile drawing = file == null ? null : DrawingInput.read(file);
    Figure figure = Figure.standard();
    String name = figure(given.text(FIGURE), drawing, figure);
    List<FigureView> views = FigureChoice.views(given.text(VIEWS), figure);
    return new FigureAnswer(figure)
        .told(text, zones, drawing)
        .drawn(name, views, given.text(MUSCLES), given.text(REFERRAL));
  }

  private static String figure(@Nullable String wanted, @Nullable DrawingFile drawing, Figure figure) {
    if (wanted == null) {
      return drawing == null || drawing.figure() == null ? figure.figures().getFirst() : drawing.figure();
    }
    if (!figure.figures().contains(wanted)) {
      throw new Refusal(
          "The figure %s is unknown; expected %s.".formatted(Refusal.quote(wanted), Refusal.oneOf(figure.figures())));
    }
    return wanted;
  }

  private static ObjectNode json(String out, DrawnFigure drawn, FigurePicture picture) {
    ObjectNode json = drawn.head().put("file", out).put("figure", drawn.order().figure());
    ArrayNode views = json.putArray("views");
    drawn.order().views().forEach(view -> views.add(view.id()));
    json.put("width", picture.width()).put("height", picture.height());
    ArrayNode muscles = json.putArray("muscles");
    for (PictureOrder.Source source : drawn.order().muscles()) {
      ArrayNode points = muscles.addObject().put("muscle", source.muscle()).put("side", source.side().code()).putArray("points");
      source.points().forEach(points::add);
    }
    return json;
  }
}
