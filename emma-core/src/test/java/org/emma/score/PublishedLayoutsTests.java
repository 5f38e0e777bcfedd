package org.emma.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.item.file.ItemFiles;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Models;
import org.emma.model.VisionLanguageModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of replies laid out as others publish them come out with the scores their rules give. */
class PublishedLayoutsTests {

  @TempDir Path folder;

  private final List<String> notices = new ArrayList<>();

  /** Writes lines, with single quotation marks for double ones and bars for tabs. */
  private Path write(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file, String.join("\n", lines).replace('\'', '"').replace('|', '\t') + "\n");
  }

  private PublishedScores scores(String format, String questions, String replies) {
    Path file = folder.resolve(questions);
    try (VisionLanguageModel model = Models.load("replay:" + folder + "/" + replies);
        Examination examination =
            Examination.start(
                model,
                ItemFiles.open(format, file, folder, notices::add).items(),
                ExaminationSettings.defaults())) {
      return PublishedScores.of(examination.observations()).get(0);
    }
  }

  private static String figures(ScoreRow row) {
    return row.scores().stream()
        .map(score -> score.name() + " " + score.text())
        .reduce((a, b) -> a + ", " + b)
        .orElse("")
        .replaceFirst("^", "%d/%d, ".formatted(row.right(), row.n()));
  }

  @Nested
  class Of_Pope {

    private static final String EXPECTED =
        "2/4, Accuracy 50.00 %, Precision 50.00 %, Recall 50.00 %, F1 score 50.00 %, Yes ratio 50.00 %";

    @BeforeEach
    void writeQuestions() throws IOException {
      write(
          "coco_pope_random.json",
          "{'question_id': 1, 'image': 'a.jpg', 'text': 'Is there a cup in the image?', 'label': 'yes'}",
          "{'question_id': 2, 'image': 'a.jpg', 'text': 'Is there an orange in the image?', 'label': 'no'}",
          "{'question_id': 3, 'image': 'b.jpg', 'text': 'Is there a cup in the image?', 'label': 'yes'}",
          "{'question_id': 4, 'image': 'b.jpg', 'text': 'Is there a dog in the image?', 'label': 'no'}");
    }

    @Test
    void llavas_answers_with_its_file_of_questions_that_lacks_some() throws IOException {
      write(
          "llava_pope_test.jsonl",
          "{'question_id': 10000001, 'image': 'a.jpg', 'text': 'Is there a cup in the image?\\nAnswer the question using a single word or phrase.', 'category': 'random'}",
          "{'question_id': 10000002, 'image': 'a.jpg', 'text': 'Is there an orange in the imange?\\nAnswer the question using a single word or phrase.', 'category': 'random'}",
          "{'question_id': 10000003, 'image': 'b.jpg', 'text': 'Is there a dog in the image?\\nAnswer the question using a single word or phrase.', 'category': 'random'}");
      write(
          "llava-v1.5.jsonl",
          "{'question_id': 10000001, 'prompt': 'Is there a cup in the image?\\nAnswer the question using a single word or phrase.', 'text': 'Yes', 'answer_id': 'x', 'model_id': 'y', 'metadata': {}}",
          "{'question_id': 10000002, 'prompt': 'Is there an orange in the imange?\\nAnswer the question using a single word or phrase.', 'text': 'Yes', 'answer_id': 'x', 'model_id': 'y', 'metadata': {}}",
          "{'question_id': 10000003, 'prompt': 'Is there a dog in the image?\\nAnswer the question using a single word or phrase.', 'text': 'No', 'answer_id': 'x', 'model_id': 'y', 'metadata': {}}");

      PublishedScores scores =
          scores(
              "pope",
              "coco_pope_random.json",
              "llava-v1.5.jsonl?questions=%s/llava_pope_test.jsonl&only=category:random"
                  .formatted(folder));

      assertThat(figures(scores.row("all questions", Protocol.POPE)))
          .isEqualTo(
              "2/3, Accuracy 66.67 %, Precision 50.00 %, Recall 100.00 %, F1 score 66.67 %, Yes ratio 66.67 %");
      assertThat(scores.unanswered()).isEqualTo(1);
    }

    @Test
    void its_own_answers_line_by_line_with_its_questions() throws IOException {
      write(
          "answers.json",
          "{'question': 'Is there a cup in the image?', 'answer': 'Yes, there is.'}",
          "{'question': 'Is there an orange in the image?', 'answer': 'NO'}",
          "{'question': 'Is there a cup in the image?', 'answer': 'No, there is not.'}",
          "{'question': 'Is there a dog in the image?', 'answer': 'no'}");

      PublishedScores scores =
          scores(
              "pope",
              "coco_pope_random.json",
              "answers.json?questions=%s/coco_pope_random.json".formatted(folder));

      assertThat(figures(scores.row("all questions", Protocol.POPE))).isEqualTo(EXPECTED);
      assertThat(scores.row("all questions", Protocol.EMMA).right()).isEqualTo(3);
    }

    @Test
    void lines_of_image_question_and_answer() throws IOException {
      write(
          "answers.jsonl",
          "{'image': 'val2014/b.jpg', 'question': 'Is there a dog in the image?', 'answer': 'no'}",
          "{'image': 'val2014/b.jpg', 'question': 'Is there a cup in the image?', 'answer': 'No'}",
          "{'image': 'val2014/a.jpg', 'question': 'Is there an orange in the imange?', 'answer': 'Yes'}",
          "{'image': 'val2014/a.jpg', 'question': 'Is there a cup in the image?', 'answer': 'Yes'}");

      PublishedScores scores = scores("pope", "coco_pope_random.json", "answers.jsonl");

      assertThat(figures(scores.row("all questions", Protocol.POPE))).isEqualTo(EXPECTED);
    }
  }

  @Nested
  class Of_Blink {

    @Test
    void a_folder_with_a_file_for_each_task_and_hidden_answers_in_its_test_split()
        throws IOException {
      write(
          "GPT4Turbo/IQ_Test.json",
          "{ 'val': [",
          "  {'idx': 'val_IQ_Test_1', 'answer': '(C)', 'full_prediction': '**(B) picture B**.', 'prediction': '(B)'},",
          "  {'idx': 'val_IQ_Test_2', 'answer': '(D)', 'full_prediction': 'Option (D) is right.', 'prediction': '(D)'}",
          "], 'test': [",
          "  {'idx': 'test_IQ_Test_1', 'answer': 'hidden', 'full_prediction': '(A)', 'prediction': '(A)'} ] }");
      write(
          "GPT4Turbo/Art Style.json",
          "{'val': [{'idx': 'val_Art_Style_1', 'answer': '(A)', 'full_prediction': '(A)', 'prediction': '(A)'}], 'test': []}");

      PublishedScores scores = scores("blink", "GPT4Turbo", "GPT4Turbo?id=idx&reply=prediction");

      assertThat(scores.row("IQ_Test", Protocol.BLINK).score("Accuracy").text())
          .isEqualTo("50.00 %");
      assertThat(scores.row(Part.MACRO, Protocol.BLINK).score("Accuracy").text())
          .isEqualTo("75.00 %");
      assertThat(figures(scores.row("all questions", Protocol.BLINK)))
          .isEqualTo("2/3, Accuracy 66.67 %");
      assertThat(scores("blink", "GPT4Turbo", "GPT4Turbo").row("IQ_Test", Protocol.EMMA).right())
          .isEqualTo(1);
      assertThat(notices)
          .first()
          .asString()
          .endsWith("GPT4Turbo: left out 1 of the questions, whose answers are hidden");
    }
  }

  @Nested
  class Of_SugarCrepe {

    @BeforeEach
    void writeReplies() throws IOException {
      write(
          "replies/gpt4v-swap_obj.json",
          "{ '0': { 'answer': { 'free_form_answer': 'Output (2).', 'multiple_choice_answer': 'A cup.' },",
          "    'caption': 'A cup. ', 'negative_caption': 'A dog.', 'filename': '1.jpg', 'correct': true },",
          "  'accuracy': 0.5,",
          "  '1': { 'answer': { 'free_form_answer': 'Neither (1) nor (2).', 'multiple_choice_answer': '' },",
          "    'caption': 'A man.', 'negative_caption': 'A cow.', 'filename': '2.jpg', 'correct': false } }");
    }

    @Test
    void the_right_caption_first() {
      ScoreRow row =
          scores("sugarcrepe-positive-first", "replies", "replies")
              .row("all questions", Protocol.SUGARCREPE);

      assertThat(figures(row)).isEqualTo("0/2, Accuracy 0.0000");
      assertThat(row.undecided()).isEqualTo(1);
    }

    @Test
    void the_wrong_caption_first_where_the_order_is_stated() {
      ScoreRow row =
          scores("sugarcrepe-negative-first", "replies", "replies?options=negative_caption,caption")
              .row("all questions", Protocol.SUGARCREPE);

      assertThat(figures(row)).isEqualTo("1/2, Accuracy 0.5000");
    }

    @Test
    void the_wrong_caption_first_is_asked_for_where_it_is_not_stated() {
      assertThatExceptionOfType(ModelUnavailableException.class)
          .isThrownBy(() -> scores("sugarcrepe-negative-first", "replies", "replies"))
          .withMessageContaining("has no reply to any of the 2 questions")
          .withMessageEndingWith(
              "the options are in another order: state the one in which they were offered, with options=COLUMN,COLUMN");
    }
  }

  @Nested
  class Of_Amber {

    @Test
    void a_list_of_id_and_response_with_generative_ones_among_them() throws IOException {
      write(
          "query_all.json",
          "[{'id': 1, 'image': 'A_1.jpg', 'query': 'Describe this image.'},",
          " {'id': 2, 'image': 'A_1.jpg', 'query': 'Is there a cup in this image?'},",
          " {'id': 3, 'image': 'A_2.jpg', 'query': 'Is the sky sunny in this image?'},",
          " {'id': 4, 'image': 'A_2.jpg', 'query': 'Is the sky cloudy in this image?'}]");
      write(
          "annotations.json",
          "[{'id': 1, 'type': 'generative', 'truth': ['sky'], 'hallu': ['cup']},",
          " {'id': 2, 'type': 'discriminative-hallucination', 'truth': 'no'},",
          " {'id': 3, 'type': 'discriminative-attribute-state', 'truth': 'yes'},",
          " {'id': 4, 'type': 'discriminative-attribute-state', 'truth': 'no'}]");
      write(
          "answers.json",
          "[{'id': 1, 'response': 'A sky.'}, {'id': 2, 'response': 'No'},",
          " {'id': 3, 'response': 'Yes'}, {'id': 4, 'response': 'No.'}]");

      PublishedScores scores = scores("amber", "query_all.json", "answers.json");

      assertThat(figures(scores.row("Discriminative", Protocol.AMBER)))
          .isEqualTo("2/3, Accuracy 66.6 %, Precision 99.9 %, Recall 50.0 %, F1 66.6 %");
      assertThat(scores.row("Discriminative", Protocol.EMMA).right()).isEqualTo(3);
    }
  }

  @Nested
  class Of_Mme {

    private static final String EXPECTED = "3/4, acc 75.00, acc+ 50.00, score 125.00";

    @BeforeEach
    void writeQuestions() throws IOException {
      write(
          "MME/position/1.txt",
          "Is the cup left of the dog? Please answer yes or no.|Yes",
          "Is the cup right of the dog Please answer yes or no.|No");
      write(
          "MME/position/2.txt",
          "Is the light under the tree?  Please answer yes or no.|Yes",
          "Is the light above the tree? Please answer yes or no.|No");
      write("MME/position/2.png", "");
    }

    @Test
    void a_file_for_each_category_with_the_picture_called_as_llava_calls_it() throws IOException {
      write(
          "results/position.txt",
          "1.txt|Is the cup left of the dog? Please answer yes or no.|Yes|Yes",
          "1.txt|Is the cup right of the dog Please answer yes or no.|No|No",
          "2.txt|Is the light under the tree?  Please answer yes or no.|Yes|Yes",
          "2.txt|Is the light above the tree? Please answer yes or no.|No|Yes");

      assertThat(figures(scores("mme", "MME", "results").row("position", Protocol.MME)))
          .isEqualTo(EXPECTED);
      assertThat(figures(scores("mme", "results", "results").row("position", Protocol.MME)))
          .isEqualTo(EXPECTED);
    }

    @Test
    void llavas_answers_called_by_category_and_picture_twice() throws IOException {
      write(
          "llava.jsonl",
          "{'question_id': 'position/1.jpg', 'prompt': 'Is the cup left of the dog?\\nAnswer the question using a single word or phrase.', 'text': 'Yes'}",
          "{'question_id': 'position/1.jpg', 'prompt': 'Is the cup right of the dog\\nAnswer the question using a single word or phrase.', 'text': 'No'}",
          "{'question_id': 'position/2.png', 'prompt': 'Is the light under the tree? \\nAnswer the question using a single word or phrase.', 'text': 'Yes'}",
          "{'question_id': 'position/2.png', 'prompt': 'Is the light above the tree?\\nAnswer the question using a single word or phrase.', 'text': 'Yes'}");

      assertThat(figures(scores("mme", "MME", "llava.jsonl").row("position", Protocol.MME)))
          .isEqualTo(EXPECTED);
    }
  }

  @Nested
  class Of_Mmbench {

    @BeforeEach
    void writeQuestions() throws IOException {
      write(
          "mmbench.tsv",
          "index|question|hint|A|B|answer|category|image",
          "241|Which is red?||the cup|the dog|A|color|aGk=",
          "1000241|Which is red?||the dog|the cup|B|color|241",
          "252|What is it?||a cat|a cow|B|ocr|aGk=",
          "1000252|What is it?||a cow|a cat|A|ocr|252");
    }

    @Test
    void a_table_of_vlmevalkit() throws IOException {
      write(
          "predictions.tsv",
          "index|question|A|B|answer|category|prediction",
          "241|Which is red?|the cup|the dog|A|color|A",
          "1000241|Which is red?|the dog|the cup|B|color|The answer is B",
          "252|What is it?|a cat|a cow|B|ocr|a cow",
          "1000252|What is it?|a cow|a cat|A|ocr|B");

      ScoreRow row =
          scores("mmbench", "mmbench.tsv", "predictions.tsv?id=index&reply=prediction")
              .row("all questions", Protocol.MMBENCH);

      assertThat(row.score("CircularEval").text()).isEqualTo("50.0 %");
      assertThat(row.score("VanillaEval").text()).isEqualTo("100.0 %");
    }

    @Test
    void llavas_answers_with_the_index_as_id() throws IOException {
      String line =
          "{'question_id': %s, 'round_id': 0, 'prompt': 'What?\\nA. it\\nB. that', 'text': '%s', 'options': ['it', 'that'], 'option_char': ['A', 'B'], 'answer_id': 'x', 'model_id': 'y', 'metadata': {}}";
      write(
          "llava.jsonl",
          line.formatted("241", "A"),
          line.formatted("1000241", "B"),
          line.formatted("252", "B"),
          line.formatted("1000252", "B"));

      ScoreRow row =
          scores("mmbench", "mmbench.tsv", "llava.jsonl").row("all questions", Protocol.MMBENCH);

      assertThat(row.score("CircularEval").text()).isEqualTo("50.0 %");
      assertThat(row.score("VanillaEval").text()).isEqualTo("100.0 %");
    }
  }

  @Nested
  class Of_Tifa {

    @Test
    void details_by_id_and_question() throws IOException {
      write(
          "questions.json",
          "[{'id': 'x_1', 'caption': 'A red cup.', 'question': 'what color is the cup?', 'choices': ['red', 'blue'], 'answer': 'red', 'element_type': 'color'},",
          " {'id': 'x_1', 'caption': 'A red cup.', 'question': 'is there a cup?', 'choices': ['yes', 'no'], 'answer': 'yes', 'element_type': 'object'}]");
      write("questions_imgs.json", "{'x_1': 'x_1.jpg'}");
      write(
          "details.jsonl",
          "{'id': 'x_1', 'question': 'what color is the cup?', 'multiple_choice_vqa': 'blue'}",
          "{'id': 'x_1', 'question': 'is there a cup?', 'multiple_choice_vqa': 'yes'}");

      ScoreRow row =
          scores("tifa", "questions.json", "details.jsonl?id=id,question&reply=multiple_choice_vqa")
              .row("all captions", Protocol.TIFA);

      assertThat(row.score("tifa_average").text()).isEqualTo("0.5000");
    }
  }

  @Nested
  class Of_anything_else {

    @Test
    void by_stated_columns() throws IOException {
      write(
          "kitchen.jsonl",
          "{'id': '1', 'image': 'a.png', 'question': 'Is it red?', 'answer': 'yes', 'aspect': 'color'}",
          "{'id': '2', 'image': 'b.png', 'question': 'Is it red?', 'answer': 'no', 'aspect': 'color'}");
      write("said.csv", "number,output", "2,'No, that is blue.'", "1,No");

      assertThat(
              scores("emma", "kitchen.jsonl", "said.csv?id=number&reply=output")
                  .row("all questions", Protocol.EMMA)
                  .right())
          .isEqualTo(1);
    }
  }
}
