package org.emma.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emma.item.Item;
import org.emma.item.Program;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.scene.Box;
import org.emma.scene.Completeness;
import org.emma.scene.Image;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.synthetic.SyntheticScenes;

/** Makes items for tests. */
final class Items {

  private Items() {}

  static Item choice(String question, String gold, String... options) {
    return item(QuestionForm.MULTIPLE_CHOICE, new FakeImage("scene"), question, gold, options);
  }

  static Item yesNo(String question, String gold) {
    return item(QuestionForm.YES_NO, new FakeImage("scene"), question, gold, "yes", "no");
  }

  static Item open(String question, String gold) {
    return item(QuestionForm.OPEN, new FakeImage("scene"), question, gold);
  }

  /** Returns the question for a list of all kinds of objects. */
  static Item list(String gold) {
    Scene scene = SyntheticScenes.scene(7, 0);
    return Item.of(
        Aspect.ENTITY,
        Set.of(),
        QuestionForm.OPEN,
        List.of(scene.image()),
        "List all kinds of objects in the picture, separated by commas.",
        List.of(),
        gold,
        0.25,
        new Provenance.Generated(List.of(scene), Program.list(Program.scene()), "test"));
  }

  /**
   * Returns the request to describe a picture of these objects, in which those others are not.
   *
   * @param names the names of the objects
   * @param absent names of what is not there
   */
  static Item description(Completeness completeness, List<String> names, String... absent) {
    List<SceneObject> objects = new ArrayList<>();
    for (String name : names) {
      Box box = new Box(10 + 60.0 * objects.size(), 10, 40, 40);
      objects.add(new SceneObject("o" + objects.size(), name, box, List.of()));
    }
    String gold = String.join(", ", names);
    Image image = new FakeImage(gold);
    Scene scene = new Scene(gold, image, 512, 256, objects, List.of(), List.of(), completeness);
    return Item.of(
        Aspect.of("description"),
        Set.of(Aspect.ENTITY),
        QuestionForm.OPEN,
        List.of(image),
        "Describe the picture.",
        List.of(),
        gold,
        0.25,
        new Provenance.Generated(
            List.of(scene), Program.describe(List.of(absent), Program.scene()), "test"));
  }

  /** Returns the multiple-choice item of a number about an image; its gold answer is red. */
  static Item numbered(int number, Image image) {
    return item(
        QuestionForm.MULTIPLE_CHOICE,
        image,
        "What color is object %d?".formatted(number),
        "red",
        "red",
        "blue");
  }

  private static Item item(
      QuestionForm form, Image image, String question, String gold, String... options) {
    return Item.of(
        Aspect.COLOR,
        Set.of(),
        form,
        List.of(image),
        question,
        List.of(options),
        gold,
        0.25,
        new Provenance.Imported("fixture", question));
  }
}
