package org.emma.item.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.emma.item.generate.DataCard.Blind;

/** Writes a data card to read and one for programs. */
public final class DataCardFile {

  /** Name of the card to read. */
  public static final String MARKDOWN = "data-card.md";

  /** Name of the card for programs. */
  public static final String JSON = "data-card.json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private DataCardFile() {}

  /**
   * Writes both cards into a folder, which is made if it is not there.
   *
   * @return the files
   * @throws UncheckedIOException if the folder cannot be written to
   */
  public static List<Path> write(DataCard card, Path folder) {
    Path markdown = folder.resolve(MARKDOWN);
    Path json = folder.resolve(JSON);
    try {
      Files.createDirectories(folder);
      Files.writeString(markdown, markdown(card));
      Files.writeString(json, json(card) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The data card cannot be written to %s: make the folder writable".formatted(folder), e);
    }
    return List.of(markdown, json);
  }

  static String markdown(DataCard card) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add("# Data card").add("");
    lines.add("- source: " + quoted(card.source()));
    lines.add("- items: %d".formatted(card.items()) + missing(card));
    lines.add("- repetitions left out: " + card.repetitions());
    lines.add("- assume that what is not annotated is not there: " + card.closedWorld());
    if (!Double.isNaN(card.yesShare())) {
      lines.add("- share of yes: " + share(card.yesShare()));
    }
    lines.add("- SHA-256 of the scenes: " + card.scenesDigest());
    card.notes().forEach(note -> lines.add("- " + note));
    card.counts().forEach((by, counts) -> addTable(lines, by, "items", counts));
    addTable(lines, "evenness (entropy, 1 is even)", "of 1", shares(card.evenness()));
    if (!card.blind().isEmpty()) {
      addBlind(lines, card.blind());
    }
    return lines.toString();
  }

  private static String missing(DataCard card) {
    return card.missing() == 0
        ? ""
        : "; %d more were wanted, and the scenes do not allow them".formatted(card.missing());
  }

  private static Map<String, String> shares(Map<String, Double> shares) {
    Map<String, String> words = new LinkedHashMap<>();
    shares.forEach((name, value) -> words.put(name, share(value)));
    return words;
  }

  private static void addTable(StringJoiner lines, String head, String unit, Map<String, ?> rows) {
    lines.add("").add("| %s | %s |".formatted(head, unit)).add("|---|---|");
    rows.forEach((name, value) -> lines.add("| %s | %s |".formatted(quoted(name), value)));
  }

  private static void addBlind(StringJoiner lines, Map<String, Blind> found) {
    lines
        .add("")
        .add("| answered without the picture | right | 95 % interval | chance | items | pictures |")
        .add("|---|---|---|---|---|---|");
    found.forEach(
        (guesser, blind) ->
            lines.add(
                "| %s | %s | %s to %s | %s | %d | %d |"
                    .formatted(
                        quoted(guesser),
                        share(blind.accuracy()),
                        share(blind.low()),
                        share(blind.high()),
                        share(blind.chance()),
                        blind.items(),
                        blind.pictures())));
  }

  /** Names come from annotations: shown as text, never as markup. */
  private static String quoted(String text) {
    return text.replaceAll("[\\\\`*_<>|\\[\\]]", "\\\\$0").replaceAll("\\R", " ");
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String json(DataCard card) throws JsonProcessingException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("version", 1).put("source", card.source()).put("items", card.items());
    root.put("missing", card.missing()).put("repetitions", card.repetitions());
    root.put("closedWorld", card.closedWorld()).put("scenesDigest", card.scenesDigest());
    if (!Double.isNaN(card.yesShare())) {
      root.put("yesShare", card.yesShare());
    }
    root.set("counts", MAPPER.valueToTree(card.counts()));
    root.set("evenness", MAPPER.valueToTree(card.evenness()));
    root.set("blind", MAPPER.valueToTree(card.blind()));
    root.set("notes", MAPPER.valueToTree(card.notes()));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }
}
