package org.emma.proof;

import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.emma.item.Item;
import org.slf4j.LoggerFactory;

/**
 * Tells how far items can be answered blindly: without their pictures, by whoever has seen enough
 * of their kind with the right answers.
 *
 * <p>Two guessers learn from nine tenths of the pictures and answer the items about the rest, in
 * turn, apart for each aspect and form; none ever learns from an item that shares a picture with
 * the one that it answers. Each is diagnosed like a model: accuracy per aspect and form with
 * interval beside chance. What is above chance is a leak. What is below chance is none: where
 * answers are even, those that others took are less often left over.
 *
 * @param frequencies what is guessed from how often each answer, and each place among the options,
 *     is right
 * @param classifier what a maximum-entropy classifier of the words guesses: of the question, of the
 *     options, of both together, and of how long options are and where they stand
 */
public record BlindAudit(Diagnosis frequencies, Diagnosis classifier) {

  /**
   * Audits items; no picture is rendered or read.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static BlindAudit of(List<Item> items) {
    return new BlindAudit(
        ofFrequencies(items),
        new CrossValidation("blind:classifier", WordClassifier::learn).diagnose(items));
  }

  /** Audits items by the simpler guesser alone. */
  public static Diagnosis ofFrequencies(List<Item> items) {
    return new CrossValidation("blind:frequencies", Frequencies::learn).diagnose(items);
  }

  /**
   * Tells whether the classifier's library would log how it learns, some twenty lines for each of
   * ten parts, aspects and forms.
   */
  public static boolean isLogged() {
    return LoggerFactory.getLogger("opennlp").isInfoEnabled();
  }

  /** Returns both diagnoses, the simpler guesser first. */
  public List<Diagnosis> guessers() {
    return List.of(frequencies, classifier);
  }
}
