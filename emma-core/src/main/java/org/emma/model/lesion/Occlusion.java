package org.emma.model.lesion;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.emma.item.Function;
import org.emma.item.Item;
import org.emma.item.Provenance.Generated;
import org.emma.item.check.ProgramRun;
import org.emma.model.Query;
import org.emma.scene.Aspect;
import org.emma.scene.Box;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Covers the objects that a question is about with patches of the picture's mean color. It knows
 * them from the items, so it is made for the items that will be asked, and impairs no others.
 *
 * <p>What that does to an item is computed: its program is run on the scene without these objects.
 * A patch still tells where something is, how large and how many, so nothing is foretold about
 * items that read these.
 */
public final class Occlusion implements Lesion {

  private static final Set<Aspect> BETRAYED =
      Set.of(Aspect.SIZE, Aspect.SPATIAL, Aspect.NUMBER, Aspect.PART);

  private final Map<String, Item> items = new HashMap<>();

  /** Creates the lesion for these items; those that were not generated cannot be impaired. */
  public Occlusion(List<Item> items) {
    items.stream()
        .filter(item -> item.provenance() instanceof Generated)
        .forEach(item -> this.items.put(item.key(), item));
  }

  @Override
  public String name() {
    return "occlusion";
  }

  @Override
  public String mark(Query query) {
    return name() + "-" + query.id();
  }

  @Override
  public Optional<String> obstacle(Query query) {
    return items.containsKey(query.id())
        ? Optional.empty()
        : Optional.of("has nothing to cover where no scene says what is asked about");
  }

  @Override
  public BufferedImage impair(BufferedImage picture, Query query, int image) {
    BufferedImage covered =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = covered.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.setColor(
        new Color(Pixels.of(picture).mean(0, 0, picture.getWidth(), picture.getHeight())));
    Item item = items.get(query.id());
    if (item != null && item.provenance() instanceof Generated generated) {
      Scene scene = generated.scenes().get(image);
      double across = (double) picture.getWidth() / scene.width();
      double down = (double) picture.getHeight() / scene.height();
      for (SceneObject object : concerned(item, generated).get(image)) {
        cover(object.box(), across, down, graphics);
      }
    }
    graphics.dispose();
    return covered;
  }

  @Override
  public Effect effectOn(Item item) {
    if (!(item.provenance() instanceof Generated generated)) {
      return Effect.UNCERTAIN;
    }
    List<List<SceneObject>> concerned = concerned(item, generated);
    if (concerned.stream().allMatch(List::isEmpty)) {
      return Effect.KEEPS;
    }
    if (BETRAYED.contains(item.aspect())
        || item.alsoReads().stream().anyMatch(BETRAYED::contains)) {
      return Effect.UNCERTAIN;
    }
    Optional<Predicate<String>> truth =
        ProgramRun.truth(generated.program(), without(concerned, generated));
    if (truth.filter(isTrue -> isTrue.test(item.gold())).isPresent()) {
      return Effect.UNCERTAIN;
    }
    return truth.filter(isTrue -> item.options().stream().anyMatch(isTrue)).isPresent()
        ? Effect.FLIPS
        : Effect.REMOVES;
  }

  private static List<List<SceneObject>> concerned(Item item, Generated generated) {
    List<List<SceneObject>> concerned =
        ProgramRun.concerned(generated.program(), generated.scenes());
    return generated.program().function() == Function.NAMES
        ? concerned.stream()
            .map(
                objects ->
                    objects.stream().filter(object -> object.name().equals(item.gold())).toList())
            .toList()
        : concerned;
  }

  private static List<Scene> without(List<List<SceneObject>> hidden, Generated generated) {
    return IntStream.range(0, hidden.size())
        .mapToObj(i -> without(hidden.get(i), generated.scenes().get(i)))
        .toList();
  }

  private static Scene without(List<SceneObject> hidden, Scene scene) {
    List<SceneObject> left =
        scene.objects().stream().filter(object -> !hidden.contains(object)).toList();
    Set<String> ids = new HashSet<>();
    left.forEach(object -> ids.add(object.id()));
    return new Scene(
        scene.id(),
        scene.image(),
        scene.width(),
        scene.height(),
        left,
        scene.relationships().stream()
            .filter(r -> ids.contains(r.subject()) && ids.contains(r.object()))
            .toList(),
        scene.captions(),
        scene.completeness());
  }

  private static void cover(Box box, double across, double down, Graphics2D graphics) {
    int left = (int) Math.floor(box.x() * across);
    int top = (int) Math.floor(box.y() * down);
    int right = (int) Math.ceil((box.x() + box.width()) * across);
    int bottom = (int) Math.ceil((box.y() + box.height()) * down);
    graphics.fillRect(left, top, right - left, bottom - top);
  }
}
