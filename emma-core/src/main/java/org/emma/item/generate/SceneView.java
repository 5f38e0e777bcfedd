package org.emma.item.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.emma.item.NounNumber;
import org.emma.item.Program;
import org.emma.item.check.Synonyms;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Looks up in a scene what generators ask about.
 *
 * @param scene the scene
 */
record SceneView(Scene scene) {

  List<SceneObject> objects() {
    return scene.objects();
  }

  List<SceneObject> objects(Predicate<SceneObject> wanted) {
    return scene.objects().stream().filter(wanted).toList();
  }

  List<SceneObject> named(String name) {
    return objects(object -> object.name().equals(name));
  }

  /** Returns the different names, in the scene's order. */
  List<String> names() {
    return names(scene.objects());
  }

  static List<String> names(List<SceneObject> objects) {
    return objects.stream().map(SceneObject::name).distinct().toList();
  }

  /** Returns the names whose objects can be counted one by one. */
  List<String> countableNames() {
    return names().stream().filter(this::isCountable).toList();
  }

  /**
   * Returns the countable names of at least so many objects, where each of these has one value of
   * the aspect.
   */
  List<String> countableNames(Aspect aspect, int atLeast) {
    return countableNames().stream()
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
    return NounNumber.of(name) == NounNumber.ONE
        && (several.equals(name)
            || scene.objects().stream().noneMatch(object -> object.name().equals(several)));
  }

  /** Tells whether its objects are things apart, so that "objects" means them all. */
  boolean isOfThings() {
    return scene.objects().stream().allMatch(o -> NounNumber.of(o.name()) == NounNumber.ONE)
        && scene.relationships().stream().noneMatch(r -> r.aspect().equals(Aspect.PART));
  }

  /** Returns what can be called by its name alone, as there is one only. */
  List<Referent> unique() {
    return Referent.of(scene).stream().filter(referent -> isOnly(referent.object())).toList();
  }

  boolean isOnly(SceneObject object) {
    return scene.objects().stream().filter(o -> o.name().equals(object.name())).count() == 1;
  }

  /** Returns the different values of an aspect, in the scene's order. */
  List<String> values(Aspect aspect) {
    return values(scene.objects(), aspect);
  }

  static List<String> values(List<SceneObject> objects, Aspect aspect) {
    return objects.stream().flatMap(o -> o.values(aspect).stream()).distinct().toList();
  }

  /** Returns the object's value if it is annotated with exactly one. */
  static Optional<String> value(SceneObject object, Aspect aspect) {
    List<String> values =
        aspect.equals(Aspect.ENTITY) ? List.of(object.name()) : object.values(aspect);
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  /** Tells whether there are so many objects and each has one value of the aspect. */
  static boolean allHaveOne(List<SceneObject> objects, Aspect aspect, int atLeast) {
    return objects.size() >= atLeast
        && objects.stream().allMatch(object -> value(object, aspect).isPresent());
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
    return NounNumber.of(object.name()) == NounNumber.ONE;
  }

  /** Returns the other objects that share the object's value. */
  List<SceneObject> sharing(SceneObject object, Aspect aspect) {
    return objects(
        other ->
            !other.id().equals(object.id()) && value(other, aspect).equals(value(object, aspect)));
  }
}
