package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.emma.item.QuestionForm;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Answering;
import org.emma.junit.Constants;
import org.emma.junit.Diagnosed;
import org.emma.junit.ModelUnderTest;
import org.emma.junit.SceneFile;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.emma.junit.Treatment;
import org.emma.model.Models;
import org.emma.model.VisionLanguageModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineDiscoveryResults;

class MisuseTests {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PrivateTestCase        | is private, so it cannot be run: remove private
          InnerTestCase          | is an inner class: move it to a file of its own
          NoScenesTestCase       | has no scenes: add @SyntheticScenes(count = 200) or @SceneFile
          BothScenesTestCase     | has @SyntheticScenes and @SceneFile: keep one
          NoLexiconTestCase      | no-such-words.txt: is not there: check its name
          NoCountTestCase        | asks for 0 synthetic scenes: ask for at least one
          NoItemsTestCase        | asks for 0 items per scene: ask for at least one
          NoFormTestCase         | asks in no form: choose at least one of its forms
          ScoredOpenTestCase     | wants option scores of open questions, which have no options
          UnknownModelTestCase   | No model "scripted:genius": choose one of scripted:broken,
          NoModelTestCase        | names no model: add model = "pinhole" to @AgnosiaSuite, or a method with @ModelUnderTest
          SameModelTestCase      | is to be run on the model "scripted:perfect" twice: name it once
          OwnModelTestCase       | No model "method:her": choose one of method:his, method:mine, scripted:broken,
          NoSuchClassTestCase    | No model "class:com.acme.Genius": there is no such class on the class path
          NoModelClassTestCase   | No model "class:java.lang.String": the class does not implement org.emma.model.VisionLanguageModel
          HiddenModelMethodTestCase | HiddenModelMethodTestCase.mine is private or not static: make it static and visible
          OtherModelMethodTestCase | OtherModelMethodTestCase.mine must return a VisionLanguageModel
          ChoosyModelMethodTestCase | ChoosyModelMethodTestCase.mine must take no parameters
          UnknownAspectTestCase  | names the aspect "sound", which no questions can be made about: choose one of entity, number, color,
          NothingToAskTestCase   | has no question to ask: its scenes allow none about [material]
          MissingFileTestCase    | no-such-scenes.jsonl
          UnknownToleranceTestCase  | names the aspect "colour", which no questions can be made about
          UnexaminedTestCase     | the tolerance for size speaks about an aspect that is not examined: add it
          UnaskedFormTestCase    | the tolerance for color speaks about the form yes/no, which is not asked: add it
          ManyFormsTestCase      | the tolerance for color names several forms: write one tolerance for each
          TooAccurateTestCase    | the tolerance for color has accuracy 85.0: give a share above 0 and at most 1
          TooSureTestCase        | the tolerance for color has confidence 1.0: give a share above 0.5 and below 1
          TwiceTestCase          | has two tolerances for color: keep one
          ToleratesNothingTestCase | tolerates agnosia of material, but its scenes allow no question about it
          NoStepsTestCase        | asks its treatment for 2000 images and 0 steps: ask for at least one of each
          PrivateMethodTestCase  | PrivateMethodTestCase.look is private or static: make it neither
          ValueMethodTestCase    | ValueMethodTestCase.look returns a value that nobody reads: make it void
          ParameterMethodTestCase | ParameterMethodTestCase.look must take one Diagnosis, or two
          UntreatedMethodTestCase | UntreatedMethodTestCase.look wants a re-examination that never is: add @Treatment
          TreatmentMethodTestCase | TreatmentMethodTestCase.treatment has the name of the treatment's own test: rename it
          ConstructorTestCase    | has @Diagnosed methods and no constructor without parameters: add one
          """)
  void isAnErrorThatNamesTheClassAndTheRemedy(String name, String message) throws Exception {
    Class<?> type = Class.forName(MisuseTests.class.getName() + "$" + name);
    List<DiscoveryIssue> issues = new Emma(folder).discover(type).getDiscoveryIssues();
    assertThat(issues)
        .singleElement()
        .returns(DiscoveryIssue.Severity.ERROR, DiscoveryIssue::severity)
        .satisfies(
            issue -> {
              assertThat(issue.message()).contains(message);
              assertThat(issue.source())
                  .get()
                  .isInstanceOf(name.contains("Method") ? MethodSource.class : ClassSource.class);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          emma.model        | scripted:genius | No model "scripted:genius"
          emma.model        | scripted:wrong,scripted:genius | No model "scripted:genius"
          emma.model        | scripted:wrong, | No model ""
          emma.model        | replay:a.jsonl?id=image,caption&reply=response | ; commas separate names, and one that belongs to a name is written twice
          emma.model        | scripted:wrong,scripted:wrong | is to be run on the model "scripted:wrong" twice
          emma.scenes.count | none            | Parameter emma.scenes.count is "none": give it an integer of at least one
          emma.scenes.count | 0               | Parameter emma.scenes.count is "0": give it an integer of at least one
          emma.tune         | perhaps         | Parameter emma.tune is "perhaps": give it true or false
          emma.scenes       | no-such.jsonl   | no-such.jsonl
          """)
  void ofAParameterIsAnError(String key, String value, String message) {
    EngineDiscoveryResults results =
        new Emma(folder)
            .with(selectClass(FineTestCase.class))
            .configurationParameter(key, value)
            .discover();
    assertThat(results.getDiscoveryIssues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.message()).contains(message));
  }

  @Test
  void ofASceneFileNamesFileRecordAndField() throws Exception {
    Path file = folder.resolve("broken.jsonl");
    Files.writeString(
        file, "{\"image\": \"cup.png\", \"width\": 9, \"height\": 9, \"objects\": 3}\n");
    EngineDiscoveryResults results =
        new Emma(folder)
            .with(selectClass(FineTestCase.class))
            .configurationParameter(Constants.SCENES, file.toString())
            .discover();
    assertThat(results.getDiscoveryIssues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.message()).contains("broken.jsonl, line 1, image: "));
  }

  @Test
  void isToldOnceHoweverOftenAClassIsSelected() {
    EngineDiscoveryResults results =
        new Emma(folder)
            .with(selectClass(PrivateTestCase.class), selectClass(PrivateTestCase.class.getName()))
            .discover();
    assertThat(results.getDiscoveryIssues()).hasSize(1);
  }

  @Test
  void isToldAllAtOnce() {
    assertThat(new Emma(folder).discover(AllWrongTestCase.class).getDiscoveryIssues()).hasSize(5);
  }

  @Test
  void failsTheRun() {
    List<Ran> engines =
        Ran.containers(new Emma(folder).with(selectClass(PrivateTestCase.class)).execute());
    assertThat(engines)
        .singleElement()
        .returns(Status.FAILED, Ran::status)
        .satisfies(engine -> assertThat(engine.message()).contains("is private"));
  }

  @Test
  void leavesATestInTheTreeSoThatBuildToolsDoNotTakeTheClassForEmpty() {
    assertThat(
            new Emma(folder).discover(PrivateTestCase.class).getEngineDescriptor().getDescendants())
        .filteredOn(TestDescriptor::isTest)
        .singleElement()
        .extracting(TestDescriptor::getDisplayName)
        .isEqualTo("misuse");
  }

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  @Treatment
  static class FineTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  private static final class PrivateTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  @SuppressWarnings("ClassCanBeStatic")
  class InnerTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  static class NoScenesTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  @SceneFile("scenes.jsonl")
  static class BothScenesTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SceneFile(value = "scenes.jsonl", lexicon = "no-such-words.txt")
  static class NoLexiconTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 0)
  static class NoCountTestCase {}

  @AgnosiaSuite(model = "scripted:perfect", itemsPerScene = 0)
  @SyntheticScenes(count = 2)
  static class NoItemsTestCase {}

  @AgnosiaSuite(
      model = "scripted:perfect",
      forms = {})
  @SyntheticScenes(count = 2)
  static class NoFormTestCase {}

  @AgnosiaSuite(
      model = "scripted:perfect",
      forms = QuestionForm.OPEN,
      answering = Answering.OPTION_SCORES)
  @SyntheticScenes(count = 2)
  static class ScoredOpenTestCase {}

  @AgnosiaSuite(model = "scripted:genius")
  @SyntheticScenes(count = 2)
  static class UnknownModelTestCase {}

  @AgnosiaSuite
  @SyntheticScenes(count = 2)
  static class NoModelTestCase {}

  @AgnosiaSuite(model = {"scripted:perfect", "scripted:wrong", "scripted:perfect"})
  @SyntheticScenes(count = 2)
  static class SameModelTestCase {}

  @AgnosiaSuite(model = {"scripted:perfect", "method:her"})
  @SyntheticScenes(count = 2)
  static class OwnModelTestCase {
    @ModelUnderTest
    static VisionLanguageModel mine() {
      return Models.load("scripted:perfect");
    }

    @ModelUnderTest
    static VisionLanguageModel his() {
      return Models.load("scripted:perfect");
    }
  }

  @AgnosiaSuite(model = "class:com.acme.Genius")
  @SyntheticScenes(count = 2)
  static class NoSuchClassTestCase {}

  @AgnosiaSuite(model = "class:java.lang.String")
  @SyntheticScenes(count = 2)
  static class NoModelClassTestCase {}

  @AgnosiaSuite
  @SyntheticScenes(count = 2)
  static class HiddenModelMethodTestCase {
    @ModelUnderTest
    VisionLanguageModel mine() {
      return Models.load("scripted:perfect");
    }
  }

  @AgnosiaSuite
  @SyntheticScenes(count = 2)
  static class OtherModelMethodTestCase {
    @ModelUnderTest
    static String mine() {
      return "pinhole";
    }
  }

  @AgnosiaSuite
  @SyntheticScenes(count = 2)
  static class ChoosyModelMethodTestCase {
    @ModelUnderTest
    static VisionLanguageModel mine(String name) {
      return Models.load("scripted:perfect");
    }
  }

  @AgnosiaSuite(model = "scripted:perfect", aspects = "sound")
  @SyntheticScenes(count = 2)
  static class UnknownAspectTestCase {}

  @AgnosiaSuite(model = "scripted:perfect", aspects = "material")
  @SyntheticScenes(count = 2)
  static class NothingToAskTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SceneFile("no-such-scenes.jsonl")
  static class MissingFileTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  @Tolerance(aspect = "colour", accuracy = 0.5)
  static class UnknownToleranceTestCase {}

  @AgnosiaSuite(model = "scripted:perfect", aspects = "color")
  @SyntheticScenes(count = 2)
  @Tolerance(aspect = "size", accuracy = 0.5)
  static class UnexaminedTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  @Tolerance(aspect = "color", accuracy = 0.5, form = QuestionForm.YES_NO)
  static class UnaskedFormTestCase {}

  @AgnosiaSuite(
      model = "scripted:perfect",
      forms = {QuestionForm.MULTIPLE_CHOICE, QuestionForm.OPEN})
  @SyntheticScenes(count = 2)
  @Tolerance(
      aspect = "color",
      accuracy = 0.5,
      form = {QuestionForm.MULTIPLE_CHOICE, QuestionForm.OPEN})
  static class ManyFormsTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  @Tolerance(aspect = "color", accuracy = 85)
  static class TooAccurateTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  @Tolerance(aspect = "color", accuracy = 0.85, confidence = 1)
  static class TooSureTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  @Tolerance(aspect = "color", accuracy = 0.85)
  @Tolerance(aspect = "color", accuracy = 0.9)
  static class TwiceTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  @Tolerance(aspect = "material", accuracy = 0.85)
  static class ToleratesNothingTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  @Treatment(steps = 0)
  static class NoStepsTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  @SuppressWarnings("UnusedVariable")
  static class PrivateMethodTestCase {
    @Diagnosed
    @SuppressWarnings("unused")
    private void look(Diagnosis diagnosis) {}
  }

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  static class ValueMethodTestCase {
    @Diagnosed
    boolean look(Diagnosis diagnosis) {
      return true;
    }
  }

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  static class ParameterMethodTestCase {
    @Diagnosed
    void look(String diagnosis) {}
  }

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  static class UntreatedMethodTestCase {
    @Diagnosed
    void look(Diagnosis before, Diagnosis after) {}
  }

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  static class TreatmentMethodTestCase {
    @Diagnosed
    void treatment(Diagnosis diagnosis) {}
  }

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 2)
  static class ConstructorTestCase {
    ConstructorTestCase(String name) {}

    @Diagnosed
    void look(Diagnosis diagnosis) {}
  }

  @AgnosiaSuite(model = "scripted:genius", aspects = "sound")
  @Tolerance(aspect = "color", accuracy = 0)
  private static final class AllWrongTestCase {}
}
