package org.emma.proof;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;

/**
 * Knows every answer, and gives it where it sees; else a wrong one.
 *
 * @param sees decides from an item and the lesion behind which it is shown; without a lesion a test
 *     model sees everything
 */
record Seeing(Map<String, Item> items, BiPredicate<Item, String> sees)
    implements VisionLanguageModel {

  Seeing(List<Item> items, BiPredicate<Item, String> sees) {
    this(items.stream().collect(Collectors.toMap(Item::key, Function.identity())), sees);
  }

  @Override
  public String name() {
    return "seeing";
  }

  @Override
  public String identity() {
    return "seeing-1";
  }

  @Override
  public Set<AnsweringMode> modes() {
    return Set.of(AnsweringMode.TEXT);
  }

  @Override
  public List<Reply> answer(List<Query> queries) {
    return queries.stream().map(this::reply).toList();
  }

  private Reply reply(Query query) {
    Item item = items.get(query.id());
    String shown = query.images().get(0).name();
    boolean isHealthy = !shown.contains("~");
    String answer =
        isHealthy || sees.test(item, shown.substring(shown.indexOf('~') + 1))
            ? item.gold()
            : item.options().stream().filter(it -> !it.equals(item.gold())).findFirst().orElse("");
    return Reply.Answered.text(answer, Duration.ZERO);
  }

  @Override
  public void close() {}
}
