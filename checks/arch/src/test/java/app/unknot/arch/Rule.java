package app.unknot.arch;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** The rules, each with its reason and with classes that are wrong on purpose and must be caught. */
enum Rule {
  ARROWS_OF_TERMS(arrows(Room.TERMS), app.unknot.terms.Wrong.UsesAtlas.class),
  ARROWS_OF_ATLAS(arrows(Room.ATLAS), app.unknot.atlas.Wrong.UsesLocate.class),
  ARROWS_OF_LOCATE(arrows(Room.LOCATE), app.unknot.locate.Wrong.UsesClassify.class),
  ARROWS_OF_CLASSIFY(
      arrows(Room.CLASSIFY),
      app.unknot.classify.Wrong.UsesLocate.class,
      app.unknot.classify.Wrong.UsesExamine.class),
  ARROWS_OF_EXAMINE(arrows(Room.EXAMINE), app.unknot.examine.Wrong.UsesWords.class),
  ARROWS_OF_CAUSES(
      arrows(Room.CAUSES),
      app.unknot.causes.Wrong.UsesClassify.class,
      app.unknot.causes.Wrong.UsesWords.class),
  ARROWS_OF_PLAN(arrows(Room.PLAN), app.unknot.plan.Wrong.UsesLocate.class),
  ARROWS_OF_WORDS(arrows(Room.WORDS), app.unknot.words.Wrong.UsesApp.class),
  ARROWS_OF_BODY(arrows(Room.BODY), app.unknot.body.Wrong.UsesWords.class),
  ARROWS_OF_SOLVER(
      arrows(Room.SOLVER), app.unknot.solver.Wrong.UsesWords.class, app.unknot.solver.Wrong.UsesClassify.class),
  ARROWS_OF_CALENDAR(
      arrows(Room.CALENDAR),
      app.unknot.calendar.Wrong.UsesAtlas.class,
      app.unknot.calendar.Wrong.UsesWords.class),
  ARROWS_OF_KNOWLEDGE(arrows(Room.KNOWLEDGE), app.unknot.knowledge.Wrong.UsesCore.class),
  CORE_SEES_NO_EDGE(
      noClasses()
          .that()
          .resideInAnyPackage(Room.in(Room.Place.CORE))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(Room.in(Room.Place.EDGE, Room.Place.BUILD, Room.Place.TOP))
          .because("core is what every edge stands on; it reads compiled knowledge, not the checker"),
      app.unknot.locate.Wrong.UsesWords.class),
  ONLY_APP_ASSEMBLES(
      noClasses()
          .that()
          .resideInAnyPackage(Room.except(Room.APP))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(Room.APP.packages())
          .because("only the program puts the rooms together"),
      app.unknot.words.Wrong.UsesApp.class),
  EVERY_PACKAGE_IS_IN_A_ROOM(
      classes()
          .should()
          .resideInAnyPackage(Room.except())
          .because("a new room states its arrows before it holds anything"),
      RuleTest.class),
  NO_CYCLES_BETWEEN_ROOMS(
      slices().matching("app.unknot.(*)..").should().beFreeOfCycles(),
      app.unknot.terms.Wrong.UsesAtlas.class,
      app.unknot.atlas.Wrong.UsesTerms.class),
  CORE_NEEDS_THE_JDK_ONLY(
      classes()
          .that()
          .resideInAnyPackage(Room.in(Room.Place.CORE))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(Room.in(Room.Place.CORE))
                  .or(resideInAnyPackage("java..", "org.jspecify..")))
          .because("core is pure Java, so that it runs wherever Java runs"),
      app.unknot.atlas.Wrong.UsesJackson.class),
  CORE_TOUCHES_NO_OUTSIDE_WORLD(
      noClasses()
          .that()
          .resideInAnyPackage(Room.in(Room.Place.CORE))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.sql..", "java.net..", "java.nio.file..", "java.nio.channels..")
                  .or(
                      nameMatching(
                          "java\\.io\\.(File.*|RandomAccessFile)|java\\.lang\\.(Process.*|Runtime)")))
          .because("core reads compiled knowledge from the class path; files and networks are for edges"),
      app.unknot.atlas.Wrong.ReadsKnowledgeFiles.class,
      app.unknot.atlas.Wrong.AsksTheNetwork.class,
      app.unknot.atlas.Wrong.AsksADatabase.class),
  LUCENE_IN_WORDS_ONLY(
      library("org.apache.lucene..", Room.WORDS), app.unknot.knowledge.Wrong.UsesLucene.class),
  JAVALIN_IN_APP_ONLY(library("io.javalin..", Room.APP), app.unknot.words.Wrong.UsesJavalin.class),
  COMMONS_CLI_IN_APP_ONLY(
      library("org.apache.commons.cli..", Room.APP), app.unknot.words.Wrong.UsesCommonsCli.class),
  JACKSON_IN_APP_AND_BODY_ONLY(
      library("com.fasterxml..", Room.APP, Room.BODY), app.unknot.atlas.Wrong.UsesJackson.class),
  YAML_WHERE_KNOWLEDGE_IS_COMPILED_ONLY(
      library("org.snakeyaml..", Room.KNOWLEDGE, Room.BODY), app.unknot.words.Wrong.UsesYaml.class),
  ORTOOLS_IN_SOLVER_ONLY(
      library("com.google.ortools..", Room.SOLVER), app.unknot.plan.Wrong.UsesOrTools.class),
  CHOCO_IN_SOLVER_ONLY(
      library("org.chocosolver..", Room.SOLVER), app.unknot.plan.Wrong.UsesChoco.class),
  ICAL4J_IN_CALENDAR_ONLY(
      library("net.fortuna.ical4j..", Room.CALENDAR), app.unknot.words.Wrong.UsesIcal4j.class),
  THE_FIGURE_IS_BUILT_BEFORE_THE_PROGRAM_RUNS(
      noClasses()
          .that()
          .resideOutsideOfPackage(Conditions.FIGURE_BUILDER)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(Conditions.FIGURE_BUILDER)
          .because("the builder draws once, while the program is built"),
      app.unknot.body.Wrong.BuildsTheFigure.class),
  NO_STANDARD_STREAMS(
      noClasses()
          .that()
          .resideInAnyPackage(Room.in(Room.Place.CORE, Room.Place.EDGE))
          .and()
          .resideOutsideOfPackage(Conditions.FIGURE_BUILDER)
          .should(ACCESS_STANDARD_STREAMS)
          .because("only the program speaks to the terminal"),
      app.unknot.atlas.Wrong.Prints.class),
  NO_BARE_EXCEPTIONS(
      noClasses()
          .that()
          .resideInAnyPackage(Room.in(Room.Place.CORE, Room.Place.EDGE, Room.Place.BUILD))
          .should(THROW_GENERIC_EXCEPTIONS)
          .because("a caller must be able to tell what went wrong"),
      app.unknot.atlas.Wrong.ThrowsAnything.class),
  NO_SYSTEM_CLOCK(
      noClasses()
          .that()
          .resideInAnyPackage(Room.in(Room.Place.CORE))
          .should()
          .callMethodWhere(
              target(owner(resideInAnyPackage("java.time..")))
                  .and(target(nameMatching("now")))
                  .or(target(owner(type(Clock.class))).and(target(nameMatching("system.*|tick.+"))))
                  .or(target(owner(type(InstantSource.class))).and(target(nameMatching("system"))))
                  .or(
                      target(owner(type(System.class)))
                          .and(target(nameMatching("currentTimeMillis|nanoTime")))))
          .orShould()
          .callConstructor(Date.class)
          .because("the same question must get the same answer tomorrow; pass an InstantSource"),
      app.unknot.atlas.Wrong.AsksTheDate.class,
      app.unknot.atlas.Wrong.AsksTheTime.class,
      app.unknot.atlas.Wrong.AsksTheClock.class),
  NO_UNSEEDED_RANDOM(
      noClasses()
          .that()
          .resideInAnyPackage(Room.in(Room.Place.CORE))
          .should()
          .callConstructor(Random.class)
          .orShould()
          .callConstructor(SplittableRandom.class)
          .orShould()
          .callMethodWhere(
              target(owner(type(Math.class)))
                  .and(target(nameMatching("random")))
                  .or(target(owner(type(ThreadLocalRandom.class))).and(target(nameMatching("current"))))
                  .or(target(owner(type(UUID.class))).and(target(nameMatching("randomUUID"))))
                  .or(
                      target(owner(type(RandomGenerator.class)))
                          .and(target(nameMatching("of|getDefault")))))
          .because("the same question must get the same answer again; pass a seeded RandomGenerator"),
      app.unknot.atlas.Wrong.RollsUnseeded.class,
      app.unknot.atlas.Wrong.RollsDice.class),
  EVERY_PACKAGE_IS_NULL_MARKED(
      classes()
          .should(Conditions.LIE_IN_A_NULL_MARKED_PACKAGE)
          .because("null is nowhere unless it is written"),
      app.unknot.atlas.util.Misplaced.class),
  PUBLIC_CORE_TYPES_ARE_CLOSED(
      classes()
          .that()
          .resideInAnyPackage(Room.in(Room.Place.CORE))
          .and()
          .arePublic()
          .should(Conditions.BE_CLOSED)
          .because("what is not designed to be extended is a record, an enum, sealed or final"),
      app.unknot.atlas.Wrong.Open.class),
  NO_PACKAGE_WITHOUT_A_TOPIC(
      noClasses()
          .should()
          .resideInAnyPackage(
              "..impl..", "..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..misc..")
          .because("a package is named after what it holds"),
      app.unknot.atlas.util.Misplaced.class);

  final ArchRule rule;

  /** Classes that break the rule, each on its own where the rule is not about several. */
  final List<Class<?>> wrong;

  Rule(ArchRule rule, Class<?>... wrong) {
    this.rule = rule;
    this.wrong = List.of(wrong);
  }

  private static ArchRule arrows(Room room) {
    return noClasses()
        .that()
        .resideInAPackage(room.packages())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(room.forbidden())
        .because("arrows point one way, so that each room can be understood without those that use it");
  }

  private static ArchRule library(String packages, Room... owners) {
    return noClasses()
        .that()
        .resideInAnyPackage(Room.except(owners))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(packages)
        .because("each foreign library has one room, so that it can be replaced there");
  }
}
