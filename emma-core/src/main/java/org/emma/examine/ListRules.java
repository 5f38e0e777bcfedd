package org.emma.examine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emma.item.Function;
import org.emma.item.Item;
import org.emma.item.Provenance;

/** Reads a list, where a generated question asks to list all that is there. */
final class ListRules {

  static final List<ReplyRule> RULES = List.of(new ReplyRule("list of kinds", ListRules::list));

  private static final Pattern BETWEEN =
      Pattern.compile("[,;\\n]|\\band\\b|(?:^|\\s)[-*•]\\s|(?:^|\\s)\\d+[.)]\\s");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)^(?:in the (?:picture|image),? )?(?:the (?:picture|image) (?:shows|contains|has)"
              + "|there (?:is|are)|i (?:can )?see|(?:all )?(?:the )?(?:kinds of )?objects"
              + "(?: in the (?:picture|image))?(?: are)?|list)\\b:?");
  private static final Pattern AFTER =
      Pattern.compile("(?i)\\s(?:in|on) the (?:picture|image)\\.?$");
  private static final int MOST_WORDS = 4;

  private ListRules() {}

  /** Takes any reply to such a question: right if it names all that is there, and nothing else. */
  static Optional<Reading> list(Item item, String reply) {
    if (!asksFor(Function.LIST, item)) {
      return Optional.empty();
    }
    List<Phrase> parts = parts(reply);
    boolean isNoList =
        parts.isEmpty()
            || Doubt.isRefusal(reply)
            || Doubt.revision(item, reply).isPresent()
            || parts.stream().anyMatch(p -> p.words().size() > MOST_WORDS || Doubt.hedges(p));
    return Optional.of(isNoList ? Reading.offTask() : compared(item, parts));
  }

  static boolean asksFor(Function function, Item item) {
    return item.provenance() instanceof Provenance.Generated generated
        && generated.program().function() == function;
  }

  private static Reading compared(Item item, List<Phrase> parts) {
    List<String> wanted = List.of(item.gold().split(", "));
    Set<String> named = new LinkedHashSet<>();
    for (Phrase part : parts) {
      named.add(
          wanted.stream()
              .filter(kind -> isCalled(item, part, Phrase.of(kind)))
              .findFirst()
              .orElse(String.join(" ", part.words())));
    }
    boolean right = named.size() == wanted.size() && named.containsAll(wanted);
    return new Reading(right ? Grade.CORRECT : Grade.WRONG, String.join(", ", named));
  }

  /** Tells whether the words end with the kind: a red star is a star. */
  private static boolean isCalled(Item item, Phrase part, Phrase kind) {
    List<String> words = part.words();
    for (int from = 0; from < words.size(); from++) {
      if (SameMeaning.of(item, new Phrase(words.subList(from, words.size())), kind)) {
        return true;
      }
    }
    return false;
  }

  private static List<Phrase> parts(String reply) {
    String bare = BEFORE.matcher(reply.strip()).replaceFirst("");
    bare = AFTER.matcher(bare).replaceFirst("");
    List<Phrase> parts = new ArrayList<>();
    Stream.of(BETWEEN.split(bare))
        .map(part -> withoutNumbers(Phrase.of(part)))
        .filter(part -> !part.isEmpty())
        .forEach(parts::add);
    return parts;
  }

  private static Phrase withoutNumbers(Phrase phrase) {
    return new Phrase(phrase.words().stream().filter(word -> !Numbers.isNumber(word)).toList());
  }
}
