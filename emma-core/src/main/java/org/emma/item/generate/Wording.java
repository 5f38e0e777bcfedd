package org.emma.item.generate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says a sentence with slots, such as {@code Is {object} {value}?}; the verb beside a slot agrees
 * with what fills it.
 *
 * @param template the sentence in the singular
 */
record Wording(String template) {

  private static final Pattern SLOT = Pattern.compile("\\{[^}]*}");
  private static final Pattern VERB_BEFORE =
      Pattern.compile("\\b(is there|is|does|has)(?= $)", Pattern.CASE_INSENSITIVE);
  private static final Pattern VERB_AFTER = Pattern.compile("^( )(is|does|has|looks)\\b");
  private static final Map<String, String> PLURAL_VERBS =
      Map.of("is there", "are there", "is", "are", "does", "do", "has", "have", "looks", "look");

  /** Returns the sentence with its slots filled in order. */
  String say(Phrase... fillers) {
    StringBuilder said = new StringBuilder();
    Matcher slots = SLOT.matcher(template);
    int from = 0;
    boolean wasSeveral = false;
    for (Phrase filler : fillers) {
      if (!slots.find()) {
        throw new IllegalArgumentException(
            "\"%s\" has fewer slots than %s".formatted(template, List.of(fillers)));
      }
      said.append(joining(template.substring(from, slots.start()), wasSeveral, filler));
      said.append(filler.text());
      from = slots.end();
      wasSeveral = filler.isSeveral();
    }
    said.append(after(template.substring(from), wasSeveral));
    return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }

  private static String joining(String words, boolean wasSeveral, Phrase next) {
    String agreed = after(words, wasSeveral);
    Matcher verb = VERB_BEFORE.matcher(agreed);
    return next.isSeveral() && verb.find() ? verb.replaceFirst(plural(verb.group())) : agreed;
  }

  private static String after(String words, boolean wasSeveral) {
    Matcher verb = VERB_AFTER.matcher(words);
    return wasSeveral && verb.find() ? verb.replaceFirst("$1" + plural(verb.group(2))) : words;
  }

  private static String plural(String verb) {
    String plural = PLURAL_VERBS.getOrDefault(verb.toLowerCase(Locale.ROOT), verb);
    return Character.isUpperCase(verb.charAt(0))
        ? plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1)
        : plural;
  }
}
