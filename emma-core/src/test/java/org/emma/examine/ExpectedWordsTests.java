package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.emma.item.Item;
import org.emma.model.Query;
import org.junit.jupiter.api.Test;

/** An open question that a model has no word to answer is not its mistake. */
class ExpectedWordsTests {

  private final Item white = Items.open("What color is the circle?", "white");
  private final Item red = Items.open("What color is the star?", "red");
  private final ScriptedModel model =
      ScriptedModel.saying("red")
          .withObstacles(
              query ->
                  query.options().contains("white")
                      ? Optional.of("has no word for: white")
                      : Optional.empty());

  @Test
  void it_is_unanswered_and_announced() {
    List<Observation> observations;
    try (Examination examination =
        Examination.start(model, List.of(white, red), ExaminationSettings.defaults())) {
      observations = examination.observations();
    }

    assertThat(observations)
        .extracting(Observation::grade)
        .containsExactly(Grade.UNANSWERED, Grade.CORRECT);
    assertThat(Examination.obstacles(model, List.of(white, red), Optional.empty()))
        .containsExactly("1 of 2 items is not asked, because scripted has no word for: white");
  }

  @Test
  void what_is_asked_gives_no_answer_away() {
    try (Examination examination =
        Examination.start(model, List.of(red), ExaminationSettings.defaults())) {
      examination.observations();
    }

    assertThat(model.asked()).extracting(Query::options).containsExactly(List.of());
  }
}
