package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Diagnosed;
import org.emma.junit.SyntheticScenes;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult.Status;

class DiagnosedMethodTests {

  @TempDir Path folder;

  @Test
  void passAndFailByWhatTheyThrow() {
    assertThat(methods())
        .extracting(Ran::status)
        .containsExactlyInAnyOrder(Status.SUCCESSFUL, Status.SUCCESSFUL, Status.FAILED);
    assertThat(methods())
        .filteredOn(test -> test.status() == Status.FAILED)
        .singleElement()
        .satisfies(test -> assertThat(test.message()).contains("a mistake of its own"));
  }

  @Test
  void comeAfterAllQuestions() {
    assertThat(new Emma(folder).run(CheckupTestCase.class))
        .extracting(Ran::isItem)
        .containsExactly(true, true, true, true, false, false, false);
  }

  private List<Ran> methods() {
    return new Emma(folder)
        .run(CheckupTestCase.class).stream()
            .filter(test -> test.id().contains("/[diagnosed:"))
            .toList();
  }

  static class ParentTestCase {

    @Diagnosed
    void isInherited(Diagnosis diagnosis) {
      assertThat(diagnosis.model()).isEqualTo("scripted:perfect");
    }
  }

  @AgnosiaSuite(model = "scripted:perfect", aspects = "color")
  @SyntheticScenes(count = 4, seed = 7)
  static class CheckupTestCase extends ParentTestCase {

    private int calls;

    @Diagnosed
    void seesEveryObservation(Diagnosis diagnosis) {
      calls++;
      assertThat(calls).as("calls of one instance").isEqualTo(1);
      assertThat(diagnosis.findings(Aspect.COLOR).get(0).counts().correct()).isEqualTo(4);
    }

    @Diagnosed
    void fails(Diagnosis diagnosis) {
      calls++;
      throw new IllegalStateException("a mistake of its own about " + diagnosis.model());
    }
  }
}
