package org.emma.examine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the letters that a reply names in a conventional shape, without any regard to what it says
 * about them: {@code (B)}, {@code [B]}, a reply or line that is or begins with {@code B}, {@code
 * B.}, {@code B)}, {@code B:} or {@code B,}, and {@code answer|option|choice (is|:) B}. It shares
 * nothing with the grader, so that each can find the other wrong.
 */
final class NamedLetters {

  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("[(\\[]([A-Z])[)\\]]"),
          Pattern.compile("(?m)^\\W*([A-Z])(?:[.):,]|\\W*$)"),
          Pattern.compile("(?:[Aa]nswer|[Oo]ption|[Cc]hoice)(?: is|:)? ([A-Z])\\b(?! \\w)"));
  private static final Pattern SEQUENCE_MARK = Pattern.compile("</?s>");

  private NamedLetters() {}

  static Set<String> of(String reply, Set<String> letters) {
    String text = SEQUENCE_MARK.matcher(reply).replaceAll("");
    Set<String> named = new TreeSet<>();
    for (Pattern shape : SHAPES) {
      Matcher matcher = shape.matcher(text);
      while (matcher.find()) {
        named.add(matcher.group(1));
      }
    }
    named.retainAll(letters);
    return named;
  }
}
