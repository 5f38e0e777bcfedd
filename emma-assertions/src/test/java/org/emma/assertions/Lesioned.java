package org.emma.assertions;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Grade;
import org.emma.examine.Grading;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.emma.model.lesion.Effect;
import org.emma.model.lesion.Lesion;
import org.emma.model.lesion.Lesions;
import org.emma.proof.LesionMatrix;
import org.emma.scene.Aspect;
import org.emma.scene.synthetic.SyntheticScenes;

/**
 * Makes up what lesions do to color, size and space, in a hundred multiple choice questions each.
 */
final class Lesioned {

  private static final List<Item> ITEMS =
      ItemSet.generate(
          new SyntheticScenes(100, 7).scenes(),
          new ItemPlan(
              Set.of(Aspect.COLOR, Aspect.SIZE, Aspect.SPATIAL),
              Set.of(QuestionForm.MULTIPLE_CHOICE),
              1,
              7));

  private Lesioned() {}

  /** What a model finds that sees what the pictures show. */
  static LesionMatrix truly() {
    return matrix((item, lesion) -> lesion.effectOn(item) == Effect.KEEPS);
  }

  /** What a model finds that knows the answers without looking. */
  static LesionMatrix unharmed() {
    return matrix((item, lesion) -> true);
  }

  /** What a model finds that sees nothing behind any lesion. */
  static LesionMatrix blind() {
    return matrix((item, lesion) -> false);
  }

  /** Two questions, which decide nothing. */
  static LesionMatrix tooFew() {
    return matrix(ITEMS.subList(0, 2), (item, lesion) -> true);
  }

  private static LesionMatrix matrix(BiPredicate<Item, Lesion> sees) {
    return matrix(ITEMS, sees);
  }

  private static LesionMatrix matrix(List<Item> items, BiPredicate<Item, Lesion> sees) {
    Map<Lesion, Diagnosis> impaired = new LinkedHashMap<>();
    for (String name : List.of("grey", "mirror")) {
      Lesion lesion = Lesions.named(name).orElseThrow();
      impaired.put(
          lesion,
          Diagnosis.of(
              items.stream().map(item -> observation(item, sees.test(item, lesion))).toList()));
    }
    return LesionMatrix.of(
        Diagnosis.of(items.stream().map(item -> observation(item, true)).toList()), impaired);
  }

  private static Observation observation(Item item, boolean isRight) {
    String answer = isRight ? item.gold() : "nothing";
    return new Observation(
        item,
        AnsweringMode.TEXT,
        "pinhole",
        Reply.Answered.text(answer, Duration.ZERO),
        new Grading(isRight ? Grade.CORRECT : Grade.WRONG, answer, "test"));
  }
}
