package org.emma.runtime.onnx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.emma.item.QuestionForm;
import org.emma.model.Prompt;
import org.emma.model.Query;

/**
 * Lists how the answers that a prompt asks for may be written at the beginning of a reply: the
 * letters of the options, or yes and no; with and without a space before, capitalised or not.
 */
final class Spellings {

  private Spellings() {}

  /** Returns the spellings of each option of a query, in its order. */
  static List<Set<String>> of(Query query) {
    if (query.form() == QuestionForm.MULTIPLE_CHOICE) {
      return IntStream.range(0, query.options().size())
          .mapToObj(option -> spaced(Set.of(Prompt.letter(option))))
          .toList();
    }
    return query.options().stream().map(option -> spaced(cases(option))).toList();
  }

  private static Set<String> cases(String word) {
    Set<String> cases = new LinkedHashSet<>(List.of(word));
    cases.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    return cases;
  }

  private static Set<String> spaced(Set<String> words) {
    Set<String> spaced = new LinkedHashSet<>(words);
    words.forEach(word -> spaced.add(" " + word));
    return spaced;
  }
}
