package org.emma.scene;

import java.util.Set;

/**
 * Says what may be concluded from something not being annotated: nothing, unless the annotators
 * looked for it.
 *
 * @param all whether every object is annotated, with all its values of each aspect it has any of
 * @param names names of which every picture with one has at least one annotated, such as the 80
 *     categories of COCO; of no use where {@code all}
 * @param uncounted names of which more may be there than are annotated, such as those of a crowd
 */
public record Completeness(boolean all, Set<String> names, Set<String> uncounted) {

  /** Everything is annotated: drawn and rendered scenes. */
  public static final Completeness FULL = new Completeness(true, Set.of(), Set.of());

  /** What is annotated is there, and anything else may be as well: Visual Genome, GQA. */
  public static final Completeness OPEN = new Completeness(false, Set.of(), Set.of());

  public Completeness {
    names = Set.copyOf(names);
    uncounted = Set.copyOf(uncounted);
  }

  /** Returns that annotators looked for all objects of these names, and for nothing else. */
  public static Completeness ofNames(Set<String> names) {
    return new Completeness(false, names, Set.of());
  }

  /** Returns the same but for names of which not every one is annotated. */
  public Completeness withoutCounting(Set<String> crowded) {
    return new Completeness(all, names, crowded);
  }

  /** Tells whether no object has this name if none is annotated with it. */
  public boolean coversPresence(String name) {
    return all || names.contains(name);
  }

  /** Tells whether there are as many objects of this name as are annotated with it. */
  public boolean coversNumber(String name) {
    return coversPresence(name) && !uncounted.contains(name);
  }

  /** Tells whether an object has no other values of an aspect than those annotated. */
  public boolean coversAttributes() {
    return all;
  }

  /** Tells whether two objects stand in no other relationships than those annotated. */
  public boolean coversRelationships() {
    return all;
  }

  /** A full annotation adds nothing, so that digests do not change for having been complete. */
  void appendTo(StringBuilder canonical) {
    if (!equals(FULL)) {
      FieldText.append(canonical, "complete", String.valueOf(all));
      names.stream().sorted().forEach(name -> FieldText.append(canonical, "covers", name));
      uncounted.stream().sorted().forEach(name -> FieldText.append(canonical, "uncounted", name));
    }
  }
}
