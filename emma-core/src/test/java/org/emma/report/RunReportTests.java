package org.emma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emma.diagnose.Tolerance;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReportTests {

  @TempDir Path folder;

  @Test
  void equalResultsMakeEqualFiles() {
    Path once = folder.resolve("once");
    Path again = folder.resolve("again");
    RunReport.write(once, MadeUpRun.treated(once, QuestionForm.MULTIPLE_CHOICE));
    RunReport.write(again, MadeUpRun.treated(again, QuestionForm.MULTIPLE_CHOICE));
    for (String file : List.of(RunReport.DIAGNOSIS, RunReport.SUMMARY, RunReport.PROFILE)) {
      assertThat(once.resolve(file)).hasSameBinaryContentAs(again.resolve(file));
    }
  }

  @Test
  void theClosingLinesSayWhyQuestionsStayedUnanswered() {
    assertThat(RunReport.write(folder, MadeUpRun.unanswered()))
        .contains("Unanswered, most often: The model broke");
  }

  @Test
  void aPictureThatSeveralPairsShowCountsOnce() {
    RunResult result = MadeUpRun.ofPairs();
    assertThat(RunReport.write(folder, result)).first().asString().contains("about 2 pictures (");
    assertThat(folder.resolve(RunReport.SUMMARY)).content().contains("about 2 pictures.");
  }

  @Test
  void theClosingLinesSayWhatWasFoundWhatChangedAndWhereToLook() {
    RunResult result = MadeUpRun.treated(folder, QuestionForm.MULTIPLE_CHOICE);
    assertThat(RunReport.write(folder, result))
        .containsExactly(
            "CheckupTest: made-up, 240 questions about 40 pictures (0 off-task, 0" + " unanswered)",
            "Multiple choice by option scores: entity 100 % -> 100 %, number 100 % -> 100 %, color"
                + " 0 % (severe) -> 90 %, size 80 % (mild) -> 100 %, texture 100 % -> 100 %,"
                + " spatial 100 % -> 100 %; chance 25 to 50 %",
            "Habits: multiple choice by option scores chose A in 35.8 % where 29.2 % are right",
            "Tolerances: within size; beyond color",
            "Treated color: 1,100 conversations about what failed and 900 about the rest, on other"
                + " pictures; the model was tuned on them and examined again.",
            "Significantly better: color (multiple choice by option scores), size (multiple choice"
                + " by option scores); worse: nothing",
            "Tolerances after treatment: within color, size",
            "Look at %s: summary.md, profile.png, diagnosis.json, observations.jsonl, tuning-set"
                .formatted(folder));
  }

  @Test
  void theClosingLinesSayWhichToleranceWasNotExamined() {
    RunResult result =
        RunResult.of(
            "CheckupTest",
            MadeUpRun.untreated(folder, QuestionForm.MULTIPLE_CHOICE).examination(),
            List.of(Tolerance.of(Aspect.SIZE, 0.7), Tolerance.of(Aspect.MATERIAL, 0.7)),
            List.of());
    assertThat(RunReport.write(folder, result))
        .contains("Tolerances: within size; not examined material");
  }

  @Test
  void theClosingLinesAreKeptForWhoClosesTheConsoleLater() {
    List<String> lines =
        RunReport.write(folder, MadeUpRun.treated(folder, QuestionForm.MULTIPLE_CHOICE));
    assertThat(folder.resolve(RunReport.CLOSING)).hasContent(String.join("\n", lines) + "\n");
  }

  @Test
  void theClosingLinesNameTheFormWhereOneAspectIsJudgedDifferently() {
    RunResult result =
        RunResult.of(
            "CheckupTest",
            MadeUpRun.untreated(folder, QuestionForm.MULTIPLE_CHOICE, QuestionForm.YES_NO)
                .examination(),
            List.of(
                Tolerance.of(Aspect.ENTITY, 0.9),
                Tolerance.of(Aspect.SIZE, 0.7).in(QuestionForm.YES_NO),
                Tolerance.of(Aspect.SIZE, 0.9).in(QuestionForm.MULTIPLE_CHOICE)),
            List.of());
    assertThat(RunReport.write(folder, result))
        .contains("Tolerances: within entity, size (yes/no); beyond size (multiple choice)");
  }

  @Test
  void theClosingLinesAreTwelveAtMost() {
    RunResult result = MadeUpRun.treated(folder, QuestionForm.values());
    assertThat(RunReport.write(folder, result)).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void whereNothingFailedTheClosingLinesSaySo() {
    assertThat(RunReport.write(folder, MadeUpRun.withNothingToTreat(folder)))
        .contains("Nothing had to be treated, so no tuning set was written.");
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");
    assertThatThrownBy(() -> RunReport.write(file, MadeUpRun.unanswered()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("The report cannot be written to %s (", file);
  }
}
