package org.emma.examine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a sentence says that the thing is there which a question like "Is there a star?"
 * asks for: "I see a star", "The picture does not show any stars", "No star is visible".
 */
final class Existence {

  private static final String PLACE =
      "(?: (?:(?:visible|present|shown|depicted) )?(?:in|on) (?:the|this) (?:provided )?(?:picture|image|photo|scene))?";
  private static final String NONE = "(?<no>no |not any |not an? |any )?";
  private static final String THING = "(?<thing>[^,;:.!?]{1,80}?)";
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)^(?:is|are|was|were) there "
              + NONE
              + THING
              + PLACE
              + "\\s*\\?(?: please answer.*)?$");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "on",
          "in",
          "at",
          "near",
          "under",
          "behind",
          "beside",
          "above",
          "below",
          "next",
          "standing",
          "sitting",
          "lying");
  private static final List<Pattern> SAID =
      List.of(
          said("there (?:is|are|was|were)(?<not>n't| not)? " + NONE + THING),
          said("there's(?<not> not)? " + NONE + THING),
          said(
              "(?:i|we|you) (?<not>cannot |can't |do not |don't )?(?:can )?(?:see|spot|find|detect) "
                  + NONE
                  + THING),
          said(
              "(?:the|this) (?:provided )?(?:picture|image|photo|scene) (?<not>does not |doesn't )?"
                  + "(?:shows?|contains?|has|have|includes?|features?|depicts?) "
                  + NONE
                  + THING),
          said(
              NONE
                  + THING
                  + " (?:is|are|was|were|can be)(?<not>n't| not)?"
                  + " (?:visible|present|shown|depicted|seen|in (?:the|this) (?:picture|image|photo|scene))"));

  private Existence() {}

  /** Returns true if the sentence says that it is there, false if that it is not, else empty. */
  static Optional<Boolean> affirms(String question, String sentence) {
    Matcher asked = ASKED.matcher(question.strip());
    if (!asked.matches()) {
      return Optional.empty();
    }
    Phrase thing = Phrase.of(asked.group("thing"));
    for (Pattern form : SAID) {
      Matcher said = form.matcher(sentence);
      if (said.matches()) {
        boolean there = said.group("not") == null && !isNone(said.group("no"));
        Phrase named = Phrase.of(said.group("thing"));
        if (named.isSameAs(thing) || (there && isSomewhere(named, thing))) {
          return Optional.of(there);
        }
      }
    }
    return Optional.empty();
  }

  /** Tells whether the phrase names the thing and then its place, as in "red cup on the table". */
  private static boolean isSomewhere(Phrase named, Phrase thing) {
    int size = thing.words().size();
    return named.startsWith(thing)
        && named.words().size() > size
        && PREPOSITIONS.contains(named.words().get(size));
  }

  private static boolean isNone(String no) {
    return no != null && no.toLowerCase(Locale.ROOT).startsWith("no");
  }

  private static Pattern said(String form) {
    return Pattern.compile("(?i)^" + form + PLACE + "[\\s.!]*$");
  }
}
