package org.emma.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.Reply;

/**
 * Guesses with OpenNLP's maximum-entropy classifier. Of multiple choice it learns which option is
 * right; of the other forms, which answer. Trained by iterative scaling: OpenNLP's quasi-Newton
 * search does not end where answers are perfectly even.
 */
final class WordClassifier implements Guesser {

  private static final String RIGHT = "right";
  private static final String WRONG = "wrong";
  private static final int ITERATIONS = 100;

  private final MaxentModel model;

  private WordClassifier(MaxentModel model) {
    this.model = model;
  }

  static Guesser learn(List<Item> known) {
    List<Event> events = known.stream().flatMap(item -> events(item).stream()).toList();
    Set<String> outcomes = events.stream().map(Event::getOutcome).collect(Collectors.toSet());
    return outcomes.size() < 2 ? Frequencies.learn(known) : new WordClassifier(train(events));
  }

  @Override
  public Reply.Answered guess(Item item) {
    if (item.form() == QuestionForm.OPEN) {
      double[] likelihoods = model.eval(BlindFeatures.ofQuestion(item));
      return Reply.Answered.text(model.getBestOutcome(likelihoods), Duration.ZERO);
    }
    return Guesses.scored(item, i -> score(item, i));
  }

  private double score(Item item, int option) {
    boolean isYesNo = item.form() == QuestionForm.YES_NO;
    String outcome = isYesNo ? item.options().get(option) : RIGHT;
    String[] features =
        isYesNo ? BlindFeatures.ofQuestion(item) : BlindFeatures.ofOption(item, option);
    return Math.log(model.eval(features)[model.getIndex(outcome)]);
  }

  private static List<Event> events(Item item) {
    if (item.form() != QuestionForm.MULTIPLE_CHOICE) {
      return List.of(new Event(item.gold(), BlindFeatures.ofQuestion(item)));
    }
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < item.options().size(); i++) {
      String outcome = item.options().get(i).equals(item.gold()) ? RIGHT : WRONG;
      events.add(new Event(outcome, BlindFeatures.ofOption(item, i)));
    }
    return events;
  }

  private static MaxentModel train(List<Event> events) {
    TrainingParameters settings = new TrainingParameters();
    settings.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    settings.put(TrainingParameters.CUTOFF_PARAM, 0);
    settings.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
    GISTrainer trainer = new GISTrainer();
    trainer.init(settings, new HashMap<>());
    try {
      return trainer.train(ObjectStreamUtils.createObjectStream(events));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory cannot fail", e);
    }
  }
}
