package org.emma.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.Provenance.Imported;

/** Leaves out what cannot be scored because a part of its group was not answered. */
enum WholeGroups {
  /** Every question counts for itself. */
  NONE,
  /** The questions about a picture only count together. */
  BY_PICTURE,
  /** The questions of a group only count together. */
  BY_GROUP;

  /** Returns the observations without those of groups that are not answered as a whole. */
  List<Observation> of(List<Observation> observations) {
    Set<List<String>> broken = new HashSet<>();
    for (Observation observation : observations) {
      if (observation.grade() == Grade.UNANSWERED) {
        broken.add(key(observation));
      }
    }
    return observations.stream().filter(observation -> !broken.contains(key(observation))).toList();
  }

  private List<String> key(Observation observation) {
    Item item = observation.item();
    if (item.provenance() instanceof Imported origin) {
      String name =
          switch (this) {
            case NONE -> "";
            case BY_PICTURE -> item.imageGroup();
            case BY_GROUP -> origin.group();
          };
      if (!name.isEmpty()) {
        return List.of(origin.subset(), name);
      }
    }
    return List.of(item.key());
  }
}
