package org.emma.model.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Models;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.ImageFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayModelTests {

  private static final String CUP = "Is there a cup in the image?";
  private static final String DOG = "Is there a dog in the image?";

  @TempDir private Path folder;

  @Nested
  class Joins {

    @Test
    void linesOfLlavaById() throws IOException {
      VisionLanguageModel model =
          model(
              "{'question_id': 2, 'prompt': 'Is there a dog?', 'text': 'No.', 'model_id': 'x'}",
              "{'question_id': 1, 'prompt': 'Is there a cup?', 'text': 'Yes.', 'model_id': 'x'}");

      assertThat(replies(model, query("1", "a.png", CUP), query("2", "a.png", DOG)))
          .containsExactly("Yes.", "No.");
    }

    @Test
    void filesOfBlinkByIdx() throws IOException {
      VisionLanguageModel model =
          model(
              "{'idx': 'val_Counting_1', 'answer': '(A)', 'full_prediction': 'It is (B).', 'prediction': '(B)'}");

      assertThat(replies(model, query("val_Counting_1", "a.png", "?")))
          .containsExactly("It is (B).");
    }

    @Test
    void answersByImageAndQuestionWhereverThePictureLies() throws IOException {
      VisionLanguageModel model =
          model(
              "{'image': 'val2014/a.png', 'question': 'Is there a cup in the imange?', 'answer': 'Yes'}",
              "{'image': 'val2014/b.png', 'question': 'Is there a cup in the image?', 'answer': 'No'}");

      assertThat(replies(model, query("1", "b.png", CUP), query("2", "a.png", CUP)))
          .containsExactly("No", "Yes");
    }

    @Test
    void anyColumnsThatTheNameStates() throws IOException {
      write(
          "r.jsonl",
          "{'pic': 'a.png', 'asked': '<image>\\nIs there a cup in the image?\\nAnswer yes or no.', 'said': {'raw': 'Yes'}}");

      assertThat(
              replies(
                  load("r.jsonl?image=pic&question=asked&reply=said.raw"),
                  query("1", "a.png", CUP)))
          .containsExactly("Yes");
    }

    @Test
    void idsOfSeveralColumns() throws IOException {
      write("r.jsonl", "{'image': 'a.png', 'caption': 'A cup.', 'response': 'Yes'}");

      assertThat(
              replies(
                  load("r.jsonl?id=image,caption&reply=response"),
                  query("a.png A cup.", "a.png", "?")))
          .containsExactly("Yes");
    }

    @Test
    void idsThatAFileOfQuestionsTellsImageAndQuestionOf() throws IOException {
      write(
          "q.jsonl",
          "{'question_id': 0, 'image': 'a.png', 'text': 'Is there a cup in the image?\\nAnswer the question using a single word or phrase.', 'category': 'random'}");
      write(
          "r.jsonl", "{'question_id': 0, 'prompt': 'Is there a cup in the image?', 'text': 'Yes'}");

      assertThat(
              replies(
                  load("r.jsonl?questions=" + folder.resolve("q.jsonl")), query("1", "a.png", CUP)))
          .containsExactly("Yes");
    }

    @Test
    void repliesOfSugarCrepeByFileAndNameWithCaptionsInTheirOrder() throws IOException {
      write(
          "gpt4v-swap_obj.json",
          "{'0': {'answer': {'free_form_answer': '(1)', 'multiple_choice_answer': 'A cup.'},",
          "'caption': 'A cup. ', 'negative_caption': 'A dog.', 'filename': 'a.png', 'correct': true}}");

      assertThat(replies(load("gpt4v-swap_obj.json"), choice("a.png", "A cup.", "A dog.")))
          .containsExactly("(1)");
      assertThat(load("gpt4v-swap_obj.json").obstacle(choice("a.png", "A dog.", "A cup.")))
          .isPresent();
      assertThat(
              replies(
                  load("gpt4v-swap_obj.json?id=file,key&options=negative_caption,caption"),
                  choice("a.png", "A dog.", "A cup.")))
          .containsExactly("(1)");
    }
  }

  @Nested
  class Tables {

    @Test
    void areJoinedLikeLines() throws IOException {
      write("r.csv", "question_id,text\n1,\"Yes, it is.\"");

      assertThat(replies(load("r.csv"), query("1", "a.png", CUP))).containsExactly("Yes, it is.");
    }

    @Test
    void ofMmeAreJoinedByCategoryPictureAndQuestion() throws IOException {
      write("color.txt", "1.png\tIs it red? Please answer yes or no.\tYes\tYes, it is");

      assertThat(
              replies(
                  load("color.txt"),
                  query("color 1.png Is it red? Please answer yes or no.", "color/1.png", CUP)))
          .containsExactly("Yes, it is");
    }
  }

  @Nested
  class Workbooks {

    @Test
    void areToBeSavedAsTables() throws IOException {
      write("answers.xlsx", "PK");

      assertThatExceptionOfType(ModelUnavailableException.class)
          .isThrownBy(() -> load("answers.xlsx"))
          .withMessageEndingWith(
              "answers.xlsx: is a workbook: save its sheet as .tsv or .csv, in UTF-8");
    }
  }

  @Nested
  class Missing {

    @Test
    void repliesAreAnnouncedAndUnanswered() throws IOException {
      VisionLanguageModel model =
          model("{'question_id': 1, 'text': 'Yes.'}", "{'question_id': 3, 'text': null}");

      assertThat(model.obstacle(query("2", "a.png", CUP))).contains("has no recorded reply for: 2");
      assertThat(model.obstacle(query("3", "a.png", CUP))).contains("has no recorded reply for: 3");
      assertThat(model.answer(List.of(query("2", "a.png", CUP))).get(0))
          .isInstanceOf(Reply.Failed.class);
    }

    @Test
    void anEmptyReplyIsAReply() throws IOException {
      assertThat(replies(model("{'question_id': 1, 'text': ''}"), query("1", "a.png", CUP)))
          .containsExactly("");
    }

    @Test
    void keysAreSaidWithFileAndLine() {
      assertUnavailable(
          "line 2, question_id: is missing: every reply needs it, to find its question",
          "{'question_id': 1, 'text': 'Yes.'}",
          "{'text': 'Yes.'}");
    }

    @Test
    void columnsOfTheReplyAreSaidWithThoseThereAre() {
      assertUnavailable(
          "line 2: has no column text with the reply: its columns are question_id, txt",
          "{'question_id': 1, 'text': 'Yes.'}",
          "{'question_id': 2, 'txt': 'Yes.'}");
    }

    @Test
    void layoutsAreSaidWithTheColumnsThereAre() {
      assertUnavailable(
          "the layout of its replies is not known; say which columns name the question and which holds the reply, such as replay:",
          "{'number': 1, 'said': 'Yes.'}");
    }

    @Test
    void filesAreSaid() {
      assertThatExceptionOfType(ModelUnavailableException.class)
          .isThrownBy(() -> load("none.jsonl"))
          .withMessageContaining("none.jsonl: is not there");
    }
  }

  @Nested
  class Doubled {

    @Test
    void repliesThatAreEqualAreOne() throws IOException {
      assertThat(
              replies(
                  model("{'question_id': 1, 'text': 'Yes.'}", "{'question_id': 1, 'text': 'Yes.'}"),
                  query("1", "a.png", CUP)))
          .containsExactly("Yes.");
    }

    @Test
    void repliesThatDifferAreRefused() {
      assertUnavailable(
          "line 2: replies \"No.\" to 1, which line 1 replied \"Yes.\" to: keep one of them, or join by further columns than question_id",
          "{'question_id': 1, 'text': 'Yes.'}",
          "{'question_id': 1, 'text': 'No.'}");
    }
  }

  @Nested
  class ByPositionAlone {

    @Test
    void answersWithoutImageAreRefused() {
      assertUnavailable(
          "they only match questions by position, which EMMA does not do",
          "{'question': 'Is there a cup in the image?', 'answer': 'Yes'}");
    }

    @Test
    void asManyRepliesUnderOtherKeysAreRefused() throws IOException {
      VisionLanguageModel model =
          model("{'question_id': 0, 'text': 'Yes.'}", "{'question_id': 1, 'text': 'No.'}");

      assertThatExceptionOfType(ModelUnavailableException.class)
          .isThrownBy(
              () -> model.prepare(List.of(query("17", "a.png", CUP), query("18", "a.png", DOG))))
          .withMessageContaining(
              "by question_id, it replies to such as [0], and is asked such as [17]")
          .withMessageContaining("would only match by position, which EMMA does not do");
    }
  }

  @Test
  void namesThatCannotBeReadAreRefused() {
    assertThatExceptionOfType(ModelUnavailableException.class)
        .isThrownBy(() -> ReplayModel.open("replay:r.jsonl?key=id"))
        .withMessageContaining("\"key=id\" is no setting; write name=column");
    assertThatExceptionOfType(ModelUnavailableException.class)
        .isThrownBy(() -> ReplayModel.open("replay:"))
        .withMessageContaining("names no file: write replay:FILE");
  }

  @Test
  void theIdentityFollowsTheContentOfTheFile() throws IOException {
    String before = model("{'question_id': 1, 'text': 'Yes.'}").identity();
    Files.copy(folder.resolve("r.jsonl"), folder.resolve("copy.jsonl"));

    assertThat(load("copy.jsonl").identity()).isEqualTo(before);
    assertThat(model("{'question_id': 1, 'text': 'No.'}").identity()).isNotEqualTo(before);
  }

  private void assertUnavailable(String message, String... lines) {
    assertThatExceptionOfType(ModelUnavailableException.class)
        .isThrownBy(() -> model(lines))
        .withMessageContaining(message);
  }

  private VisionLanguageModel model(String... lines) throws IOException {
    write("r.jsonl", lines);
    return load("r.jsonl");
  }

  private VisionLanguageModel load(String name) {
    return Models.load("replay:" + folder + "/" + name);
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines).replace('\'', '"'));
  }

  private Query query(String id, String image, String question) {
    return new Query(
        id,
        List.of(new ImageFile(image, folder.resolve(image))),
        QuestionForm.YES_NO,
        question,
        List.of("yes", "no"),
        AnsweringMode.TEXT);
  }

  private Query choice(String image, String... captions) {
    return new Query(
        "swap_obj 0",
        List.of(new ImageFile(image, folder.resolve(image))),
        QuestionForm.MULTIPLE_CHOICE,
        "Which caption?",
        List.of(captions),
        AnsweringMode.TEXT);
  }

  private static List<String> replies(VisionLanguageModel model, Query... queries) {
    return model.answer(List.of(queries)).stream()
        .map(reply -> ((Reply.Answered) reply).text())
        .toList();
  }
}
