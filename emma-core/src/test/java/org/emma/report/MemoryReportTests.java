package org.emma.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emma.baseline.Baseline;
import org.emma.baseline.BaselineResult;
import org.emma.baseline.KnownFailure;
import org.emma.baseline.Memory;
import org.emma.baseline.Quarantined;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Attempt;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.examine.Repeats;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.treat.Observed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryReportTests {

  private static final Path FILE = Path.of("baseline", "CheckupTest", "made-up.jsonl");
  private static final List<Item> ITEMS = Observed.items(40, 7, QuestionForm.MULTIPLE_CHOICE);
  private static final Item FIRST = ITEMS.get(0);

  @TempDir Path folder;

  @Test
  void aRunWithoutAnyOfItSaysNothingOfIt() throws IOException {
    List<String> lines = write(Memory.NONE, diagnosis(Grade.CORRECT));
    assertThat(lines).hasSize(3);
    assertThat(summary()).doesNotContain("baseline", "quarantine", "Known", "Repeats");
    assertThat(json().has("baseline")).isFalse();
  }

  @Test
  void theBaselineStandsInEveryReport() throws IOException {
    Baseline baseline =
        Baseline.of("CheckupTest", "made-up-1", Repeats.ONCE, diagnosis(Grade.CORRECT));
    Diagnosis now = diagnosis(Grade.WRONG);
    List<String> lines = write(memory(BaselineResult.compared(FILE, baseline.compare(now))), now);
    assertThat(lines)
        .contains(
            "Baseline: significantly worse: color (multiple choice by option scores); better: nothing; 20 questions right then and not now, 0 the other way round");
    assertThat(summary())
        .contains(
            "## Against the baseline", "| color | multiple choice by option scores | 100.0 %");
    JsonNode node = json().path("baseline");
    assertThat(node.path("state").asText()).isEqualTo("compared");
    assertThat(node.path("file").asText()).isEqualTo("baseline/CheckupTest/made-up.jsonl");
    assertThat(node.path("flips")).hasSize(20);
    assertThat(node.path("flips").get(0).path("gradeThen").asText()).isEqualTo("correct");
    assertThat(node.path("changes").get(2).path("change").asText()).isEqualTo("worse");
  }

  @Test
  void aBaselineThatIsNotThereIsSaid() {
    assertThat(
            write(
                memory(BaselineResult.without(FILE, BaselineResult.State.MISSING)),
                diagnosis(Grade.CORRECT)))
        .anyMatch(line -> line.startsWith("There is no baseline in " + FILE));
  }

  @Test
  void knownFailuresAndQuarantineAreCountedAndNamed() throws IOException {
    Memory memory =
        new Memory(
            Repeats.ONCE,
            Optional.empty(),
            List.of(new Quarantined(FIRST, "two are right")),
            List.of(
                new KnownFailure(Observed.observation(ITEMS.get(1), Grade.WRONG), "too small"),
                new KnownFailure(Observed.observation(ITEMS.get(2), Grade.CORRECT), "")),
            List.of(
                "known.txt lists number-mc-0, which is no item of CheckupTest: remove the line"));
    assertThat(write(memory, diagnosis(Grade.CORRECT)))
        .contains(
            "1 question in quarantine, not asked; 2 known failures, 1 of them right now: take them off the list",
            "known.txt lists number-mc-0, which is no item of CheckupTest: remove the line");
    assertThat(summary())
        .contains("## In quarantine", "two are right", "## Known failures", "too small");
    JsonNode json = json();
    assertThat(json.path("quarantined").get(0).path("item").asText()).isEqualTo(FIRST.key());
    assertThat(json.path("knownFailures").get(0).path("over").asBoolean()).isFalse();
    assertThat(json.path("knownFailures").get(1).path("over").asBoolean()).isTrue();
    assertThat(json.path("remarks")).hasSize(1);
  }

  @Test
  void repeatsAndTheirAgreementAreStated() throws IOException {
    Observation right = Observed.observation(FIRST, Grade.CORRECT);
    Observation wrong = Observed.observation(FIRST, Grade.WRONG);
    Observation repeated =
        new Observation(
            FIRST,
            right.mode(),
            right.model(),
            right.reply(),
            right.grading(),
            List.of(
                new Attempt(right.reply(), right.grading()),
                new Attempt(wrong.reply(), wrong.grading()),
                new Attempt(right.reply(), right.grading())));
    Memory memory = new Memory(Repeats.of(3), Optional.empty(), List.of(), List.of(), List.of());
    assertThat(write(memory, Diagnosis.of(List.of(repeated))))
        .contains(
            "Each question was asked 3 times and counts once: right if most replies are; all replies got the same grade for 0.0 % and gave the same answer for 0.0 % of 1 questions");
    assertThat(summary()).contains("## Repeats");
    assertThat(json().path("repeats").path("rightIf").asText()).isEqualTo("majority");
    JsonNode finding = json().path("examination").path("findings").get(0);
    assertThat(finding.path("n").asInt()).isEqualTo(1);
    assertThat(finding.path("agreement").path("sameGrade").asDouble()).isZero();
  }

  private List<String> write(Memory memory, Diagnosis diagnosis) {
    return RunReport.write(
        folder, RunResult.of("CheckupTest", diagnosis, List.of(), List.of()).with(memory));
  }

  private String summary() throws IOException {
    return Files.readString(folder.resolve(RunReport.SUMMARY));
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(folder.resolve(RunReport.DIAGNOSIS).toFile());
  }

  private static Memory memory(BaselineResult result) {
    return new Memory(Repeats.ONCE, Optional.of(result), List.of(), List.of(), List.of());
  }

  /** Every second question about color has the grade. */
  private static Diagnosis diagnosis(Grade grade) {
    return Observed.diagnosis(ITEMS, grade, Map.of(Aspect.COLOR, 2));
  }
}
