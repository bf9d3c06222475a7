package app.unknot.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks a directory of knowledge files.
 *
 * <p>Every YAML file below the directory is read, save those in {@code src}, {@code target},
 * {@code broken}, {@code figure} (drawings, which are checked while the figure is built) and hidden
 * folders. The check never throws for anything a file can hold.
 */
public final class KnowledgeChecker {

  private static final Set<String> NO_KNOWLEDGE = Set.of("src", "target", "broken", "figure");

  private final Path directory;
  private final Path shownAs;
  private final Reading reading = new Reading();
  private final Knowledge knowledge = new Knowledge();

  private KnowledgeChecker(Path directory) {
    this.directory = directory;
    this.shownAs = Path.of(String.valueOf(directory.toAbsolutePath().normalize().getFileName()));
  }

  /**
   * Checks the files of a directory.
   *
   * @param directory the directory that holds {@code muscles}, {@code zones} and the rest
   * @return all faults, and the knowledge as far as it could be read
   */
  public static CheckResult check(Path directory) {
    return new KnowledgeChecker(directory).check();
  }

  private CheckResult check() {
    List<Path> files = files();
    files.forEach(this::read);
    reading.ids.checkUses();
    new ZoneRules(knowledge, reading.faults).check();
    new PressRule(knowledge, reading.faults).check();
    new FlagRules(knowledge, reading.faults).check();
    new GroupRule(knowledge, reading.faults).check();
    new RemedyRules(knowledge, reading.faults).check();
    new PhraseRule(knowledge, reading.faults).check();
    new LocatorRule(knowledge, reading).check();
    return new CheckResult(reading.faults.sorted(), knowledge);
  }

  private List<Path> files() {
    try (Stream<Path> tree = Files.walk(directory)) {
      List<Path> files = tree.filter(this::isKnowledge).sorted(Comparator.comparing(this::name)).toList();
      if (files.isEmpty()) {
        unreadable("The folder holds no knowledge files; name the folder that holds muscles/ and zones/.");
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      unreadable("The folder cannot be read; check its name and that it may be opened.");
      return List.of();
    }
  }

  private void unreadable(String sentence) {
    reading.faults.add(FaultCode.UNREADABLE, new Where(shownAs, 1), sentence);
  }

  private boolean isKnowledge(Path path) {
    String name = name(path);
    return (name.endsWith(".yaml") || name.endsWith(".yml"))
        && !NO_KNOWLEDGE.contains(name.split("/")[0])
        && !name.startsWith(".") && !name.contains("/.");
  }

  private String name(Path path) {
    return directory.relativize(path).toString().replace('\\', '/');
  }

  private void read(Path path) {
    Where start = new Where(shownAs.resolve(directory.relativize(path)), 1);
    fields(path, start).ifPresentOrElse(
        fields -> Format.read(fields, knowledge), () -> reading.ids.skip(start.stem()));
  }

  private Optional<Fields> fields(Path path, Where start) {
    return new FileText(start, reading.faults).read(path)
        .flatMap(text -> new YamlReader(text, start, reading.faults).read())
        .map(root -> new Fields(root, start, reading, Provenance.NONE));
  }
}
