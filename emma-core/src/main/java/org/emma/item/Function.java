package org.emma.item;

import java.util.Locale;

/**
 * Names the steps that a {@link Program} is made of, after the functional programs of CLEVR
 * (Johnson et al. 2017) and GQA (Hudson and Manning 2019).
 *
 * <p>A step yields a set of objects, or the set of answers that are true. A question has a gold
 * answer only if no other of its options is in that set.
 */
public enum Function {
  /** {@code scene()}, {@code scene[1]()}: all objects of the item's first, or other, picture. */
  SCENE,
  /** {@code filter[aspect,value](objects)}: those of that value; aspect entity compares names. */
  FILTER,
  /**
   * {@code unique(objects)}: the only object; the program has no answer if there is another number.
   */
  UNIQUE,
  /**
   * {@code extreme[leftmost](objects)} or {@code rightmost}: the object whose middle is further out
   * than every other's by at least {@link Program#CLEAR_MARGIN} of the picture's width.
   */
  EXTREME,
  /** {@code query[aspect](object)}: the values of that aspect; aspect entity yields the name. */
  QUERY,
  /** {@code names(objects)}: the names of all the objects. */
  NAMES,
  /** {@code count(objects)}: how many, in digits. */
  COUNT,
  /** {@code count-is[n](objects)}: yes if there are exactly n, else no. */
  COUNT_IS,
  /** {@code exists(objects)}: yes if there is any, else no. */
  EXISTS,
  /** {@code verify[aspect,value](object)}: yes if the object has that value, else no. */
  VERIFY,
  /** {@code predicates[aspect](subject,object)}: how the first object stands to the second. */
  PREDICATES,
  /**
   * {@code holds[predicate](subject,object)}: yes if the first so stands to the second, else no.
   */
  HOLDS;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
