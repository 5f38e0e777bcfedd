package org.emma.junit.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.model.ModelUnavailableException;
import org.emma.model.VisionLanguageModel;
import org.jspecify.annotations.Nullable;

/**
 * Loads a model and begins to examine it when the first observation is wanted. Both are tried once;
 * whatever kept them from working is told to everyone who asks.
 */
final class LazyExamination implements AutoCloseable {

  private final Supplier<VisionLanguageModel> loader;
  private final Consumer<VisionLanguageModel> closer;
  private final List<Item> items;
  private final Supplier<ExaminationSettings> settings;
  private final Consumer<String> console;
  private final Set<Item> seen = new HashSet<>();
  private @Nullable VisionLanguageModel model;
  private @Nullable Examination examination;
  private @Nullable Examination look;
  private @Nullable Throwable failure;

  LazyExamination(
      Supplier<VisionLanguageModel> loader,
      Consumer<VisionLanguageModel> closer,
      List<Item> items,
      Supplier<ExaminationSettings> settings,
      Consumer<String> console) {
    this.loader = loader;
    this.closer = closer;
    this.items = items;
    this.settings = settings;
    this.console = console;
  }

  /**
   * Waits for the observation of an item.
   *
   * @throws RuntimeException what kept the model from being loaded, or stopped the examination
   */
  Observation observation(Item item) {
    Observation observation = begun().observation(item);
    seen.add(item);
    return observation;
  }

  /** Asks other items too, after its own if it began with them, and waits for all of them. */
  List<Observation> ask(List<Item> others) {
    if (examination != null) {
      items.forEach(examination::observation);
    }
    ExaminationSettings how = settings.get();
    look = Examination.start(model(), others, how.withProgress(line -> {}));
    try {
      return look.observations();
    } finally {
      look.close();
    }
  }

  /** Stops asking; whoever waits for an observation is told so. */
  void stop() {
    if (look != null) {
      look.close();
    }
    if (examination != null) {
      examination.close();
    }
  }

  /** Returns the model, loaded if need be. */
  VisionLanguageModel model() {
    if (model == null) {
      model = once(loader);
    }
    return model;
  }

  /** Returns why the model cannot be had; empty if it can, or nobody has asked for it. */
  Optional<String> obstacle() {
    return failure instanceof ModelUnavailableException
        ? Optional.ofNullable(failure.getMessage())
        : Optional.empty();
  }

  /** Tells whether anything may have been asked of its own items. */
  boolean isBegun() {
    return examination != null;
  }

  /** Tells whether every item was observed; waits for none. */
  boolean isDone() {
    return seen.size() == items.size();
  }

  /** Tells whether every item was observed, and the model owes no reply that it was asked for. */
  boolean isComplete() {
    return isDone() && examination != null && examination.lost() == 0;
  }

  /**
   * Stops asking, says what was spent, and closes the model, which a model that hangs does when it
   * has answered.
   */
  @Override
  public void close() {
    stop();
    if (model == null) {
      return;
    }
    VisionLanguageModel ended = model;
    ended
        .spent()
        .filter(spent -> spent.requests() > 0)
        .ifPresent(spent -> console.accept("%s took %s".formatted(ended.name(), spent.words())));
    whenEnded(() -> closer.accept(ended));
  }

  /** Runs an action as soon as nothing is asked any more: at once, or in the background. */
  void whenEnded(Runnable action) {
    whenEnded(look, () -> whenEnded(examination, action));
  }

  private static void whenEnded(@Nullable Examination one, Runnable action) {
    if (one == null) {
      action.run();
    } else {
      one.whenEnded(action);
    }
  }

  private Examination begun() {
    if (examination == null) {
      examination = once(this::begin);
    }
    return examination;
  }

  private Examination begin() {
    ExaminationSettings how = settings.get();
    VisionLanguageModel loaded = model();
    Examination.obstacles(loaded, items, how.mode()).forEach(console);
    return Examination.start(loaded, items, how);
  }

  private <T> T once(Supplier<T> attempt) {
    if (failure instanceof Error e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    try {
      return attempt.get();
    } catch (RuntimeException | Error e) {
      failure = e;
      throw e;
    }
  }
}
