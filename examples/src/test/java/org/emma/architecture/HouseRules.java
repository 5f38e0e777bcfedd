package org.emma.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house for all packages below one root.
 *
 * @param root the package that holds {@code scene}, {@code item}, {@code junit} and the others
 */
record HouseRules(String root) {

  /** The packages of the core, in the order in which data flows through them. */
  static final List<String> FLOW =
      List.of(
          "records",
          "words",
          "scene",
          "item",
          "model",
          "examine",
          "score",
          "diagnose",
          "proof",
          "baseline",
          "treat",
          "report");

  private static final List<String> AROUND_THE_CORE =
      List.of("cache", "runtime", "assertions", "junit", "examples", "benchmarks");

  ArchRule coreKnowsNoTestFrameworkAndNoDeepLearningLibrary() {
    return noClasses()
        .that()
        .resideInAnyPackage(below(FLOW))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", "org.assertj..", "io.qameta..", "ai.djl..")
        .because("everything that a suite does can also be done in plain Java, with any model");
  }

  ArchRule coreKnowsNothingAroundIt() {
    return noClasses()
        .that()
        .resideInAnyPackage(below(FLOW))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(below(AROUND_THE_CORE))
        .because("the other modules stand on the core");
  }

  ArchRule neverImportsFromALaterPackage(String earlier) {
    List<String> later = FLOW.subList(FLOW.indexOf(earlier) + 1, FLOW.size());
    return noClasses()
        .that()
        .resideInAPackage(below(earlier))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(below(later))
        .because("data flows one way: " + String.join(" -> ", FLOW))
        .allowEmptyShould(true);
  }

  ArchRule theCheckerOfItemsKnowsNoGenerator() {
    return noClasses()
        .that()
        .resideInAPackage(below("item.check"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(below("item.generate"))
        .because("who checks with the code of the one who made it repeats his errors");
  }

  ArchRule assertionsAndEngineKnowNoRuntime() {
    return noClasses()
        .that()
        .resideInAnyPackage(below(List.of("assertions", "junit")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(below("runtime"), "ai.djl..")
        .because("models are found as services, so that nobody downloads natives for a served one");
  }

  ArchRule servedModelsKnowNoDeepLearningLibrary() {
    return noClasses()
        .that()
        .resideInAPackage(below("runtime.served"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("ai.djl..", root + ".runtime.pinhole..")
        .because("who asks a served model alone has no natives for one of his own");
  }

  ArchRule runtimeKnowsNoTestFramework() {
    return noClasses()
        .that()
        .resideInAPackage(below("runtime"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", "org.assertj..", "io.qameta..")
        .because("a model is asked and tuned outside tests too");
  }

  ArchRule assertionsAndEngineKnowEachOtherNot() {
    return slices()
        .matching(root + ".(assertions|junit)..")
        .should()
        .notDependOnEachOther()
        .because("each is of use without the other");
  }

  ArchRule onlyTheAllureGlueKnowsAllure() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("..allure..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.qameta..")
        .because("Allure is optional, and a suite runs without it on the class path");
  }

  ArchRule onlyTheCacheKnowsTheDatabase() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(below("cache"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.sqlite..", "java.sql..")
        .because("how replies are kept is known in one place");
  }

  ArchRule theCacheKnowsTheCoreAlone() {
    return noClasses()
        .that()
        .resideInAPackage(below("cache"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            below("runtime"), below("assertions"), below("junit"), "org.junit..", "ai.djl..")
        .because("replies are kept of any model, in tests and outside");
  }

  ArchRule packagesFormNoCycle() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("packages in a cycle can only be understood, and changed, together");
  }

  ArchRule everyPackageHasItsPlace() {
    return classes()
        .should()
        .resideInAnyPackage(below(Stream.concat(FLOW.stream(), AROUND_THE_CORE.stream()).toList()))
        .because("a package that is not in the flow is held by none of its rules");
  }

  ArchRule namesSayWhatAClassIs() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?")
        .because("such a name takes in whatever has no home");
  }

  ArchRule everyPackageIsNullMarked() {
    return classes()
        .should(liveInANullMarkedPackage())
        .because("null is either written in the type or does not occur");
  }

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(violated(type, type.getName() + " lives in a package without @NullMarked"));
        }
      }
    };
  }

  private String[] below(List<String> packages) {
    return packages.stream().map(this::below).toArray(String[]::new);
  }

  private String below(String name) {
    return root + "." + name + "..";
  }
}
