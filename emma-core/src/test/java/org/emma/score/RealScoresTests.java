package org.emma.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.file.ItemFiles;
import org.emma.model.Models;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.RealData;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies that others recorded come out with the scores that others published. */
class RealScoresTests {

  private static List<Observation> observations(String model, List<Item> items) {
    try (VisionLanguageModel replayed = Models.load(model);
        Examination examination =
            Examination.start(replayed, items, ExaminationSettings.defaults())) {
      return examination.observations();
    }
  }

  private static PublishedScores scores(String model, List<Item> items) {
    List<PublishedScores> scores = PublishedScores.of(observations(model, items));
    assertThat(scores).hasSize(1);
    return scores.get(0);
  }

  @Nested
  class Blink {

    @ParameterizedTest
    @CsvSource({
      "GPT4o, 60.0411, 59.9158",
      "GeminiProVision, 45.1581, 45.0289",
      "OPUS, 44.0463, 43.3982",
      "Yi_VL_34B, 41.6836, 41.2415",
      "cogvlm-chat, 41.5402, 41.2415",
      "QwenVLMax, 40.2757, 39.5055",
      "instructblip_7b, 39.7154, 39.4529",
      "llava_v1.5_7b, 37.1274, 36.3493",
      "MiniGPT-4-v2, 34.2303, 33.9295"
    })
    void comes_out_to_the_fourth_decimal(String model, String macro, String micro) {
      Path file = RealData.folder("blink").resolve(model + ".jsonl");

      PublishedScores scores =
          scores(
              "replay:" + file + "?id=idx&reply=prediction",
              ItemFiles.open("blink", file, file).items());

      assertThat(scores.parts()).hasSize(16);
      assertThat(scores.unanswered()).isZero();
      assertThat(scores.row(Part.MACRO, Protocol.BLINK).score("Accuracy").rounded(4))
          .isEqualTo(macro);
      assertThat(scores.row(Part.ALL, Protocol.BLINK).score("Accuracy").rounded(4))
          .isEqualTo(micro);
    }
  }

  @Nested
  class SugarCrepe {

    @Test
    void comes_out_with_the_seven_published_counts() {
      Path folder = RealData.folder("sugarcrepe").resolve("gpt4v-positive-first");

      PublishedScores scores =
          scores(
              "replay:" + folder,
              ItemFiles.open("sugarcrepe-positive-first", folder, folder).items());

      Map<String, String> published =
          Map.of(
              "swap_att", "607/666=0.9114",
              "swap_obj", "211/246=0.8577",
              "add_att", "604/692=0.8728",
              "add_obj", "1859/2062=0.9016",
              "replace_att", "734/788=0.9315",
              "replace_obj", "1578/1652=0.9552",
              "replace_rel", "1240/1406=0.8819");
      published.forEach(
          (part, expected) -> {
            ScoreRow row = scores.row(part, Protocol.SUGARCREPE);
            assertThat("%d/%d=%s".formatted(row.right(), row.n(), row.score("Accuracy").text()))
                .as(part)
                .isEqualTo(expected);
          });
    }
  }

  @Nested
  class Tifa {

    @TempDir Path folder;

    @Test
    void comes_out_with_the_figures_of_its_own_result() throws IOException {
      Path sample = RealData.folder("tifa").resolve("sample");
      ObjectMapper mapper = new ObjectMapper();
      JsonNode result = mapper.readTree(sample.resolve("sample_evaluation_result.json").toFile());
      List<String> details = new ArrayList<>();
      result
          .get("question_details")
          .forEach(caption -> caption.forEach(question -> details.add(question.toString())));
      Path replies = Files.write(folder.resolve("details.jsonl"), details);
      Path questions = sample.resolve("sample_question_answers.json");

      PublishedScores scores =
          scores(
              "replay:" + replies + "?id=id,question&reply=multiple_choice_vqa",
              ItemFiles.open("tifa", questions, sample).items());

      ScoreRow all = scores.row("all captions");
      assertThat(all.score("tifa_average").rounded(9))
          .isEqualTo(Score.round(result.get("tifa_average").asDouble(), 9).toPlainString());
      assertThat(all.score("tifa_stdev").rounded(9))
          .isEqualTo(Score.round(result.get("tifa_stdev").asDouble(), 9).toPlainString());
      for (Map.Entry<String, JsonNode> type : result.get("accuracy_by_type").properties()) {
        assertThat(scores.row(type.getKey()).score("Accuracy").value())
            .as(type.getKey())
            .hasValue(type.getValue().asDouble());
      }
    }
  }

  @Nested
  class Pope {

    private static final List<UnaryOperator<String>> WAYS =
        List.of(
            gold -> gold.equals("yes") ? "Yes, there is." : "No, there is not.",
            gold -> "Yes",
            gold -> "I cannot tell",
            gold -> gold.equals("yes") ? "no" : "It may be. No",
            gold -> gold.toUpperCase(Locale.ROOT),
            gold -> gold.equals("no") ? "There is not a thing, yes" : "yes");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"random", "popular", "adversarial"})
    void equals_a_calculation_that_was_written_apart_from_it(String subset) throws IOException {
      Path file = RealData.folder("pope").resolve("coco_pope_%s.json".formatted(subset));
      Path replies = folder.resolve("replies.jsonl");
      List<String> lines = new ArrayList<>();
      List<boolean[]> saidAndDue = new ArrayList<>();
      ObjectMapper mapper = new ObjectMapper();
      for (String line : Files.readAllLines(file)) {
        JsonNode question = mapper.readTree(line);
        int way = Math.floorMod(question.get("text").asText().hashCode() / 7, WAYS.size());
        String gold = question.get("label").asText();
        String reply = WAYS.get(way).apply(gold);
        lines.add(
            mapper.writeValueAsString(
                Map.of(
                    "image", question.get("image").asText(),
                    "question", question.get("text").asText(),
                    "answer", reply)));
        boolean yes =
            !(" " + reply.split("\\.", 2)[0].replace(",", "") + " ").matches(".* (no|No|not) .*");
        saidAndDue.add(new boolean[] {yes, gold.equals("yes")});
      }
      Files.write(replies, lines);

      PublishedScores scores =
          scores("replay:" + replies, ItemFiles.open("pope", file, file).items());

      ScoreRow row = scores.row(Part.ALL, Protocol.POPE);
      double both = saidAndDue.stream().filter(pair -> pair[0] && pair[1]).count();
      double said = saidAndDue.stream().filter(pair -> pair[0]).count();
      double due = saidAndDue.stream().filter(pair -> pair[1]).count();
      double equal = saidAndDue.stream().filter(pair -> pair[0] == pair[1]).count();
      assertThat(row.n()).isEqualTo(3000);
      assertThat(row.score("Accuracy").value()).hasValue(100 * (equal / 3000));
      assertThat(row.score("Precision").value()).hasValue(100 * (both / said));
      assertThat(row.score("Recall").value()).hasValue(100 * (both / due));
      assertThat(row.score("F1 score").rounded(9))
          .isEqualTo(Score.round(100 * 2 * both / (said + due), 9).toPlainString());
      assertThat(row.score("Yes ratio").value()).hasValue(100 * (said / 3000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"random", "popular", "adversarial"})
    void comes_out_the_same_from_llavas_layout_and_from_its_own(String subset) throws IOException {
      Path file = RealData.folder("pope").resolve("coco_pope_%s.json".formatted(subset));
      ObjectMapper mapper = new ObjectMapper();
      List<String> asked = new ArrayList<>();
      List<String> llava = new ArrayList<>();
      List<String> own = new ArrayList<>();
      int id = 5000;
      for (String line : Files.readAllLines(file)) {
        JsonNode question = mapper.readTree(line);
        String words = question.get("text").asText();
        String prompt = words + "\nAnswer the question using a single word or phrase.";
        String reply = ++id % 7 == 0 ? "No" : "Yes";
        asked.add(
            mapper.writeValueAsString(
                Map.of(
                    "question_id", id,
                    "image", question.get("image").asText(),
                    "text", prompt,
                    "category", subset)));
        llava.add(
            mapper.writeValueAsString(Map.of("question_id", id, "prompt", prompt, "text", reply)));
        own.add(mapper.writeValueAsString(Map.of("question", words, "answer", reply)));
      }
      Path questions = Files.write(folder.resolve("llava_pope_test.jsonl"), asked);
      Path answers = Files.write(folder.resolve("llava-v1.5.jsonl"), llava);
      Path plain = Files.write(folder.resolve("answers.json"), own);
      List<Item> items = ItemFiles.open("pope", file, file).items();

      PublishedScores one = scores("replay:%s?questions=%s".formatted(answers, questions), items);
      PublishedScores other = scores("replay:%s?questions=%s".formatted(plain, file), items);

      assertThat(one.unanswered()).isZero();
      assertThat(one.row(Part.ALL).n()).isEqualTo(3000);
      assertThat(one.rows()).isEqualTo(other.rows());
      assertThat(one.row(Part.ALL).score("Yes ratio").rounded(1)).isEqualTo("85.7");
    }

    @Test
    void keeps_the_subsets_apart_though_they_share_questions() {
      Path folder = RealData.folder("pope");
      List<Item> items = new ArrayList<>();
      for (String subset : List.of("random", "popular", "adversarial")) {
        Path file = folder.resolve("coco_pope_%s.json".formatted(subset));
        items.addAll(ItemFiles.open("pope", file, file).items());
      }

      assertThat(items).hasSize(9000).doesNotHaveDuplicates();
    }
  }
}
