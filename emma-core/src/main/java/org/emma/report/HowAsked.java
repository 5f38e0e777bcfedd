package org.emma.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emma.examine.Examination;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.VisionLanguageModel;

/**
 * Tells how a model was asked, so that a report can be traced to weights or server, to settings and
 * to wording.
 *
 * @param identity of the model, with how it decodes
 * @param examples all that the model was told in words for the first question of each form
 */
public record HowAsked(String identity, SortedMap<QuestionForm, String> examples) {

  public HowAsked {
    examples = Collections.unmodifiableSortedMap(new TreeMap<>(examples));
  }

  /**
   * Returns how a model is asked.
   *
   * @param mode how answers are taken; empty where that depends on the form
   */
  public static HowAsked of(
      VisionLanguageModel model, List<Item> items, Optional<AnsweringMode> mode) {
    SortedMap<QuestionForm, String> examples = new TreeMap<>();
    for (Item item : items) {
      examples.computeIfAbsent(
          item.form(),
          form -> model.prompt(Query.of(item, Examination.modeFor(form, model, mode))));
    }
    return new HowAsked(model.identity(), examples);
  }
}
