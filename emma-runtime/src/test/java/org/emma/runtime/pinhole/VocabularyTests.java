package org.emma.runtime.pinhole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;

class VocabularyTests {

  private final Vocabulary vocabulary = Vocabulary.shipped();

  @Test
  void readsWhatItWrites() {
    List<Integer> words =
        Arrays.stream(vocabulary.encode("Is the leftmost moon RED, exactly?")).boxed().toList();

    assertThat(vocabulary.decode(words)).isEqualTo("is the leftmost moon red exactly");
  }

  @Test
  void tellsTheArticleFromTheLetter() {
    assertThat(vocabulary.encode("A star")[0]).isNotEqualTo(vocabulary.letter("A"));
    assertThat(vocabulary.decode(List.of(vocabulary.letter("A")))).isEqualTo("A");
  }

  @Test
  void namesEveryWordThatItDoesNotKnow() {
    assertThat(vocabulary.unknown("Is the giraffe left of the zeppelin?"))
        .containsExactly("giraffe", "zeppelin");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vocabulary.encode("giraffe"))
        .withMessageContaining("giraffe");
  }

  @Test
  void refusesALetterThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vocabulary.letter("E"))
        .withMessageContaining("\"E\"");
  }

  @Test
  void knowsTheWordsOfEveryDefaultQuestion() {
    Set<String> unknown = new TreeSet<>();
    ItemPlan plan = ItemPlan.of(EnumSet.allOf(QuestionForm.class), 3);
    for (Item item : ItemSet.generate(new SyntheticScenes(100, 3).scenes(), plan)) {
      unknown.addAll(vocabulary.unknown(item.question()));
      unknown.addAll(vocabulary.unknown(item.gold()));
      item.options().forEach(option -> unknown.addAll(vocabulary.unknown(option)));
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void knowsTheWordsOfClevr() {
    assertThat(
            vocabulary.unknown(
                "gray red blue green brown purple cyan yellow cube cubes sphere spheres cylinder"
                    + " cylinders rubber metal large small in front of behind 0 1 2 3 4 5 6 7 8 9 10"
                    + " What material is the cube made of?"))
        .isEmpty();
  }
}
