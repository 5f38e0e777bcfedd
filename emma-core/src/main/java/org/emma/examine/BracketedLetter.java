package org.emma.examine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emma.item.Item;

/**
 * Finds the one letter of an option that a reply puts in brackets: "Next to point C, the second (B)
 * is closest". It decides though other letters stand there bare, or stand for no option; not where
 * it is denied or asked, and not beside another answer.
 */
final class BracketedLetter {

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<!\\p{L}')([A-Z])[)}'’]?\\s?(?:,|/|&|\\bor\\b|\\band\\b|\\bvs\\b)?\\s?$");
  private static final Pattern POINTED_AT =
      Pattern.compile(
          "^(?:(?i:point|image|picture|box|option|choice) )?([A-Z])(?=\\s*[.,;!]|\\s*$| as\\b| because\\b)");
  private static final Pattern TURN =
      Pattern.compile(
          "(?i)[,;:]|\\b(?:but|so|therefore|thus|hence|consequently|however|must|as in)\\b");
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:not|never|neither|nor|no|cannot|unlikely|eliminate|exclude|rule out|except|unlike|whether|if (?:it|this|that|the)|than|instead of)\\b|n't\\b");
  private static final Pattern DENIED_AFTER =
      Pattern.compile(
          "(?i)^[^.,;:]{0,40}?(?:\\b(?:not|cannot|wrong|incorrect|excluded|eliminated|ruled out|false)\\b|n't\\b)|^\\s*\\?");

  private BracketedLetter() {}

  /** Returns the option that the letter stands for. */
  static Optional<Integer> in(Item item, String reply) {
    int offered = item.options().size();
    List<LetterMention> mentions =
        ReplyText.sentences(reply).stream()
            .flatMap(sentence -> LetterMention.in(sentence).stream())
            .filter(mention -> mention.bracketed() && mention.option() < offered)
            .toList();
    List<Integer> options = mentions.stream().map(LetterMention::option).distinct().toList();
    boolean refused =
        mentions.stream()
            .anyMatch(mention -> isDenied(mention) || isBesideAnother(mention, offered));
    if (options.size() != 1 || refused) {
      return Optional.empty();
    }
    int only = options.get(0);
    return announcesAnother(item, reply, only) ? Optional.empty() : Optional.of(only);
  }

  private static boolean announcesAnother(Item item, String reply, int only) {
    boolean announced =
        Announcement.in(reply).stream()
            .flatMap(rest -> POINTED_AT.matcher(rest).results())
            .map(found -> LetterMark.index(found.group(1)))
            .anyMatch(option -> option != only && option < item.options().size());
    return announced
        || LetterRules.marks(reply).stream()
            .filter(mark -> mark.option() != only && mark.option() < item.options().size())
            .anyMatch(mark -> mark.isFollowedByAnother() || LetterShape.of(mark, item).isAnswer());
  }

  private static boolean isDenied(LetterMention mention) {
    String[] turns = TURN.split(mention.before(), -1);
    return DENIED.matcher(turns[turns.length - 1]).find()
        || DENIED_AFTER.matcher(mention.after()).find();
  }

  private static boolean isBesideAnother(LetterMention mention, int offered) {
    boolean before =
        BESIDE
            .matcher(mention.before())
            .results()
            .map(found -> LetterMark.index(found.group(1)))
            .anyMatch(option -> option != mention.option() && option < offered);
    return before || new LetterMark(mention.option(), mention.after()).isFollowedByAnother();
  }
}
