package org.emma.runtime.pinhole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.emma.scene.Sha256;

/**
 * Turns English into word numbers and back, over a fixed list of words.
 *
 * <p>A word that is not on the list is reported, never replaced: a model must not be graded on a
 * question that it could not read.
 */
final class Vocabulary {

  static final int PAD = 0;
  static final int BEGIN = 1;
  static final int ANSWER = 2;
  static final int END = 3;

  private static final Pattern BREAK = Pattern.compile("[\\s,.?!;:]+");

  private static final Pattern LETTER = Pattern.compile("[A-D]");
  private static final Pattern KEPT = Pattern.compile("[B-D]|\\([A-D]\\)");

  private final List<String> words;
  private final Map<String, Integer> numbers = new HashMap<>();

  private Vocabulary(List<String> words) {
    this.words = List.copyOf(words);
    for (int i = 0; i < words.size(); i++) {
      numbers.put(words.get(i), i);
    }
  }

  /**
   * Reads the list that ships with the model: one word a line, the line's index is the word's
   * number.
   */
  static Vocabulary shipped() {
    try (InputStream in = Vocabulary.class.getResourceAsStream("words.txt")) {
      if (in == null) {
        throw new IllegalStateException(
            "The word list words.txt is missing from the jar of emma-runtime.");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Vocabulary(reader.lines().filter(line -> !line.isBlank()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int size() {
    return words.size();
  }

  String word(int number) {
    return words.get(number);
  }

  /** Identifies the list: two models can share weights only if their digests are equal. */
  String digest() {
    return Sha256.hex(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Splits a text into this list's spelling: lower case without punctuation, letters A to D kept as
   * they are.
   */
  static List<String> split(String text) {
    List<String> split = new ArrayList<>();
    for (String raw : BREAK.split(text, 0)) {
      if (!raw.isEmpty()) {
        split.add(KEPT.matcher(raw).matches() ? raw : raw.toLowerCase(Locale.ROOT));
      }
    }
    return split;
  }

  /** Lists the words of a text that are not on the list, in the order of their first appearance. */
  Set<String> unknown(String text) {
    Set<String> unknown = new LinkedHashSet<>(split(text));
    unknown.removeIf(numbers::containsKey);
    return unknown;
  }

  /**
   * Numbers the words of a text.
   *
   * @throws IllegalArgumentException naming every word that is not on the list
   */
  int[] encode(String text) {
    Set<String> unknown = unknown(text);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "pinhole has no word for " + String.join(", ", unknown) + " in \"" + text + "\".");
    }
    return split(text).stream().mapToInt(this::number).toArray();
  }

  /** Numbers an answer letter, A to D. */
  int letter(String letter) {
    if (!LETTER.matcher(letter).matches()) {
      throw new IllegalArgumentException(
          "\"" + letter + "\" is no answer letter; use A, B, C or D.");
    }
    return number(letter);
  }

  /** Numbers the mark in front of the option at an index: 0 is (A), 3 is (D). */
  int mark(int option) {
    return number("(" + (char) ('A' + option) + ")");
  }

  private int number(String word) {
    Integer number = numbers.get(word);
    if (number == null) {
      throw new IllegalArgumentException("pinhole has no word for %s.".formatted(word));
    }
    return number;
  }

  String decode(List<Integer> tokens) {
    return String.join(" ", tokens.stream().map(words::get).toList());
  }
}
