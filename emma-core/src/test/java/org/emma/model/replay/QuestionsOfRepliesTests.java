package org.emma.model.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.scene.ImageFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replies that do not tell their question are joined by the file that the model was run on. */
class QuestionsOfRepliesTests {

  private static final String CUP = "Is there a cup in the image?";
  private static final String DOG = "Is there a dog in the image?";

  @TempDir Path folder;

  private Path write(String name, String... lines) throws IOException {
    return Files.write(
        folder.resolve(name), Arrays.stream(lines).map(l -> l.replace('\'', '"')).toList());
  }

  private Query query(String id, String image, String question) {
    return new Query(
        id,
        List.of(new ImageFile(image, folder.resolve(image))),
        QuestionForm.YES_NO,
        question,
        Item.YES_NO,
        AnsweringMode.TEXT);
  }

  private static String reply(ReplayModel model, Query query) {
    return model.answer(List.of(query)).get(0) instanceof Reply.Answered answered
        ? answered.text()
        : "unanswered";
  }

  @Nested
  class Line_by_line {

    private Path questions;

    @BeforeEach
    void writeQuestions() throws IOException {
      questions =
          write(
              "questions.json",
              "{'question_id': 1, 'image': 'a.png', 'text': 'Is there a cup in the imange?'}",
              "{'question_id': 2, 'image': 'a.png', 'text': '" + DOG + "'}");
    }

    @Test
    void takes_the_picture_from_the_question_with_the_same_words() throws IOException {
      Path replies =
          write(
              "replies.json",
              "{'question': '" + CUP + "', 'answer': 'Yes'}",
              "{'question': '" + DOG + "', 'answer': 'No'}");

      ReplayModel model = ReplayModel.open("replay:%s?questions=%s".formatted(replies, questions));

      assertThat(reply(model, query("x", "a.png", CUP))).isEqualTo("Yes");
      assertThat(reply(model, query("y", "a.png", DOG))).isEqualTo("No");
      assertThat(reply(model, query("z", "b.png", DOG))).isEqualTo("unanswered");
    }

    @Test
    void refuses_a_line_with_other_words() throws IOException {
      Path replies = write("replies.json", "{'question': '" + DOG + "', 'answer': 'No'}");

      assertThatExceptionOfType(ModelUnavailableException.class)
          .isThrownBy(
              () -> ReplayModel.open("replay:%s?questions=%s".formatted(replies, questions)))
          .withMessageContaining("replies.json")
          .withMessageContaining("is not the question of")
          .withMessageContaining("a line is missing");
    }

    @Test
    void refuses_fewer_and_more_replies_than_questions() throws IOException {
      String cup = "{'question': '" + CUP + "', 'answer': 'Yes'}";
      String dog = "{'question': '" + DOG + "', 'answer': 'No'}";
      Path fewer = write("fewer.json", cup);
      Path more = write("more.json", cup, dog, dog);

      assertThatExceptionOfType(ModelUnavailableException.class)
          .isThrownBy(() -> ReplayModel.open("replay:%s?questions=%s".formatted(fewer, questions)))
          .withMessageContaining("replies are missing");
      assertThatExceptionOfType(ModelUnavailableException.class)
          .isThrownBy(() -> ReplayModel.open("replay:%s?questions=%s".formatted(more, questions)))
          .withMessageContaining("is one more reply than");
    }
  }

  @Nested
  class By_id {

    private Path questions;
    private Path replies;

    @BeforeEach
    void writeBoth() throws IOException {
      questions =
          write(
              "questions.jsonl",
              "{'question_id': 7, 'image': 'a.png', 'text': '" + CUP + "', 'category': 'random'}",
              "{'question_id': 8, 'image': 'a.png', 'text': '" + CUP + "', 'category': 'popular'}");
      replies =
          write(
              "answers.jsonl",
              "{'question_id': 7, 'prompt': '" + CUP + "', 'text': 'Yes'}",
              "{'question_id': 8, 'prompt': '" + CUP + "', 'text': 'No'}");
    }

    @Test
    void takes_one_part_where_parts_contradict_each_other() {
      String name = "replay:%s?questions=%s&only=category:%s";

      assertThat(
              reply(
                  ReplayModel.open(name.formatted(replies, questions, "random")),
                  query("1", "a.png", CUP)))
          .isEqualTo("Yes");
      assertThat(
              reply(
                  ReplayModel.open(name.formatted(replies, questions, "popular")),
                  query("1", "a.png", CUP)))
          .isEqualTo("No");
      assertThatExceptionOfType(ModelUnavailableException.class)
          .isThrownBy(
              () -> ReplayModel.open("replay:%s?questions=%s".formatted(replies, questions)))
          .withMessageContaining("only=COLUMN:VALUE");
    }

    @Test
    void refuses_a_part_without_a_value() {
      assertThatExceptionOfType(ModelUnavailableException.class)
          .isThrownBy(() -> ReplayModel.open("replay:%s?only=category".formatted(replies)))
          .withMessageContaining("write only=COLUMN:VALUE");
    }

    @Test
    void refuses_ids_of_another_file_where_the_prompts_tell() {
      ReplayModel model = ReplayModel.open("replay:" + replies);

      assertThatExceptionOfType(ModelUnavailableException.class)
          .isThrownBy(
              () -> model.prepare(List.of(query("7", "a.png", CUP), query("8", "a.png", DOG))))
          .withMessageContaining("the reply to 8 was not prompted with \"" + DOG + "\"")
          .withMessageContaining("questions=FILE");
    }
  }
}
