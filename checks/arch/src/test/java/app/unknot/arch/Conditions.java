package app.unknot.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** What the rules ask of a class beyond what the library offers. */
final class Conditions {
  /** The packages of the program that draws the figure while Unknot is built. */
  static final String FIGURE_BUILDER = "app.unknot.body.build..";

  static final ArchCondition<JavaClass> LIE_IN_A_NULL_MARKED_PACKAGE =
      condition(
          "lie in a package whose package-info is @NullMarked",
          type -> type.getPackage().isAnnotatedWith(NullMarked.class));

  static final ArchCondition<JavaClass> BE_CLOSED =
      condition(
          "be a record, an enum, an interface, sealed or final",
          type ->
              type.isInterface()
                  || type.isEnum()
                  || type.isRecord()
                  || type.getModifiers().contains(JavaModifier.FINAL)
                  || type.reflect().isSealed());

  private Conditions() {}

  private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> holds) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean held = holds.test(type);
        events.add(
            new SimpleConditionEvent(
                type, held, "%s %s %s".formatted(type.getName(), held ? "does" : "does not", description)));
      }
    };
  }
}
