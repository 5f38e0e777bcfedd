package org.emma.runtime.pinhole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.emma.examine.Grade;
import org.emma.examine.Grader;
import org.emma.examine.Grading;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemGenerators;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.AnsweringMode;
import org.emma.model.Models;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Aspect;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedWeightsTests {

  private static final int FIVE_MEGABYTES = 5_000_000;
  private static final SyntheticScenes SCENES = new SyntheticScenes(40, 2024);

  @ParameterizedTest
  @ValueSource(strings = {"pinhole", "pinhole-color-agnosia"})
  void areSmall(String name) throws IOException {
    try (InputStream in = PinholeModel.class.getResourceAsStream(name + ".safetensors")) {
      assertThat(in.readAllBytes().length).isLessThan(FIVE_MEGABYTES);
    }
  }

  @Test
  void pinholeSeesWhatItWasTaught() {
    try (VisionLanguageModel model = Models.load("pinhole")) {
      assertThat(accuracy(model, Aspect.COLOR)).isGreaterThan(0.8);
      assertThat(accuracy(model, Aspect.SPATIAL)).isGreaterThan(0.8);
      assertThat(accuracy(model, Aspect.NUMBER)).isGreaterThan(0.8);
    }
  }

  @Test
  void pinholeWithColorAgnosiaSeesAllButColors() {
    try (VisionLanguageModel model = Models.load("pinhole:color-agnosia")) {
      assertThat(accuracy(model, Aspect.COLOR)).isLessThan(0.5);
      assertThat(accuracy(model, Aspect.SPATIAL)).isGreaterThan(0.8);
      assertThat(accuracy(model, Aspect.NUMBER)).isGreaterThan(0.8);
    }
  }

  @Test
  void pinholeDescribesWhatItSees() {
    ItemPlan plan =
        new ItemPlan(Set.of(Aspect.of("description")), Set.of(QuestionForm.OPEN), 1, 1)
            .by(ItemGenerators.OTHER_WAYS);
    List<Item> items = ItemSet.generate(SCENES.scenes(), plan);
    try (VisionLanguageModel model = Models.load("pinhole")) {
      List<Query> queries = items.stream().map(item -> Query.of(item, AnsweringMode.TEXT)).toList();
      assertThat(queries).allMatch(query -> model.obstacle(query).isEmpty());
      List<Reply> replies = model.answer(queries);
      int right = 0;
      for (int i = 0; i < items.size(); i++) {
        Grading grading = Grader.grade(items.get(i), AnsweringMode.TEXT, replies.get(i));
        right += grading.grade() == Grade.CORRECT ? 1 : 0;
      }
      assertThat(right).isGreaterThan((int) (0.8 * items.size()));
    }
  }

  private static double accuracy(VisionLanguageModel model, Aspect aspect) {
    ItemPlan plan = new ItemPlan(Set.of(aspect), Set.of(QuestionForm.MULTIPLE_CHOICE), 1, 1);
    List<Item> items = ItemSet.generate(SCENES.scenes(), plan);
    List<Reply> replies =
        model.answer(
            items.stream().map(item -> Query.of(item, AnsweringMode.OPTION_SCORES)).toList());
    int right = 0;
    for (int i = 0; i < items.size(); i++) {
      right += ((Reply.Answered) replies.get(i)).text().equals(items.get(i).gold()) ? 1 : 0;
    }
    return (double) right / items.size();
  }
}
