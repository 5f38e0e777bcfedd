package org.emma.examine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Frees a reply from what chat models wrap around it: control tokens, thoughts, Markdown. */
final class ReplyText {

  /** How many characters of an answer are read; whatever is longer runs in circles. */
  static final int LONGEST = 32_768;

  private static final Pattern THOUGHT = Pattern.compile("(?i)<(/?)(?:think|thinking|thought)>");
  private static final Pattern SPACE = Pattern.compile("\\s++");
  private static final Pattern CONTROL_TOKEN =
      Pattern.compile("<[/|]{0,2}[\\p{L}\\p{N}_▁]{1,40}[/|]{0,2}>|\\[/?(?:INST|EOS|SEP|PAD)]");
  private static final Pattern TEX =
      Pattern.compile("\\\\(?:boxed|text|textbf|mathrm|mathbf)\\{([^{}]{0,1000})}");
  private static final Pattern TEX_BRACKET = Pattern.compile("\\\\(?=[()\\[\\]])");
  private static final Pattern SET_OFF_LETTER =
      Pattern.compile("(?m)^(?:[`*_]{1,3}|[\"“„«'‘])([A-Z])(?:[`*_]{1,3}|[\"”“»'’])(?= \\p{L})");
  private static final Pattern FENCE = Pattern.compile("\n?```(?:json)?");
  private static final Pattern BEFORE_A_SENTENCE =
      Pattern.compile("(?m)^([A-HJ-Z])(?= (?:The|It|Its|This|That|These|There|Because)\\b)");
  private static final Pattern MARKDOWN =
      Pattern.compile("\\*+|~~|_{2,}|`+|(?m)^(?:#++|>|[-•]) |\\$(?!\\d)");
  private static final Pattern SPEAKER = Pattern.compile("(?i)^\\s*(?:assistant|model)\\s*:\\s*");
  private static final Pattern DOUBLE_QUOTE = Pattern.compile("[\"“”„«»「」]");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+");

  private ReplyText() {}

  /** Returns the answer of a reply, without its thoughts; empty if it is still thinking. */
  static String answer(String reply) {
    int start = 0;
    int end = reply.length();
    Matcher mark = THOUGHT.matcher(reply);
    while (mark.find()) {
      boolean closes = !mark.group(1).isEmpty();
      start = closes ? mark.end() : start;
      end = closes ? reply.length() : Math.min(end, mark.start());
    }
    return reply.substring(start, Math.max(start, end)).strip();
  }

  /** Returns the words of an answer, with its lines, and without what only dresses it. */
  static String clean(String answer) {
    String text = PlainCharacters.of(answer);
    text = singleSpaced(text);
    text = CONTROL_TOKEN.matcher(text).replaceAll(" ");
    for (int depth = 0; depth < 2; depth++) {
      text = TEX.matcher(text).replaceAll("$1");
    }
    text = TEX_BRACKET.matcher(text).replaceAll("");
    text = SET_OFF_LETTER.matcher(text).replaceAll("$1)");
    text = FENCE.matcher(text).replaceAll(" ");
    text = MARKDOWN.matcher(text).replaceAll("");
    text = DOUBLE_QUOTE.matcher(text).replaceAll("");
    text = SPEAKER.matcher(text.strip()).replaceFirst("");
    text = BEFORE_A_SENTENCE.matcher(text).replaceAll("$1)");
    return singleSpaced(text);
  }

  private static String singleSpaced(String text) {
    return SPACE.matcher(text).replaceAll(run -> run.group().contains("\n") ? "\n" : " ").strip();
  }

  static List<String> sentences(String text) {
    return Stream.of(SENTENCE_END.split(text))
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }
}
