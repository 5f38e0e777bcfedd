package org.emma.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Observation;
import org.emma.item.Provenance.Imported;
import org.emma.item.QuestionForm;
import org.emma.score.Replied;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresAndHabitsTests {

  @TempDir Path folder;

  /** Says yes to everything in the first, and hedges twice in the second subset. */
  private static RunResult pope() {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      add(observations, i, "random", i % 2 == 0 ? "yes" : "no", "Yes");
      add(observations, i, "popular", i % 2 == 0 ? "yes" : "no", i < 2 ? "It may be" : "Yes");
    }
    return RunResult.of("PopeTest", Diagnosis.of(observations), List.of(), List.of());
  }

  private static void add(
      List<Observation> observations, int number, String subset, String gold, String reply) {
    Imported origin = new Imported("POPE", String.valueOf(number), subset, "");
    observations.add(
        Replied.reply(Replied.yesNo(origin, number + subset + ".jpg", "A cup?", gold), reply));
  }

  @Nested
  class The_json {

    private JsonNode examination;

    @BeforeEach
    void write() throws IOException {
      RunReport.write(folder, pope());
      examination =
          new ObjectMapper()
              .readTree(folder.resolve(RunReport.DIAGNOSIS).toFile())
              .get("examination");
    }

    @Test
    void holds_every_part_by_every_protocol_in_full_and_as_published() {
      JsonNode scores = examination.at("/scoresAsPublished/0");

      assertThat(scores.get("benchmark").asText()).isEqualTo("POPE");
      assertThat(scores.get("paper").asText()).contains("2305.10355");
      assertThat(scores.get("rows")).hasSize(8);
      JsonNode row = scores.at("/rows/0");
      assertThat(row.get("part").asText()).isEqualTo("random");
      assertThat(row.get("protocol").asText()).isEqualTo("POPE evaluate.py");
      assertThat(row.get("n").asInt()).isEqualTo(20);
      assertThat(row.at("/scores/3/name").asText()).isEqualTo("F1 score");
      assertThat(row.at("/scores/3/value").asDouble()).isEqualTo(100 * (2 * 0.5 / 1.5));
      assertThat(row.at("/scores/3/text").asText()).isEqualTo("66.67 %");
    }

    @Test
    void holds_what_the_model_prefers_and_how_far_it_follows() {
      JsonNode habits = examination.at("/habits/0");

      assertThat(habits.get("form").asText()).isEqualTo("yes/no");
      assertThat(habits.get("offTaskRate").asDouble()).isEqualTo(0.05);
      assertThat(habits.get("followRate").asDouble()).isEqualTo(0.95);
      assertThat(habits.at("/yesBias/yesRate").asDouble()).isOne();
      assertThat(habits.at("/yesBias/goldYesRate").asDouble()).isEqualTo(0.5);
      assertThat(habits.at("/yesBias/pValue").asDouble()).isLessThan(0.0001);
      assertThat(examination.at("/findings/0/yesBias/bias").asDouble()).isEqualTo(0.5);
      assertThat(examination.at("/aspects/0/degree").asText()).isEqualTo("severe");
    }

    @Test
    void holds_the_letters_chosen_for_multiple_choice() throws IOException {
      RunReport.write(folder, MadeUpRun.untreated(folder, QuestionForm.MULTIPLE_CHOICE));

      JsonNode run = new ObjectMapper().readTree(folder.resolve(RunReport.DIAGNOSIS).toFile());

      JsonNode bias = run.at("/examination/habits/0/positionBias");
      assertThat(bias.get("positions")).hasSize(4);
      assertThat(bias.at("/positions/0/letter").asText()).isEqualTo("A");
      assertThat(run.at("/examination").has("scoresAsPublished")).isFalse();
    }
  }

  @Nested
  class The_summary {

    private final String summary = Summary.of(pope(), Path.of("report"));

    @Test
    void sets_the_protocols_side_by_side() {
      assertThat(summary)
          .containsSubsequence(
              "## Scores as published: POPE",
              "| part | read by | n | right | undecided | Accuracy | Precision | Recall | F1 score | Yes ratio |",
              "| popular | POPE evaluate.py | 20 | 10 | 0 | 50.00 % |",
              "| popular | EMMA's grading | 20 | 9 | 2 | 45.00 % |",
              "| average over subsets | POPE evaluate.py |",
              "- POPE evaluate.py: github.com/AoiDragon/POPE, evaluate.py");
    }

    @Test
    void tells_how_the_model_answers() {
      assertThat(summary)
          .containsSubsequence(
              "## How it answers",
              "| yes/no by text | 5.0 % |",
              "- yes/no by text said yes in 100.0 % (right: 50.0 %;",
              "p < 0.0001 that neither is preferred");
    }
  }

  @Test
  void the_console_ends_with_scores_and_telling_habits() {
    assertThat(RunReport.write(folder, pope()))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("POPE as published: POPE evaluate.py Accuracy 50.00 %")
                    .contains("; EMMA's grading Accuracy 47.50 %"))
        .contains(
            "Habits: yes/no by text was off-task in 5.0 %; yes/no by text said yes in 100.0 % where"
                + " 50.0 % are right");
  }
}
