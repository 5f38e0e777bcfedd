package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.scene.Aspect;
import org.emma.scene.Attribute;
import org.emma.scene.Box;
import org.emma.scene.Completeness;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.SpatialRelations;

/** Holds two scenes of our own with all that synthetic ones lack: people, parts, words, states. */
final class ShowcaseScenes {

  static final int WIDTH = 480;
  static final int HEIGHT = 320;

  private ShowcaseScenes() {}

  static List<Scene> all() {
    return List.of(park(), table(), shelf());
  }

  /** Returns the same scenes as if photographs of them had been annotated as in Visual Genome. */
  static List<Scene> open() {
    return all().stream()
        .map(
            scene ->
                new Scene(
                    scene.id() + "-open",
                    new ShowcaseImage(scene.id()),
                    WIDTH,
                    HEIGHT,
                    scene.objects(),
                    scene.relationships(),
                    List.of(),
                    Completeness.OPEN))
        .toList();
  }

  /** A street beside a park: somebody does something to something, and things have parts. */
  static Scene park() {
    List<SceneObject> objects =
        List.of(
            object("sky", 0, 0, 480, 110, "color:blue", "state:cloudless"),
            object("grass", 0, 110, 480, 150, "color:green"),
            object("street", 0, 260, 480, 60, "color:gray", "material:asphalt", "state:dry"),
            object("trees", 300, 50, 110, 110, "color:green"),
            object("house", 20, 40, 120, 120, "color:red", "material:brick"),
            object("door", 40, 100, 26, 60, "color:brown", "material:wood", "state:open"),
            object("window", 88, 100, 36, 36, "color:white", "shape:square", "state:closed"),
            object("chimney", 104, 18, 16, 42, "color:gray", "material:stone"),
            object("car", 20, 225, 130, 65, "color:blue", "material:metal", "state:parked"),
            object("wheel1", 36, 264, 28, 28, "color:black", "shape:round", "material:rubber"),
            object("wheel2", 106, 264, 28, 28, "color:black", "shape:round", "material:rubber"),
            object("man", 185, 120, 44, 120, "action:standing", "state:happy"),
            object("umbrella", 160, 78, 94, 46, "color:red", "texture:striped", "state:open"),
            object("girl", 290, 170, 36, 88, "action:running", "state:happy"),
            object("ball", 338, 232, 24, 24, "color:yellow", "shape:round", "material:rubber"),
            object("dog", 395, 200, 60, 52, "color:brown", "action:sitting"),
            object(
                "sign",
                430,
                80,
                44,
                44,
                "color:red",
                "shape:octagonal",
                "material:metal",
                "text:STOP"));
    List<Relationship> relationships = new ArrayList<>();
    relate(relationships, Aspect.ACTION, "man", "holding", "umbrella");
    relate(relationships, Aspect.ACTION, "girl", "kicking", "ball");
    relate(relationships, Aspect.ACTION, "dog", "watching", "ball");
    relate(relationships, Aspect.PART, "house", "has", "door", "window", "chimney");
    relate(relationships, Aspect.PART, "car", "has", "wheel1", "wheel2");
    relate(relationships, Aspect.SPATIAL, "car", "on", "street");
    relate(relationships, Aspect.SPATIAL, "girl", "on", "grass");
    relate(relationships, Aspect.SPATIAL, "dog", "on", "grass");
    relate(relationships, Aspect.SPATIAL, "man", "on", "grass");
    relationships.addAll(SpatialRelations.of(objects));
    return scene("park", objects, relationships);
  }

  /** Things apart on a desk, each annotated with everything. */
  static Scene table() {
    List<SceneObject> objects =
        List.of(
            thing("lamp", 20, 24, 60, 130, "yellow", "metal", "conical", "large", "plain", "on"),
            thing(
                "clock", 200, 20, 60, 60, "white", "plastic", "round", "small", "plain", "hanging"),
            thing(
                "bottle",
                130,
                100,
                30,
                100,
                "green",
                "glass",
                "cylindrical",
                "small",
                "plain",
                "closed"),
            thing(
                "book",
                215,
                120,
                90,
                110,
                "red",
                "paper",
                "rectangular",
                "large",
                "plain",
                "closed",
                "text:ATLAS"),
            thing(
                "box",
                350,
                90,
                110,
                100,
                "brown",
                "cardboard",
                "square",
                "large",
                "striped",
                "open"),
            thing(
                "cup1",
                30,
                215,
                44,
                50,
                "white",
                "ceramic",
                "cylindrical",
                "small",
                "dotted",
                "full"),
            thing(
                "cup2",
                110,
                240,
                44,
                50,
                "blue",
                "ceramic",
                "cylindrical",
                "small",
                "plain",
                "empty"),
            thing(
                "cup3",
                185,
                255,
                44,
                50,
                "blue",
                "plastic",
                "cylindrical",
                "small",
                "plain",
                "empty"),
            thing(
                "plate", 285, 245, 120, 60, "white", "ceramic", "round", "large", "plain",
                "empty"));
    return scene("table", objects, SpatialRelations.of(objects));
  }

  /** Few things, so far apart that it is clear how each stands to each. */
  static Scene shelf() {
    List<SceneObject> objects =
        List.of(
            thing(
                "clock", 100, 20, 50, 50, "white", "plastic", "round", "small", "plain", "hanging"),
            thing(
                "vase",
                104,
                220,
                40,
                80,
                "blue",
                "ceramic",
                "cylindrical",
                "large",
                "striped",
                "empty"),
            thing(
                "book",
                158,
                230,
                44,
                66,
                "red",
                "paper",
                "rectangular",
                "large",
                "plain",
                "closed"),
            thing(
                "cup",
                380,
                240,
                44,
                50,
                "blue",
                "plastic",
                "cylindrical",
                "small",
                "plain",
                "full"));
    return scene("shelf", objects, SpatialRelations.of(objects));
  }

  private static Scene scene(
      String id, List<SceneObject> objects, List<Relationship> relationships) {
    return new Scene(id, new ShowcaseImage(id), WIDTH, HEIGHT, objects, relationships);
  }

  private static void relate(
      List<Relationship> all, Aspect aspect, String subject, String predicate, String... objects) {
    for (String object : objects) {
      all.add(new Relationship(aspect, subject, predicate, object));
    }
  }

  private static SceneObject thing(
      String id, int x, int y, int width, int height, String... values) {
    List<String> aspects = List.of("color:", "material:", "shape:", "size:", "texture:", "state:");
    List<String> attributes = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      attributes.add(i < aspects.size() ? aspects.get(i) + values[i] : values[i]);
    }
    return object(id, x, y, width, height, attributes.toArray(String[]::new));
  }

  private static SceneObject object(
      String id, int x, int y, int width, int height, String... attributes) {
    List<Attribute> typed = new ArrayList<>();
    for (String attribute : attributes) {
      String[] parts = attribute.split(":", 2);
      typed.add(new Attribute(Aspect.of(parts[0]), parts[1]));
    }
    return new SceneObject(id, id.replaceAll("\\d", ""), new Box(x, y, width, height), typed);
  }
}
