package app.unknot.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("app.unknot");

  private static final JavaClasses WRONG =
      new ClassFileImporter()
          .importClasses(Stream.of(Rule.values()).flatMap(rule -> rule.wrong.stream()).toList());

  @ParameterizedTest
  @EnumSource
  void holds(Rule rule) {
    rule.rule.check(HOUSE);
  }

  @ParameterizedTest
  @EnumSource
  void catchesWhatIsWrong(Rule rule) {
    List<String> caught = rule.rule.evaluate(WRONG).getFailureReport().getDetails();
    assertThat(rule.wrong).isNotEmpty();
    for (Class<?> wrong : rule.wrong) {
      assertThat(caught)
          .as("%s is caught by %s", wrong, rule)
          .anyMatch(fault -> fault.contains(wrong.getName()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyRoomWasSeen(Room room) {
    String prefix = room.packages().replace("..", "");
    long seen = HOUSE.stream().filter(type -> type.getPackageName().startsWith(prefix)).count();
    assertThat(seen).as("classes of %s", prefix).isGreaterThanOrEqualTo(4);
  }

  @Test
  void enoughClassesWereSeen() {
    assertThat(HOUSE.size()).isGreaterThan(150);
  }
}
