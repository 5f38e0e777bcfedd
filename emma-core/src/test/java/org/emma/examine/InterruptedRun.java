package org.emma.examine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.emma.item.Item;
import org.emma.model.Reply;

/** Runs an examination in a process of its own, and says what it asks and what it acknowledges. */
final class InterruptedRun {

  static final String ASKED = "asked ";
  static final String ACKNOWLEDGED = "acknowledged ";
  static final List<Item> ITEMS =
      IntStream.range(0, 300)
          .mapToObj(i -> Items.numbered(i, new FakeImage("image-" + i / 5)))
          .toList();
  private static final Duration PER_BATCH = Duration.ofMillis(10);

  private InterruptedRun() {}

  static ScriptedModel model(Consumer<String> output) {
    return ScriptedModel.batchwise(
            queries -> {
              queries.forEach(query -> output.accept(ASKED + query.question()));
              LockSupport.parkNanos(PER_BATCH.toNanos());
              return queries.stream()
                  .<Reply>map(query -> Reply.Answered.text(answer(query.question()), PER_BATCH))
                  .toList();
            })
        .withBatchSize(3);
  }

  static String answer(String question) {
    return "I would say (A), having been asked \"%s\"".formatted(question);
  }

  public static void main(String[] arguments) {
    try (ReplyStore store = ReplyStore.in(Path.of(arguments[0]));
        Examination examination =
            Examination.start(
                model(InterruptedRun::say),
                ITEMS,
                ExaminationSettings.defaults().withReplies(store))) {
      for (Item item : ITEMS) {
        examination.observation(item);
        say(ACKNOWLEDGED + item.question());
      }
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
