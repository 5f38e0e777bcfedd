package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SpatialRelations;

/**
 * Tells how two objects stand to each other that both pictures have: in one of them so, and in the
 * other so as well, or the other way round.
 *
 * @param subject name of the object that the predicate speaks about
 * @param predicate how it stands to the other
 * @param object name of the other
 * @param picture a picture in which it does
 * @param isReversed whether the converse holds in the other picture
 */
record PairedRelation(
    String subject, String predicate, String object, int picture, boolean isReversed) {

  /** Returns all relations that hold in a picture and can be told for the other. */
  static List<PairedRelation> of(Pair pair) {
    List<PairedRelation> relations = new ArrayList<>();
    List<Twins> twins = pair.twins();
    for (Twins subject : twins) {
      for (Twins object : twins) {
        if (!subject.equals(object)) {
          for (int picture = 0; picture < 2; picture++) {
            relation(pair, subject, object, picture).ifPresent(relations::add);
          }
        }
      }
    }
    return relations.stream().filter(r -> r.isReversed || r.picture == 0).toList();
  }

  private static Optional<PairedRelation> relation(
      Pair pair, Twins subject, Twins object, int picture) {
    List<String> here = predicates(pair, subject, object, picture);
    List<String> there = predicates(pair, subject, object, 1 - picture);
    if (here.size() != 1 || there.size() != 1) {
      return Optional.empty();
    }
    String predicate = here.get(0);
    boolean isReversed = there.get(0).equals(SpatialRelations.CONVERSE.get(predicate));
    return isReversed || there.get(0).equals(predicate)
        ? Optional.of(
            new PairedRelation(subject.name(), predicate, object.name(), picture, isReversed))
        : Optional.empty();
  }

  private static List<String> predicates(Pair pair, Twins subject, Twins object, int picture) {
    return pair.view(picture)
        .relations()
        .predicates(Aspect.SPATIAL, subject.in(picture), object.in(picture));
  }

  /** Returns the relation as it stands in a sentence: the star to the left of the heart. */
  String words() {
    return "the %s %s the %s".formatted(subject, English.phrase(predicate), object);
  }

  /** Returns the program that tells whether it holds in a picture. */
  Program holds(int shown) {
    return Program.holds(predicate, Pair.the(subject, shown), Pair.the(object, shown));
  }
}
