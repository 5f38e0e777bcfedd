package org.emma.examine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Query;
import org.emma.model.VisionLanguageModel;

/**
 * Puts items to a model in the background, and hands out each observation as it comes.
 *
 * <p>The model is asked in batches of the size that it likes best, image by image. Whatever fails
 * about one item leaves that item unanswered, and the others alone.
 */
public final class Examination implements AutoCloseable {

  private final ObservationBoard board;
  private final Pipeline pipeline;

  private Examination(ObservationBoard board, Pipeline pipeline) {
    this.board = board;
    this.pipeline = pipeline;
  }

  /**
   * Starts putting items to a model and returns at once; an item that is given twice is asked once.
   * The model belongs to the examination until that has ended: close the examination first, and
   * then the model with {@link #whenEnded}.
   *
   * @throws ModelUnavailableException if the model can answer none of the items, for a reason that
   *     concerns all of them, or only looks replies up and is to be asked repeatedly
   * @throws java.io.UncheckedIOException if the observation log cannot be written
   */
  public static Examination start(
      VisionLanguageModel model, List<Item> items, ExaminationSettings settings) {
    if (model.isRecorded() && settings.repeats().several()) {
      throw new ModelUnavailableException(
          "%s holds recorded replies, so asking %d times would give the same reply each time: ask it once"
              .formatted(model.name(), settings.repeats().count()));
    }
    Map<QuestionForm, AnsweringMode> modes = new EnumMap<>(QuestionForm.class);
    for (QuestionForm form : QuestionForm.values()) {
      modes.put(form, modeFor(form, model, settings.mode()));
    }
    model.prepare(queries(model, items, settings.mode()));
    ObservationBoard board = new ObservationBoard(model.name(), items, settings);
    Pipeline pipeline = new Pipeline(model, modes, settings, board);
    pipeline.start();
    return new Examination(board, pipeline);
  }

  /**
   * Waits for the observation of one of the items. When this returns, its reply is recorded.
   *
   * @throws ExaminationStoppedException if the examination ended before it came to the item
   * @throws IllegalArgumentException if the item is not among those that are examined
   */
  public Observation observation(Item item) {
    return board.await(item);
  }

  /**
   * Waits for all observations and returns them in the order in which the items were given.
   *
   * @throws ExaminationStoppedException if the examination ended before it came to all items
   */
  public List<Observation> observations() {
    return board.items().stream().map(board::await).toList();
  }

  /**
   * Returns how many questions were put to the model so far and got no reply; those that could not
   * be put to it are not among them.
   */
  public int lost() {
    return pipeline.lost();
  }

  /**
   * Stops asking. Waits up to five seconds for a batch that is being answered, also in a thread
   * that is interrupted; what was acknowledged stays recorded.
   */
  @Override
  public void close() {
    pipeline.stop();
    board.fail(new IllegalStateException("the examination was closed"));
    board.close();
  }

  /**
   * Runs an action as soon as the examination uses its model and its replies no more: at once if it
   * has ended, else in the background when it ends. Close a model that may answer for longer than
   * {@link #close} waits this way, so that it is never closed while it answers.
   */
  public void whenEnded(Runnable action) {
    pipeline.whenEnded(action);
  }

  /**
   * Tells, before a run, which items cannot be put to the model and why, one line per reason. Such
   * items are never asked; they are observed as unanswered with that cause.
   *
   * @throws ModelUnavailableException if none can be put to it, for a reason that concerns all of
   *     them
   */
  public static List<String> obstacles(
      VisionLanguageModel model, List<Item> items, Optional<AnsweringMode> mode) {
    model.prepare(queries(model, items, mode));
    return Obstacles.lines(model, items, mode);
  }

  /**
   * Returns the mode that a form is asked in: the wanted one; else option scores where the model
   * gives them, else text. Open questions have no options, so they are always asked for text.
   */
  public static AnsweringMode modeFor(
      QuestionForm form, VisionLanguageModel model, Optional<AnsweringMode> wanted) {
    if (form == QuestionForm.OPEN) {
      return AnsweringMode.TEXT;
    }
    return wanted.orElseGet(
        () ->
            model.modes().contains(AnsweringMode.OPTION_SCORES)
                ? AnsweringMode.OPTION_SCORES
                : AnsweringMode.TEXT);
  }

  private static List<Query> queries(
      VisionLanguageModel model, List<Item> items, Optional<AnsweringMode> mode) {
    return items.stream()
        .distinct()
        .map(item -> Query.of(item, modeFor(item.form(), model, mode)))
        .toList();
  }
}
