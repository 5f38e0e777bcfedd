package org.emma.model.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.examine.RememberedReplies;
import org.emma.item.Item;
import org.emma.item.file.ItemFiles;
import org.emma.scene.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayedExaminationTests {

  @TempDir private Path folder;

  @Test
  void needsNoPictureAndLeavesOnlyQuestionsWithoutReplyUnanswered() throws IOException {
    Path questions = folder.resolve("pope.json");
    Files.writeString(
        questions,
        """
        {"question_id": 1, "image": "none.png", "text": "Is there a cup in the image?", "label": "yes"}
        {"question_id": 2, "image": "none.png", "text": "Is there a dog in the image?", "label": "no"}
        """);
    Path replies = folder.resolve("replies.jsonl");
    Files.writeString(replies, "{\"question_id\": 1, \"text\": \"Yes.\"}\n");
    List<Item> items = ItemFiles.open("pope", questions, folder).items();

    try (ReplayModel model = ReplayModel.open("replay:" + replies)) {
      assertThat(Examination.obstacles(model, items, Optional.empty()))
          .containsExactly(
              "1 of 2 items is not asked, because replay:%s has no recorded reply for: 2"
                  .formatted(replies));
      assertThat(observations(model, items, ExaminationSettings.defaults()))
          .extracting(Observation::grade)
          .containsExactly(Grade.CORRECT, Grade.UNANSWERED);
    }
  }

  @Test
  void recordsNoReplyOnceMore() throws IOException {
    Path replies = folder.resolve("replies.jsonl");
    Files.writeString(
        replies, "{\"idx\": \"val_Jigsaw_1\", \"answer\": \"(A)\", \"full_prediction\": \"(A)\"}");
    List<Item> items = ItemFiles.open("blink", replies, folder).items();
    RememberedReplies kept = new RememberedReplies();

    try (ReplayModel model = ReplayModel.open("replay:" + replies)) {
      observations(model, items, ExaminationSettings.defaults().withReplies(kept));
    }

    assertThat(kept.size()).isZero();
  }

  @Test
  void joinsAllRealRepliesOfBlinkAndSugarCrepe() {
    Path blink = RealData.folder("blink").resolve("GPT4o.jsonl");
    Path sugarCrepe = RealData.folder("sugarcrepe");
    Path captions = sugarCrepe.resolve("gpt4v-positive-first");

    assertThat(unanswered("blink", blink, blink)).isZero();
    assertThat(unanswered("sugarcrepe-positive-first", captions, captions)).isZero();
    assertThat(unanswered("sugarcrepe-positive-first", sugarCrepe.resolve("data"), captions))
        .isZero();
  }

  private long unanswered(String format, Path questions, Path replies) {
    List<Item> items = ItemFiles.open(format, questions, folder).items();
    try (ReplayModel model = ReplayModel.open("replay:" + replies)) {
      return observations(model, items, ExaminationSettings.defaults()).stream()
          .filter(one -> one.grade() == Grade.UNANSWERED)
          .count();
    }
  }

  private static List<Observation> observations(
      ReplayModel model, List<Item> items, ExaminationSettings settings) {
    try (Examination examination = Examination.start(model, items, settings)) {
      return examination.observations();
    }
  }
}
