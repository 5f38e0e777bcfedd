package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.Phase;
import org.emma.examine.Repeats;
import org.emma.examine.ReplyStore;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.junit.engine.ScriptedModel.Script;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Aspect;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;

class LazyExaminationTests {

  private static final List<Item> ITEMS =
      ItemSet.generate(
          new SyntheticScenes(3, 7).scenes(),
          new ItemPlan(Set.of(Aspect.COLOR), Set.of(QuestionForm.MULTIPLE_CHOICE), 1, 1));

  private final List<String> attempts = new ArrayList<>();

  @Test
  void triesToLoadAModelOnceWhateverComesOfIt() {
    Error broken = new LinkageError("no such library");
    tellsEverybody(
        broken,
        examination(
            () -> {
              attempts.add("load");
              throw broken;
            },
            this::settings));
  }

  @Test
  void triesToBeginOnceWhateverComesOfIt() {
    RuntimeException full = new IllegalStateException("the disk is full");
    tellsEverybody(
        full,
        examination(
            () -> new ScriptedModel("scripted:perfect", Script.PERFECT),
            () -> {
              attempts.add("begin");
              throw full;
            }));
  }

  private void tellsEverybody(Throwable failure, LazyExamination examination) {
    try (examination) {
      for (Item item : ITEMS) {
        assertThatThrownBy(() -> examination.observation(item)).isSameAs(failure);
      }
    }
    assertThat(attempts).hasSize(1);
  }

  private ExaminationSettings settings() {
    return new ExaminationSettings(
        Phase.EXAMINATION,
        Optional.empty(),
        Optional.empty(),
        ReplyStore.none(),
        Repeats.ONCE,
        line -> {});
  }

  private static LazyExamination examination(
      Supplier<VisionLanguageModel> loader, Supplier<ExaminationSettings> settings) {
    return new LazyExamination(loader, VisionLanguageModel::close, ITEMS, settings, line -> {});
  }
}
