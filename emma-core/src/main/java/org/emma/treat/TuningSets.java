package org.emma.treat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.emma.item.generate.KnownAnswers;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Writes tuning sets: a little more about what failed than about what was right. */
public final class TuningSets {

  /**
   * The share of conversations about what failed. With 45 % replay nothing replayed got worse while
   * a withheld aspect was learned.
   */
  public static final double TARGETED_SHARE = 0.55;

  private static final int QUESTIONS = 6;
  private static final int LETTERED = 2;

  private TuningSets() {}

  /**
   * Writes one conversation about each scene. Targeted ones ask about the aspects that failed,
   * replayed ones about the others; the descriptions in both name all of them. A scene that allows
   * no question about what failed is talked about for replay.
   *
   * @param plan what to teach
   * @param scenes what to talk about
   * @param examined what must not be among the scenes; their ids are compared here, their pictures
   *     when the set is written to a folder
   * @param seed decides the questions
   * @return a set without conversations if the plan is empty
   * @throws TuningSetException if a scene was examined, or no scene allows a question about what
   *     failed
   */
  public static TuningSet write(
      TreatmentPlan plan, List<Scene> scenes, ExaminedPictures examined, long seed) {
    if (plan.isEmpty()) {
      return new TuningSet(List.of(), List.of());
    }
    scenes.forEach(examined::refuseScene);
    KnownAnswers answers = KnownAnswers.of(scenes);
    Map<Aspect, Double> replayed = ReplayWeights.of(plan.replayed(), scenes, answers);
    ConversationWriter aboutFailures = writer(plan.targeted(), replayed.keySet(), answers);
    ConversationWriter aboutTheRest = writer(replayed, plan.targeted().keySet(), answers);
    double share = plan.replayed().isEmpty() ? 1 : TARGETED_SHARE;
    Random random = new Random(seed);
    List<Conversation> targeted = new ArrayList<>();
    List<Conversation> replay = new ArrayList<>();
    for (Scene scene : scenes) {
      boolean due = targeted.size() < Math.round(share * (targeted.size() + replay.size() + 1));
      if (due) {
        Conversation conversation = aboutFailures.write(scene, random);
        if (asks(conversation, plan)) {
          targeted.add(conversation);
          continue;
        }
      }
      if (!plan.replayed().isEmpty()) {
        replay.add(aboutTheRest.write(scene, random));
      }
    }
    if (targeted.isEmpty()) {
      throw new TuningSetException(
          "None of the %d scenes to tune on allows a question about %s: give the treatment scenes where that is annotated"
              .formatted(scenes.size(), plan.targeted().keySet()));
    }
    return new TuningSet(targeted, replay);
  }

  /** An aspect of weight zero is not asked about and yet described. */
  private static ConversationWriter writer(
      Map<Aspect, Double> asked, Set<Aspect> described, KnownAnswers answers) {
    Map<Aspect, Double> weights = new TreeMap<>(asked);
    described.forEach(aspect -> weights.put(aspect, 0.0));
    return new ConversationWriter(weights, answers, QUESTIONS, LETTERED);
  }

  private static boolean asks(Conversation conversation, TreatmentPlan plan) {
    return conversation.turns().stream()
        .anyMatch(turn -> !turn.isDescription() && plan.targeted().containsKey(turn.aspect()));
  }
}
