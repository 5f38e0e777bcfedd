package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says a sentence with slots, such as {@code Is {object} {value}?}; the verb beside a slot agrees
 * with what fills it.
 */
final class Wording {

  private static final Pattern SLOT = Pattern.compile("\\{[^}]*}");
  private static final Pattern VERB_BEFORE =
      Pattern.compile("\\b(is there|is|does|has)(?= $)", Pattern.CASE_INSENSITIVE);
  private static final Pattern VERB_AFTER = Pattern.compile("^( )(is|does|has|looks)\\b");
  private static final Map<String, String> PLURAL_VERBS =
      Map.of("is there", "are there", "is", "are", "does", "do", "has", "have", "looks", "look");

  /** Holds the words between two slots, as they agree with what fills these. */
  private record Words(String one, String afterSeveral, String beforeSeveral, String amidSeveral) {

    static Words of(String words) {
      String after = after(words);
      return new Words(words, after, before(words), before(after));
    }

    String beside(boolean wasSeveral, boolean isSeveral) {
      if (isSeveral) {
        return wasSeveral ? amidSeveral : beforeSeveral;
      }
      return wasSeveral ? afterSeveral : one;
    }
  }

  private final String template;
  private final List<Words> words = new ArrayList<>();

  /**
   * @param template the sentence in the singular
   */
  Wording(String template) {
    this.template = template;
    Matcher slots = SLOT.matcher(template);
    int from = 0;
    while (slots.find()) {
      words.add(Words.of(template.substring(from, slots.start())));
      from = slots.end();
    }
    words.add(Words.of(template.substring(from)));
  }

  String template() {
    return template;
  }

  /** Returns the sentence with its slots filled in order. */
  String say(Phrase... fillers) {
    if (fillers.length != words.size() - 1) {
      throw new IllegalArgumentException(
          "\"%s\" has other slots than %s".formatted(template, List.of(fillers)));
    }
    StringBuilder said = new StringBuilder();
    boolean wasSeveral = false;
    for (int i = 0; i < fillers.length; i++) {
      Phrase filler = fillers[i];
      said.append(words.get(i).beside(wasSeveral, filler.isSeveral())).append(filler.text());
      wasSeveral = filler.isSeveral();
    }
    said.append(words.get(fillers.length).beside(wasSeveral, false));
    said.replace(0, 1, said.substring(0, 1).toUpperCase(Locale.ROOT));
    return said.toString();
  }

  private static String before(String words) {
    Matcher verb = VERB_BEFORE.matcher(words);
    return verb.find() ? verb.replaceFirst(plural(verb.group())) : words;
  }

  private static String after(String words) {
    Matcher verb = VERB_AFTER.matcher(words);
    return verb.find() ? verb.replaceFirst("$1" + plural(verb.group(2))) : words;
  }

  private static String plural(String verb) {
    String plural = PLURAL_VERBS.getOrDefault(verb.toLowerCase(Locale.ROOT), verb);
    return Character.isUpperCase(verb.charAt(0))
        ? plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1)
        : plural;
  }
}
