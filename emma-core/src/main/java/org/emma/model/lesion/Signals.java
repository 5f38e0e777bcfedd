package org.emma.model.lesion;

import java.util.Set;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.scene.Aspect;

/**
 * Foretells effects from the aspects that an item reads.
 *
 * <p>Only of a generated item is it known that it reads nothing else, so that no other is foretold
 * to be kept. An item that is asked about one aspect and finds its object by another is uncertain
 * where only that other one is removed: guessing among the objects may do better than chance.
 *
 * @param removed the aspects of which nothing is left
 * @param kept the aspects that are left as they are
 */
record Signals(Set<Aspect> removed, Set<Aspect> kept) {

  /** What is removed with the colors of a picture, whose light and dark stay. */
  static final Signals COLOR =
      new Signals(
          Set.of(Aspect.COLOR),
          Set.of(
              Aspect.ENTITY,
              Aspect.PART,
              Aspect.NUMBER,
              Aspect.SHAPE,
              Aspect.SIZE,
              Aspect.TEXTURE,
              Aspect.ACTION,
              Aspect.SPATIAL,
              Aspect.TEXT));

  Signals {
    removed = Set.copyOf(removed);
    kept = Set.copyOf(kept);
  }

  Effect effectOn(Item item) {
    if (removed.contains(item.aspect())) {
      return Effect.REMOVES;
    }
    boolean isKept =
        item.provenance() instanceof Provenance.Generated
            && kept.contains(item.aspect())
            && kept.containsAll(item.alsoReads());
    return isKept ? Effect.KEEPS : Effect.UNCERTAIN;
  }
}
