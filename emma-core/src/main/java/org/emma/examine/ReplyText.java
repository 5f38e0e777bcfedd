package org.emma.examine;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Frees a reply from what chat models wrap around it: control tokens, thoughts, Markdown. */
final class ReplyText {

  private static final String THOUGHT_END = "</think>";
  private static final Pattern UNFINISHED_THOUGHT = Pattern.compile("(?is)<think>.*");
  private static final Pattern SPACE = Pattern.compile("\\s++");
  private static final Pattern CONTROL_TOKEN =
      Pattern.compile("<[/|]{0,2}[A-Za-z_]{1,20}[/|]{0,2}>");
  private static final Pattern TEX =
      Pattern.compile("\\\\(?:boxed|text|textbf|mathrm)\\{([^{}]*)}");
  private static final Pattern MARKDOWN = Pattern.compile("\\*+|__|`+|(?m)^(?:#++|>|[-•]) |\\$");
  private static final Pattern SPEAKER = Pattern.compile("(?i)^\\s*(?:assistant|model)\\s*:\\s*");
  private static final Pattern DOUBLE_QUOTE = Pattern.compile("[\"“”„«»]");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+");

  private ReplyText() {}

  static String clean(String reply) {
    String text = reply.substring(endOfThought(reply));
    text = UNFINISHED_THOUGHT.matcher(text).replaceAll(" ");
    text = SPACE.matcher(text).replaceAll(run -> run.group().contains("\n") ? "\n" : " ").strip();
    text = CONTROL_TOKEN.matcher(text).replaceAll(" ");
    for (int depth = 0; depth < 2; depth++) {
      text = TEX.matcher(text).replaceAll("$1");
    }
    text = MARKDOWN.matcher(text).replaceAll("");
    text = DOUBLE_QUOTE.matcher(text).replaceAll("").replace('’', '\'');
    text = SPEAKER.matcher(text.strip()).replaceFirst("");
    return text.strip();
  }

  private static int endOfThought(String reply) {
    int end = reply.toLowerCase(Locale.ROOT).lastIndexOf(THOUGHT_END);
    return end < 0 ? 0 : end + THOUGHT_END.length();
  }

  static List<String> sentences(String text) {
    return Stream.of(SENTENCE_END.split(text))
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }
}
