package org.emma.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emma.item.Item;
import org.emma.model.Prompt;

/**
 * Reads as VLMEvalKit's {@code can_infer} does, by which MMBench is evaluated before, or without, a
 * language model's help. A letter counts if it is the only one of the options' letters among the
 * words and one of the last five words; else an option counts if the reply is not more than twice
 * as long as all options together and holds that option's text alone.
 */
final class MmbenchRule {

  private static final List<String> REFUSALS =
      List.of(
          "Sorry, I can't help with images of people yet.",
          "I can't process this file.",
          "I'm sorry, but without the image provided",
          "Cannot determine the answer");
  private static final int LAST_WORDS = 5;

  private MmbenchRule() {}

  static Optional<String> answer(Item item, String reply) {
    if (REFUSALS.stream().anyMatch(reply::contains)) {
      return Optional.empty();
    }
    Words words = Words.of(reply.replaceAll("[.()\\[\\],:;!*#{}]", " "));
    List<String> options = item.options();
    List<Integer> named =
        IntStream.range(0, options.size())
            .filter(i -> words.list().contains(Prompt.letter(i)))
            .boxed()
            .toList();
    if (named.size() == 1 && late(words.list(), Prompt.letter(named.get(0)))) {
      return Optional.of(options.get(named.get(0)));
    }
    return named.isEmpty() && words.list().contains("Z")
        ? Optional.empty()
        : byText(options, reply.toLowerCase(Locale.ROOT));
  }

  private static boolean late(List<String> words, String letter) {
    return words.indexOf(letter) > words.size() - LAST_WORDS;
  }

  private static Optional<String> byText(List<String> options, String reply) {
    int most = 2 * options.stream().mapToInt(option -> length(option)).sum();
    List<String> held =
        options.stream().filter(o -> reply.contains(o.toLowerCase(Locale.ROOT))).toList();
    return length(reply) <= most && held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
