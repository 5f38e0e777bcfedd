package org.emma.junit.engine;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.emma.examine.OpenRun;
import org.emma.examine.Phase;
import org.emma.examine.Repeats;
import org.emma.examine.ReplyStore;
import org.emma.item.Item;
import org.jspecify.annotations.Nullable;

/** Keeps what a suite's model replies, and knows which run a reply that is asked again is of. */
final class Replies implements AutoCloseable {

  private final Suite suite;
  private final Path folder;
  private final Keeping keeping;
  private final Consumer<String> console;
  private final Map<Phase, OpenRun> openRuns = new HashMap<>();
  private @Nullable ReplyStore store;

  Replies(Suite suite, Parameters parameters, Consumer<String> console) {
    this.suite = suite;
    this.folder = parameters.repliesFolder();
    this.keeping = parameters.keeping();
    this.console = console;
  }

  /** Returns where replies are kept, opened if need be. */
  ReplyStore store() {
    if (store == null) {
      store = keeping.open(folder, console);
    }
    return store;
  }

  /** Returns how often to ask, in the run that was killed if there is one. */
  Repeats repeats(Phase phase, List<Item> items) {
    Repeats repeats = suite.remembered().repeats();
    if (!repeats.several() || keeping != Keeping.KEEP) {
      return repeats;
    }
    String keys = items.stream().map(Item::key).collect(joining(","));
    OpenRun run =
        OpenRun.in(
            folder,
            String.join(
                "\n", suite.type().getName(), suite.model(), phase.words(), repeats.words(), keys));
    if (run.goesOn()) {
      console.accept(
          "%s goes on with the run that was not ended, begun %s; its replies are not asked for again"
              .formatted(suite.type().getSimpleName(), run.name().split(" ", 2)[0]));
    }
    openRuns.put(phase, run);
    return repeats.within(run.name());
  }

  /** Ends the runs that are complete, and those that have not begun to ask. */
  void endRuns(Function<Phase, LazyExamination> examinations) {
    openRuns.forEach(
        (phase, run) -> {
          LazyExamination examination = examinations.apply(phase);
          boolean empty = !run.goesOn() && !examination.isBegun();
          if (empty || examination.isComplete()) {
            run.end();
          }
        });
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }
}
