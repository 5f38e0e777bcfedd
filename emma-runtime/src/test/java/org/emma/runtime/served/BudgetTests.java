package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.diagnose.Counts;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.Forecast;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.Expense;
import org.emma.model.Reply;
import org.emma.scene.Aspect;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTests {

  private static final List<Item> ITEMS =
      ItemSet.generate(
          new SyntheticScenes(40, 5).scenes(),
          new ItemPlan(Set.of(Aspect.COLOR), Set.of(QuestionForm.YES_NO), 1, 1));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"requests\": 10; budget of 10 requests is spent: raise \"budget.requests\"",
        "\"tokens\": 3000; budget of 3,000 tokens is spent: raise \"budget.tokens\"",
        "\"cost\": 0.3; budget of 0.30 EUR is spent: raise \"budget.cost\""
      })
  void leavesAPartialDiagnosisWhenItIsSpent(String budget, String message) {
    try (ChatServer server = ChatServer.saying("yes");
        ServedModel model =
            Chat.model(
                Chat.settings(
                    "\"budget\": {%s}, \"price\": {\"inputPerMillion\": 100, \"outputPerMillion\": 100, \"currency\": \"EUR\"}"
                        .formatted(budget),
                    server.url()));
        Examination examination = Examination.start(model, ITEMS, ExaminationSettings.defaults())) {
      List<Observation> observations = examination.observations();
      Counts counts = Diagnosis.of(observations).findings().get(0).counts();

      assertThat(observations).hasSameSizeAs(ITEMS);
      assertThat(counts.unanswered()).isPositive().isLessThan(ITEMS.size());
      assertThat(server.requests()).hasSize(ITEMS.size() - counts.unanswered());
      assertThat(observations)
          .filteredOn(observation -> observation.grade() == Grade.UNANSWERED)
          .allSatisfy(
              observation ->
                  assertThat(((Reply.Failed) observation.reply()).cause())
                      .startsWith("not asked")
                      .contains(message));
    }
  }

  @Test
  void isNotNeededForWhatRequestsTakeToBeAddedUp() {
    try (ChatServer server = ChatServer.saying("yes");
        ServedModel model =
            Chat.model(
                Chat.settings(
                    "\"price\": {\"inputPerMillion\": 2, \"outputPerMillion\": 10, \"currency\": \"USD\"}",
                    server.url()))) {
      Stream.of(0, 1, 2).forEach(i -> model.answer(List.of(Chat.yesNo(Chat.picture(i)))));

      Expense spent = model.spent().orElseThrow();
      assertThat(spent.requests()).isEqualTo(3);
      assertThat(spent.inputTokens()).isEqualTo(270);
      assertThat(spent.outputTokens()).isEqualTo(6);
      assertThat(spent.cost()).isCloseTo(0.0006, within(1e-9));
    }
  }

  @Test
  void canBeForetoldWithoutARequest() {
    try (ChatServer server = ChatServer.saying("yes");
        ServedModel model = Chat.model(Chat.settings(server.url()))) {
      Forecast forecast = Forecast.of(model, ITEMS, ExaminationSettings.defaults());

      assertThat(forecast.toAsk()).isEqualTo(ITEMS.size());
      assertThat(forecast.expense().orElseThrow().requests()).isEqualTo(ITEMS.size());
      assertThat(forecast.expense().orElseThrow().inputTokens())
          .isBetween(ITEMS.size() * 80L, ITEMS.size() * 200L);
      assertThat(server.requests()).isEmpty();
    }
  }
}
