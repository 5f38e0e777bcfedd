package org.emma.examine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emma.item.Item;

/** Says what follows the letter of an option, and so whether the letter is an answer. */
enum LetterShape {
  ALONE,
  WITH_OPTION,
  WITH_REASON,
  /** Another letter stands beside it. */
  SEVERAL,
  /** There is no such option. */
  WITHOUT_OPTION,
  /** The words after it are those of another option. */
  CONTRADICTED,
  /** The letter is talked about, as in "(A) is wrong", or stands for something else: "A: ...". */
  UNREADABLE;

  private static final Pattern NOTHING = Pattern.compile("[\\s.,:;!)\\]–—-]*");
  private static final Pattern REASON =
      Pattern.compile("(?i)^[\\s.,:;–—-]*(?:because|since|as)\\b");
  private static final Pattern TALKED_ABOUT =
      Pattern.compile(
          "(?i)^(?:is|isn't|are|was|seems|can|cannot|could|would|should|and|or|does|has)\\b");
  private static final Pattern CONFIRMED =
      Pattern.compile(
          "(?i)^is (?:(?:the|my) )?(?:correct|right|best|answer|most likely)(?: (?:answer|option|choice))?\\b");
  private static final Pattern BRACKETED = Pattern.compile("(?<!\\w)([A-Da-d])[)\\]]");
  private static final Pattern LABEL = Pattern.compile("^:\\s*\\w");
  private static final Pattern NO_OPTION =
      Pattern.compile("(?i)^\\W*(?:none|neither|both|all of|i (?:cannot|can't|do not|don't))\\b");

  boolean isAnswer() {
    return this == ALONE || this == WITH_OPTION || this == WITH_REASON;
  }

  static LetterShape of(LetterMark mark, Item item) {
    if (mark.option() >= item.options().size()) {
      return WITHOUT_OPTION;
    }
    boolean reasoned = REASON.matcher(mark.rest()).find();
    if (mark.isFollowedByAnother() || (!reasoned && namesAnother(mark.rest(), mark.option()))) {
      return SEVERAL;
    }
    if (NOTHING.matcher(mark.rest()).matches()) {
      return ALONE;
    }
    Phrase rest = Phrase.of(mark.rest());
    List<Phrase> options = item.options().stream().map(Phrase::of).toList();
    Phrase own = options.get(mark.option());
    int longest =
        options.stream().filter(rest::startsWith).mapToInt(o -> o.words().size()).max().orElse(0);
    if (longest > 0) {
      return rest.startsWith(own) && own.words().size() == longest ? WITH_OPTION : CONTRADICTED;
    }
    if (OptionRules.haveTexts(item) && NO_OPTION.matcher(mark.rest()).find()) {
      return CONTRADICTED;
    }
    if (LABEL.matcher(mark.rest()).find()) {
      return UNREADABLE;
    }
    String reason = REASON.matcher(mark.rest()).replaceFirst("");
    Optional<Reading> stated = OptionRules.stated(item, reason);
    if (OptionRules.haveTexts(item)
        && stated.isPresent()
        && !stated.get().answer().equals(item.options().get(mark.option()))) {
      return CONTRADICTED;
    }
    boolean talkedAbout =
        TALKED_ABOUT.matcher(mark.rest()).find() && !CONFIRMED.matcher(mark.rest()).find();
    return talkedAbout ? UNREADABLE : WITH_REASON;
  }

  /** Tells whether a text has the letter of another option in brackets. */
  static boolean namesAnother(String text, int option) {
    Matcher matcher = BRACKETED.matcher(text);
    while (matcher.find()) {
      if (LetterMark.index(matcher.group(1)) != option) {
        return true;
      }
    }
    return false;
  }
}
