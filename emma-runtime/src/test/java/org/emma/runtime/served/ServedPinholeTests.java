package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.AnsweringMode;
import org.emma.model.Models;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class ServedPinholeTests {

  private static final PinholeServer SERVER = new PinholeServer();
  private static final List<Item> ITEMS =
      ItemSet.generate(
          new SyntheticScenes(12, 3).scenes(), ItemPlan.of(Set.of(QuestionForm.values()), 1));

  @AfterAll
  static void stopTheServer() {
    SERVER.close();
  }

  @Test
  void answersByTextWhatTheSameModelAnswersHere() {
    List<Observation> here = observe(Models.load("pinhole"), AnsweringMode.TEXT);
    List<Observation> served = observe(served(""), AnsweringMode.TEXT);

    assertThat(here).hasSizeGreaterThan(150);
    assertThat(served).extracting(ServedPinholeTests::text).doesNotContainNull();
    assertThat(served)
        .extracting(ServedPinholeTests::text)
        .isEqualTo(here.stream().map(ServedPinholeTests::text).toList());
    assertThat(served)
        .extracting(Observation::grade)
        .isEqualTo(here.stream().map(Observation::grade).toList());
  }

  @Test
  void scoresOptionsLikeTheSameModelHere() {
    List<Observation> here = observe(Models.load("pinhole"), AnsweringMode.OPTION_SCORES);
    List<Observation> served =
        observe(served("\"decoding\": {\"logprobs\": true}"), AnsweringMode.OPTION_SCORES);

    for (int i = 0; i < here.size(); i++) {
      List<Double> expected = scores(here.get(i));
      List<Double> actual = scores(served.get(i));
      assertThat(actual).hasSameSizeAs(expected);
      for (int option = 0; option < expected.size(); option++) {
        assertThat(actual.get(option)).isCloseTo(expected.get(option), within(1e-4));
      }
    }
  }

  @Test
  void answersDifferentlyAboutAnotherPicture() {
    List<Item> moved =
        ItemSet.generate(
                new SyntheticScenes(20, 3).scenes(), ItemPlan.of(Set.of(QuestionForm.OPEN), 5))
            .stream()
            .toList();
    List<Reply> own = answers(moved, 0);
    List<Reply> others = answers(moved, 1);

    long different = 0;
    for (int i = 0; i < own.size(); i++) {
      different += Chat.text(own.get(i)).equals(Chat.text(others.get(i))) ? 0 : 1;
    }
    assertThat(different).isGreaterThan(own.size() / 4);
  }

  private static List<Reply> answers(List<Item> items, int shift) {
    try (ServedModel model = served("")) {
      return items.stream()
          .map(
              item ->
                  new Query(
                      "",
                      List.of(Chat.picture(items.indexOf(item) * shift)),
                      item.form(),
                      item.question(),
                      item.options(),
                      AnsweringMode.TEXT))
          .map(query -> model.answer(List.of(query)).get(0))
          .toList();
    }
  }

  private static ServedModel served(String more) {
    return Chat.model(Chat.settings(more, SERVER.url()));
  }

  private static List<Observation> observe(VisionLanguageModel model, AnsweringMode mode) {
    try (model;
        Examination examination =
            Examination.start(model, ITEMS, ExaminationSettings.defaults().withMode(mode))) {
      return examination.observations();
    }
  }

  private static String text(Observation observation) {
    return Optional.of(observation.reply())
        .filter(Reply.Answered.class::isInstance)
        .map(Chat::text)
        .orElse(null);
  }

  private static List<Double> scores(Observation observation) {
    return observation.reply() instanceof Reply.Answered answered
        ? answered.optionScores()
        : List.of();
  }
}
