package org.emma.scene;

/**
 * Says how one object stands to another: the subject is left of the object.
 *
 * @param aspect the aspect that the predicate belongs to, mostly {@link Aspect#SPATIAL}
 * @param subject id of the object that the predicate speaks about
 * @param predicate the predicate, such as {@code left of}
 * @param object id of the object that the subject is related to
 */
public record Relationship(Aspect aspect, String subject, String predicate, String object) {

  public Relationship {
    predicate = Words.required(predicate, "the predicate between " + subject + " and " + object);
    if (subject.equals(object)) {
      throw new IllegalArgumentException(
          "object %s cannot be %s itself: relate it to another object"
              .formatted(subject, predicate));
    }
  }
}
