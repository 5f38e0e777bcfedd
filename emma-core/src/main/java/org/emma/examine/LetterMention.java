package org.emma.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds the letter of an option somewhere in a sentence, as in "the blue one (B)" or "Point B". A
 * capital A before a word is an article, and I a pronoun.
 *
 * @param option index of the option that the letter stands for, which may not exist
 * @param bracketed whether it stands in brackets, alone or as "(option B)"
 * @param before what the sentence says before the letter and the word that introduces it
 * @param after what the sentence says after the letter
 */
record LetterMention(int option, boolean bracketed, String before, String after) {

  private static final String LABEL =
      "(?i:\\b(?:option|choice|answer|letter|point|dot|circle|box|image|picture|photo|figure|panel|region|label|labell?ed))";
  private static final String WORD = "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{N}_]";
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<label>%s\\s{1,3})?(?:".formatted(LABEL)
              + "(?<bracketed>[(\\[{]\\s?(?<named>%s\\s)?(?<inside>[A-Za-z])\\s?[)\\]}])"
                  .formatted(LABEL)
              + "|(?<!%1$s)(?<!%1$s['.-])(?<bare>[A-Za-z])(?<half>\\))?(?!%1$s|['-]%1$s|\\.%1$s))"
                  .formatted(WORD));
  private static final Pattern ANSWER_LABEL = Pattern.compile("(?i)option|choice|answer");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^ (?!(?:is|was|and|or|because|since|as|seems?|appears?|would|corresponds?|match(?:es)?|in|on)\\b)\\p{L}");

  static List<LetterMention> in(String sentence) {
    List<LetterMention> mentions = new ArrayList<>();
    Matcher found = MENTION.matcher(sentence);
    while (found.find()) {
      boolean enclosed = found.group("bracketed") != null;
      String letter = found.group(enclosed ? "inside" : "bare");
      String after = sentence.substring(found.end());
      boolean marked = enclosed || found.group("half") != null;
      boolean bracketed = enclosed && isAnswer(found.group("named"));
      boolean labelled = found.group("label") != null;
      boolean glued = marked && !labelled && isGlued(sentence, found.start());
      boolean counts =
          Character.isUpperCase(letter.charAt(0))
              ? marked || labelled || isName(letter, after)
              : !glued && (marked || (labelled && !letter.equals("a")));
      if (counts) {
        mentions.add(
            new LetterMention(
                LetterMark.index(letter), bracketed, sentence.substring(0, found.start()), after));
      }
    }
    return mentions;
  }

  /**
   * Tells whether a bracket such as "(B)" or "(option B)" gives an answer; "(point B)" does not.
   */
  private static boolean isAnswer(@Nullable String label) {
    return label == null || ANSWER_LABEL.matcher(label).lookingAt();
  }

  private static boolean isName(String letter, String after) {
    return switch (letter) {
      case "A" -> !ARTICLE.matcher(after).lookingAt();
      case "I" -> false;
      default -> true;
    };
  }

  /** Tells whether the bracket belongs to the word before it, as in "image(s)". */
  private static boolean isGlued(String sentence, int start) {
    return start > 0 && Character.isLetterOrDigit(sentence.charAt(start - 1));
  }
}
