package org.emma.item.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.emma.item.Program;
import org.emma.item.check.Synonyms;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/** Looks up in a scene what generators ask about; what many ask for is found once. */
final class SceneView {

  private final Scene scene;
  private final Map<String, List<SceneObject>> byName = new LinkedHashMap<>();
  private final List<String> names;
  private final List<String> countableNames;
  private final boolean isOfThings;
  private final List<Referent> referents;
  private final List<Referent> unique;
  private final Relations relations;

  SceneView(Scene scene) {
    this.scene = scene;
    for (SceneObject object : scene.objects()) {
      byName.computeIfAbsent(object.name(), name -> new ArrayList<>()).add(object);
    }
    names = List.copyOf(byName.keySet());
    countableNames = names.stream().filter(this::isCountable).toList();
    isOfThings =
        names.stream().allMatch(SceneNames::isOne)
            && scene.relationships().stream().noneMatch(r -> r.aspect().equals(Aspect.PART));
    referents = Referent.of(this);
    unique = referents.stream().filter(referent -> isOnly(referent.object())).toList();
    relations = new Relations(scene);
  }

  Scene scene() {
    return scene;
  }

  List<SceneObject> objects() {
    return scene.objects();
  }

  List<SceneObject> objects(Predicate<SceneObject> wanted) {
    List<SceneObject> found = new ArrayList<>();
    for (SceneObject object : scene.objects()) {
      if (wanted.test(object)) {
        found.add(object);
      }
    }
    return found;
  }

  List<SceneObject> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Returns the different names, in the scene's order. */
  List<String> names() {
    return names;
  }

  static List<String> names(List<SceneObject> objects) {
    return objects.stream().map(SceneObject::name).distinct().toList();
  }

  /** Returns the names whose objects can be counted one by one. */
  List<String> countableNames() {
    return countableNames;
  }

  /**
   * Returns the countable names of at least so many objects, where each of these has one value of
   * the aspect.
   */
  List<String> countableNames(Aspect aspect, int atLeast) {
    return countableNames.stream()
        .filter(name -> allHaveOne(named(name), aspect, atLeast))
        .toList();
  }

  /** Tells whether there is more than one object of either name. */
  boolean areSeveral(String one, String other) {
    return named(one).size() > 1 || named(other).size() > 1;
  }

  /** Tells whether a name is of one thing each, and never annotated as several at once. */
  boolean isCountable(String name) {
    String several = English.plural(name);
    return SceneNames.isOne(name) && (several.equals(name) || !byName.containsKey(several));
  }

  /** Tells whether its objects are things apart, so that "objects" means them all. */
  boolean isOfThings() {
    return isOfThings;
  }

  /** Returns what can be called by its name, or as the leftmost or rightmost of its name. */
  List<Referent> referents() {
    return referents;
  }

  /** Returns what can be called by its name alone, as there is one only. */
  List<Referent> unique() {
    return unique;
  }

  /** Returns the objects that are one thing each, and whose names no other object has. */
  List<SceneObject> uniqueThings() {
    return objects(this::isOnlyThing);
  }

  boolean isOnly(SceneObject object) {
    return named(object.name()).size() == 1;
  }

  Relations relations() {
    return relations;
  }

  /** Returns the different values of an aspect, in the scene's order. */
  List<String> values(Aspect aspect) {
    return values(scene.objects(), aspect);
  }

  static List<String> values(List<SceneObject> objects, Aspect aspect) {
    Set<String> values = new LinkedHashSet<>();
    for (SceneObject object : objects) {
      values.addAll(object.values(aspect));
    }
    return List.copyOf(values);
  }

  /** Returns the object's value if it is annotated with exactly one. */
  static Optional<String> value(SceneObject object, Aspect aspect) {
    List<String> values =
        aspect.equals(Aspect.ENTITY) ? List.of(object.name()) : object.values(aspect);
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  /** Tells whether there are so many objects and each has one value of the aspect. */
  static boolean allHaveOne(List<SceneObject> objects, Aspect aspect, int atLeast) {
    if (objects.size() < atLeast) {
      return false;
    }
    for (SceneObject object : objects) {
      if (value(object, aspect).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  static boolean has(SceneObject object, Aspect aspect, String value) {
    return object.values(aspect).contains(value);
  }

  /** Returns all objects of a name as a program. */
  static Program all(String name) {
    return Program.filter(Aspect.ENTITY, name, Program.scene());
  }

  /** Tells whether none of the words means the same as the given one. */
  static boolean isUnlike(String word, List<String> words) {
    return words.stream().noneMatch(one -> Synonyms.areAlike(one, word));
  }

  /** Tells whether the object is one thing, and the only one of its name. */
  boolean isOnlyThing(SceneObject object) {
    return isThing(object) && isOnly(object);
  }

  static boolean isThing(SceneObject object) {
    return SceneNames.isOne(object.name());
  }

  /** Returns the other objects that share the object's value. */
  List<SceneObject> sharing(SceneObject object, Aspect aspect) {
    return objects(
        other ->
            !other.id().equals(object.id()) && value(other, aspect).equals(value(object, aspect)));
  }
}
