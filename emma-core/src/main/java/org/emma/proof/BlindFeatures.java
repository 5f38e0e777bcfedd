package org.emma.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.emma.item.Item;

/** Turns the words of an item into the features that a classifier learns from. */
final class BlindFeatures {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private BlindFeatures() {}

  /** Returns the words of the question, and each two that follow each other. */
  static String[] ofQuestion(Item item) {
    List<String> features = new ArrayList<>();
    String before = "^";
    for (String word : words(item.question())) {
      features.add(word);
      features.add(before + " " + word);
      before = word;
    }
    return features.toArray(String[]::new);
  }

  /** Returns an option, its words, its place, its length among the others, and its question. */
  static String[] ofOption(Item item, int option) {
    String answer = item.options().get(option).toLowerCase(Locale.ROOT);
    List<String> features = new ArrayList<>();
    features.add("place=" + option + "/" + item.options().size());
    features.add("length=" + length(item, answer.length()));
    features.add("answer=" + answer);
    words(answer).forEach(word -> features.add("word=" + word));
    words(item.question()).forEach(word -> features.add("asked=" + word + ":" + answer));
    return features.toArray(String[]::new);
  }

  private static String length(Item item, int length) {
    int[] others = item.options().stream().mapToInt(String::length).sorted().toArray();
    boolean isLongest = length == others[others.length - 1];
    boolean isShortest = length == others[0];
    return isLongest == isShortest ? "middle" : isLongest ? "longest" : "shortest";
  }

  private static List<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
