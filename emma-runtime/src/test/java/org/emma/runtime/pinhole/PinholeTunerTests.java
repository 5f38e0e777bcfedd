package org.emma.runtime.pinhole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.djl.engine.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import org.emma.item.QuestionForm;
import org.emma.item.generate.KnownAnswers;
import org.emma.model.AnsweringMode;
import org.emma.model.Models;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.Sha256;
import org.emma.scene.synthetic.SyntheticScenes;
import org.emma.treat.Conversation;
import org.emma.treat.ConversationWriter;
import org.emma.treat.Tuner;
import org.emma.treat.TuningException;
import org.emma.treat.TuningSet;
import org.emma.treat.TuningSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinholeTunerTests {

  @TempDir Path folder;

  private final Tuner tuner = ServiceLoader.load(Tuner.class).findFirst().orElseThrow();
  private final List<String> progress = new ArrayList<>();

  @Test
  void tunesACopySavesItAndLeavesTheBaseAsItIs() throws IOException {
    Vocabulary vocabulary = Vocabulary.shipped();
    Architecture architecture = Architecture.of(vocabulary);
    Path file = folder.resolve("new/tuned.safetensors");
    try (VisionLanguageModel base = base()) {
      Reply before = ask(base);

      try (VisionLanguageModel tuned =
          tuner.tune(base, set(), new TuningSettings(2, 1, progress::add), file)) {
        assertThat(scores(ask(base))).isEqualTo(scores(before));
        assertThat(scores(ask(tuned))).isNotEqualTo(scores(before));
        try (VisionLanguageModel loaded = Models.load("pinhole:" + file)) {
          assertThat(loaded.identity()).isEqualTo(tuned.identity());
          assertThat(scores(ask(loaded))).isEqualTo(scores(ask(tuned)));
        }
      }
    }
    assertThat(progress).hasSize(1);
    assertThat(
            Checkpoint.read(Files.readAllBytes(file), "tuned", architecture, vocabulary).metadata())
        .containsEntry("stage", "tuned from base@1")
        .containsEntry("seed", "1");
  }

  @Test
  void replacesTheFileOfAnEarlierTuningAsAWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("tuned.safetensors"), "earlier");
    Path reader = Files.createLink(folder.resolve("reader"), file);
    try (VisionLanguageModel base = base();
        VisionLanguageModel tuned =
            tuner.tune(base, set(), new TuningSettings(1, 1, progress::add), file)) {
      assertThat(reader).hasContent("earlier");
      assertThat(tuned.identity()).endsWith(Sha256.hex(Files.readAllBytes(file)));
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void leavesNothingBehindWhereItCannotSave() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken/by-a-folder")).getParent();
    try (VisionLanguageModel base = base()) {
      assertThatExceptionOfType(TuningException.class)
          .isThrownBy(
              () -> tuner.tune(base, set(), new TuningSettings(1, 1, progress::add), taken).close())
          .withMessage("The tuned weights cannot be written to %s".formatted(taken));
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void tellsWhatTheEngineCouldNotDo() {
    EngineException cause = new EngineException("no memory for a step");
    TuningSettings settings =
        new TuningSettings(
            1,
            1,
            line -> {
              throw cause;
            });
    try (VisionLanguageModel base = base()) {
      assertThatExceptionOfType(TuningException.class)
          .isThrownBy(() -> tuner.tune(base, set(), settings, folder.resolve("x")).close())
          .withMessage("Tuning base failed: no memory for a step")
          .withCause(cause);
    }
  }

  @Test
  void refusesAnEmptySet() {
    try (VisionLanguageModel base = Tiny.model(Tiny.weights(1))) {
      TuningSet nothing = new TuningSet(List.of(), List.of());
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  tuner.tune(
                      base, nothing, new TuningSettings(1, 1, progress::add), folder.resolve("x")))
          .withMessageContaining("nothing to learn");
    }
  }

  private static VisionLanguageModel base() {
    Vocabulary vocabulary = Vocabulary.shipped();
    Architecture architecture = Architecture.of(vocabulary);
    return new PinholeModel(
        "base", "base@1", architecture, vocabulary, Weights.random(architecture, 3));
  }

  private static TuningSet set() {
    List<Scene> scenes = new SyntheticScenes(6, 21).scenes();
    Random random = new Random(1);
    ConversationWriter writer =
        new ConversationWriter(
            Map.of(Aspect.COLOR, 1.0, Aspect.NUMBER, 1.0), KnownAnswers.of(scenes), 3, 1);
    List<Conversation> conversations =
        scenes.stream().map(scene -> writer.write(scene, random)).toList();
    return new TuningSet(conversations.subList(0, 3), conversations.subList(3, 6));
  }

  private static Reply ask(VisionLanguageModel model) {
    Query query =
        new Query(
            "1",
            List.of(SyntheticScenes.scene(3, 0).image()),
            QuestionForm.MULTIPLE_CHOICE,
            "Which of these objects is in the picture?",
            List.of("star", "heart"),
            AnsweringMode.OPTION_SCORES);
    return model.answer(List.of(query)).get(0);
  }

  private static List<Double> scores(Reply reply) {
    return ((Reply.Answered) reply).optionScores();
  }
}
