package org.emma.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTests {

  static final List<String> ALL_BUT_THE_LAST =
      HouseRules.FLOW.subList(0, HouseRules.FLOW.size() - 1);

  private static final JavaClasses EMMA =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.emma");

  private final HouseRules house = new HouseRules("org.emma");

  @Test
  void everyModuleIsLookedAt() {
    assertThat(EMMA)
        .extracting(JavaClass::getPackageName)
        .contains(
            "org.emma.scene",
            "org.emma.cache",
            "org.emma.runtime",
            "org.emma.assertions",
            "org.emma.junit");
  }

  @Test
  void theCoreKnowsNoTestFrameworkAndNoDeepLearningLibrary() {
    house.coreKnowsNoTestFrameworkAndNoDeepLearningLibrary().check(EMMA);
  }

  @Test
  void theCoreKnowsNothingAroundIt() {
    house.coreKnowsNothingAroundIt().check(EMMA);
  }

  @ParameterizedTest
  @FieldSource("ALL_BUT_THE_LAST")
  void aPackageNeverImportsFromALaterOne(String earlier) {
    house.neverImportsFromALaterPackage(earlier).check(EMMA);
  }

  @Test
  void theCheckerOfItemsKnowsNoGenerator() {
    house.theCheckerOfItemsKnowsNoGenerator().check(EMMA);
  }

  @Test
  void theAssertionsAndTheEngineKnowNoRuntime() {
    house.assertionsAndEngineKnowNoRuntime().check(EMMA);
  }

  @Test
  void theAssertionsAndTheEngineKnowEachOtherNot() {
    house.assertionsAndEngineKnowEachOtherNot().check(EMMA);
  }

  @Test
  void servedModelsKnowNoDeepLearningLibrary() {
    house.servedModelsKnowNoDeepLearningLibrary().check(EMMA);
  }

  @Test
  void theRuntimeKnowsNoTestFramework() {
    house.runtimeKnowsNoTestFramework().check(EMMA);
  }

  @Test
  void onlyTheAllureGlueKnowsAllure() {
    house.onlyTheAllureGlueKnowsAllure().check(EMMA);
  }

  @Test
  void onlyTheCacheKnowsTheDatabase() {
    house.onlyTheCacheKnowsTheDatabase().check(EMMA);
  }

  @Test
  void theCacheKnowsTheCoreAlone() {
    house.theCacheKnowsTheCoreAlone().check(EMMA);
  }

  @Test
  void packagesFormNoCycle() {
    house.packagesFormNoCycle().check(EMMA);
  }

  @Test
  void everyPackageHasItsPlace() {
    house.everyPackageHasItsPlace().check(EMMA);
  }

  @Test
  void namesSayWhatAClassIs() {
    house.namesSayWhatAClassIs().check(EMMA);
  }

  @Test
  void everyPackageIsNullMarked() {
    house.everyPackageIsNullMarked().check(EMMA);
  }
}
