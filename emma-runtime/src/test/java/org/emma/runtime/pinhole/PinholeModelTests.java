package org.emma.runtime.pinhole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.scene.Aspect;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PinholeModelTests {

  private static final List<Image> PICTURE = List.of(SyntheticScenes.scene(3, 0).image());

  private final Weights weights = Tiny.weights(2);
  private final PinholeModel model = Tiny.model(weights);

  @AfterEach
  void freeTheWeights() {
    model.close();
  }

  @Test
  void answersABatchLikeEachQueryAlone() {
    List<Query> queries = queries();

    List<Reply> together = model.answer(queries);

    assertThat(together).hasSameSizeAs(queries);
    for (int i = 0; i < queries.size(); i++) {
      Reply.Answered alone = (Reply.Answered) model.answer(List.of(queries.get(i))).get(0);
      Reply.Answered batched = (Reply.Answered) together.get(i);
      assertThat(batched.text()).as(queries.get(i).question()).isEqualTo(alone.text());
      for (int option = 0; option < alone.optionScores().size(); option++) {
        assertThat(batched.optionScores().get(option))
            .isCloseTo(alone.optionScores().get(option), within(1e-5));
      }
    }
  }

  @Test
  void scoresEveryOptionAndAnswersTheLikeliest() {
    Reply.Answered reply = (Reply.Answered) ask(PICTURE, "What color is the star?", "red", "blue");

    assertThat(reply.optionScores()).hasSize(2).allMatch(score -> score < 0);
    assertThat(reply.text())
        .isEqualTo(reply.optionScores().get(0) >= reply.optionScores().get(1) ? "red" : "blue");
  }

  @Test
  void givesTheScoreOfAnOptionWithoutRegardToTheOthers() {
    Reply.Answered two = (Reply.Answered) ask(PICTURE, "What color is the star?", "red", "blue");
    Reply.Answered other = (Reply.Answered) ask(PICTURE, "What color is the star?", "gray", "red");

    assertThat(other.optionScores().get(1)).isCloseTo(two.optionScores().get(0), within(1e-5));
  }

  @Test
  void saysBeforehandWhichWordsItDoesNotKnow() {
    Query query = query(PICTURE, "What color is the giraffe?", "red", "mauve");

    assertThat(model.obstacle(query)).contains("has no word for: giraffe, mauve");
    assertThat(model.answer(List.of(query)).get(0))
        .isInstanceOfSatisfying(
            Reply.Failed.class, failed -> assertThat(failed.cause()).contains("giraffe, mauve"));
  }

  @Test
  void saysBeforehandThatAQuestionIsTooLong() {
    assertThat(model.obstacle(query(PICTURE, "star ".repeat(130), "yes", "no")))
        .contains("reads 128 words, not 133");
  }

  @Test
  void takesOnePictureAtATime() {
    List<Image> two =
        List.of(SyntheticScenes.scene(3, 0).image(), SyntheticScenes.scene(3, 1).image());

    assertThat(model.obstacle(query(two, "Is there a star?", "yes", "no"))).isPresent();
  }

  @Test
  void failsForABrokenPictureAndAnswersTheOthers() {
    Image broken =
        new Image() {
          @Override
          public String name() {
            return "gone.png";
          }

          @Override
          public byte[] bytes() {
            throw new ImageUnavailableException("gone.png is not there");
          }
        };
    List<Reply> replies =
        model.answer(
            List.of(
                query(List.of(broken), "Is there a star?", "yes", "no"),
                query(PICTURE, "Is there a star?", "yes", "no")));

    assertThat(replies.get(0))
        .isInstanceOfSatisfying(
            Reply.Failed.class, failed -> assertThat(failed.cause()).contains("gone.png"));
    assertThat(replies.get(1)).isInstanceOf(Reply.Answered.class);
  }

  @Test
  void failsWhereItComputesNoNumber() {
    weights.get("speak.bias").set(new float[Tiny.VOCABULARY.size()]);
    weights.get("decoder.norm.gain").muli(Float.NaN);
    Query text =
        new Query(
            "1", PICTURE, QuestionForm.OPEN, "How many stars?", List.of(), AnsweringMode.TEXT);

    List<Reply> replies =
        model.answer(List.of(query(PICTURE, "Is there a star?", "yes", "no"), text));

    assertThat(replies)
        .allSatisfy(
            reply ->
                assertThat(((Reply.Failed) reply).cause())
                    .contains("something that is not a number"));
  }

  @Test
  void stopsWritingWhenItHasNoMorePlaces() {
    float[] biased = new float[Tiny.VOCABULARY.size()];
    biased[Tiny.VOCABULARY.encode("star")[0]] = 1e6f;
    weights.get("speak.bias").set(biased);

    Reply.Answered reply =
        (Reply.Answered)
            model
                .answer(
                    List.of(
                        new Query(
                            "1",
                            PICTURE,
                            QuestionForm.OPEN,
                            "Describe the picture.",
                            List.of(),
                            AnsweringMode.TEXT)))
                .get(0);

    assertThat(reply.text()).startsWith("star star");
    assertThat(reply.text().split(" ", -1)).hasSizeBetween(100, 128);
  }

  private Reply ask(List<Image> images, String question, String... options) {
    return model.answer(List.of(query(images, question, options))).get(0);
  }

  private static Query query(List<Image> images, String question, String... options) {
    return new Query(
        "1",
        images,
        QuestionForm.MULTIPLE_CHOICE,
        question,
        List.of(options),
        AnsweringMode.OPTION_SCORES);
  }

  private static List<Query> queries() {
    ItemPlan plan = ItemPlan.of(EnumSet.allOf(QuestionForm.class), 1);
    List<Query> queries = new ArrayList<>();
    for (Item item : ItemSet.generate(new SyntheticScenes(6, 1).scenes(), plan)) {
      if (item.form() != QuestionForm.OPEN) {
        queries.add(Query.of(item, AnsweringMode.OPTION_SCORES));
      } else if (item.aspect().equals(Aspect.COLOR) && queries.size() % 3 == 0) {
        queries.add(Query.of(item, AnsweringMode.TEXT));
      }
    }
    return queries;
  }
}
