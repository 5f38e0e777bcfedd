package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.ModelUnderTest;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.engine.ScriptedModel.Script;
import org.emma.model.VisionLanguageModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult.Status;

class ModelUnderTestTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void theClassProvidesItsModelAndTheEngineClosesIt() {
    assertThat(new Emma(folder).run(OwnTestCase.class))
        .hasSize(2)
        .allMatch(test -> test.id().contains("[model:method%3Aours]"))
        .allMatch(test -> test.status() == Status.SUCCESSFUL);
    assertThat(ScriptedModel.LOADED).containsExactly("ours");
    assertThat(ScriptedModel.CLOSED).containsExactly("ours");
  }

  @Test
  void discoveryCallsNoMethod() {
    new Emma(folder).discover(OwnTestCase.class);
    assertThat(ScriptedModel.LOADED).isEmpty();
  }

  @Test
  void aQuestionToItCanBeAskedAgainByItsId() {
    Ran one = new Emma(folder).run(OwnTestCase.class).get(1);
    assertThat(new Emma(folder).run(one.id())).containsExactly(one);
  }

  @Test
  void aParameterNamesItLikeAnyOther() {
    List<Ran> tests =
        Ran.tests(
            new Emma(folder)
                .with(selectClass(OwnTestCase.class))
                .configurationParameter(Constants.MODEL, "method:ours,scripted:wrong")
                .execute());
    assertThat(tests).hasSize(4);
    assertThat(ScriptedModel.LOADED).containsExactly("ours", "scripted:wrong");
  }

  @Test
  void aMethodThatThrowsLeavesItsQuestionsUnanswered() {
    assertThat(new Emma(folder).run(ThrowingTestCase.class))
        .hasSize(2)
        .allMatch(test -> test.status() == Status.FAILED)
        .allMatch(
            test ->
                test.message()
                    .contains(
                        "cause: The model method:ours cannot be had: %s.ours threw java.lang.IllegalStateException: no weights here"
                            .formatted(ThrowingTestCase.class.getName())));
  }

  @Test
  void aMethodThatReturnsNothingLeavesItsQuestionsUnanswered() {
    assertThat(new Emma(folder).run(NullTestCase.class))
        .hasSize(2)
        .allMatch(test -> test.message().contains("NullTestCase.ours returned null"));
  }

  @Test
  void aClassIsAModelToo() {
    assertThat(new Emma(folder).run(ClassTestCase.class))
        .hasSize(2)
        .allMatch(test -> test.status() == Status.SUCCESSFUL);
    assertThat(ScriptedModel.CLOSED).containsExactly("perfect by class");
  }

  @AgnosiaSuite(aspects = "color")
  @SyntheticScenes(count = 2, seed = 7)
  static class OwnTestCase {
    @ModelUnderTest
    static VisionLanguageModel ours() {
      return new ScriptedModel("ours", Script.PERFECT);
    }
  }

  @AgnosiaSuite(aspects = "color")
  @SyntheticScenes(count = 2, seed = 7)
  static class ThrowingTestCase {
    @ModelUnderTest
    static VisionLanguageModel ours() {
      return Optional.<VisionLanguageModel>empty()
          .orElseThrow(() -> new IllegalStateException("no weights here"));
    }
  }

  @AgnosiaSuite(aspects = "color")
  @SyntheticScenes(count = 2, seed = 7)
  static class NullTestCase {
    @ModelUnderTest
    @SuppressWarnings("NullAway")
    static VisionLanguageModel ours() {
      return null;
    }
  }

  @AgnosiaSuite(
      model = "class:org.emma.junit.engine.ModelUnderTestTests$PerfectModel",
      aspects = "color")
  @SyntheticScenes(count = 2, seed = 7)
  static class ClassTestCase {}

  static final class PerfectModel extends ScriptedModel {
    PerfectModel() {
      super("perfect by class", Script.PERFECT);
    }
  }
}
