package org.emma.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Holds a place where a text names a kind of thing.
 *
 * @param kind what is named
 * @param isLikeness whether something else is only likened to it, or only part of its name
 */
record Mention(String kind, boolean isLikeness) {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:'t)?|[,;:]");
  private static final Pattern LIKENESS =
      Pattern.compile("like|likened|resembl\\w+|reminiscent|similar|arranged|forming");
  private static final Pattern COMPOUND =
      Pattern.compile("of|like|background|canvas|image|picture|photo|frame|format|grid|pattern");
  private static final int REACH = 4;

  /**
   * Returns what a text says is there, in its order: neither what it denies nor what it holds
   * possible. Of names within names the longest counts: a hot dog is no dog.
   *
   * @param kindOf the kind that some words name; empty if they name none
   */
  static List<Mention> in(String text, Function<String, Optional<String>> kindOf) {
    List<Mention> mentions = new ArrayList<>();
    for (String sentence : ReplyText.sentences(text)) {
      collect(words(sentence), kindOf, mentions);
    }
    return mentions;
  }

  /** Returns words and commas in lower case; a hyphen parts words as a space does. */
  static List<String> words(String text) {
    return TOKEN.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  private static void collect(
      List<String> words, Function<String, Optional<String>> kindOf, List<Mention> mentions) {
    boolean[] denied = Denial.in(words);
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(Things.MOST_WORDS, words.size() - at);
      Optional<String> kind = Optional.empty();
      while (length > 0 && kind.isEmpty()) {
        kind = kindOf.apply(String.join(" ", words.subList(at, at + length)));
        length -= kind.isPresent() ? 0 : 1;
      }
      if (kind.isPresent() && !denied[at]) {
        mentions.add(new Mention(kind.get(), isLikeness(words, at, at + length)));
      }
      at += Math.max(1, length);
    }
  }

  private static boolean isLikeness(List<String> words, int from, int to) {
    boolean isCompound = to < words.size() && COMPOUND.matcher(words.get(to)).matches();
    return isCompound
        || words.subList(Math.max(0, from - REACH), from).stream()
            .anyMatch(word -> LIKENESS.matcher(word).matches());
  }
}
