package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.emma.cache.SqliteReplies;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.ReplyKey;
import org.emma.examine.ReplyStore;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.scene.Aspect;
import org.emma.scene.Sha256;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Replies of served models cost money, so each is recorded as it comes and never asked twice. */
@Timeout(300)
class RecordingTests {

  private static final List<Item> ITEMS =
      ItemSet.generate(
          new SyntheticScenes(20, 5).scenes(),
          new ItemPlan(Set.of(Aspect.COLOR), Set.of(QuestionForm.YES_NO), 1, 1));

  @TempDir Path folder;

  @Test
  void asksNothingTwiceUnlessTheWordingOrTheDecodingChanges() {
    try (ChatServer server = ChatServer.saying("yes")) {
      examine(server, "");
      int once = server.requests().size();
      assertThat(once).isEqualTo(ITEMS.size());

      examine(server, "\"limits\": {\"inFlight\": 2}");
      assertThat(server.requests()).hasSize(once);

      examine(server, "\"prompts\": {\"system\": \"Look closely.\"}");
      assertThat(server.requests()).hasSize(2 * once);

      examine(server, "\"prompts\": {\"yesNo\": \"{question} yes or no?\"}");
      assertThat(server.requests()).hasSize(3 * once);

      examine(server, "\"decoding\": {\"maxTokens\": 5}");
      assertThat(server.requests()).hasSize(4 * once);
    }
  }

  @Test
  void recordsARepliedQuestionWhileAnotherIsStillWaitedFor() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(1);
    AtomicBoolean first = new AtomicBoolean(true);
    try (ChatServer server =
            new ChatServer(
                request -> {
                  if (first.getAndSet(false)) {
                    waiting.countDown();
                    release.await();
                  }
                  return Chat.saying("yes");
                });
        ServedModel model =
            Chat.model(Chat.settings("\"limits\": {\"inFlight\": 2}", server.url()));
        ReplyStore replies = SqliteReplies.in(folder, remark -> {});
        Examination examination =
            Examination.start(model, ITEMS, ExaminationSettings.defaults().withReplies(replies))) {
      waiting.await();
      while (recorded(model, replies) < ITEMS.size() - 1) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      release.countDown();
      assertThat(examination.observations()).hasSameSizeAs(ITEMS);
    }
  }

  @Test
  void recordsWhatIsUnderWayWhenARunIsStopped() throws Exception {
    CountDownLatch underWay = new CountDownLatch(4);
    try (ChatServer server =
            new ChatServer(
                request -> {
                  underWay.countDown();
                  TimeUnit.MILLISECONDS.sleep(700);
                  return Chat.saying("yes");
                });
        ServedModel model =
            Chat.model(Chat.settings("\"limits\": {\"inFlight\": 4}", server.url()));
        ReplyStore replies = SqliteReplies.in(folder, remark -> {})) {
      Examination examination =
          Examination.start(model, ITEMS, ExaminationSettings.defaults().withReplies(replies));
      underWay.await();
      examination.close();
      assertThat(recorded(model, replies))
          .isEqualTo(server.requests().size())
          .isGreaterThanOrEqualTo(4);
    }
  }

  private void examine(ChatServer server, String more) {
    try (ServedModel model = Chat.model(Chat.settings(more, server.url()));
        ReplyStore replies = SqliteReplies.in(folder, remark -> {});
        Examination examination =
            Examination.start(model, ITEMS, ExaminationSettings.defaults().withReplies(replies))) {
      assertThat(examination.observations()).hasSameSizeAs(ITEMS);
    }
  }

  private static long recorded(ServedModel model, ReplyStore replies) {
    return ITEMS.stream().filter(item -> replies.find(key(model, item)).isPresent()).count();
  }

  private static ReplyKey key(ServedModel model, Item item) {
    Query query = Query.of(item, AnsweringMode.TEXT);
    return new ReplyKey(
        model.identity(),
        query.mode(),
        model.prompt(query),
        query.options(),
        query.images().stream().map(image -> Sha256.hex(image.bytes())).toList());
  }
}
