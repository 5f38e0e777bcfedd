package org.emma.scene.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emma.records.FileFormatException;
import org.emma.scene.Aspect;

/**
 * Reads a lexicon's text: lines such as {@code state: open = opened <> closed = shut; of doors}. A
 * line that begins with a blank continues the one before; one that begins with # is a remark.
 */
final class LexiconReader {

  private static final String NOTATION =
      "write an aspect, relation and an aspect, or names and a word of your own, then a colon, such as"
          + " color: teal, gray = grey";
  private static final String ASIDE = "aside";
  private static final String NAMES = "names ";
  private static final String RELATION = "relation ";

  private final Path file;
  private final Senses attributes = new Senses();
  private final Senses relations = new Senses();
  private final Map<String, List<String>> names = new HashMap<>();
  private int begin;

  LexiconReader(Path file) {
    this.file = file;
  }

  Senses attributes() {
    return attributes;
  }

  Senses relations() {
    return relations;
  }

  void read(BufferedReader lines) throws IOException {
    StringBuilder entry = new StringBuilder();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!Character.isWhitespace(line.charAt(0))) {
        entry(entry.toString());
        entry.setLength(0);
        begin = number;
      }
      entry.append(line.strip()).append(' ');
    }
    entry(entry.toString());
  }

  private void entry(String entry) {
    if (entry.isEmpty()) {
      return;
    }
    int colon = entry.indexOf(':');
    if (colon < 0) {
      throw problem("\"%s\" has no colon: %s".formatted(entry.strip(), NOTATION));
    }
    String heading = entry.substring(0, colon).strip();
    List<String> parts = split(entry.substring(colon + 1), ";");
    if (heading.startsWith(NAMES)) {
      names.put(heading.substring(NAMES.length()).strip(), split(parts.get(0), ","));
    } else if (heading.startsWith(RELATION)) {
      words(relations, heading.substring(RELATION.length()).strip(), parts);
    } else {
      words(attributes, heading, parts);
    }
  }

  private void words(Senses senses, String heading, List<String> parts) {
    Optional<Aspect> aspect =
        heading.equals(ASIDE) ? Optional.empty() : Optional.of(aspect(heading));
    Nouns subjects = Nouns.ANY;
    Nouns objects = Nouns.ANY;
    for (String condition : parts.subList(1, parts.size())) {
      String kind = condition.split(" ", 2)[0];
      Nouns nouns = nouns(condition.substring(kind.length()));
      switch (kind) {
        case "of", "subject" -> subjects = nouns;
        case "object" -> objects = nouns;
        default ->
            throw problem(
                "\"%s\" is no condition: write of, subject or object, and names of objects"
                    .formatted(condition));
      }
    }
    for (String group : split(parts.get(0), ",")) {
      List<String> sides = split(group, "<>");
      if (sides.size() > 2) {
        throw problem("\"%s\" has three sides: write one <> other".formatted(group));
      }
      String word = add(senses, aspect, sides.get(0), subjects, objects);
      if (sides.size() == 2) {
        boolean converse = senses == relations;
        String other =
            add(
                senses,
                aspect,
                sides.get(1),
                converse ? objects : subjects,
                converse ? subjects : objects);
        senses.exclude(word, other);
      }
    }
  }

  /** Adds a word and those that are read as it; returns the word. */
  private String add(
      Senses senses, Optional<Aspect> aspect, String side, Nouns subjects, Nouns objects) {
    List<String> words = split(side, "=");
    Typing typing = aspect.map(a -> Typing.of(a, words.get(0))).orElse(Typing.SET_ASIDE);
    for (String word : words) {
      if (!senses.add(word, new Sense(typing, subjects, objects))) {
        throw problem(
            "\"%s\" means something else already: say of which objects it means which"
                .formatted(word));
      }
    }
    return words.get(0);
  }

  private Nouns nouns(String list) {
    return Nouns.of(
        split(list, ",").stream()
            .flatMap(name -> names.getOrDefault(name, List.of(name)).stream())
            .toList());
  }

  private Aspect aspect(String heading) {
    try {
      return Aspect.of(heading);
    } catch (IllegalArgumentException e) {
      throw problem("stands under no aspect (%s): %s".formatted(e.getMessage(), NOTATION));
    }
  }

  private List<String> split(String text, String separator) {
    List<String> pieces =
        Stream.of(text.split(Pattern.quote(separator), -1)).map(String::strip).toList();
    if (pieces.contains("")) {
      throw problem(
          "has nothing before or after a \"%s\": write a word there".formatted(separator));
    }
    return pieces;
  }

  private FileFormatException problem(String what) {
    return new FileFormatException(file, "line " + begin, what, null);
  }
}
