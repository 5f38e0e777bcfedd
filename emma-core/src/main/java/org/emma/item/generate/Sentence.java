package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.emma.item.Program;

/**
 * Says something about a picture, with the program that tells whether it is so.
 *
 * @param text the sentence
 * @param program yields yes if it is true
 */
record Sentence(String text, Program program) {

  private static final String WHICH = "Which of these sentences is true of the picture?";
  private static final String WHETHER = "Is this sentence true of the picture: \"%s\"?";

  /**
   * Returns the questions which of the sentences is true, and of each whether it is.
   *
   * @param right the one that is true
   * @param wrong the others, each one word off
   */
  static List<Candidate> choice(Sentence right, List<Sentence> wrong) {
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(which(right, wrong));
    candidates.add(right.whether(true));
    wrong.forEach(sentence -> candidates.add(sentence.whether(false)));
    return candidates;
  }

  /** Returns the question which of the sentences is true. */
  static Candidate which(Sentence right, List<Sentence> wrong) {
    List<Sentence> sorted =
        Stream.concat(Stream.of(right), wrong.stream())
            .sorted((one, other) -> one.text.compareTo(other.text))
            .toList();
    Program which =
        Program.sentences(
            sorted.stream().map(Sentence::text).toList(),
            sorted.stream().map(Sentence::program).toList());
    return Candidate.multipleChoice(
        WHICH, which, right.text, wrong.stream().map(Sentence::text).toList());
  }

  private Candidate whether(boolean yes) {
    return Candidate.yesNo(WHETHER.formatted(text), program, yes);
  }
}
