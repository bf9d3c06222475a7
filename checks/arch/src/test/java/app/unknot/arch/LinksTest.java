package app.unknot.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every link of a page to a file or folder of the repository leads somewhere. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^()\\s]+)\\)");
  private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*|#.*");
  private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "dist", ".git", ".build");

  private static List<Path> pages(Path folder) throws IOException {
    List<Path> pages = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            return NOT_OURS.contains(String.valueOf(at.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path at, BasicFileAttributes attributes) {
            if (at.toString().endsWith(".md")) {
              pages.add(at);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return pages;
  }

  private static List<String> broken(Path folder) throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages(folder)) {
      for (String link : LINK.matcher(Files.readString(page)).results().map(LinksTest::target).toList()) {
        if (!ELSEWHERE.matcher(link).matches() && !Files.exists(page.resolveSibling(link.replaceFirst("#.*", "")))) {
          broken.add(folder.relativize(page) + ": " + link);
        }
      }
    }
    return broken;
  }

  private static String target(MatchResult link) {
    return link.group(1);
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    assertThat(pages(FilesTest.house())).hasSizeGreaterThan(5);
    assertThat(broken(FilesTest.house())).isEmpty();
  }

  @Test
  void aBrokenLinkIsFound(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.md"), "[b](b.md) [c](c.md#x) [d](https://example.org/d) [e](#e) ![f](f.png)\n");
    Files.writeString(folder.resolve("c.md"), "# X\n");
    assertThat(broken(folder)).containsExactlyInAnyOrder("a.md: b.md", "a.md: f.png");
  }
}
