package org.emma.item.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.check.Fault;
import org.emma.item.check.Fault.Kind;
import org.emma.item.check.ItemChecker;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Test;

/** Spoils items of every generator in every way that shows, and sees the checker catch each. */
class SpoiledItemsTests {

  private static final int OF_EACH = 4;

  private static Stream<Item> some() {
    return ItemGenerators.CATALOGUE.stream()
        .flatMap(generator -> ExampleItems.of(generator).limit(OF_EACH));
  }

  @Test
  void aWrongGoldIsCaught() {
    assertThat(some())
        .allSatisfy(
            item -> assertThat(kinds(item, item.question(), wrongGold(item))).contains(Kind.GOLD));
  }

  @Test
  void theQuestionOfAnotherProgramIsCaught() {
    for (SingleImageGenerator generator : ItemGenerators.CATALOGUE) {
      List<Item> items = ExampleItems.of(generator).limit(60).toList();
      for (Item item : items.stream().limit(OF_EACH).toList()) {
        for (Item other : items) {
          boolean isAnother =
              !ExampleItems.program(other).equals(ExampleItems.program(item))
                  && !other.question().equals(item.question());
          if (isAnother) {
            assertThat(kinds(item, other.question(), item.gold()))
                .as("%s for %s", other.question(), ExampleItems.program(item))
                .isNotEmpty();
          }
        }
      }
    }
  }

  @Test
  void aWrongArticleIsCaught() {
    assertThat(some().filter(item -> item.question().matches(".*\\ba [b-z].*")))
        .isNotEmpty()
        .allSatisfy(
            item ->
                assertThat(kinds(item, item.question().replaceFirst("\\ba ", "an "), item.gold()))
                    .contains(Kind.WORDING));
  }

  @Test
  void anAspectThatIsReadAndNotRecordedIsCaught() {
    assertThat(some())
        .allSatisfy(
            item -> {
              Set<Aspect> more = new TreeSet<>(item.alsoReads());
              more.add(Aspect.of("smell"));
              assertThat(ItemChecker.check(with(item, item.question(), item.gold(), more)))
                  .extracting(Fault::kind)
                  .contains(Kind.ALSO_READS);
            });
  }

  private static List<Kind> kinds(Item item, String question, String gold) {
    return ItemChecker.check(with(item, question, gold, item.alsoReads())).stream()
        .map(Fault::kind)
        .toList();
  }

  private static Item with(Item item, String question, String gold, Set<Aspect> alsoReads) {
    return Item.of(
        item.aspect(),
        alsoReads,
        item.form(),
        item.images(),
        question,
        item.options(),
        gold,
        item.chance(),
        item.provenance());
  }

  private static String wrongGold(Item item) {
    if (item.form() == QuestionForm.OPEN) {
      return item.gold().matches("\\d+") ? "99" : "something else";
    }
    List<String> wrong = new ArrayList<>(item.options());
    wrong.remove(item.gold());
    return wrong.get(0);
  }
}
