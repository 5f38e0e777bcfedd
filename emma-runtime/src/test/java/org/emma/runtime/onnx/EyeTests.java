package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.DeviceChoice;
import org.emma.model.Models;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Image;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs vision encoders that truly run out of memory when they are given more than two tiles. */
class EyeTests {

  private static final double APART = 1e-5;

  @Nested
  @ParameterizedClass
  @MethodSource("org.emma.runtime.onnx.EyeTests#tiled")
  class OfAFamilyThatCutsTiles {

    @Parameter Path model;

    @TempDir Path folder;
    @TempDir Path hungry;

    @BeforeEach
    void copy() throws IOException {
      for (Path copy : List.of(folder, hungry)) {
        TinyModel.copy(model, copy);
        Files.copy(TinyModel.NEWLINE, copy.resolve(Anyres.NEWLINE));
      }
      Path networks = hungry.resolve("onnx");
      Files.move(
          networks.resolve("vision_encoder_hungry.onnx"),
          networks.resolve("vision_encoder.onnx"),
          StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void seesTheSameInPortionsAsAtOnce() throws Exception {
      Family family = Families.of(new ModelFolder(folder, ""));
      int most = 0;
      try (Networks ample = load(folder);
          Networks scarce = load(hungry)) {
        for (String picture : TinyModel.pictures()) {
          Sight sight = family.look(TinyModel.read(picture, family));
          most = Math.max(most, sight.tiles());
          Features whole = ample.eye().see(List.of(sight, sight), true);
          Features portions = scarce.eye().see(List.of(sight, sight), true);
          assertThat(portions.width()).isEqualTo(whole.width());
          assertThat(TinyModel.apart(portions.rows(), whole.rows())).isLessThan(APART);
        }
      }
      assertThat(most).isGreaterThanOrEqualTo(5);
    }

    @Test
    void givesTheSameAnswers() {
      try (VisionLanguageModel ample = Models.load("onnx:" + folder);
          VisionLanguageModel scarce = Models.load("onnx:" + hungry)) {
        List<Query> queries = List.of(query("What is it?"), query("Where is it?"));
        assertThat(scarce.answer(queries))
            .extracting(reply -> ((Reply.Answered) reply).text())
            .isEqualTo(
                ample.answer(queries).stream()
                    .map(reply -> ((Reply.Answered) reply).text())
                    .toList());
      }
    }

    /** Numbers of eight bits have a scale that is taken from all tiles. */
    @Test
    void seesNothingWhereTilesMayNotBeSeenApart() {
      Family family = Families.of(new ModelFolder(hungry, ""));
      Sight sight = family.look(TinyModel.read("large.png", family));
      try (Networks scarce = load(hungry)) {
        assertThatThrownBy(() -> scarce.eye().see(List.of(sight), false))
            .isInstanceOf(UnansweredException.class)
            .hasMessageContaining("too little memory for one picture");
      }
    }
  }

  static List<Path> tiled() {
    return List.of(TinyModel.IDEFICS3, TinyModel.LLAVA_ONEVISION);
  }

  static List<Path> whole() {
    return List.of(TinyModel.LLAVA, TinyModel.QWEN2_VL, TinyModel.QWEN2_5_VL);
  }

  /** Patches of Qwen2-VL see all others of their picture. */
  @ParameterizedTest
  @MethodSource("whole")
  void aPictureWithoutTilesIsNeverDivided(Path model) {
    Family family = Families.of(new ModelFolder(model, ""));
    assertThat(family.look(TinyModel.read("large.png", family)).tiles()).isEqualTo(1);
  }

  private static Networks load(Path folder) {
    return Networks.load(new ModelFolder(folder, ""), DeviceChoice.CPU);
  }

  private static Query query(String question) {
    Image image = TinyModel.picture("large.png");
    return new Query(
        "q", List.of(image), QuestionForm.OPEN, question, List.of(), AnsweringMode.TEXT);
  }
}
