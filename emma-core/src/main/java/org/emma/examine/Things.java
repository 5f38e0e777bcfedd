package org.emma.examine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.emma.item.check.Synonyms;
import org.emma.words.Singulars;

/**
 * Recognizes names of kinds of things in running text, in singular and plural and by synonyms.
 *
 * @param kinds the kind that each spelling names, as {@link Mention#words} joined
 */
record Things(Map<String, String> kinds) {

  /** How many words the longest name is searched for. */
  static final int MOST_WORDS = 4;

  /** What pictures commonly show, whatever the set: the vocabulary of CHAIR. */
  static final Things COMMON = read("things.txt");

  Things {
    kinds = Map.copyOf(kinds);
  }

  static Things of(Iterable<String> names) {
    Map<String, String> kinds = new HashMap<>();
    for (String name : names) {
      add(name, Synonyms.of(name), kinds);
    }
    return new Things(kinds);
  }

  /** Returns the kind that some words name; empty if they name none of these. */
  Optional<String> named(String words) {
    return Singulars.formsOf(words).stream().map(kinds::get).filter(Objects::nonNull).findFirst();
  }

  private static void add(String kind, Iterable<String> names, Map<String, String> kinds) {
    for (String name : names) {
      Singulars.formsOf(spelling(name)).forEach(form -> kinds.putIfAbsent(form, kind));
    }
    kinds.put(spelling(kind), kind);
  }

  private static String spelling(String name) {
    return String.join(" ", Mention.words(name));
  }

  private static Things read(String resource) {
    Map<String, String> kinds = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Things.class.getResourceAsStream(resource));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(", ")))
          .forEach(names -> add(names.get(0), names, kinds));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The resource %s of emma-core cannot be read".formatted(resource), e);
    }
    return new Things(kinds);
  }
}
