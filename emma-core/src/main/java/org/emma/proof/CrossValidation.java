package org.emma.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Grader;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.emma.scene.Aspect;

/**
 * Has every item answered by a guesser that learned from items about other pictures.
 *
 * @param name what the guesser is called in place of a model
 * @param learn makes a guesser from items of one aspect and form, perhaps none
 */
record CrossValidation(String name, Function<List<Item>, Guesser> learn) {

  private record Kind(Aspect aspect, QuestionForm form) {}

  Diagnosis diagnose(List<Item> items) {
    List<Observation> observations = new ArrayList<>();
    items.stream()
        .distinct()
        .collect(Collectors.groupingBy(item -> new Kind(item.aspect(), item.form())))
        .values()
        .forEach(kind -> observations.addAll(observations(Folds.of(kind))));
    return Diagnosis.of(observations);
  }

  private List<Observation> observations(Folds folds) {
    List<Observation> observations = new ArrayList<>();
    for (List<Item> part : folds.parts()) {
      Guesser guesser = learn.apply(folds.others(part));
      part.forEach(item -> observations.add(observation(item, guesser.guess(item))));
    }
    return observations;
  }

  private Observation observation(Item item, Reply reply) {
    AnsweringMode mode =
        item.form() == QuestionForm.OPEN ? AnsweringMode.TEXT : AnsweringMode.OPTION_SCORES;
    return new Observation(item, mode, name, reply, Grader.grade(item, mode, reply));
  }
}
