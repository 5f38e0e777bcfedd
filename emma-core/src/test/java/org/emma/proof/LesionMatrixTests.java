package org.emma.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.emma.examine.ExaminationSettings;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.lesion.Effect;
import org.emma.model.lesion.Lesion;
import org.emma.model.lesion.Lesions;
import org.emma.report.LesionReport;
import org.emma.scene.Aspect;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LesionMatrixTests {

  private static final List<Item> ITEMS =
      ItemSet.generate(
          new SyntheticScenes(60, 7).scenes(),
          new ItemPlan(
              Set.of(Aspect.COLOR, Aspect.SIZE, Aspect.SPATIAL),
              Set.of(QuestionForm.MULTIPLE_CHOICE),
              1,
              7));

  private static LesionMatrix matrix(BiPredicate<Item, String> sees, String... lesions) {
    List<Lesion> chosen =
        List.of(lesions).stream().map(name -> Lesions.named(name).orElseThrow()).toList();
    return LesionMatrix.examine(
        new Seeing(ITEMS, sees), ITEMS, chosen, ExaminationSettings.defaults());
  }

  private static Cell cell(LesionMatrix matrix, Aspect aspect, String lesion) {
    return matrix.cells().stream()
        .filter(cell -> cell.aspect().equals(aspect) && cell.lesion().equals(lesion))
        .findFirst()
        .orElseThrow();
  }

  /** Sees what the picture shows. */
  private static boolean truly(Item item, String lesion) {
    return switch (lesion) {
      case "grey" -> !item.aspect().equals(Aspect.COLOR);
      case "mirror" -> Lesions.named("mirror").orElseThrow().effectOn(item) == Effect.KEEPS;
      default -> false;
    };
  }

  @Test
  void a_model_that_sees_what_is_shown_fares_as_foretold() {
    LesionMatrix matrix = matrix(LesionMatrixTests::truly, "grey", "mirror", "no-image");

    assertThat(matrix.lesions()).containsExactly("grey", "mirror", "no-image");
    assertThat(matrix.departures()).isEmpty();
    assertThat(cell(matrix, Aspect.COLOR, "grey").whole().fate()).isIn(Fate.LOST, Fate.FLIPPED);
    assertThat(cell(matrix, Aspect.SIZE, "grey").whole().fate()).isEqualTo(Fate.KEPT);
    assertThat(cell(matrix, Aspect.SPATIAL, "mirror").portions())
        .extracting(Portion::foretold)
        .containsExactly(Effect.KEEPS, Effect.FLIPS);
    assertThat(cell(matrix, Aspect.SPATIAL, "mirror").whole().foretold())
        .isEqualTo(Effect.UNCERTAIN);
  }

  @Test
  void questions_that_survive_the_loss_of_their_signal_are_a_finding() {
    LesionMatrix matrix = matrix((item, lesion) -> true, "grey");

    assertThat(matrix.departures())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.foretold()).isEqualTo(Effect.REMOVES);
              assertThat(it.fate()).isEqualTo(Fate.KEPT);
              assertThat(it.story())
                  .startsWith(
                      "color (multiple choice by text) under grey: foretold lost, found kept; accuracy 100.0 % behind it, 100.0 % without");
            });
  }

  @Test
  void questions_that_fall_although_they_do_not_read_the_signal_are_a_finding() {
    LesionMatrix matrix = matrix((item, lesion) -> false, "grey");

    assertThat(matrix.departures())
        .extracting(it -> it.healthy().aspect())
        .containsExactlyInAnyOrder(Aspect.SIZE, Aspect.SPATIAL);
  }

  @Test
  void a_model_that_guesses_has_nothing_to_lose_and_decides_nothing() {
    LesionMatrix matrix =
        LesionMatrix.examine(
            new FirstOption(),
            ITEMS,
            List.of(Lesions.named("grey").orElseThrow()),
            ExaminationSettings.defaults());

    assertThat(matrix.departures()).isEmpty();
    assertThat(matrix.portions(Verdict.INCONCLUSIVE)).hasSize(3);
  }

  @Test
  void few_questions_decide_nothing() {
    List<Item> few = ITEMS.subList(0, 3);
    LesionMatrix matrix =
        LesionMatrix.examine(
            new Seeing(few, (item, lesion) -> true),
            few,
            List.of(Lesions.named("grey").orElseThrow()),
            ExaminationSettings.defaults());

    assertThat(matrix.portions(Verdict.INCONCLUSIVE)).hasSize(1);
  }

  @Test
  void it_is_written_as_tables_figures_and_a_picture(@TempDir Path folder) throws IOException {
    LesionMatrix matrix = matrix((item, lesion) -> true, "grey", "no-image");

    LesionReport.write(folder, matrix);

    assertThat(Files.readString(folder.resolve(LesionReport.TABLES)))
        .contains(
            "| aspect | healthy | grey | no-image |",
            "| color | 100.0 | 100.0 (+0.0) kept **!** |",
            "### Otherwise than foretold",
            "color (multiple choice by text) under grey: foretold lost, found kept");
    assertThat(Files.readString(folder.resolve(LesionReport.FIGURES)))
        .contains("\"format\" : \"emma-lesions\"", "\"verdict\" : \"departure\"");
    assertThat(folder.resolve(LesionReport.PICTURE)).isNotEmptyFile();
  }
}
