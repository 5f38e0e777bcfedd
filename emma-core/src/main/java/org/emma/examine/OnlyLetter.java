package org.emma.examine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emma.item.Item;

/**
 * Reads the letter of a reply that names no other: "The second picture (B) fits best", "It
 * corresponds to point C", "A is closer". It has to be said, not denied, asked or looked at only.
 */
final class OnlyLetter {

  static final List<ReplyRule> RULES =
      List.of(
          new ReplyRule("only letter against the words", OnlyLetter::contradicted),
          new ReplyRule("the only letter in brackets", OnlyLetter::bracketed),
          new ReplyRule("the only letter", OnlyLetter::read));

  private static final Pattern LIST =
      Pattern.compile(
          "[(\\[]?\\b[A-Z](?:(?:\\s?[,/&]\\s?(?:and |or )?|\\s(?:and|or)\\s)[A-Z]\\b)+[)\\]]?");

  private static final Pattern RESET =
      Pattern.compile("(?i)\\b(?:so|therefore|thus|hence|consequently)\\b");
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:not|never|neither|nor|no|cannot|unlikely|eliminate|exclude)\\b|n't\\b");
  private static final Pattern DOUBTED =
      Pattern.compile(
          "(?i)\\b(?:except|without|unlike|if|whether|unless|either|could|might|may|maybe|perhaps|possibly|while|although|though|than|compared"
              + "|rather|instead|versus|vs|consider|considering|suppose|assume|look(?:ing)? at|start(?:ing)? with|rule out)\\b");
  private static final Pattern DOUBTED_AFTER =
      Pattern.compile(
          "(?i)\\b(?:not|never|cannot|wrong|incorrect|unlikely|excluded|eliminated|ruled out|false|least|less"
              + "|might|could|may|or|if)\\b|n't\\b");
  private static final Pattern CLAUSE_END =
      Pattern.compile(
          "(?i)[,;]|\\s(?:because|since|as|whereas|while|where|which|due to|given|and)\\b");
  private static final Pattern SAID_BEFORE =
      Pattern.compile(
          "(?i)(?:\\b(?:is|are|be|was|as|choose|chose|select|selected|pick|picked|say|with|matches|fits|correspond(?:s|ing)? to)|[:=])"
              + "\\s*(?:the\\s+)?(?:(?:clearly|likely|most likely|probably|definitely)\\s+)?$");
  private static final Pattern SAID_AFTER =
      Pattern.compile(
          "(?i)^\\s*(?:(?:in|on|of) (?:the )?(?:\\w{1,20} ){0,3}){0,2}"
              + "(?:is|was|would be|should be|must be|seems?|appears?|looks?|corresponds?|match(?:es)?|fits?|best|more|most)\\b");
  private static final Pattern ALONE_BEFORE =
      Pattern.compile(
          "(?i)^\\W*(?:(?:the|my|it|it's|is|probably|likely|most|definitely|certainly|clearly|surely|final|correct|i|think|say|so)\\W+){0,6}$");
  private static final Pattern NOTHING = Pattern.compile("^[\\s\\p{P}]*$");
  private static final Pattern BESIDE_WORDS = Pattern.compile("[\\p{L}\\p{N}][,:]?\\s?$");
  private static final Pattern LOOKED_AT =
      Pattern.compile("(?i)\\b(?:at|about|from|see|regarding|like|similar to|between|of)\\s*$");

  private OnlyLetter() {}

  static Optional<Reading> contradicted(Item item, String reply) {
    return Doubt.offTaskIf(
        BracketedLetter.in(item, reply)
            .or(() -> letter(item, reply))
            .filter(option -> wordsGiveAnother(item, reply, option))
            .isPresent());
  }

  static Optional<Reading> bracketed(Item item, String reply) {
    return BracketedLetter.in(item, reply).map(option -> reading(item, option));
  }

  static Optional<Reading> read(Item item, String reply) {
    return letter(item, reply).map(option -> reading(item, option));
  }

  private static Reading reading(Item item, int option) {
    return Reading.of(item, item.options().get(option));
  }

  /** Returns the option whose letter is the only one, and is said somewhere and doubted nowhere. */
  private static Optional<Integer> letter(Item item, String reply) {
    if (Doubt.isRefusal(reply)) {
      return Optional.empty();
    }
    List<LetterMention> mentions = mentions(reply);
    List<Integer> options = mentions.stream().map(LetterMention::option).distinct().toList();
    boolean said = mentions.stream().anyMatch(OnlyLetter::isSaid);
    boolean doubted = mentions.stream().anyMatch(OnlyLetter::isDoubted);
    return said && !doubted && options.size() == 1 && options.get(0) < item.options().size()
        ? Optional.of(options.get(0))
        : Optional.empty();
  }

  /** Returns the letters that are named one by one; "A, B and C" only lists them. */
  private static List<LetterMention> mentions(String reply) {
    return ReplyText.sentences(LIST.matcher(reply).replaceAll("these")).stream()
        .flatMap(sentence -> LetterMention.in(sentence).stream())
        .toList();
  }

  private static boolean wordsGiveAnother(Item item, String reply, int option) {
    if (!OptionRules.haveTexts(item)) {
      return false;
    }
    boolean stated =
        OptionRules.RULES.stream()
            .flatMap(rule -> rule.reader().read(item, reply).stream())
            .anyMatch(reading -> !reading.answer().equals(item.options().get(option)));
    return stated
        || mentions(reply).stream()
            .filter(mention -> mention.option() == option)
            .map(mention -> Phrase.of(mention.before() + " " + clause(mention.after())))
            .anyMatch(words -> hasAnother(item, words, option));
  }

  private static boolean hasAnother(Item item, Phrase words, int option) {
    Phrase own = Phrase.of(item.options().get(option));
    return item.options().stream()
        .map(Phrase::of)
        .filter(other -> !other.equals(own) && words.contains(other))
        .anyMatch(other -> !words.contains(own) || !own.contains(other));
  }

  private static String clause(String after) {
    return CLAUSE_END.split(after, 2)[0];
  }

  private static boolean isDoubted(LetterMention mention) {
    String before = last(RESET.split(mention.before(), -1));
    return mention.after().strip().endsWith("?")
        || DENIED.matcher(before).find()
        || DOUBTED.matcher(last(before.split(",", -1))).find()
        || DOUBTED_AFTER.matcher(clause(mention.after())).find();
  }

  private static String last(String[] parts) {
    return parts[parts.length - 1];
  }

  private static boolean isSaid(LetterMention mention) {
    String before = mention.before();
    return SAID_BEFORE.matcher(before).find()
        || SAID_AFTER.matcher(mention.after()).find()
        || (NOTHING.matcher(mention.after()).matches() && ALONE_BEFORE.matcher(before).matches())
        || (mention.bracketed()
            && (before.isBlank() || BESIDE_WORDS.matcher(before).find())
            && !LOOKED_AT.matcher(before).find());
  }
}
