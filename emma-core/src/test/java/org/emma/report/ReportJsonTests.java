package org.emma.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emma.item.QuestionForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportJsonTests {

  @TempDir Path folder;

  @Test
  void saysWhichFormatAndVersionItHas() throws IOException {
    JsonNode run = written(MadeUpRun.untreated(folder, QuestionForm.MULTIPLE_CHOICE));
    assertThat(run.fieldNames())
        .toIterable()
        .containsExactly("format", "version", "suite", "examination", "files");
    assertThat(run.get("format").asText()).isEqualTo("emma-diagnosis");
    assertThat(run.get("version").asInt()).isEqualTo(1);
  }

  @Test
  void tellsHowTheModelWasAsked() throws IOException {
    JsonNode asked = written(MadeUpRun.asked(folder)).get("asked");
    assertThat(asked.get("identity").asText()).isEqualTo("made-up {\"seed\":0}");
    assertThat(asked.at("/examples/open").asText()).isEqualTo("Look *closely*.\nWhat is there?");
  }

  @Test
  void holdsAFindingPerAspectFormAndMode() throws IOException {
    JsonNode run =
        written(MadeUpRun.untreated(folder, QuestionForm.MULTIPLE_CHOICE, QuestionForm.OPEN));
    assertThat(run.at("/examination/findings")).hasSize(12);
  }

  @Test
  void givesEveryFigureWithAllThatBelongsToIt() throws IOException {
    JsonNode size = finding(written(MadeUpRun.untreated(folder, QuestionForm.YES_NO)), "size");
    assertThat(size.get("form").asText()).isEqualTo("yes/no");
    assertThat(size.get("mode").asText()).isEqualTo("option scores");
    assertThat(size.get("n").asInt()).isEqualTo(40);
    assertThat(size.get("correct").asInt()).isEqualTo(32);
    assertThat(size.get("wrong").asInt()).isEqualTo(8);
    assertThat(size.get("offTask").asInt()).isZero();
    assertThat(size.get("unanswered").asInt()).isZero();
    assertThat(size.get("accuracy").asDouble()).isEqualTo(0.8);
    assertThat(size.get("chance").asDouble()).isEqualTo(0.5);
    assertThat(size.at("/interval/lower").asDouble()).isBetween(0.6, 0.8);
    assertThat(size.at("/interval/confidence").asDouble()).isEqualTo(0.95);
    assertThat(size.get("degree").asText()).isEqualTo("mild");
    assertThat(size.get("answers")).hasSize(2);
  }

  @Test
  void namesTheQuestionsThatFailedMostPlainly() throws IOException {
    JsonNode worst =
        finding(written(MadeUpRun.untreated(folder, QuestionForm.MULTIPLE_CHOICE)), "color")
            .get("worst");
    assertThat(worst).hasSize(5);
    assertThat(worst.get(0).fieldNames())
        .toIterable()
        .containsExactly("item", "picture", "question", "expected", "answered", "grade");
  }

  @Test
  void holdsWhatWasTreatedAndWhatChanged() throws IOException {
    JsonNode treatment =
        written(MadeUpRun.treated(folder, QuestionForm.MULTIPLE_CHOICE)).get("treatment");
    assertThat(treatment.at("/targeted/color").asDouble()).isEqualTo(1);
    assertThat(treatment.get("replayed")).hasSize(5);
    assertThat(treatment.at("/conversations/targeted").asInt()).isEqualTo(1100);
    assertThat(treatment.at("/reExamination/findings")).hasSize(6);
    assertThat(treatment.at("/reExamination/tolerances/0/verdict").asText()).isEqualTo("within");
    JsonNode color = treatment.get("changes").get(2);
    assertThat(color.get("before").asDouble()).isZero();
    assertThat(color.get("after").asDouble()).isEqualTo(0.9);
    assertThat(color.get("change").asText()).isEqualTo("better");
  }

  @Test
  void leavesOutFiguresThatDoNotExist() throws IOException {
    JsonNode color = finding(written(MadeUpRun.unanswered()), "color");
    assertThat(color.get("n").asInt()).isZero();
    assertThat(color.get("unanswered").asInt()).isEqualTo(40);
    assertThat(color.has("accuracy")).isFalse();
    assertThat(color.has("degree")).isFalse();
  }

  @Test
  void pointsToFilesFromWhereItIs() throws IOException {
    JsonNode files = written(MadeUpRun.treated(folder, QuestionForm.OPEN)).get("files");
    assertThat(files.findValuesAsText("path")).containsExactly("observations.jsonl", "tuning-set");
  }

  private JsonNode written(RunResult result) throws IOException {
    ReportJson.write(result, folder);
    String text = Files.readString(folder.resolve(RunReport.DIAGNOSIS));
    assertThat(text).endsWith("}\n").doesNotContain("\r", "NaN");
    return new ObjectMapper().readTree(text);
  }

  private static JsonNode finding(JsonNode run, String aspect) {
    for (JsonNode finding : run.at("/examination/findings")) {
      if (finding.get("aspect").asText().equals(aspect)) {
        return finding;
      }
    }
    throw new AssertionError("no finding about " + aspect);
  }
}
