package app.unknot.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How right the states of examined points are, on exams with a known answer. The program itself is asked, through
 * {@code ./unknot classify --batch -}, so the door, the words and the rules are all measured.
 *
 * <pre>
 *   ClassifyQuality [file] [--answers FILE] [--cases]
 * </pre>
 *
 * <p>The file is a name in {@code checks/bench/exams}, {@code dev.jsonl} unless another is given, or a path. With
 * {@code --answers} the answers are read from a file instead. Whoever looks at the cases of the reporting file while
 * changing cues or numbers has used it up. Intervals are Wilson's, 95 %. The Brier score is the mean over cases of the
 * squared distance between the four probabilities and the expected state; cases that expect {@code unclear} have none.
 */
public final class ClassifyQuality {
  /** A case and what was answered. */
  record Answered(ExamCase exam, String state, @Nullable String looksLike, Map<?, ?> probability) {
    boolean right() {
      return state.equals(exam.state());
    }

    boolean calledAKnot() {
      return state.equals("active") || state.equals("latent");
    }

    /** The squared distance between the probabilities and the expected state. */
    double brier() {
      String expected = exam.state().equals("notAKnot") ? "none" : exam.state();
      double sum = 0;
      for (Map.Entry<?, ?> chance : probability.entrySet()) {
        double wanted = chance.getKey().equals(expected) ? 1 : 0;
        double given = chance.getValue() instanceof Number number ? number.doubleValue() : 0;
        sum += (wanted - given) * (wanted - given);
      }
      return sum;
    }
  }

  private final PrintStream out;
  private final List<Answered> answered;

  private ClassifyQuality(PrintStream out, List<Answered> answered) {
    this.out = out;
    this.answered = answered;
  }

  /** Runs it. */
  public static void main(String[] words) throws IOException, InterruptedException {
    Options options = new Options(words, Set.of("--answers"), Set.of("--cases"));
    String name = options.rest.isEmpty() ? "dev.jsonl" : options.rest.getFirst();
    Path file = name.contains("/") ? Path.of(name) : root().resolve("checks/bench/exams").resolve(name);
    List<ExamCase> cases =
        Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(ExamCase::of).toList();
    String answers = options.text("--answers", "");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf("Knowledge %s; exams %s%n", DataVersion.text(), file.getFileName());
    ClassifyQuality quality =
        new ClassifyQuality(out, join(cases, answers.isEmpty() ? ask(cases) : Files.readAllLines(Path.of(answers))));
    quality.totals();
    if (options.has("--cases")) {
      quality.cases();
    }
  }

  private static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isExecutable(at.resolve("unknot"))) {
        return at;
      }
    }
    throw new IllegalArgumentException("No ./unknot here or above. Start this inside the repository.");
  }

  private static List<String> ask(List<ExamCase> cases) throws IOException, InterruptedException {
    Path requests = Files.createTempFile("exams", ".jsonl");
    try {
      Files.write(requests, cases.stream().map(ExamCase::request).toList());
      Process program =
          new ProcessBuilder(root().resolve("unknot").toString(), "classify", "--batch", requests.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      List<String> lines = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      program.waitFor();
      return lines;
    } finally {
      Files.delete(requests);
    }
  }

  static List<Answered> join(List<ExamCase> cases, List<String> answers) {
    if (cases.size() != answers.size()) {
      throw new IllegalArgumentException("%d exams have %d answers.".formatted(cases.size(), answers.size()));
    }
    List<Answered> joined = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Map<?, ?> answer = ExamCase.object(answers.get(i));
      joined.add(
          new Answered(
              cases.get(i),
              String.valueOf(answer.containsKey("error") ? "error: " + answer.get("error") : answer.get("state")),
              answer.get("looksLike") instanceof String text ? text : null,
              answer.get("probability") instanceof Map<?, ?> map ? map : Map.of()));
    }
    return joined;
  }

  private void totals() {
    Shares<Answered> shares = new Shares<>(out, answered);
    shares.line("Right state", a -> true, Answered::right);
    shares.line("Not a knot, called active or latent", a -> a.exam.state().equals("notAKnot"), Answered::calledAKnot);
    shares.line("Knots called not a knot", a -> knot(a.exam.state()), a -> a.state.equals("notAKnot"));
    shares.line("Right look-alike, where one is expected", a -> a.exam.looksLike() != null,
        a -> a.exam.looksLike() != null && a.exam.looksLike().equals(a.looksLike));
    List<Answered> sure = answered.stream().filter(a -> !a.exam.state().equals("unclear")).toList();
    out.printf(
        Locale.ROOT,
        "%-44s %.3f over %d (0 is perfect, 0.75 gives each state the same chance)%n",
        "Brier score",
        sure.stream().mapToDouble(Answered::brier).average().orElse(Double.NaN),
        sure.size());
    shares.confusion(a -> a.exam.state(), a -> a.state, state -> state);
  }

  private static boolean knot(String state) {
    return state.equals("active") || state.equals("latent");
  }

  private void cases() {
    out.println();
    for (Answered one : answered) {
      out.printf(
          "%s %s %s (%s) -> %s (%s) %s%n",
          one.right() ? "ok   " : "WRONG",
          one.exam.id(),
          one.exam.state(),
          one.exam.looksLike(),
          one.state,
          one.looksLike,
          one.probability);
    }
  }
}
