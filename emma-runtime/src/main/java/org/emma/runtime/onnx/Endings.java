package org.emma.runtime.onnx;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds what ends a reply, wherever a model's files name it.
 *
 * @param tokens that end it
 * @param texts that end it; they are no part of it
 */
record Endings(Set<Long> tokens, List<String> texts) {

  Endings {
    tokens = Set.copyOf(tokens);
    texts = List.copyOf(texts);
  }

  static Endings of(ModelFolder folder) {
    Settings generation = folder.settingsIfAny("generation_config.json");
    Settings config = folder.settings("config.json");
    Set<Long> ends = new LinkedHashSet<>();
    for (List<Double> named :
        List.of(
            generation.numbers("eos_token_id"),
            config.numbers("eos_token_id"),
            config.numbers("text_config.eos_token_id"))) {
      named.forEach(token -> ends.add(token.longValue()));
    }
    return new Endings(ends, generation.texts("stop_strings"));
  }

  boolean has(long token) {
    return tokens.contains(token);
  }

  /** Tells whether a text that ends a reply is within this one. */
  boolean within(String text) {
    return texts.stream().anyMatch(text::contains);
  }

  /** Returns a text up to where it ends. */
  String cut(String text) {
    int end = texts.stream().mapToInt(text::indexOf).filter(at -> at >= 0).min().orElse(-1);
    return end < 0 ? text : text.substring(0, end);
  }

  @Override
  public String toString() {
    return "%s and %s".formatted(Arrays.toString(tokens.stream().sorted().toArray()), texts);
  }
}
