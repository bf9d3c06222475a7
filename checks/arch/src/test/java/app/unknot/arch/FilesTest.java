package app.unknot.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files of the repository must not say, and what they must. */
class FilesTest {
  /** A path that exists on one person's machine only. */
  private static final Pattern MACHINE_PATH =
      Pattern.compile(
          "(?:(?<![\\w.$}~*/-])|(?<=file://))/(?:(?:work|root|tmp)\\b|home/\\w|Users/\\w)[\\w./-]*"
              + "|\\b[A-Z]:\\\\Users\\\\");

  /** A host that packages are fetched from; which one is used is the business of each machine. */
  private static final Pattern REGISTRY =
      Pattern.compile(
          "https?://(?:repo\\d?|registry|deb|archive|central|mirror|proxy)[.][a-z0-9.-]+"
              + "|/artifactory/|/nexus/|localhost:\\d+/(?:maven|npm|repository)",
          Pattern.CASE_INSENSITIVE);

  /** A link of a page to a file beside it. */
  private static final Pattern LINK = Pattern.compile("\\(([^()\\s:]+\\.md)(?:#[^)]*)?\\)");

  private static final Path HOUSE = house();

  /** Returns the root of the repository. */
  static Path house() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.exists(at.resolve("unknot"))) {
      at = at.getParent();
    }
    if (at == null) {
      throw new IllegalStateException("The root of the repository was not found. Maybe run it inside.");
    }
    return at;
  }

  /** The files under version control; the check needs git and is skipped where the sources came without it. */
  private static List<Path> files() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(HOUSE.resolve(".git")), "not a git clone");
    Process git =
        new ProcessBuilder("git", "ls-files", "-z")
            .directory(HOUSE.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).as("exit code of git ls-files").isZero();
    return Stream.of(names.split("\0")).map(HOUSE::resolve).filter(Files::isRegularFile).toList();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  @Test
  void noFileNamesAMachineOrARegistry() throws IOException, InterruptedException {
    List<Path> files = files();
    assertThat(files).hasSizeGreaterThan(100);
    List<String> faults = new ArrayList<>();
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      if (text.indexOf('\0') < 0 && !file.equals(ownSource())) {
        found(MACHINE_PATH, text).forEach(f -> faults.add(HOUSE.relativize(file) + ": " + f));
        found(REGISTRY, text).forEach(f -> faults.add(HOUSE.relativize(file) + ": " + f));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static Path ownSource() {
    return HOUSE.resolve("checks/arch/src/test/java/app/unknot/arch/FilesTest.java");
  }

  @ParameterizedTest
  @ValueSource(strings = {"see /home/anna/unknot", "\"/wor" + "k/day\"", "=/tmp/out", "/root/.m2", "file:///work", "C:\\Users\\anna"})
  void aMachinePathIsFound(String text) {
    assertThat(found(MACHINE_PATH, text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/root/day", "$HOME/tmp/x", "./tmp/a", "desk/home/sport", "/usr/lib/jvm/*", "a/root/b", "{dir}/workingDirectory", "</workingDirectory>", "/tmpfs"})
  void anotherPathIsNot(String text) {
    assertThat(found(MACHINE_PATH, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://registry" + ".example.org/x", "https://repo1" + ".example.org", "host/artifactory/x"})
  void aRegistryIsFound(String text) {
    assertThat(found(REGISTRY, text)).isNotEmpty();
  }

  @Test
  void filesEndInANewlineAndHaveNoCarriageReturns() throws IOException, InterruptedException {
    List<String> faults = new ArrayList<>();
    for (Path file : files()) {
      String name = HOUSE.relativize(file).toString();
      if (name.matches(".*\\.(java|ts|css|html|xml|md|yaml|json|sh)|unknot")
          && !name.contains("/broken/")
          && !name.contains("Inputs/")) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (text.indexOf('\r') >= 0 || !text.isEmpty() && !text.endsWith("\n")) {
          faults.add(name);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theIndexOfDecisionsIsComplete() throws IOException {
    Path decisions = HOUSE.resolve("docs/decisions");
    Assumptions.assumeTrue(Files.exists(decisions.resolve("README.md")), "no index of decisions yet");
    assertThat(faultsOfIndex(decisions)).isEmpty();
  }

  @Test
  void anIncompleteIndexIsFound(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("README.md"), "- [one](0001-one.md)\n- [two](0002-two.md)\n");
    Files.writeString(folder.resolve("0001-one.md"), "# One\n");
    Files.writeString(folder.resolve("0003-three.md"), "# Three\n");
    assertThat(faultsOfIndex(folder))
        .containsExactly("0002-two.md is in the index only", "0003-three.md is not in the index");
  }

  private static List<String> faultsOfIndex(Path folder) throws IOException {
    TreeSet<String> listed = new TreeSet<>();
    Matcher link = LINK.matcher(Files.readString(folder.resolve("README.md")));
    while (link.find()) {
      if (!link.group(1).contains("/")) {
        listed.add(link.group(1));
      }
    }
    TreeSet<String> there = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.map(f -> f.getFileName().toString()).filter(n -> n.matches("\\d+.*\\.md")).forEach(there::add);
    }
    List<String> faults = new ArrayList<>();
    for (String name : listed) {
      if (!Files.exists(folder.resolve(name))) {
        faults.add(name + " is in the index only");
      }
    }
    there.removeAll(listed);
    there.forEach(name -> faults.add(name + " is not in the index"));
    return faults;
  }

  @Test
  void noSourceOfCoreNamesAKnowledgeFolder() throws IOException {
    try (Stream<Path> sources = Files.walk(HOUSE.resolve("core/src/main"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(source))
            .as("%s reads compiled knowledge only", HOUSE.relativize(source))
            .doesNotContainPattern("\"[^\"\\n]*(?:\\.ya?ml|knowledge/(?!compiled))[^\"\\n]*\"");
      }
    }
  }
}
