package org.emma.examine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.VisionLanguageModel;

/** Finds out what cannot be asked, and sums it up. */
final class Obstacles {

  private static final String DETAILS = ": ";
  private static final int MOST_DETAILS = 20;

  private int items;
  private final Set<String> details = new LinkedHashSet<>();

  private Obstacles() {}

  /** Tells why a model cannot be asked an item by a query; empty if it can. */
  static Optional<String> of(
      VisionLanguageModel model, Set<AnsweringMode> modes, Item item, Query query) {
    return modes.contains(query.mode())
        ? model.obstacle(withExpectedWords(item, query))
        : Optional.of("cannot be asked for " + query.mode().words());
  }

  /**
   * Adds the gold answer to an open question: whoever has no word for it could only be wrong. It is
   * looked up and never asked.
   */
  private static Query withExpectedWords(Item item, Query query) {
    return item.form() == QuestionForm.OPEN
        ? new Query(
            query.id(),
            query.images(),
            query.form(),
            query.question(),
            List.of(item.gold()),
            query.mode())
        : query;
  }

  /**
   * Returns one line per reason. Reasons that differ only in the list after a colon are one, and
   * their lists are joined.
   */
  static List<String> lines(
      VisionLanguageModel model, List<Item> items, Optional<AnsweringMode> wanted) {
    Set<AnsweringMode> modes = model.modes();
    Map<String, Obstacles> byReason = new LinkedHashMap<>();
    for (Item item : items) {
      Query query = Query.of(item, Examination.modeFor(item.form(), model, wanted));
      of(model, modes, item, query)
          .ifPresent(
              reason -> {
                String[] parts = reason.split(DETAILS, 2);
                Obstacles group = byReason.computeIfAbsent(parts[0], key -> new Obstacles());
                group.items++;
                if (parts.length > 1) {
                  group.details.addAll(List.of(parts[1].split(", ")));
                }
              });
    }
    return byReason.entrySet().stream()
        .map(entry -> entry.getValue().line(model.name(), entry.getKey(), items.size()))
        .toList();
  }

  private String line(String model, String reason, int total) {
    String listed =
        details.stream().limit(MOST_DETAILS).collect(Collectors.joining(", "))
            + (details.size() > MOST_DETAILS ? ", ..." : "");
    return "%d of %d %s not asked, because %s %s"
            .formatted(items, total, items == 1 ? "items is" : "items are", model, reason)
        + (details.isEmpty() ? "" : DETAILS + listed);
  }
}
