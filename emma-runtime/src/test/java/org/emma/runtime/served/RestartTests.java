package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class RestartTests {

  private final CountDownLatch some = new CountDownLatch(20);

  @Test
  void aServerThatRestartsInTheMiddleOfARunIsWaitedFor() throws Exception {
    ChatServer before = new ChatServer(this::slowly);
    int port = before.port();
    List<Query> queries =
        IntStream.range(0, 60).mapToObj(i -> Chat.choice(Chat.picture(i))).toList();
    ServedSettings settings = Chat.settings("\"limits\": {\"inFlight\": 4}", before.url());
    try (ServedModel model = Chat.model(settings)) {
      Thread restart = new Thread(() -> restart(before, port));
      restart.start();

      List<Reply> replies =
          queries.parallelStream().map(query -> model.answer(List.of(query)).get(0)).toList();

      assertThat(replies).extracting(reply -> Chat.text(reply)).containsOnly("A");
      restart.join();
    } finally {
      after.close();
    }
  }

  private ChatServer after = ChatServer.saying("nobody asks");

  private void restart(ChatServer before, int port) {
    try {
      some.await();
      before.close();
      TimeUnit.SECONDS.sleep(2);
      after.close();
      after = new ChatServer(port, this::slowly);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private JsonNode slowly(JsonNode request) throws InterruptedException {
    some.countDown();
    TimeUnit.MILLISECONDS.sleep(20);
    return Chat.saying("A");
  }
}
