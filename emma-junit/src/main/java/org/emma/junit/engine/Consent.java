package org.emma.junit.engine;

import java.util.List;
import java.util.function.Consumer;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.Forecast;
import org.emma.item.Item;
import org.emma.junit.Constants;
import org.emma.model.ModelUnavailableException;
import org.emma.model.VisionLanguageModel;
import org.opentest4j.TestAbortedException;

/**
 * Decides whether a run may begin to ask.
 *
 * @param dryRun whether it may not, whatever it asks
 * @param most how many questions it may put to a model behind a server
 */
record Consent(boolean dryRun, int most) {

  static Consent from(Parameters parameters) {
    return new Consent(
        parameters.flag(Constants.DRY_RUN).orElse(false),
        parameters
            .count(Constants.CONFIRM)
            .orElseGet(() -> Integer.valueOf(Constants.CONFIRM_DEFAULT)));
  }

  /**
   * Returns if the run may begin.
   *
   * @throws TestAbortedException if this is a dry run, with the forecast
   * @throws ModelUnavailableException if the run is too large to begin unconfirmed
   */
  void check(
      VisionLanguageModel model,
      List<Item> items,
      ExaminationSettings settings,
      Consumer<String> console) {
    boolean large = (long) items.size() * settings.repeats().count() > most;
    if (!dryRun && !(large && model.spent().isPresent())) {
      return;
    }
    Forecast forecast = Forecast.of(model, items, settings);
    if (dryRun) {
      String line = "Dry run: " + forecast.line();
      console.accept(line);
      throw new TestAbortedException(line);
    }
    if (forecast.toAsk() > most) {
      throw new ModelUnavailableException(
          "Nothing was asked: %s. Confirm a run of that size with -D%s=%d"
              .formatted(forecast.line(), Constants.CONFIRM, forecast.toAsk()));
    }
  }
}
