package org.emma.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.emma.architecture.planted.assertions.AsksTheEngine;
import org.emma.architecture.planted.cache.KeepsTheModel;
import org.emma.architecture.planted.diagnose.TreatsAtOnce;
import org.emma.architecture.planted.errand.SceneHelper;
import org.emma.architecture.planted.item.Question;
import org.emma.architecture.planted.item.check.TakesItsWord;
import org.emma.architecture.planted.junit.AsksTheDatabase;
import org.emma.architecture.planted.junit.LoadsTheModel;
import org.emma.architecture.planted.junit.WritesToAllure;
import org.emma.architecture.planted.model.Caller;
import org.emma.architecture.planted.runtime.Tester;
import org.emma.architecture.planted.runtime.served.ComputesHere;
import org.emma.architecture.planted.scene.KnowsItsQuestion;
import org.emma.architecture.planted.scene.KnowsTheEngine;
import org.emma.architecture.planted.scene.UsesAssertJ;
import org.junit.jupiter.api.Test;

/** Sees every house rule fail on an offender, since a rule that cannot fail holds nothing. */
class PlantedViolationTests {

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("org.emma.architecture.planted");

  private final HouseRules house = new HouseRules("org.emma.architecture.planted");

  @Test
  void anAssertionLibraryInTheCoreIsNoticed() {
    assertThatBreaks(house.coreKnowsNoTestFrameworkAndNoDeepLearningLibrary(), UsesAssertJ.class);
  }

  @Test
  void aCoreThatKnowsTheEngineIsNoticed() {
    assertThatBreaks(house.coreKnowsNothingAroundIt(), KnowsTheEngine.class);
  }

  @Test
  void aSceneThatKnowsItsQuestionIsNoticed() {
    assertThatBreaks(house.neverImportsFromALaterPackage("scene"), KnowsItsQuestion.class);
  }

  @Test
  void aDiagnosisThatTreatsIsNoticed() {
    assertThatBreaks(house.neverImportsFromALaterPackage("diagnose"), TreatsAtOnce.class);
  }

  @Test
  void aCheckerThatAsksTheGeneratorIsNoticed() {
    assertThatBreaks(house.theCheckerOfItemsKnowsNoGenerator(), TakesItsWord.class);
  }

  @Test
  void anEngineThatLoadsAModelIsNoticed() {
    assertThatBreaks(house.assertionsAndEngineKnowNoRuntime(), LoadsTheModel.class);
  }

  @Test
  void anAssertionThatAsksTheEngineIsNoticed() {
    assertThatBreaks(house.assertionsAndEngineKnowEachOtherNot(), AsksTheEngine.class);
  }

  @Test
  void aServedModelThatComputesHereIsNoticed() {
    assertThatBreaks(house.servedModelsKnowNoDeepLearningLibrary(), ComputesHere.class);
  }

  @Test
  void aTestFrameworkInTheRuntimeIsNoticed() {
    assertThatBreaks(house.runtimeKnowsNoTestFramework(), Tester.class);
  }

  @Test
  void anEngineThatWritesToAllureIsNoticed() {
    assertThatBreaks(house.onlyTheAllureGlueKnowsAllure(), WritesToAllure.class);
  }

  @Test
  void anEngineThatAsksTheDatabaseIsNoticed() {
    assertThatBreaks(house.onlyTheCacheKnowsTheDatabase(), AsksTheDatabase.class);
  }

  @Test
  void aCacheThatKnowsAModelIsNoticed() {
    assertThatBreaks(house.theCacheKnowsTheCoreAlone(), KeepsTheModel.class);
  }

  @Test
  void aCycleIsNoticed() {
    assertThatBreaks(house.packagesFormNoCycle(), Caller.class);
  }

  @Test
  void aPackageOutsideTheFlowIsNoticed() {
    assertThatBreaks(house.everyPackageHasItsPlace(), SceneHelper.class);
  }

  @Test
  void aNameThatSaysNothingIsNoticed() {
    assertThatBreaks(house.namesSayWhatAClassIs(), SceneHelper.class);
  }

  @Test
  void aPackageThatIsNotNullMarkedIsNoticed() {
    assertThatBreaks(house.everyPackageIsNullMarked(), Question.class);
  }

  private static void assertThatBreaks(ArchRule rule, Class<?> offender) {
    assertThatThrownBy(() -> rule.check(PLANTED))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(offender.getName());
  }
}
