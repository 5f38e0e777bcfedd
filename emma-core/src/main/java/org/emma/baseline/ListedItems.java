package org.emma.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Lists items by their keys, each with a reason: known failures, or items in quarantine.
 *
 * <p>The file is text, made by hand: on each line the key of an item, and after a space the reason.
 * Empty lines and lines that begin with {@code #} say nothing.
 *
 * <pre>{@code
 * # wrong labels, see the annotators' notes
 * color-mc-3f2a9b1c04de The cup is teal, and both answers are defensible.
 * }</pre>
 *
 * @param file where the list is
 * @param reasons the reason for each key, in the order of keys; empty where none was given
 */
public record ListedItems(Path file, Map<String, String> reasons) {

  private static final Pattern KEY = Pattern.compile("[a-z0-9-]+");

  public ListedItems {
    reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
  }

  /**
   * Reads a list.
   *
   * @param reasonNeeded whether an item without a reason is refused
   * @throws BaselineFormatException if the file cannot be read, or a line of it is no key, names a
   *     key for the second time, or lacks a reason
   */
  public static ListedItems read(Path file, boolean reasonNeeded) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new BaselineFormatException(
          "The list of items %s is not there: write it, or name another".formatted(file), e);
    } catch (IOException e) {
      throw new BaselineFormatException(
          "The list of items %s cannot be read (%s): write it, or name another".formatted(file, e),
          e);
    }
    Map<String, String> reasons = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\\s+", 2);
      String place = "%s, line %d".formatted(file, i + 1);
      if (!KEY.matcher(parts[0]).matches()) {
        throw new BaselineFormatException(
            "%s begins with \"%s\", which is no item's key: copy the key from a report"
                .formatted(place, parts[0]));
      }
      String reason = parts.length > 1 ? parts[1] : "";
      if (reasonNeeded && reason.isEmpty()) {
        throw new BaselineFormatException(
            "%s takes item %s out without a reason: write it after the key"
                .formatted(place, parts[0]));
      }
      if (reasons.put(parts[0], reason) != null) {
        throw new BaselineFormatException(
            "%s names item %s again: keep one line".formatted(place, parts[0]));
      }
    }
    return new ListedItems(file, reasons);
  }

  /** Returns the reason for an item, empty if none was given; nothing if it is not listed. */
  public Optional<String> reason(String key) {
    return Optional.ofNullable(reasons.get(key));
  }

  /** Returns the listed keys that are none of these, such as those of items that are gone. */
  public List<String> unknown(Set<String> keys) {
    return reasons.keySet().stream().filter(key -> !keys.contains(key)).toList();
  }
}
