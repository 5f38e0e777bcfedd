package org.emma.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Derives the spatial relationships of a flat picture from the objects' boxes.
 *
 * <p>An object is left of another if its box ends before the other's begins and the line between
 * the middles is at most about 17 degrees off the horizontal (|dy| &le; 0.3 |dx|); right of, above
 * and below likewise. A pair on a diagonal has no relationship: people would disagree about it.
 */
public final class SpatialRelations {

  public static final String LEFT_OF = "left of";
  public static final String RIGHT_OF = "right of";
  public static final String ABOVE = "above";
  public static final String BELOW = "below";
  public static final String IN_FRONT_OF = "in front of";
  public static final String BEHIND = "behind";

  /** Maps each predicate to its converse: if a is left of b, b is right of a. */
  public static final Map<String, String> CONVERSE =
      Map.of(
          LEFT_OF,
          RIGHT_OF,
          RIGHT_OF,
          LEFT_OF,
          ABOVE,
          BELOW,
          BELOW,
          ABOVE,
          IN_FRONT_OF,
          BEHIND,
          BEHIND,
          IN_FRONT_OF);

  private static final double SLOPE = 0.3;

  private SpatialRelations() {}

  /** Returns the relationships between all ordered pairs that have a clear one. */
  public static List<Relationship> of(List<SceneObject> objects) {
    List<Relationship> relationships = new ArrayList<>();
    for (SceneObject subject : objects) {
      for (SceneObject object : objects) {
        if (!subject.id().equals(object.id())) {
          String predicate = predicate(subject.box(), object.box());
          if (!predicate.isEmpty()) {
            relationships.add(
                new Relationship(Aspect.SPATIAL, subject.id(), predicate, object.id()));
          }
        }
      }
    }
    return relationships;
  }

  /**
   * Tells whether the middles of two boxes allow a predicate; depth, and whatever is no side, they
   * always allow.
   */
  public static boolean isPossible(String predicate, Box subject, Box object) {
    return switch (predicate) {
      case LEFT_OF -> subject.centerX() < object.centerX();
      case RIGHT_OF -> subject.centerX() > object.centerX();
      case ABOVE -> subject.centerY() < object.centerY();
      case BELOW -> subject.centerY() > object.centerY();
      default -> true;
    };
  }

  private static String predicate(Box subject, Box object) {
    double dx = object.centerX() - subject.centerX();
    double dy = object.centerY() - subject.centerY();
    if (Math.abs(dy) <= SLOPE * Math.abs(dx)) {
      if (subject.x() + subject.width() <= object.x()) {
        return LEFT_OF;
      }
      return object.x() + object.width() <= subject.x() ? RIGHT_OF : "";
    }
    if (Math.abs(dx) <= SLOPE * Math.abs(dy)) {
      if (subject.y() + subject.height() <= object.y()) {
        return ABOVE;
      }
      return object.y() + object.height() <= subject.y() ? BELOW : "";
    }
    return "";
  }
}
