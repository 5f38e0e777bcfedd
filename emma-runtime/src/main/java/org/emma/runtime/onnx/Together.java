package org.emma.runtime.onnx;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes answers to several prompts of one look in step: what each reads next is one batch. */
final class Together {

  private final Look look;
  private final Map<Integer, String> broken = new HashMap<>();

  private Together(Look look) {
    this.look = look;
  }

  /**
   * Takes the answers.
   *
   * @param answers by the index of their prompt, none begun
   * @return why there is no answer, for those that broke off
   */
  static Map<Integer, String> take(Look look, Map<Integer, Answer> answers)
      throws OrtException, InterruptedException {
    Together together = new Together(look);
    together.take(answers);
    return together.broken;
  }

  private void take(Map<Integer, Answer> answers) throws OrtException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    answers.forEach((prompt, answer) -> rows.add(new Row(prompt, answer)));
    Step step = look.read(rows.stream().mapToInt(Row::prompt).toArray());
    try {
      List<Look.Word> words = next(rows, step);
      for (int place = 0; !words.isEmpty(); place++) {
        Step longer = look.read(step.memory(), place, words);
        step.memory().close();
        step = longer;
        words = next(rows, step);
      }
    } finally {
      step.memory().close();
    }
  }

  /** Lets each row go on, and replaces the rows by those that do. */
  private List<Look.Word> next(List<Row> rows, Step step) {
    List<Row> further = new ArrayList<>();
    List<Look.Word> words = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int after = i;
      int prompt = rows.get(i).prompt();
      try {
        rows.get(i)
            .branch()
            .after(step.logits(i))
            .forEach(
                (token, branch) -> {
                  further.add(new Row(prompt, branch));
                  words.add(new Look.Word(prompt, after, token));
                });
      } catch (UnansweredException e) {
        broken.put(prompt, e.getMessage());
      }
    }
    rows.clear();
    rows.addAll(further);
    return words;
  }

  /**
   * A row of the batch.
   *
   * @param prompt the index of the prompt that it goes on from
   * @param branch what it follows
   */
  private record Row(int prompt, Branch branch) {}
}
