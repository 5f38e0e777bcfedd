package org.emma.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.synthetic.SyntheticScenes;

/**
 * Measures how long a second run takes that asks nothing, and how many replies a second are kept:
 * {@code KeptReplies FOLDER}.
 */
public final class KeptReplies {

  private static final int ITEMS = 9000;
  private static final int SCENES = 1200;
  private static final int KEPT = 5000;

  private KeptReplies() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(Path.of(args[0]), "kept-replies-");
    List<Item> items =
        ItemSet.generate(
            new SyntheticScenes(SCENES, 2026).scenes(),
            ItemPlan.of(EnumSet.allOf(QuestionForm.class), 2026));
    List<Item> asked = items.subList(0, Math.min(ITEMS, items.size()));
    for (int round = 1; round <= 3; round++) {
      Path replies = folder.resolve("round-" + round);
      say("round " + round);
      say(String.format(Locale.ROOT, "  pictures drawn and encoded, alone  %6.2f s", drawn(asked)));
      say(
          String.format(
              Locale.ROOT,
              "  run that does without              %6.2f s",
              run(asked, ReplyStore.none())));
      say(
          String.format(
              Locale.ROOT,
              "  run that keeps all                 %6.2f s",
              run(asked, open(replies))));
      say(
          String.format(
              Locale.ROOT,
              "  run that finds all                 %6.2f s",
              run(asked, open(replies))));
      say(
          String.format(
              Locale.ROOT, "  lookups alone                      %6.2f s", lookedUp(replies)));
      for (int threads : new int[] {1, 64}) {
        say(
            String.format(
                Locale.ROOT,
                "  %2d threads keep %,8.0f replies/s",
                threads,
                rate(replies, threads)));
      }
    }
  }

  private static ReplyStore open(Path folder) {
    return SqliteReplies.in(folder, KeptReplies::say);
  }

  private static double drawn(List<Item> items) {
    long start = System.nanoTime();
    items.stream().flatMap(item -> item.images().stream()).distinct().forEach(i -> i.bytes());
    return seconds(start);
  }

  private static double run(List<Item> items, ReplyStore opened) {
    long start = System.nanoTime();
    FirstOption model = new FirstOption(new AtomicInteger());
    try (ReplyStore store = opened;
        Examination examination =
            Examination.start(model, items, ExaminationSettings.defaults().withReplies(store))) {
      say(
          String.format(
              Locale.ROOT,
              "  %,d questions about %,d pictures, %,d of them put to the model",
              examination.observations().size(),
              items.stream().map(Item::imageGroup).distinct().count(),
              model.asked.get()));
    }
    return seconds(start);
  }

  private static double lookedUp(Path folder) {
    long start = System.nanoTime();
    try (ReplyStore store = open(folder)) {
      for (int i = 0; i < ITEMS; i++) {
        store.find(key("lookup " + i));
      }
    }
    return seconds(start);
  }

  private static double rate(Path folder, int threads) throws InterruptedException {
    ExecutorService keeping = Executors.newFixedThreadPool(threads);
    try (ReplyStore store = open(folder)) {
      long start = System.nanoTime();
      for (int i = 0; i < KEPT; i++) {
        keeping.execute(
            () ->
                store.keep(
                    Map.of(
                        key(UUID.randomUUID().toString()),
                        Reply.Answered.text("The answer is (B).", Duration.ofMillis(700)))));
      }
      keeping.shutdown();
      while (!keeping.awaitTermination(1, TimeUnit.MINUTES)) {
        say("  still keeping");
      }
      return KEPT / seconds(start);
    }
  }

  private static ReplyKey key(String question) {
    return new ReplyKey(
        "openai:http://127.0.0.1:8000/v1#Qwen/Qwen2.5-VL-7B-Instruct {\"temperature\":0}",
        AnsweringMode.TEXT,
        question + "\n(A) red\n(B) green\n(C) blue\n(D) gray\nAnswer with the letter.",
        List.of("red", "green", "blue", "gray"),
        List.of("0".repeat(64)));
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String line) {
    System.out.println(line);
  }

  /** Answers at once, so that all the time is EMMA's. */
  private record FirstOption(AtomicInteger asked) implements VisionLanguageModel {

    @Override
    public String name() {
      return "first-option";
    }

    @Override
    public String identity() {
      return "first-option-1";
    }

    @Override
    public Set<AnsweringMode> modes() {
      return Set.of(AnsweringMode.TEXT);
    }

    @Override
    public List<Reply> answer(List<Query> queries) {
      asked.addAndGet(queries.size());
      return queries.stream()
          .<Reply>map(query -> Reply.Answered.text("(A)", Duration.ofMillis(1)))
          .toList();
    }

    @Override
    public void close() {}
  }
}
