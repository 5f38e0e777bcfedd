package org.emma.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.ReplyStore;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Aspect;
import org.emma.scene.Image;

/**
 * Runs an examination in a process of its own, says what it asks and what it acknowledges, and then
 * waits to be ended.
 */
final class InterruptedRun {

  static final String ASKED = "asked ";
  static final String ACKNOWLEDGED = "acknowledged ";
  static final List<Item> ITEMS = IntStream.range(0, 300).mapToObj(InterruptedRun::item).toList();

  private InterruptedRun() {}

  public static void main(String[] arguments) throws IOException {
    try (ReplyStore store = SqliteReplies.in(Path.of(arguments[0]), InterruptedRun::say);
        Examination examination =
            Examination.start(
                new SlowModel(InterruptedRun::say),
                ITEMS,
                ExaminationSettings.defaults().withReplies(store))) {
      for (Item item : ITEMS) {
        examination.observation(item);
        say(ACKNOWLEDGED + item.question());
      }
      System.in.read();
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }

  private static Item item(int number) {
    return Item.of(
        Aspect.COLOR,
        Set.of(),
        QuestionForm.YES_NO,
        List.of(new Picture("picture-" + number / 5)),
        "Is object %d red?".formatted(number),
        List.of("yes", "no"),
        "yes",
        0.5,
        new Provenance.Imported("fixture", String.valueOf(number)));
  }

  private record Picture(String name) implements Image {
    @Override
    public byte[] bytes() {
      return name.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Says yes to three questions in ten milliseconds, and tells what it is asked. */
  record SlowModel(Consumer<String> output) implements VisionLanguageModel {

    private static final Duration PER_BATCH = Duration.ofMillis(10);

    @Override
    public String name() {
      return "slow";
    }

    @Override
    public String identity() {
      return "slow-1";
    }

    @Override
    public Set<AnsweringMode> modes() {
      return Set.of(AnsweringMode.TEXT);
    }

    @Override
    public int batchSize() {
      return 3;
    }

    @Override
    public List<Reply> answer(List<Query> queries) {
      queries.forEach(query -> output.accept(ASKED + query.question()));
      LockSupport.parkNanos(PER_BATCH.toNanos());
      return queries.stream().<Reply>map(query -> Reply.Answered.text("yes", PER_BATCH)).toList();
    }

    @Override
    public void close() {}
  }
}
