package org.emma.treat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emma.item.generate.English;
import org.emma.scene.Aspect;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/** Describes a scene in words that name the chosen aspects and no other. */
final class Description {

  private static final List<Aspect> ADJECTIVES = List.of(Aspect.SIZE, Aspect.COLOR, Aspect.TEXTURE);

  private Description() {}

  /**
   * Returns a sentence that lists the objects from left to right, then one relation where spatial
   * is chosen.
   */
  static String of(Scene scene, Set<Aspect> aspects) {
    Map<String, Integer> phrases = new LinkedHashMap<>();
    scene.objects().stream()
        .sorted(Comparator.comparingDouble(object -> object.box().centerX()))
        .map(object -> phrase(object, aspects))
        .forEach(phrase -> phrases.merge(phrase, 1, Integer::sum));
    List<String> listed =
        phrases.entrySet().stream()
            .map(
                e ->
                    e.getValue() == 1
                        ? English.withArticle(e.getKey())
                        : e.getValue() + " " + English.plural(e.getKey()))
            .toList();
    String relation = aspects.contains(Aspect.SPATIAL) ? relation(scene).orElse("") : "";
    return "The picture shows " + English.list(listed) + "." + relation;
  }

  private static String phrase(SceneObject object, Set<Aspect> aspects) {
    String adjectives =
        ADJECTIVES.stream()
            .filter(aspects::contains)
            .flatMap(aspect -> object.value(aspect).stream())
            .map(value -> value + " ")
            .collect(Collectors.joining());
    Optional<String> material =
        aspects.contains(Aspect.MATERIAL) ? object.value(Aspect.MATERIAL) : Optional.empty();
    return adjectives + material.map(value -> value + " ").orElse("") + object.name();
  }

  private static Optional<String> relation(Scene scene) {
    return scene.relationships().stream()
        .filter(r -> r.aspect().equals(Aspect.SPATIAL))
        .filter(r -> isUnique(r.subject(), scene) && isUnique(r.object(), scene))
        .findFirst()
        .map(r -> sentence(r, scene));
  }

  private static String sentence(Relationship r, Scene scene) {
    return " The %s is %s the %s."
        .formatted(
            scene.object(r.subject()).orElseThrow().name(),
            English.phrase(r.predicate()),
            scene.object(r.object()).orElseThrow().name());
  }

  private static boolean isUnique(String id, Scene scene) {
    String name = scene.object(id).orElseThrow().name();
    return scene.objects().stream().filter(object -> object.name().equals(name)).count() == 1;
  }
}
