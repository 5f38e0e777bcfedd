package org.emma.runtime.pinhole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.emma.item.QuestionForm;
import org.emma.treat.Turn;

/**
 * One prompt and the texts that may follow it, as word numbers.
 *
 * <p>In training one text follows, the right answer. When options are compared, each option follows
 * the same prompt, and none of them sees another.
 *
 * @param prompt {@code <bos> question words ... <answer>}
 * @param continuations answer words, each ending in {@code <eos>}
 * @param weight how much each predicted word counts in the loss
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, too large to copy
record Passage(int[] prompt, List<int[]> continuations, float weight) {

  private static final int LONG_ANSWER = 8;
  private static final float LONG_ANSWER_WEIGHT = 0.5f;

  /**
   * Reads a turn of a conversation: with options it is answered by a letter, without by its words.
   */
  static Passage of(Turn turn, Vocabulary vocabulary) {
    boolean lettered = turn.form() == QuestionForm.MULTIPLE_CHOICE && !turn.options().isEmpty();
    int[] answer =
        lettered
            ? ended(new int[] {vocabulary.letter(turn.answer())})
            : ended(vocabulary.encode(turn.answer()));
    float weight = answer.length > LONG_ANSWER ? LONG_ANSWER_WEIGHT : 1;
    return new Passage(
        prompt(turn.question(), lettered ? turn.options() : List.of(), vocabulary),
        List.of(answer),
        weight);
  }

  /**
   * Asks a question and lists the options behind their letters; no options leaves the question
   * open.
   */
  static int[] prompt(String question, List<String> options, Vocabulary vocabulary) {
    List<Integer> prompt = new ArrayList<>();
    prompt.add(Vocabulary.BEGIN);
    append(prompt, vocabulary.encode(question));
    for (int i = 0; i < options.size(); i++) {
      prompt.add(vocabulary.mark(i));
      append(prompt, vocabulary.encode(options.get(i)));
    }
    prompt.add(Vocabulary.ANSWER);
    return prompt.stream().mapToInt(Integer::intValue).toArray();
  }

  static int[] ended(int[] words) {
    int[] ended = Arrays.copyOf(words, words.length + 1);
    ended[words.length] = Vocabulary.END;
    return ended;
  }

  /**
   * Counts the words that the model reads: the prompt once, and every continuation without its last
   * word.
   */
  int length() {
    return prompt.length + continuations.stream().mapToInt(c -> c.length - 1).sum();
  }

  /** Counts the words that the model predicts. */
  int predictions() {
    return continuations.stream().mapToInt(c -> c.length).sum();
  }

  private static void append(List<Integer> prompt, int[] words) {
    for (int word : words) {
      prompt.add(word);
    }
  }

  /** Counts the words of the longest text that is read from the beginning. */
  int longest() {
    return prompt.length + continuations.stream().mapToInt(c -> c.length - 1).max().orElse(0);
  }
}
