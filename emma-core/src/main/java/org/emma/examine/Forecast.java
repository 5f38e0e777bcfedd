package org.emma.examine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Expense;
import org.emma.model.Query;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.ImageUnavailableException;

/**
 * Foretells what an examination would ask, without asking it.
 *
 * @param model name of the model
 * @param replies how many replies the items need
 * @param recorded how many of them are recorded already
 * @param unaskable how many cannot be had: the model or a missing picture is in the way
 * @param expense what the others are expected to take; empty for a model that costs but time
 */
public record Forecast(
    String model, int replies, int recorded, int unaskable, Optional<Expense> expense) {

  /** Looks at every picture and every recorded reply, and asks the model nothing. */
  public static Forecast of(
      VisionLanguageModel model, List<Item> items, ExaminationSettings settings) {
    Set<AnsweringMode> modes = model.modes();
    ImageDigests digests = new ImageDigests();
    String identity = model.identity();
    int recorded = 0;
    int unaskable = 0;
    Expense expense = null;
    List<Item> each = items.stream().distinct().toList();
    for (Item item : ImageOrder.of(each)) {
      Query query = Query.of(item, Examination.modeFor(item.form(), model, settings.mode()));
      List<String> images = List.of();
      boolean askable = Obstacles.of(model, modes, item, query).isEmpty();
      try {
        images = model.isRecorded() ? List.of() : digests.of(item.images());
      } catch (ImageUnavailableException e) {
        askable = false;
      }
      if (!askable) {
        unaskable += settings.repeats().count();
        continue;
      }
      ReplyKey once = ReplyKey.of(identity, model.prompt(query), query, images);
      for (int repeat = 1; repeat <= settings.repeats().count(); repeat++) {
        if (settings.replies().find(settings.repeats().key(once, repeat)).isPresent()) {
          recorded++;
          continue;
        }
        Optional<Expense> more = model.estimate(query);
        if (more.isPresent()) {
          expense = expense == null ? more.get() : expense.plus(more.get());
        }
      }
    }
    return new Forecast(
        model.name(),
        each.size() * settings.repeats().count(),
        recorded,
        unaskable,
        Optional.ofNullable(expense));
  }

  /** Returns how many questions would be put to the model. */
  public int toAsk() {
    return replies - recorded - unaskable;
  }

  /** Returns the forecast in one line. */
  public String line() {
    String line =
        String.format(
            Locale.ROOT,
            "%s would be asked %,d %s (%,d of %,d replies are recorded%s)",
            model,
            toAsk(),
            toAsk() == 1 ? "question" : "questions",
            recorded,
            replies,
            unaskable == 0 ? "" : String.format(Locale.ROOT, ", %,d cannot be had", unaskable));
    return expense.map(about -> line + ", about " + about.words()).orElse(line);
  }
}
