package org.emma.examine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;

/** Puts items to a model in the background, and hands out each observation as it comes. */
public final class Examination implements AutoCloseable {

  private final Map<Item, CompletableFuture<Observation>> observations = new LinkedHashMap<>();
  private final Thread thread;

  private Examination(VisionLanguageModel model, List<Item> items, ExaminationSettings settings) {
    items.forEach(item -> observations.put(item, new CompletableFuture<>()));
    thread = new Thread(() -> ask(model, settings), "emma-examination");
    thread.setDaemon(true);
  }

  /**
   * Starts putting items to a model and returns at once. The model is the examination's until it is
   * closed; who started it closes first the examination, then the model.
   */
  public static Examination start(
      VisionLanguageModel model, List<Item> items, ExaminationSettings settings) {
    Examination examination = new Examination(model, items, settings);
    examination.thread.start();
    return examination;
  }

  /**
   * Waits for the observation of one of the items.
   *
   * @throws ExaminationStoppedException if the examination was closed before it came to the item
   * @throws IllegalArgumentException if the item is not among those that are examined
   */
  public Observation observation(Item item) {
    CompletableFuture<Observation> observation = observations.get(item);
    if (observation == null) {
      throw new IllegalArgumentException("Item %s is not examined here".formatted(item.key()));
    }
    try {
      return observation.join();
    } catch (CompletionException e) {
      throw new ExaminationStoppedException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Waits for all observations and returns them in the order in which the items were given. */
  public List<Observation> observations() {
    return observations.keySet().stream().map(this::observation).toList();
  }

  /** Stops asking; what was acknowledged stays recorded. */
  @Override
  public void close() {
    thread.interrupt();
    observations
        .values()
        .forEach(
            one ->
                one.completeExceptionally(new IllegalStateException("The examination was closed")));
  }

  /**
   * Tells, before a run, which items cannot be put to the model and why, one line per reason. Such
   * items are never asked; they are observed as unanswered with that cause.
   */
  public static List<String> obstacles(
      VisionLanguageModel model, List<Item> items, Optional<AnsweringMode> mode) {
    return items.stream()
        .map(item -> Query.of(item, modeFor(item.form(), model, mode)))
        .flatMap(query -> model.obstacle(query).stream())
        .distinct()
        .toList();
  }

  /**
   * Returns the mode that a form is asked in: the wanted one; else option scores where the model
   * gives them. Open questions have no options, so they are always asked for text.
   */
  public static AnsweringMode modeFor(
      QuestionForm form, VisionLanguageModel model, Optional<AnsweringMode> wanted) {
    if (form == QuestionForm.OPEN) {
      return AnsweringMode.TEXT;
    }
    return wanted.orElse(
        model.modes().contains(AnsweringMode.OPTION_SCORES)
            ? AnsweringMode.OPTION_SCORES
            : AnsweringMode.TEXT);
  }

  private void ask(VisionLanguageModel model, ExaminationSettings settings) {
    observations.forEach(
        (item, observation) -> {
          AnsweringMode mode = modeFor(item.form(), model, settings.mode());
          Reply reply = model.answer(List.of(Query.of(item, mode))).get(0);
          observation.complete(
              new Observation(item, mode, model.name(), reply, Grader.grade(item, mode, reply)));
        });
  }
}
