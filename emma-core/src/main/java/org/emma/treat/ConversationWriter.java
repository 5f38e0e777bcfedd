package org.emma.treat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.emma.item.QuestionForm;
import org.emma.item.generate.Candidate;
import org.emma.item.generate.ItemGenerators;
import org.emma.item.generate.KnownAnswers;
import org.emma.item.generate.SingleImageGenerator;
import org.emma.model.Prompt;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Writes fine-grained conversations about scenes: several questions of chosen aspects, one of them
 * by letter, and a description that names what the aspects are about.
 */
public final class ConversationWriter {

  private static final int MOST_WRONG = 3;
  private static final int TRIES = 20;

  private final Map<Aspect, Double> weights;
  private final KnownAnswers answers;
  private final int questions;
  private final int lettered;

  /**
   * Creates a writer.
   *
   * @param weights how much of the questions goes to each aspect, relative to each other; an aspect
   *     that is not named here is neither asked about nor described
   * @param answers which answers occur, for wrong options
   * @param questions how many yes/no and open questions per picture
   * @param lettered how many multiple choice questions per picture, answered by letter
   */
  public ConversationWriter(
      Map<Aspect, Double> weights, KnownAnswers answers, int questions, int lettered) {
    this.weights = new TreeMap<>(weights);
    this.answers = answers;
    this.questions = questions;
    this.lettered = lettered;
  }

  /** Returns the conversation about a scene; the same for the same scene and random state. */
  public Conversation write(Scene scene, Random random) {
    Map<Aspect, List<Candidate>> candidates = new TreeMap<>();
    for (SingleImageGenerator generator : ItemGenerators.BUILT_IN) {
      if (weights.getOrDefault(generator.aspect(), 0.0) > 0) {
        candidates.put(generator.aspect(), generator.candidates(scene, answers));
      }
    }
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < questions; i++) {
      QuestionForm form = random.nextInt(5) < 2 ? QuestionForm.YES_NO : QuestionForm.OPEN;
      add(form, candidates, turns, random);
    }
    for (int i = 0; i < lettered; i++) {
      add(QuestionForm.MULTIPLE_CHOICE, candidates, turns, random);
    }
    turns.add(
        new Turn(
            Aspect.ENTITY,
            QuestionForm.OPEN,
            Turn.DESCRIBE,
            List.of(),
            Description.of(scene, Set.copyOf(weights.keySet()))));
    return new Conversation(scene, turns);
  }

  private void add(
      QuestionForm form, Map<Aspect, List<Candidate>> candidates, List<Turn> turns, Random random) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Aspect aspect = drawAspect(random);
      List<Candidate> fitting = fitting(form, aspect, candidates.getOrDefault(aspect, List.of()));
      if (!fitting.isEmpty()) {
        Turn turn = turn(form, aspect, drawCandidate(fitting, random), random);
        if (turns.stream().noneMatch(turn::repeats)) {
          turns.add(turn);
          return;
        }
      }
    }
  }

  /**
   * Questions with several true answers, such as which of these is in the picture, are learned from
   * their multiple choice candidates, each true answer alike.
   */
  private static List<Candidate> fitting(
      QuestionForm form, Aspect aspect, List<Candidate> candidates) {
    boolean mixIn = form == QuestionForm.OPEN && aspect.equals(Aspect.ENTITY);
    return candidates.stream()
        .filter(c -> c.form() == form || (mixIn && c.form() == QuestionForm.MULTIPLE_CHOICE))
        .filter(c -> form != QuestionForm.MULTIPLE_CHOICE || !c.wrong().isEmpty())
        .toList();
  }

  private Aspect drawAspect(Random random) {
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    double at = random.nextDouble() * total;
    Aspect last = Aspect.ENTITY;
    for (Map.Entry<Aspect, Double> weight : weights.entrySet()) {
      last = weight.getKey();
      at -= weight.getValue();
      if (at < 0) {
        break;
      }
    }
    return last;
  }

  /** Draws the answer first, then a candidate, so that yes and no come up alike. */
  private static Candidate drawCandidate(List<Candidate> candidates, Random random) {
    List<String> golds = candidates.stream().map(Candidate::gold).distinct().toList();
    String gold = golds.get(random.nextInt(golds.size()));
    List<Candidate> ofGold = candidates.stream().filter(c -> c.gold().equals(gold)).toList();
    return ofGold.get(random.nextInt(ofGold.size()));
  }

  private static Turn turn(QuestionForm form, Aspect aspect, Candidate candidate, Random random) {
    if (form != QuestionForm.MULTIPLE_CHOICE) {
      return new Turn(aspect, form, candidate.question(), List.of(), candidate.gold());
    }
    List<String> options = new ArrayList<>(candidate.wrong());
    Collections.shuffle(options, random);
    options.subList(Math.min(MOST_WRONG, options.size()), options.size()).clear();
    int position = random.nextInt(options.size() + 1);
    options.add(position, candidate.gold());
    return new Turn(aspect, form, candidate.question(), options, Prompt.letter(position));
  }
}
