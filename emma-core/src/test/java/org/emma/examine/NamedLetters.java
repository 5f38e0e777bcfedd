package org.emma.examine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the letters that a reply names in a conventional shape, without any regard to what it says
 * about them. It shares nothing with the grader, so that each can find the other wrong.
 */
enum NamedLetters {
  /** {@code (B)}. */
  IN_BRACKETS,
  /**
   * Also {@code [B]}, a line that is {@code B} or begins with {@code B.}, {@code B)}, {@code B:} or
   * {@code B,}, and {@code answer|option|choice (is|:) B}.
   */
  IN_ANY_SHAPE;

  private static final List<Pattern> BRACKETS = List.of(Pattern.compile("\\(([A-Z])\\)"));
  private static final List<Pattern> ANY_SHAPE =
      List.of(
          Pattern.compile("[(\\[]([A-Z])[)\\]]"),
          Pattern.compile("(?m)^(?:<s> ?)?\\**([A-Z])\\**(?:[.):,]|$)"),
          Pattern.compile("(?i:answer|option|choice)(?: is)?:? *\\**\\(?([A-Z])\\b"));

  /** Returns those of the letters that the reply names. */
  Set<String> of(String reply, Set<String> letters) {
    Set<String> named =
        (this == IN_BRACKETS ? BRACKETS : ANY_SHAPE)
            .stream()
                .flatMap(shape -> shape.matcher(reply).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    named.retainAll(letters);
    return named;
  }
}
