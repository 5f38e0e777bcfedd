package org.emma.item.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.records.FileRecord;
import org.emma.scene.Aspect;
import org.emma.scene.Image;

/**
 * Makes an item of a record.
 *
 * @param record the record, for messages
 * @param aspect what it examines
 * @param image what it shows
 * @param provenance which question of which benchmark it is
 */
record RecordItem(FileRecord record, Aspect aspect, Image image, Provenance.Imported provenance) {

  /** What an answer column of a yes/no question may hold, and what it stands for. */
  static final Map<String, String> YES_NO = Map.of("yes", "yes", "no", "no");

  /** Returns a yes/no question with its answer. */
  Item yesNo(String question, String gold) {
    return item(QuestionForm.YES_NO, question, Item.YES_NO, gold);
  }

  /** Returns a multiple-choice question; blind guessing gets one over the options right. */
  Item multipleChoice(String question, List<String> options, String gold) {
    return item(QuestionForm.MULTIPLE_CHOICE, question, options, gold);
  }

  private Item item(QuestionForm form, String question, List<String> options, String gold) {
    try {
      return Item.of(
          aspect,
          Set.of(),
          form,
          List.of(image),
          question,
          options,
          gold,
          1.0 / Math.max(1, options.size()),
          provenance);
    } catch (IllegalArgumentException e) {
      throw record.problem("makes no question, because " + e.getMessage());
    }
  }
}
