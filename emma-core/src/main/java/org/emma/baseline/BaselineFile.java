package org.emma.baseline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emma.examine.Grade;
import org.emma.model.AnsweringMode;
import org.emma.model.ModelFile;

/**
 * Keeps a baseline in a JSON Lines file that is made to be committed: a line that says what it is,
 * and a line per item in the order of keys, so that a changed answer is a changed line.
 *
 * <pre>{@code
 * {"format":"emma-baseline","version":1,"suite":"CheckupTest","model":"pinhole",...}
 * {"item":"color-mc-3f2a9b1c04de","mode":"option scores","grade":"wrong","answer":"blue"}
 * }</pre>
 */
public final class BaselineFile {

  /** Grows when an older EMMA would misread the file. */
  static final int VERSION = 1;

  private static final String FORMAT = "emma-baseline";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path path;

  private BaselineFile(Path path) {
    this.path = path;
  }

  /** Returns where the baseline of a suite and model lies below a folder. */
  public static Path in(Path folder, String suite, String model) {
    return folder.resolve(suite).resolve(ModelFile.name(model) + ".jsonl");
  }

  /**
   * Reads a baseline.
   *
   * @throws BaselineFormatException if the file cannot be read, is no baseline, or is broken
   */
  public static Baseline read(Path path) {
    return new BaselineFile(path).read();
  }

  /**
   * Reads the baseline of a suite and model.
   *
   * @throws BaselineFormatException if the file is no baseline, is broken, or is that of another
   *     suite or model
   */
  public static Baseline read(Path path, String suite, String model) {
    Baseline baseline = read(path);
    if (!baseline.suite().equals(suite) || !baseline.model().equals(model)) {
      throw new BaselineFormatException(
          "%s is the baseline of suite %s on model %s, not of suite %s on model %s: move it to where it belongs, or write it anew"
              .formatted(path, baseline.suite(), baseline.model(), suite, model));
    }
    return baseline;
  }

  /**
   * Writes a baseline; the file appears whole or not at all.
   *
   * @throws UncheckedIOException if it cannot be written; the message names it
   */
  public static void write(Path path, Baseline baseline) {
    List<String> lines = new ArrayList<>();
    lines.add(line(header(baseline)));
    baseline.entries().forEach(entry -> lines.add(line(node(entry))));
    Path part = path.resolveSibling(UUID.randomUUID() + ".part");
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      try {
        Files.writeString(part, String.join("\n", lines) + "\n");
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The baseline %s cannot be written (%s): make its folder writable".formatted(path, e), e);
    }
  }

  private Baseline read() {
    List<String> lines;
    try {
      lines = Files.readAllLines(path);
    } catch (IOException e) {
      throw new BaselineFormatException(
          "The baseline %s cannot be read (%s): write it anew".formatted(path, e), e);
    }
    if (lines.isEmpty()) {
      throw broken(1, "is empty");
    }
    JsonNode header = header(lines.get(0));
    List<BaselineEntry> entries = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      entries.add(entry(lines.get(i), i + 1));
    }
    Baseline baseline;
    try {
      baseline =
          new Baseline(
              text(header, "suite", 1),
              text(header, "model", 1),
              text(header, "identity", 1),
              text(header, "replies", 1),
              entries);
    } catch (IllegalArgumentException e) {
      throw new BaselineFormatException(
          "%s is broken: %s, or write it anew".formatted(path, e.getMessage()), e);
    }
    if (!text(header, "digest", 1).equals(baseline.digest())) {
      throw broken(1, "has a digest that is not that of the items below it");
    }
    return baseline;
  }

  private JsonNode header(String line) {
    JsonNode header = node(line, 1);
    if (!header.path("format").asText().equals(FORMAT)) {
      throw new BaselineFormatException(
          "%s is no baseline: its first line has no \"format\":\"%s\"; move it away or name another folder"
              .formatted(path, FORMAT));
    }
    int version = header.path("version").asInt();
    if (version < 1 || version > VERSION) {
      throw new BaselineFormatException(
          "%s is a baseline of version %d, and this EMMA reads %d: write it anew, or take the EMMA that wrote it"
              .formatted(path, version, VERSION));
    }
    return header;
  }

  private BaselineEntry entry(String line, int number) {
    JsonNode node = node(line, number);
    return new BaselineEntry(
        text(node, "item", number),
        named(AnsweringMode.values(), AnsweringMode::words, text(node, "mode", number), number),
        named(Grade.values(), Grade::words, text(node, "grade", number), number),
        text(node, "answer", number));
  }

  private <T> T named(T[] all, Function<T, String> words, String name, int number) {
    Optional<T> found = Stream.of(all).filter(one -> words.apply(one).equals(name)).findFirst();
    return found.orElseThrow(
        () ->
            broken(
                number,
                "says \"%s\", which is none of %s"
                    .formatted(name, Stream.of(all).map(words).toList())));
  }

  private String text(JsonNode node, String field, int number) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw broken(number, "has no \"%s\"".formatted(field));
    }
    return value.textValue();
  }

  private JsonNode node(String line, int number) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw broken(number, "is no JSON");
    }
    throw broken(number, "is no JSON object");
  }

  private BaselineFormatException broken(int number, String how) {
    return new BaselineFormatException(
        "%s is broken: line %d %s; restore the file, or write it anew"
            .formatted(path, number, how));
  }

  private static ObjectNode header(Baseline baseline) {
    return JSON.createObjectNode()
        .put("format", FORMAT)
        .put("version", VERSION)
        .put("suite", baseline.suite())
        .put("model", baseline.model())
        .put("identity", baseline.identity())
        .put("replies", baseline.replies())
        .put("digest", baseline.digest());
  }

  private static ObjectNode node(BaselineEntry entry) {
    return JSON.createObjectNode()
        .put("item", entry.item())
        .put("mode", entry.mode().words())
        .put("grade", entry.grade().words())
        .put("answer", entry.answer());
  }

  private static String line(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of JSON can be written", e);
    }
  }
}
