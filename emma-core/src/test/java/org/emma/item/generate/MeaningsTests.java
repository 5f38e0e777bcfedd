package org.emma.item.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.scene.Box;
import org.emma.scene.ImageFile;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTests {

  @ParameterizedTest
  @CsvSource({
    "man, person",
    "dog, animal",
    "puppy, dog",
    "chair, furniture",
    "car, vehicle",
    "sofa, couch",
    "dogs, animal",
    "coffee cup, cup",
    "teddy bear, bear",
    "apple, fruit",
    "gray, grey",
    "huge, large",
    "crimson, red",
    "woman, lady",
    "kid, child",
    "dog, object"
  })
  void whatMayBeTrueOfTheSameThingIsAlike(String one, String other) {
    assertThat(Meanings.areAlike(one, other)).isTrue();
    assertThat(Meanings.areAlike(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "cup, plate",
    "cat, dog",
    "man, woman",
    "car, truck",
    "fork, knife",
    "cat, man",
    "red, blue",
    "wood, metal",
    "small, large",
    "shirt, pants",
    "cube, sphere",
    "orange, red"
  })
  void whatExcludesEachOtherIsNot(String one, String other) {
    assertThat(Meanings.areAlike(one, other)).isFalse();
    assertThat(Meanings.areAlike(other, one)).isFalse();
  }

  @Test
  void nothingThatEmmaDrawsIsAlike() {
    for (List<String> words :
        List.of(
            SyntheticScenes.NAMES,
            SyntheticScenes.COLORS,
            SyntheticScenes.SIZES,
            SyntheticScenes.TEXTURES)) {
      for (String one : words) {
        assertThat(words)
            .filteredOn(other -> !other.equals(one))
            .noneMatch(other -> Meanings.areAlike(one, other));
      }
    }
  }

  @Test
  void noQuestionCallsADogNoAnimal() {
    Scene dog = scene("dog", "plate");
    Scene animal = scene("animal", "cup");
    List<Item> items =
        ItemSet.generate(
            List.of(dog, animal, scene("person", "cup"), scene("man", "plate")),
            new ItemPlan(Set.of(Aspect.ENTITY), Set.of(QuestionForm.values()), 9, 1));
    assertThat(items).extracting(Item::question).contains("Is there an animal in the picture?");
    assertThat(items)
        .noneMatch(i -> asks(i, dog, "an animal") || asks(i, animal, "a dog"))
        .noneMatch(i -> i.gold().equals("dog") && i.options().contains("animal"))
        .noneMatch(i -> i.gold().equals("man") && i.options().contains("person"));
  }

  private static boolean asks(Item item, Scene scene, String name) {
    return item.images().contains(scene.image())
        && item.question().equals("Is there " + name + " in the picture?");
  }

  private static Scene scene(String first, String second) {
    String id = first + " and " + second;
    return new Scene(
        id,
        new ImageFile(id, Path.of(id)),
        100,
        100,
        List.of(
            new SceneObject("a", first, new Box(0, 0, 10, 10), List.of()),
            new SceneObject("b", second, new Box(50, 50, 10, 10), List.of())),
        List.of());
  }
}
