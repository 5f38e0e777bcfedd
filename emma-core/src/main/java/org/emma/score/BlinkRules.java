package org.emma.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.emma.item.Item;
import org.emma.model.Prompt;

/**
 * Reads as BLINK does: {@code evaluate.py} compares a stored prediction with the gold letter as it
 * stands, and {@code analyze_answer} takes that prediction from a reply, as a letter alone or as
 * the only letter in brackets, in the last paragraph or in all of it. A prediction such as {@code
 * (B) the third image} is therefore wrong where it was stored and right where it is a reply.
 */
final class BlinkRules {

  private BlinkRules() {}

  static Optional<String> storedPrediction(Item item, String prediction) {
    return option(item, bracketed(item).indexOf(prediction));
  }

  static Optional<String> reply(Item item, String reply) {
    List<String> choices = bracketed(item);
    if (reply.length() == 1 && choices.contains("(" + reply + ")")) {
      return option(item, choices.indexOf("(" + reply + ")"));
    }
    Set<String> anywhere = named(choices, reply);
    Set<String> last = named(choices, reply.substring(lastParagraph(reply)));
    if (anywhere.isEmpty() || (anywhere.size() != 1 && last.size() != 1)) {
      return Optional.empty();
    }
    String taken = (last.size() == 1 ? last : anywhere).iterator().next();
    return option(item, choices.indexOf(taken));
  }

  private static int lastParagraph(String reply) {
    int gap = reply.lastIndexOf("\n\n");
    return gap < 0 ? 0 : gap + 2;
  }

  private static Set<String> named(List<String> choices, String text) {
    Set<String> named = new TreeSet<>(Words.of(text).list());
    named.retainAll(choices);
    return named;
  }

  private static List<String> bracketed(Item item) {
    return IntStream.range(0, item.options().size())
        .mapToObj(i -> "(" + Prompt.letter(i) + ")")
        .toList();
  }

  private static Optional<String> option(Item item, int index) {
    return index < 0 ? Optional.empty() : Optional.of(item.options().get(index));
  }
}
