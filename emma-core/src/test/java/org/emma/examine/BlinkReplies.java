package org.emma.examine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.scene.RealData;

/**
 * Reads the recorded replies of BLINK: nine models, one file each. The questions are not recorded,
 * so an item offers the letters that are right somewhere in its task, and nothing but them.
 */
record BlinkReplies(Map<String, List<Line>> models, Map<String, Set<String>> letters) {

  /**
   * Holds one recorded reply.
   *
   * @param index such as {@code val_Art_Style_1}
   * @param gold the right letter
   * @param reply what the model said
   * @param extracted what was made of it by asking a language model, such as {@code (A)}; {@code
   *     (Z)} for nothing
   */
  record Line(String index, String gold, String reply, String extracted) {
    String task() {
      return index.substring(index.indexOf('_') + 1, index.lastIndexOf('_'));
    }
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static BlinkReplies read() throws IOException {
    Map<String, List<Line>> models = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    try (Stream<Path> files = Files.list(RealData.folder("blink"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
        String name = file.getFileName().toString();
        try (Stream<String> lines = Files.lines(file)) {
          models.put(name.replace(".jsonl", ""), lines.map(BlinkReplies::line).toList());
        }
      }
    }
    Map<String, Set<String>> letters = new TreeMap<>();
    models.values().stream()
        .flatMap(List::stream)
        .forEach(line -> letters.computeIfAbsent(line.task(), t -> new TreeSet<>()).add(line.gold));
    return new BlinkReplies(models, letters);
  }

  Item item(Line line) {
    List<String> options = List.copyOf(new TreeSet<>(letters.get(line.task())));
    return Item.of(
        Aspect.ENTITY,
        Set.of(),
        QuestionForm.MULTIPLE_CHOICE,
        List.of(new FakeImage(line.index)),
        "Which one is it?",
        options,
        line.gold,
        1.0 / options.size(),
        new Provenance.Imported("BLINK", line.index, line.task(), ""));
  }

  private static Line line(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      return new Line(
          node.get("idx").asText(),
          node.get("answer").asText().substring(1, 2),
          node.get("full_prediction").asText(),
          node.get("prediction").asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
