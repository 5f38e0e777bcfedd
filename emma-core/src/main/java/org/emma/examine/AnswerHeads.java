package org.emma.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places of a reply at which an answer in words may begin. */
final class AnswerHeads {

  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:is|are|has|have|shows?|see|contains?|looks|appears|count|made of)\\b|'s\\b");
  private static final Pattern END =
      Pattern.compile("(?i)[.!?](?:\\s|$)|\\n|(?<!\\s),?\\s++(?:because|since|so)\\b");

  private static final int LONGEST_SENTENCE = 300;

  private AnswerHeads() {}

  /** Returns what is announced, up to the end of the sentence. */
  static List<Phrase> announced(String reply) {
    return announcedTexts(reply).stream().map(Phrase::of).toList();
  }

  /** Returns what is announced as it is written, up to the end of the sentence. */
  static List<String> announcedTexts(String reply) {
    return Announcement.in(reply).stream().map(AnswerHeads::upToEnd).toList();
  }

  /**
   * Returns what a sentence of moderate length says after a verb whose subject fits the question.
   */
  static List<Phrase> stated(String reply, QuestionWords question) {
    List<Phrase> heads = new ArrayList<>();
    for (String sentence : ReplyText.sentences(reply)) {
      Matcher verb = VERB.matcher(sentence);
      while (sentence.length() <= LONGEST_SENTENCE && verb.find()) {
        if (question.mayBeginAnswer(Phrase.of(sentence.substring(0, verb.start())))) {
          heads.add(Phrase.of(upToEnd(sentence.substring(verb.end()).strip())));
        }
      }
    }
    return heads;
  }

  private static String upToEnd(String text) {
    return END.split(text + " ", 2)[0];
  }
}
