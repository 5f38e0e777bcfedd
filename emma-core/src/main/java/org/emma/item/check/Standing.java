package org.emma.item.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emma.scene.Aspect;
import org.emma.scene.Box;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Tells how one object stands to another by the scene graph, and by the boxes in a flat picture. A
 * picture is taken as flat if no relationship of its scene speaks of depth.
 *
 * @param scene the scene of both
 * @param subject the one that predicates speak about
 * @param object the other
 */
record Standing(Scene scene, SceneObject subject, SceneObject object) {

  private static final Set<String> DEPTH = Set.of("in front of", "behind");

  /** By how much, of the distance along one direction, two middles may differ in the other. */
  private static final double SLANT = 0.3;

  /** Returns the predicates of every aspect. */
  Set<String> predicates() {
    return relationships().map(Relationship::predicate).collect(Collectors.toSet());
  }

  /** Returns the predicates of one aspect. */
  Set<String> predicates(Aspect aspect) {
    return relationships()
        .filter(r -> r.aspect().equals(aspect))
        .map(Relationship::predicate)
        .collect(Collectors.toSet());
  }

  /** Returns how the object stands to the subject. */
  Standing converse() {
    return new Standing(scene, object, subject);
  }

  private Stream<Relationship> relationships() {
    return scene.relationships().stream()
        .filter(r -> r.subject().equals(subject.id()))
        .filter(r -> r.object().equals(object.id()));
  }

  /** Refuses a flat picture whose graph says what the boxes deny, or leaves out what they say. */
  void refuseContradiction() throws FaultFound {
    if (scene.relationships().stream().anyMatch(r -> DEPTH.contains(r.predicate()))) {
      return;
    }
    Set<String> said = predicates(Aspect.SPATIAL);
    for (String predicate : said) {
      if (!isOnThatSide(predicate)) {
        throw fault("%s is said to be %s %s, and the boxes deny it", predicate);
      }
    }
    String clear = clearly();
    boolean isDemanded = scene.completeness().coversRelationships();
    if (isDemanded && !clear.isEmpty() && !said.contains(clear)) {
      throw fault("%s is clearly %s %s by the boxes, and the scene graph does not say so", clear);
    }
  }

  private FaultFound fault(String sentence, String predicate) {
    return new FaultFound(
        Fault.Kind.GEOMETRY, sentence.formatted(subject.id(), predicate, object.id()));
  }

  /** Tells whether the boxes' middles allow the predicate; true of one that is no direction. */
  boolean isOnThatSide(String predicate) {
    double right = object.box().centerX() - subject.box().centerX();
    double down = object.box().centerY() - subject.box().centerY();
    return switch (predicate) {
      case "left of" -> right > 0;
      case "right of" -> right < 0;
      case "above" -> down > 0;
      case "below" -> down < 0;
      default -> true;
    };
  }

  private String clearly() {
    Box a = subject.box();
    Box b = object.box();
    double across = Math.abs(a.centerX() - b.centerX());
    double along = Math.abs(a.centerY() - b.centerY());
    if (along <= SLANT * across) {
      if (a.x() + a.width() <= b.x()) {
        return "left of";
      }
      if (b.x() + b.width() <= a.x()) {
        return "right of";
      }
    } else if (across <= SLANT * along) {
      if (a.y() + a.height() <= b.y()) {
        return "above";
      }
      if (b.y() + b.height() <= a.y()) {
        return "below";
      }
    }
    return "";
  }
}
