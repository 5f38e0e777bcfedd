package org.emma.item.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emma.item.Function;
import org.emma.item.Program;

/** Tells what a sentence says that is true if its program yields yes. */
final class SentenceSayings {

  private SentenceSayings() {}

  static List<List<Set<String>>> ofTheSentences(Program program) {
    return say("which of these sentences");
  }

  static List<List<Set<String>>> caption(Program program) {
    return say(program.arguments().get(0));
  }

  static List<List<Set<String>>> list(Program program) {
    return List.of(List.of(Set.of("list")), List.of(Set.of("kinds of objects")));
  }

  static List<List<Set<String>>> describe(Program program) {
    return say("describe the picture");
  }

  /** Returns what the sentence of a program must say, in that order. */
  static List<List<Set<String>>> of(Program program) {
    return program.function() == Function.EXISTS ? Nouns.one(program, 0) : PairSayings.of(program);
  }

  /** Returns what all sentences of a program say together. */
  static List<List<Set<String>>> ofAll(Program sentences) {
    List<List<Set<String>>> said = new ArrayList<>();
    sentences.inputs().forEach(input -> said.addAll(of(input)));
    return said;
  }

  private static List<List<Set<String>>> say(String words) {
    return List.of(List.of(Set.of(words)));
  }
}
