package org.emma.item.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.scene.Aspect;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.SpatialRelations;

/**
 * Finds what stands how to what, as far as it is clear to the eye: for a direction, every object
 * that is on that side by its box must be annotated with some direction.
 */
final class Relations {

  private final Scene scene;
  private final Map<Aspect, List<Relationship>> byAspect = new HashMap<>();
  private final Map<Aspect, Map<String, List<Relationship>>> bySubject = new HashMap<>();
  private final Set<Relationship> all;
  private final boolean isDeep;

  Relations(Scene scene) {
    this.scene = scene;
    for (Relationship one : scene.relationships()) {
      byAspect.computeIfAbsent(one.aspect(), aspect -> new ArrayList<>()).add(one);
      bySubject
          .computeIfAbsent(one.aspect(), aspect -> new HashMap<>())
          .computeIfAbsent(one.subject(), subject -> new ArrayList<>())
          .add(one);
    }
    all = Set.copyOf(scene.relationships());
    isDeep =
        of(Aspect.SPATIAL)
            .anyMatch(
                r ->
                    r.predicate().equals(SpatialRelations.IN_FRONT_OF)
                        || r.predicate().equals(SpatialRelations.BEHIND));
  }

  Scene scene() {
    return scene;
  }

  /** Returns the different predicates of an aspect. */
  List<String> predicates(Aspect aspect) {
    return of(aspect).map(Relationship::predicate).distinct().toList();
  }

  /** Returns the different predicates of an aspect that the object is the object of. */
  List<String> predicatesTo(SceneObject object, Aspect aspect) {
    return of(aspect)
        .filter(r -> r.object().equals(object.id()))
        .map(Relationship::predicate)
        .distinct()
        .toList();
  }

  /** Returns the different predicates of an aspect that the object is the subject of. */
  List<String> predicatesFrom(SceneObject subject, Aspect aspect) {
    return from(subject, aspect).map(Relationship::predicate).distinct().toList();
  }

  /** Returns the different predicates of an aspect from one object to the other. */
  List<String> predicates(Aspect aspect, SceneObject subject, SceneObject object) {
    return between(aspect, subject, object).map(Relationship::predicate).distinct().toList();
  }

  /** Returns what so stands to the object; empty if it is not clear what does. */
  Optional<List<SceneObject>> subjects(Aspect aspect, String predicate, SceneObject object) {
    return scene.objects().stream().allMatch(o -> isClear(o, predicate, object))
        ? Optional.of(
            scene.objects().stream().filter(o -> holds(aspect, o, predicate, object)).toList())
        : Optional.empty();
  }

  /** Returns what the subject so stands to; empty if it is not clear. */
  Optional<List<SceneObject>> objects(Aspect aspect, String predicate, SceneObject subject) {
    return scene.objects().stream().allMatch(o -> isClear(subject, predicate, o))
        ? Optional.of(
            scene.objects().stream().filter(o -> holds(aspect, subject, predicate, o)).toList())
        : Optional.empty();
  }

  boolean holds(Aspect aspect, SceneObject subject, String predicate, SceneObject object) {
    return between(aspect, subject, object).anyMatch(r -> r.predicate().equals(predicate));
  }

  /**
   * Tells whether the graph speaks of the pair's direction, or the boxes rule the predicate out.
   */
  private boolean isClear(SceneObject subject, String predicate, SceneObject object) {
    if (subject.id().equals(object.id())) {
      return true;
    }
    return isConsistent(subject, object)
        && (!SpatialRelations.CONVERSE.containsKey(predicate)
            || !boxesAllow(subject, predicate, object)
            || hasDirection(subject, object)
            || hasDirection(object, subject));
  }

  /** Tells whether the graph agrees with the boxes, where no depth can explain the difference. */
  boolean isConsistent(SceneObject subject, SceneObject object) {
    return isDeep
        || (isComplete(subject, object)
            && between(Aspect.SPATIAL, subject, object)
                .allMatch(r -> boxesAllow(subject, r.predicate(), object)));
  }

  /** Tells whether the graph says what is clear by the boxes, if it is said to be complete. */
  private boolean isComplete(SceneObject subject, SceneObject object) {
    return !scene.completeness().coversRelationships()
        || SpatialRelations.of(List.of(subject, object)).stream().allMatch(all::contains);
  }

  private boolean hasDirection(SceneObject subject, SceneObject object) {
    return between(Aspect.SPATIAL, subject, object)
        .anyMatch(r -> SpatialRelations.CONVERSE.containsKey(r.predicate()));
  }

  private static boolean boxesAllow(SceneObject subject, String predicate, SceneObject object) {
    double right = object.box().centerX() - subject.box().centerX();
    double down = object.box().centerY() - subject.box().centerY();
    return switch (predicate) {
      case SpatialRelations.LEFT_OF -> right > 0;
      case SpatialRelations.RIGHT_OF -> right < 0;
      case SpatialRelations.ABOVE -> down > 0;
      case SpatialRelations.BELOW -> down < 0;
      default -> true;
    };
  }

  private Stream<Relationship> between(Aspect aspect, SceneObject subject, SceneObject object) {
    return from(subject, aspect).filter(r -> r.object().equals(object.id()));
  }

  private Stream<Relationship> from(SceneObject subject, Aspect aspect) {
    return bySubject.getOrDefault(aspect, Map.of()).getOrDefault(subject.id(), List.of()).stream();
  }

  private Stream<Relationship> of(Aspect aspect) {
    return byAspect.getOrDefault(aspect, List.of()).stream();
  }
}
