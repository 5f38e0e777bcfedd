package org.emma.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads as VLMEvalKit's {@code YOrN_Extraction} does: in lower case and without punctuation, yes
 * without no among the words, or no without yes; the punctuation is taken away as VQA's evaluation
 * does it, where marks beside a space vanish, others become a space, and 32 full stops vanish.
 */
final class YesOrNoRule {

  private static final String MARKS = ";/[]\"{}()=+\\_-><@`,?!";
  private static final Pattern COMMA_IN_NUMBER = Pattern.compile("\\d,\\d");
  private static final Pattern STOP = Pattern.compile("\\.(?!\\d)");
  private static final int MOST_STOPS = 32;

  private YesOrNoRule() {}

  static Optional<String> answer(String reply) {
    List<String> words = Words.of(withoutMarks(reply.toLowerCase(Locale.ROOT))).list();
    boolean yes = words.contains("yes");
    boolean no = words.contains("no");
    return yes == no ? Optional.empty() : Optional.of(yes ? "yes" : "no");
  }

  private static String withoutMarks(String text) {
    boolean number = COMMA_IN_NUMBER.matcher(text).find();
    String clean = text;
    for (int i = 0; i < MARKS.length(); i++) {
      String mark = MARKS.substring(i, i + 1);
      boolean besideSpace = text.contains(mark + " ") || text.contains(" " + mark);
      clean = clean.replace(mark, besideSpace || number ? "" : " ");
    }
    for (int i = 0; i < MOST_STOPS; i++) {
      clean = STOP.matcher(clean).replaceFirst("");
    }
    return clean;
  }
}
