package org.emma.examine;

import java.util.List;
import java.util.Set;

/**
 * Knows the words of a question, so that a reply may repeat them around its answer: "The star is to
 * the left of the heart" answers "Where is the star relative to the heart?", and "The heart is to
 * the left of the star" does not.
 */
final class QuestionWords {

  private static final Set<String> VERBS = Set.of("is", "are", "does", "do", "has", "have");
  private static final Set<String> FRAME =
      Set.of(
          "is",
          "are",
          "there",
          "here",
          "have",
          "has",
          "it",
          "this",
          "that",
          "i",
          "can",
          "of",
          "in",
          "on",
          "at",
          "to",
          "picture",
          "image",
          "photo",
          "scene",
          "shown",
          "visible",
          "object",
          "objects",
          "color",
          "colour",
          "size",
          "texture",
          "material",
          "shape",
          "number",
          "made",
          "relative",
          "side",
          "one");

  private final Phrase all;
  private final Phrase afterVerb;

  QuestionWords(String question) {
    List<String> words = Phrase.of(question).words();
    int verb = 0;
    while (verb < words.size() && !VERBS.contains(words.get(verb))) {
      verb++;
    }
    all = new Phrase(words).without(FRAME);
    afterVerb =
        new Phrase(words.subList(Math.min(verb + 1, words.size()), words.size())).without(FRAME);
  }

  /** Tells whether the words can be the subject of an answer: "it", "there", what was asked for. */
  boolean mayBeginAnswer(Phrase subject) {
    Phrase content = subject.without(FRAME);
    return content.isEmpty() || afterVerb.startsWith(content);
  }

  /** Tells whether the words only repeat how the question ends, or where to look. */
  boolean mayEndAnswer(Phrase rest) {
    Phrase content = rest.without(FRAME);
    int length = content.words().size();
    int from = all.words().size() - length;
    return from >= 0 && new Phrase(all.words().subList(from, all.words().size())).isSameAs(content);
  }

  boolean has(String word) {
    return all.words().contains(word);
  }
}
