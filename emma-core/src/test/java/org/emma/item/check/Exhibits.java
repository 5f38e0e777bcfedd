package org.emma.item.check;

import static org.emma.item.Program.count;
import static org.emma.item.Program.countIs;
import static org.emma.item.Program.exists;
import static org.emma.item.Program.extreme;
import static org.emma.item.Program.filter;
import static org.emma.item.Program.holds;
import static org.emma.item.Program.names;
import static org.emma.item.Program.predicates;
import static org.emma.item.Program.query;
import static org.emma.item.Program.scene;
import static org.emma.item.Program.unique;
import static org.emma.item.Program.verify;

import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Attribute;
import org.emma.scene.Box;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.SpatialRelations;
import org.emma.scene.synthetic.SyntheticImage;

/**
 * Holds one scene and sound items about it: a red star on the left, a blue heart right of it, a
 * green and a gray circle below with an arrow, which is of two colors, between them.
 */
final class Exhibits {

  static final List<SceneObject> OBJECTS =
      List.of(
          object("star", 10, 10, "red", "large", "solid"),
          object("heart", 180, 10, "blue", "small", "striped"),
          object("circle", 20, 180, "green", "large", "dotted"),
          object("circle2", 190, 180, "gray", "large", "solid"),
          new SceneObject(
              "arrow",
              "arrow",
              new Box(100, 180, 40, 40),
              List.of(new Attribute(Aspect.COLOR, "cyan"), new Attribute(Aspect.COLOR, "yellow"))));

  static final Scene SCENE = sceneOf("exhibit", OBJECTS, SpatialRelations.of(OBJECTS));

  static final Program STAR = unique(named("star"));
  static final Program HEART = unique(named("heart"));
  static final Program ARROW = unique(named("arrow"));
  static final Program LEFT_CIRCLE = extreme("leftmost", named("circle"));

  static final ItemDraft COLOR =
      ItemDraft.multipleChoice(
          Aspect.COLOR,
          SCENE,
          "What color is the star?",
          query(Aspect.COLOR, STAR),
          "red",
          "blue",
          "green");
  static final ItemDraft COLOR_OF_LEFTMOST =
      ItemDraft.multipleChoice(
              Aspect.COLOR,
              SCENE,
              "What color is the leftmost circle?",
              query(Aspect.COLOR, LEFT_CIRCLE),
              "green",
              "gray")
          .alsoReading(Aspect.ENTITY, Aspect.SPATIAL);
  static final ItemDraft IS_IT_RED =
      ItemDraft.yesNo(
          Aspect.COLOR, SCENE, "Is the star red?", verify(Aspect.COLOR, "red", STAR), "yes");
  static final ItemDraft OPEN_COLOR =
      ItemDraft.open(
          Aspect.COLOR, SCENE, "What color is the star?", query(Aspect.COLOR, STAR), "red");
  static final ItemDraft SIZE =
      ItemDraft.multipleChoice(
          Aspect.SIZE, SCENE, "What size is the star?", query(Aspect.SIZE, STAR), "large", "small");
  static final ItemDraft NUMBER =
      ItemDraft.multipleChoice(
          Aspect.NUMBER,
          SCENE,
          "How many circles are there?",
          count(named("circle")),
          "2",
          "1",
          "3");
  static final ItemDraft ARE_THERE_TWO =
      ItemDraft.yesNo(
          Aspect.NUMBER,
          SCENE,
          "Are there exactly 2 circles?",
          countIs("2", named("circle")),
          "yes");
  static final ItemDraft WHICH =
      ItemDraft.multipleChoice(
              Aspect.ENTITY,
              SCENE,
              "Which of these objects is in the picture?",
              names(scene()),
              "star",
              "moon",
              "cross")
          .alsoReading();
  static final ItemDraft IS_THERE_AN_ARROW =
      ItemDraft.yesNo(
              Aspect.ENTITY,
              SCENE,
              "Is there an arrow in the picture?",
              exists(named("arrow")),
              "yes")
          .alsoReading();
  static final ItemDraft WHERE =
      ItemDraft.multipleChoice(
          Aspect.SPATIAL,
          SCENE,
          "Where is the star relative to the heart?",
          predicates(Aspect.SPATIAL, STAR, HEART),
          "to the left",
          "to the right",
          "above");
  static final ItemDraft IS_IT_LEFT =
      ItemDraft.yesNo(
          Aspect.SPATIAL,
          SCENE,
          "Is the star to the left of the heart?",
          holds("left of", STAR, HEART),
          "yes");

  static final List<ItemDraft> SOUND =
      List.of(
          COLOR,
          COLOR_OF_LEFTMOST,
          IS_IT_RED,
          OPEN_COLOR,
          SIZE,
          NUMBER,
          ARE_THERE_TWO,
          WHICH,
          IS_THERE_AN_ARROW,
          WHERE,
          IS_IT_LEFT);

  private Exhibits() {}

  static Program named(String name) {
    return filter(Aspect.ENTITY, name, scene());
  }

  static Scene sceneOf(String id, List<SceneObject> objects, List<Relationship> relationships) {
    return new Scene(id, new SyntheticImage(id, objects), 256, 256, objects, relationships);
  }

  /** Returns the scene with other relationships. */
  static Scene related(Relationship... relationships) {
    return sceneOf("exhibit", OBJECTS, List.of(relationships));
  }

  /** Returns the scene with both circles at nearly the same horizontal place. */
  static Scene withCirclesInLine() {
    List<SceneObject> objects =
        List.of(
            OBJECTS.get(0),
            object("circle", 100, 120, "green", "large", "dotted"),
            object("circle2", 110, 200, "gray", "large", "solid"));
    return sceneOf("exhibit", objects, SpatialRelations.of(objects));
  }

  private static SceneObject object(
      String id, double x, double y, String color, String size, String texture) {
    return new SceneObject(
        id,
        id.replaceAll("\\d", ""),
        new Box(x, y, 50, 50),
        List.of(
            new Attribute(Aspect.COLOR, color),
            new Attribute(Aspect.SIZE, size),
            new Attribute(Aspect.TEXTURE, texture)));
  }
}
