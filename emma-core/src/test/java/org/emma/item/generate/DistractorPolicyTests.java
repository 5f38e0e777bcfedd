package org.emma.item.generate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.check.ItemChecker;
import org.emma.scene.Aspect;
import org.emma.scene.Attribute;
import org.emma.scene.Scene;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whichever wrong answers are offered, the set stays true and balanced. */
class DistractorPolicyTests {

  private static final List<Scene> SCENES = new SyntheticScenes(150, 7).scenes();
  private static final Map<Distractors, List<Item>> ITEMS = new EnumMap<>(Distractors.class);

  static {
    for (Distractors policy : Distractors.values()) {
      ItemPlan plan =
          new ItemPlan(
              Set.of(),
              EnumSet.of(QuestionForm.MULTIPLE_CHOICE, QuestionForm.YES_NO),
              List.copyOf(ItemGenerators.BUILT_IN),
              1,
              OptionalInt.empty(),
              policy,
              true,
              7);
      ITEMS.put(policy, ItemSet.generate(SCENES, plan));
    }
  }

  @ParameterizedTest
  @EnumSource
  void offersNothingThatIsTrue(Distractors policy) {
    assertThat(items(policy)).hasSizeGreaterThan(1000);
    assertThat(ItemChecker.checkSet(items(policy))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void putsTheGoldAnswerInEveryPositionEquallyOften(Distractors policy) {
    byAspect(policy, QuestionForm.MULTIPLE_CHOICE)
        .forEach(
            items -> {
              Map<Integer, Long> positions =
                  items.stream()
                      .collect(groupingBy(item -> item.options().indexOf(item.gold()), counting()));
              assertThat(positions).hasSize(items.get(0).options().size());
              assertThat(spread(positions.values())).isLessThanOrEqualTo(1);
            });
  }

  @ParameterizedTest
  @EnumSource
  void asksForYesAsOftenAsForNo(Distractors policy) {
    byAspect(policy, QuestionForm.YES_NO)
        .forEach(
            items -> {
              Map<String, Long> answers =
                  items.stream().collect(groupingBy(Item::gold, counting()));
              assertThat(answers).containsOnlyKeys("yes", "no");
              assertThat(spread(answers.values())).isLessThanOrEqualTo(1);
            });
  }

  @Test
  void takesWrongColorsFromTheSameSceneWhereTheyAreToMislead() {
    assertThat(seenElsewhere(Distractors.ADVERSARIAL))
        .isGreaterThan(2 * seenElsewhere(Distractors.RANDOM));
  }

  @Test
  void offersOtherOptionsUnderEachPolicy() {
    assertThat(
            Stream.of(Distractors.values())
                .map(policy -> items(policy).stream().map(Item::options).toList()))
        .doesNotHaveDuplicates();
  }

  /** Returns the share of wrong colors that another object of the scene has. */
  private static double seenElsewhere(Distractors policy) {
    return items(policy).stream()
        .filter(item -> item.aspect().equals(Aspect.COLOR))
        .filter(item -> item.form() == QuestionForm.MULTIPLE_CHOICE)
        .flatMap(
            item ->
                item.options().stream()
                    .filter(option -> !option.equals(item.gold()))
                    .map(option -> colors(item).contains(option)))
        .mapToInt(seen -> seen ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static List<String> colors(Item item) {
    Scene scene =
        SCENES.stream()
            .filter(one -> one.image().equals(item.images().get(0)))
            .findFirst()
            .orElseThrow();
    return scene.objects().stream()
        .flatMap(object -> object.attributes().stream())
        .filter(attribute -> attribute.aspect().equals(Aspect.COLOR))
        .map(Attribute::value)
        .toList();
  }

  private static List<Item> items(Distractors policy) {
    return ITEMS.getOrDefault(policy, List.of());
  }

  private static Collection<List<Item>> byAspect(Distractors policy, QuestionForm form) {
    return items(policy).stream()
        .filter(item -> item.form() == form)
        .collect(groupingBy(Item::aspect))
        .values();
  }

  private static long spread(Collection<Long> counts) {
    return Collections.max(counts) - Collections.min(counts);
  }
}
