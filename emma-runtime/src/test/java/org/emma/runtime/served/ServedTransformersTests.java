package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emma.model.Expense;
import org.emma.model.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** The client asks a server of another make, which runs another implementation of a model. */
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServedTransformersTests {

  private static final int PICTURES = 8;

  private TransformersServer server;

  @BeforeAll
  void serve() throws Exception {
    Optional<String> obstacle = TransformersServer.obstacle();
    assumeTrue(obstacle.isEmpty(), () -> obstacle.orElse(""));
    server = TransformersServer.start("idefics3");
  }

  @AfterAll
  void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void answersDependOnThePictureAndOnNothingElse() {
    List<String> once = answers(false);
    List<String> again = answers(false);

    assertThat(once).hasSize(PICTURES).doesNotHaveDuplicates().isEqualTo(again);
  }

  @Test
  void everyQuestionGetsItsOwnAnswerWhenManyAreUnderWay() {
    assertThat(answers(true)).isEqualTo(answers(false));
  }

  @Test
  void theServersCountOfTokensIsTaken() {
    try (ServedModel model = Chat.model(Chat.settings(server.url()))) {
      model.answer(List.of(Chat.open(Chat.picture(0))));
      Expense spent = model.spent().orElseThrow();

      assertThat(spent.requests()).isEqualTo(1);
      assertThat(spent.inputTokens()).isGreaterThan(64);
      assertThat(spent.outputTokens()).isBetween(1L, 12L);
    }
  }

  private List<String> answers(boolean together) {
    List<Query> queries =
        IntStream.range(0, PICTURES).mapToObj(i -> Chat.open(Chat.picture(i))).toList();
    try (ServedModel model = Chat.model(Chat.settings(server.url()))) {
      return (together ? queries.parallelStream() : queries.stream())
          .map(query -> Chat.text(model.answer(List.of(query)).get(0)))
          .toList();
    }
  }
}
