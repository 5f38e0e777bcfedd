package org.emma.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.emma.score.Replied.choice;
import static org.emma.score.Replied.reply;
import static org.emma.score.Replied.unanswered;
import static org.emma.score.Replied.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.Provenance.Imported;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PublishedScoresTests {

  private static PublishedScores only(List<Observation> observations) {
    List<PublishedScores> all = PublishedScores.of(observations);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static String text(ScoreRow row, String score) {
    return row.score(score).text();
  }

  @Nested
  class Of_Pope {

    private final List<Observation> observations = new ArrayList<>();

    private void ask(String subset, String gold, String... replies) {
      for (String text : replies) {
        String record = String.valueOf(observations.size());
        Item item = yesNo(new Imported("POPE", record, subset, ""), "1.jpg", "A cup?", gold);
        observations.add(reply(item, text));
      }
    }

    @Test
    void are_accuracy_precision_recall_f1_and_yes_ratio_by_subset_and_over_all() {
      ask("random", "yes", "Yes", "Yes", "No", "It may be");
      ask("random", "no", "Yes", "No");
      ask("popular", "yes", "Yes");
      ask("popular", "no", "No", "No");

      PublishedScores scores = only(observations);

      assertThat(scores.benchmark()).isEqualTo("POPE");
      assertThat(scores.parts())
          .containsExactly("random", "popular", "average over subsets", "all questions");
      ScoreRow random = scores.row("random", Protocol.POPE);
      assertThat(random.n()).isEqualTo(6);
      assertThat(random.right()).isEqualTo(4);
      assertThat(random.undecided()).isZero();
      assertThat(text(random, "Accuracy")).isEqualTo("66.67 %");
      assertThat(text(random, "Precision")).isEqualTo("75.00 %");
      assertThat(text(random, "Recall")).isEqualTo("75.00 %");
      assertThat(text(random, "F1 score")).isEqualTo("75.00 %");
      assertThat(text(random, "Yes ratio")).isEqualTo("66.67 %");
      assertThat(text(scores.row("average over subsets"), "Accuracy")).isEqualTo("83.33 %");
      assertThat(text(scores.row("all questions"), "Accuracy")).isEqualTo("77.78 %");
    }

    @Test
    void stand_beside_those_of_emmas_grading_which_leaves_replies_undecided() {
      ask("random", "yes", "Yes", "It may be");

      PublishedScores scores = only(observations);

      assertThat(scores.protocols()).containsExactly(Protocol.POPE, Protocol.EMMA);
      assertThat(text(scores.row("all questions", Protocol.POPE), "Accuracy"))
          .isEqualTo("100.00 %");
      ScoreRow own = scores.row("all questions", Protocol.EMMA);
      assertThat(own.undecided()).isEqualTo(1);
      assertThat(text(own, "Accuracy")).isEqualTo("50.00 %");
      assertThat(text(own, "Recall")).isEqualTo("50.00 %");
    }

    @Test
    void are_empty_where_there_is_nothing_to_divide_by() {
      ask("random", "no", "No", "No");

      ScoreRow row = only(observations).row("all questions");

      assertThat(row.score("Precision").value()).isEmpty();
      assertThat(row.score("Recall").value()).isEmpty();
      assertThat(row.score("F1 score").value()).isEmpty();
      assertThat(text(row, "Accuracy")).isEqualTo("100.00 %");
    }

    @Test
    void leave_the_unanswered_out_and_count_it() {
      ask("random", "yes", "Yes");
      Item item = yesNo(new Imported("POPE", "9", "random", ""), "1.jpg", "A cup?", "yes");
      observations.add(unanswered(item));

      PublishedScores scores = only(observations);

      assertThat(scores.unanswered()).isEqualTo(1);
      assertThat(scores.row("all questions").n()).isEqualTo(1);
    }

    @Test
    void name_what_there_is_if_asked_for_another() {
      ask("random", "yes", "Yes");
      PublishedScores scores = only(observations);

      assertThatThrownBy(() -> scores.row("adversarial"))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessageContaining("[all questions]")
          .hasMessageContaining("[POPE, EMMA]");
      assertThatThrownBy(() -> scores.row("all questions").score("F2"))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessageContaining("[Accuracy, Precision, Recall, F1 score, Yes ratio]");
    }
  }

  @Nested
  class Of_Mme {

    private static Observation ask(String subtask, String image, String gold, String text) {
      String record = subtask + image + gold;
      return reply(
          yesNo(new Imported("MME", record, subtask, image), image, gold + "?", gold), text);
    }

    @Test
    void are_acc_and_acc_plus_and_their_sum_and_the_total_of_the_subtasks_there_are() {
      PublishedScores scores =
          only(
              List.of(
                  ask("existence", "1.jpg", "yes", "Yes"),
                  ask("existence", "1.jpg", "no", "No."),
                  ask("existence", "2.jpg", "yes", "Yes"),
                  ask("existence", "2.jpg", "no", "The answer is no"),
                  ask("OCR", "1.jpg", "yes", "Yes"),
                  ask("OCR", "1.jpg", "no", "No")));

      ScoreRow existence = scores.row("existence");
      assertThat(text(existence, "acc")).isEqualTo("75.00");
      assertThat(text(existence, "acc+")).isEqualTo("50.00");
      assertThat(text(existence, "score")).isEqualTo("125.00");
      assertThat(existence.undecided()).isEqualTo(1);
      assertThat(text(scores.row("Perception, 2 of 10 subtasks"), "score")).isEqualTo("325.00");
      assertThat(text(scores.row("existence", Protocol.EMMA), "score")).isEqualTo("200.00");
    }

    @Test
    void leave_a_picture_out_if_one_of_its_questions_is_unanswered() {
      Item lost = yesNo(new Imported("MME", "x", "count", "2.jpg"), "2.jpg", "Two?", "no");

      PublishedScores scores =
          only(
              List.of(
                  ask("count", "1.jpg", "yes", "Yes"),
                  ask("count", "1.jpg", "no", "No"),
                  ask("count", "2.jpg", "yes", "No"),
                  unanswered(lost)));

      assertThat(text(scores.row("count"), "score")).isEqualTo("200.00");
      assertThat(scores.row("count").n()).isEqualTo(2);
    }
  }

  @Nested
  class Of_MMBench {

    private static Observation ask(String record, String group, String ability, String text) {
      Imported origin = new Imported("MMBench_DEV_EN", record, ability, group);
      return reply(choice(origin, "1.jpg", List.of("cup", "box"), "cup"), text);
    }

    @Test
    void need_all_rotations_right_in_the_circular_evaluation() {
      PublishedScores scores =
          only(
              List.of(
                  ask("1", "1", "ocr", "A"),
                  ask("1000001", "1", "ocr", "A"),
                  ask("2", "2", "ocr", "A"),
                  ask("1000002", "2", "ocr", "B"),
                  ask("3", "3", "celebrity", "B"),
                  ask("1000003", "3", "celebrity", "A")));

      ScoreRow all = scores.row("all questions", Protocol.MMBENCH);
      assertThat(text(all, "CircularEval")).isEqualTo("33.3 %");
      assertThat(text(all, "VanillaEval")).isEqualTo("66.7 %");
      assertThat(text(scores.row("ocr"), "CircularEval")).isEqualTo("50.0 %");
    }
  }

  @Nested
  class Of_Amber {

    private static Observation ask(String record, String subset, String gold, String text) {
      return reply(
          yesNo(new Imported("AMBER", record, subset, ""), record + ".jpg", "Is it?", gold), text);
    }

    /** Expected is what the arithmetic of AMBER's inference.py gives in Python for these counts. */
    @Test
    void take_no_as_the_positive_answer_and_f1_from_rounded_figures() {
      PublishedScores scores =
          only(
              List.of(
                  ask("1", "discriminative-hallucination", "no", "No"),
                  ask("2", "discriminative-hallucination", "no", "No"),
                  ask("3", "discriminative-hallucination", "no", "Yes"),
                  ask("4", "discriminative-attribute-state", "yes", "No"),
                  ask("5", "discriminative-attribute-state", "no", "no"),
                  ask("6", "discriminative-attribute-number", "yes", "Yes")));

      ScoreRow all = scores.row("Discriminative");
      assertThat(text(all, "Accuracy")).isEqualTo("50.0 %");
      assertThat(text(all, "Precision")).isEqualTo("66.6 %");
      assertThat(text(all, "Recall")).isEqualTo("50.0 %");
      assertThat(text(all, "F1")).isEqualTo("57.1 %");
      ScoreRow existence = scores.row("Existence");
      assertThat(text(existence, "Precision")).isEqualTo("100.0 %");
      assertThat(text(existence, "Recall")).isEqualTo("66.6 %");
      assertThat(text(existence, "F1")).isEqualTo("79.9 %");
      assertThat(text(scores.row("State"), "Precision")).isEqualTo("0.0 %");
      assertThat(scores.parts()).doesNotContain("Relation", "Action");
    }
  }

  @Nested
  class Of_NaturalBench {

    private static Observation ask(String group, int question, int picture, String text) {
      Imported origin = new Imported("NaturalBench", group + question + picture, "", group);
      return reply(
          yesNo(
              origin,
              group + picture + ".jpg",
              "Question " + question + "?",
              question == picture ? "yes" : "no"),
          text);
    }

    @Test
    void pair_questions_and_pictures_within_a_group() {
      PublishedScores scores =
          only(
              List.of(
                  ask("a", 0, 0, "Yes"),
                  ask("a", 0, 1, "No"),
                  ask("a", 1, 0, "No"),
                  ask("a", 1, 1, "Yes"),
                  ask("b", 0, 0, "Yes"),
                  ask("b", 0, 1, "No"),
                  ask("b", 1, 0, "Yes"),
                  ask("b", 1, 1, "No")));

      ScoreRow row = scores.row("all questions");
      assertThat(text(row, "Acc")).isEqualTo("75.0 %");
      assertThat(text(row, "Q-Acc")).isEqualTo("75.0 %");
      assertThat(text(row, "I-Acc")).isEqualTo("50.0 %");
      assertThat(text(row, "G-Acc")).isEqualTo("50.0 %");
    }
  }

  @Nested
  class Of_HallusionBench {

    private static Observation ask(String figure, String question, String gold, String text) {
      Imported origin = new Imported("HallusionBench", figure + question, "VD", "set 0");
      return reply(yesNo(origin, figure, question, gold), text);
    }

    @Test
    void count_questions_figures_and_pairs() {
      PublishedScores scores =
          only(
              List.of(
                  ask("0.png", "Larger?", "yes", "Yes"),
                  ask("0.png", "Smaller?", "no", "No"),
                  ask("1.png", "Larger?", "no", "Yes"),
                  ask("1.png", "Smaller?", "yes", "Yes")));

      ScoreRow row = scores.row("all questions");
      assertThat(text(row, "aAcc")).isEqualTo("75.0000 %");
      assertThat(text(row, "fAcc")).isEqualTo("50.0000 %");
      assertThat(text(row, "qAcc")).isEqualTo("50.0000 %");
    }
  }

  @Nested
  class Of_Tifa {

    private static Observation ask(String caption, String type, String record, String text) {
      Imported origin = new Imported("TIFA", record, type, caption);
      return reply(choice(origin, caption, List.of("cup", "box"), "cup"), text);
    }

    @Test
    void average_over_captions_and_count_types() {
      PublishedScores scores =
          only(
              List.of(
                  ask("a", "object", "1", "cup"),
                  ask("a", "color", "2", "cup"),
                  ask("b", "object", "3", "box"),
                  ask("b", "color", "4", "cup")));

      ScoreRow all = scores.row("all captions");
      assertThat(text(all, "tifa_average")).isEqualTo("0.7500");
      assertThat(all.score("tifa_stdev").value().orElseThrow())
          .isCloseTo(Math.sqrt(0.125), within(1e-12));
      assertThat(text(scores.row("object"), "Accuracy")).isEqualTo("0.5000");
    }
  }

  @Nested
  class Of_a_benchmark_that_nothing_is_known_about {

    @Test
    void are_emmas_alone() {
      Item first = choice(new Imported("MME-like", "1", "", "g"), "1.jpg", List.of("x", "y"), "x");
      Item second = choice(new Imported("MME-like", "2", "", "g"), "1.jpg", List.of("x", "y"), "y");

      PublishedScores scores = only(List.of(reply(first, "A"), reply(second, "A")));

      assertThat(scores.paper()).isEmpty();
      assertThat(scores.protocols()).containsExactly(Protocol.EMMA);
      ScoreRow row = scores.row("all questions");
      assertThat(text(row, "Accuracy")).isEqualTo("50.00 %");
      assertThat(text(row, "Group accuracy")).isEqualTo("0.00 %");
    }
  }

  @Test
  void benchmarks_are_kept_apart() {
    Item pope = yesNo(new Imported("POPE", "1"), "1.jpg", "A cup?", "yes");
    Item mme = yesNo(new Imported("MME", "1", "count", ""), "1.jpg", "A cup?", "yes");

    assertThat(PublishedScores.of(List.of(reply(pope, "Yes"), reply(mme, "Yes"))))
        .extracting(PublishedScores::benchmark)
        .containsExactly("POPE", "MME");
  }
}
