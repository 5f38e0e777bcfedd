package org.emma.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a sentence affirms or denies what a yes/no question asks: "There is no star" denies
 * "Is there a star?", and "The star is red" affirms "Is the star red?". The words have to be the
 * question's, in its order.
 */
final class Statement {

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:i (?<doubt>do not |don't )?(?:think|believe)|it (?<unlikely>does not |doesn't )?(?:appears?|seems?|looks like))"
              + " (?:that )?(?=(?:there|the|this|that|it|they|he|she|an?)\\b)");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)^\\W*(?:(?:well|so|thus|therefore|(?:based on|from|in|judging from) (?:the|this) (?:given |provided )?(?:image|picture|photo|scene)),? )?");
  private static final Pattern SEEMS =
      Pattern.compile("(?i)\\b(?:appears?|seems?)(?: to be)?\\b(?! to\\b)");
  private static final Pattern SEEMS_NOT =
      Pattern.compile(
          "(?i)\\b(?:does|do)(?: not|n't) (?:appear|seem)(?: to be)?\\b(?! to\\b)|\\b(?:appears?|seems?) not to be\\b");
  private static final Pattern SHORT =
      Pattern.compile(
          "(?i)^(?:there|it|he|she|they|that|this|(?:the|this|that) \\w{1,20})"
              + " (?:is|are|was|were|does|do|did|has|have|can)(?<not>n't| not)?"
              + "(?: (?:correct|right|true|the case|appear so|seem so))?\\W*$");
  private static final Pattern THINK_SO =
      Pattern.compile("(?i)^(?:i (?<not>do not |don't )?think so|it (?:appears|seems) so)\\W*$");
  private static final Pattern CERTAIN =
      Pattern.compile("(?i)^(?:absolutely|definitely|certainly|of course)(?<not> not)?\\W*$");
  private static final Pattern VERB =
      Pattern.compile("(?i)^(is|are|was|were|does|do|has|have|can)\\b");
  private static final Pattern DO = Pattern.compile("(?i)do|does");
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?i)\\b(?:not|no)\\b|(?<=\\b(?:is|are|was|were|does|do|has|have|can))n't\\b");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)\\b(?:in|on|of) (?:the|this) (?:picture|image|photo|scene)\\b|\\bany\\b|\\bplease answer.*$");

  private Statement() {}

  /** Returns true if the sentence affirms the question, false if it denies it, else empty. */
  static Optional<Boolean> affirms(String question, String sentence) {
    String opened = OPENING.matcher(sentence).replaceFirst("");
    Matcher lead = LEAD.matcher(opened);
    boolean led = lead.find();
    boolean doubted = led && (lead.group("doubt") != null || lead.group("unlikely") != null);
    String said = led ? opened.substring(lead.end()) : opened;
    return Optional.<Boolean>empty()
        .or(() -> brief(SHORT, said))
        .or(() -> brief(THINK_SO, said))
        .or(() -> brief(CERTAIN, said))
        .or(() -> Existence.affirms(question, plain(said)))
        .or(() -> repeats(question, plain(said)))
        .map(affirmed -> affirmed != doubted);
  }

  private static Optional<Boolean> brief(Pattern form, String said) {
    Matcher matcher = form.matcher(said);
    return matcher.find() ? Optional.of(matcher.group("not") == null) : Optional.empty();
  }

  private static String plain(String said) {
    String denied = SEEMS_NOT.matcher(said).replaceAll("is not");
    return SEEMS.matcher(denied).replaceAll("is");
  }

  private static Optional<Boolean> repeats(String question, String said) {
    Matcher verb = VERB.matcher(question);
    if (!verb.find()) {
      return Optional.empty();
    }
    boolean denied = DENIAL.matcher(said).find();
    List<String> asked = content(question.substring(verb.end()));
    List<String> words = new ArrayList<>(content(DENIAL.matcher(said).replaceFirst(" ")));
    boolean hasVerb = words.remove(content(verb.group()).get(0));
    boolean pronoun = !words.isEmpty() && words.get(0).matches("it|they|he|she");
    List<String> rest = pronoun ? words.subList(1, words.size()) : words;
    boolean same =
        pronoun
            ? !rest.isEmpty()
                && rest.size() < asked.size()
                && asked.subList(asked.size() - rest.size(), asked.size()).equals(rest)
            : rest.equals(asked);
    boolean inflected =
        DO.matcher(verb.group()).matches()
            && !denied
            && Inflection.areAlike(new Phrase(words), new Phrase(asked));
    return (hasVerb && same) || inflected ? Optional.of(!denied) : Optional.empty();
  }

  private static List<String> content(String text) {
    return Phrase.of(PLACE.matcher(text).replaceAll(" ")).words();
  }
}
