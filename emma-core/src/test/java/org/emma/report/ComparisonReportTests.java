package org.emma.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.ModelComparison;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;
import org.emma.treat.Observed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonReportTests {

  private static final List<Item> ITEMS = Observed.items(40, 7, QuestionForm.MULTIPLE_CHOICE);
  private static final Diagnosis SEEING = model("pinhole", Map.of());
  private static final Diagnosis BLIND = model("pinhole:color-agnosia", Map.of(Aspect.COLOR, 1));
  private static final Diagnosis FAR =
      model(
          "openai:http://gpu-box.internal.example.com:8000/v1#Qwen/Qwen2.5-VL-7B-Instruct",
          Map.of(Aspect.SIZE, 3));

  @TempDir Path folder;

  @Test
  void theConsoleShowsEveryAspectOfEveryModel() {
    assertThat(write(List.of(SEEING, BLIND, FAR)))
        .startsWith(
            "CheckupTest: 3 models side by side",
            "  [1] pinhole",
            "  [2] pinhole:color-agnosia",
            "  [3] openai:http://gpu-box.internal.example.com:8000/v1#Qwen/Qwen2.5-VL-7B-Instruct")
        .anyMatch(line -> line.matches("color +100 9\\d-100 +0 0-\\d -  +100 9\\d-100"))
        .anyMatch(line -> line.matches("size +100 9\\d-100 +100 9\\d-100 +6\\d \\d\\d-\\d\\d -"))
        .anyMatch(line -> line.startsWith("+ and - differ from [1]"))
        .endsWith("Look at %s: comparison.md, comparison.png, comparison.json".formatted(folder));
  }

  @Test
  void theConsoleTakesAHundredColumnsHoweverManyModelsThereAre() {
    assertThat(write(many(7)))
        .filteredOn(line -> !line.startsWith("Look at"))
        .allMatch(line -> line.length() <= 100)
        .filteredOn(line -> line.startsWith("texture"))
        .hasSize(1);
    assertThat(write(many(12))).filteredOn(line -> line.startsWith("texture")).hasSize(2);
  }

  @Test
  void whatWasNotAnsweredIsNamedWithItsCause() {
    Diagnosis gone =
        named(
            "gone",
            Diagnosis.of(
                ITEMS.stream().map(item -> Observed.observation(item, Grade.UNANSWERED)).toList()));
    List<String> lines = write(List.of(SEEING, gone));

    assertThat(String.join(" ", lines))
        .contains(
            "[2] left 240 of 240 questions unanswered, which are in no figure; most often: The model broke");
    assertThat(lines).anyMatch(line -> line.matches("color +100 9\\d-100 +–"));
  }

  @Test
  void modesAreNamedWhereModelsWereAskedInDifferentOnes() throws IOException {
    List<Observation> written = new ArrayList<>();
    for (Item item : ITEMS) {
      Observation one = Observed.observation(item, Grade.CORRECT);
      written.add(
          new Observation(item, AnsweringMode.TEXT, one.model(), one.reply(), one.grading()));
    }
    List<String> lines = write(List.of(SEEING, named("writing", Diagnosis.of(written))));

    assertThat(String.join(" ", lines))
        .contains("multiple choice questions were answered by option scores of [1]; by text of [2]")
        .doesNotContain("differ from [1]");
    assertThat(folder.resolve(ComparisonReport.SUMMARY))
        .content()
        .contains("## Multiple choice by option scores\n", "## Multiple choice by text\n");
  }

  @Test
  void theSummaryHoldsFiguresAndPairedDifferences() {
    write(List.of(SEEING, BLIND, FAR));
    assertThat(folder.resolve(ComparisonReport.SUMMARY))
        .content()
        .contains("# CheckupTest: models side by side\n")
        .contains("- \\[2\\] pinhole:color-agnosia\n")
        .contains("![Models side by side](comparison.png)")
        .contains("| aspect | chance | [1] | [2] | [3] |\n")
        .contains("p-values corrected with Holm's method over all 12 rows")
        .containsPattern(
            "\\| \\[2] \\| color \\| multiple choice by option scores \\| 100.0 % \\| 0.0 % \\| -100.0 \\| .* \\| < 0.0001 \\| worse \\| 40 \\| 40 \\|")
        .contains("| [3] | 240 questions | 0 | 0 | 0 |")
        .contains("## Multiple choice by option scores, all figures\n")
        .contains("what else is to be known");
  }

  @Test
  void theFiguresAreThereForPrograms() throws IOException {
    write(List.of(SEEING, BLIND, FAR));
    JsonNode json = new ObjectMapper().readTree(folder.resolve(ComparisonReport.FIGURES).toFile());

    assertThat(json.path("format").asText()).isEqualTo("emma-comparison");
    assertThat(json.path("models")).hasSize(3);
    assertThat(json.path("models").path(1).path("findings")).hasSize(6);
    JsonNode pair = json.path("pairs").path(0);
    assertThat(pair.path("first").asText()).isEqualTo("pinhole");
    assertThat(pair.path("other").asText()).isEqualTo("pinhole:color-agnosia");
    assertThat(pair.path("differences"))
        .filteredOn(difference -> difference.path("aspect").asText().equals("color"))
        .singleElement()
        .satisfies(
            color -> {
              assertThat(color.path("first").asDouble()).isEqualTo(1);
              assertThat(color.path("other").asDouble()).isZero();
              assertThat(color.path("change").asText()).isEqualTo("worse");
            });
  }

  @Test
  void thePictureHasAPanelOfFiguresAndOneOfDifferences() throws IOException {
    write(many(7));
    BufferedImage picture = ImageIO.read(folder.resolve(ComparisonReport.PICTURE).toFile());
    assertThat(picture.getWidth()).isEqualTo(1000);
    assertThat(picture.getHeight()).isEqualTo(2 * (300 + 21 * 8));
  }

  @Test
  void equalComparisonsMakeEqualFiles() throws IOException {
    write(many(3));
    byte[] json = Files.readAllBytes(folder.resolve(ComparisonReport.FIGURES));
    byte[] picture = Files.readAllBytes(folder.resolve(ComparisonReport.PICTURE));
    write(many(3));
    assertThat(folder.resolve(ComparisonReport.FIGURES)).hasBinaryContent(json);
    assertThat(folder.resolve(ComparisonReport.PICTURE)).hasBinaryContent(picture);
  }

  private List<String> write(List<Diagnosis> diagnoses) {
    return ComparisonReport.write(
        folder,
        "CheckupTest",
        ModelComparison.of(diagnoses),
        List.of("This is what else is to be known."));
  }

  private static List<Diagnosis> many(int count) {
    List<Diagnosis> models = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      models.add(named(FAR.model() + i, i % 2 == 0 ? SEEING : BLIND));
    }
    return models;
  }

  private static Diagnosis model(String name, Map<Aspect, Integer> everyNth) {
    return named(name, Observed.diagnosis(ITEMS, Grade.WRONG, everyNth));
  }

  private static Diagnosis named(String name, Diagnosis diagnosis) {
    return new Diagnosis(name, diagnosis.findings());
  }
}
