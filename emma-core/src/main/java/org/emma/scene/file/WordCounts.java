package org.emma.scene.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Counts what the lexicon made of annotated words.
 *
 * @param typed how many belong to an aspect
 * @param ambiguous how many have several meanings, none of them certain for their object
 * @param setAside how many are known words that no question is made of
 * @param unknown how many no lexicon has
 * @param commonest the commonest unknown ones, at most {@value #MOST_NAMED}, commonest first
 */
public record WordCounts(
    long typed, long ambiguous, long setAside, long unknown, List<Unknown> commonest) {

  static final int MOST_NAMED = 20;

  public WordCounts {
    commonest = List.copyOf(commonest);
  }

  /** Counts one unknown word. */
  public record Unknown(String word, long count) {}

  Optional<String> line(String kind) {
    if (typed + ambiguous + setAside + unknown == 0) {
      return Optional.empty();
    }
    return Optional.of(
        "  %s: %,d typed, %,d ambiguous, %,d set aside, %,d unknown%s"
            .formatted(kind, typed, ambiguous, setAside, unknown, named()));
  }

  private String named() {
    return commonest.isEmpty()
        ? ""
        : commonest.stream()
            .map(one -> "%s %,d".formatted(one.word(), one.count()))
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
