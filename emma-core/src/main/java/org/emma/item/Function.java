package org.emma.item;

import java.util.Locale;

/**
 * Names the steps that a {@link Program} is made of, after the functional programs of CLEVR
 * (Johnson et al. 2017) and GQA (Hudson and Manning 2019).
 *
 * <p>A step yields a set of objects, or the set of answers that are true. A question has a gold
 * answer only if no other of its options is in that set. Where a step compares places, distances or
 * areas, the program has no answer unless the difference is clear.
 */
public enum Function {
  /** {@code scene()}, {@code scene[1]()}: all objects of the item's first, or other, picture. */
  SCENE,
  /** {@code filter[aspect,value](objects)}: those of that value; aspect entity compares names. */
  FILTER,
  /**
   * {@code without[aspect,value](objects)}: those of other values only; no answer if one of the
   * objects has no value of the aspect.
   */
  WITHOUT,
  /** {@code union(objects,objects)}: what is in either. */
  UNION,
  /** {@code subjects[aspect,predicate](objects)}: what stands so to any of the objects. */
  SUBJECTS,
  /** {@code objects[aspect,predicate](objects)}: what any of the objects stands so to. */
  OBJECTS,
  /** {@code same-as[aspect](object)}: all other objects that share a value with it. */
  SAME_AS,
  /**
   * {@code within[region](objects)}: those whose box lies in a {@link Region}; no answer if one of
   * the objects lies across its border.
   */
  WITHIN,
  /**
   * {@code between(object,object)}: what lies on the line between the middles of two objects; no
   * answer if something lies nearly so.
   */
  BETWEEN,
  /**
   * {@code unique(objects)}: the only object; the program has no answer if there is another number.
   */
  UNIQUE,
  /**
   * {@code extreme[leftmost](objects)}, {@code rightmost}, {@code topmost}, {@code bottommost}: the
   * object whose middle is further out than every other's by at least {@link Program#CLEAR_MARGIN}
   * of the picture's width, or height.
   */
  EXTREME,
  /**
   * {@code ordinal[2,left](objects)}, or from {@code right}: the second in order; every middle is
   * at least {@link Program#CLEAR_MARGIN} from the next.
   */
  ORDINAL,
  /**
   * {@code extent[largest](objects)} or {@code smallest}: the object whose box has at least {@link
   * Program#CLEAR_AREA} times the area of every other, or every other of it.
   */
  EXTENT,
  /**
   * {@code distance[nearest](object)} or {@code farthest}: the other object whose middle is
   * nearest; every other is at least {@link Program#CLEAR_DISTANCE} times as far.
   */
  DISTANCE,
  /**
   * {@code boxed[left,top,right,bottom](objects)}: the only object whose box has these edges, in
   * whole percent of the picture's width and height.
   */
  BOXED,
  /** {@code odd[aspect](objects)}: the one whose value differs, while all others have the same. */
  ODD,
  /** {@code query[aspect](object)}: the values of that aspect; aspect entity yields the name. */
  QUERY,
  /** {@code names(objects)}: the names of all the objects. */
  NAMES,
  /** {@code commonest[aspect](objects)}: the value that more of the objects have than any other. */
  COMMONEST,
  /** {@code activities(object)}: what the object does, with what: {@code riding the horse}. */
  ACTIVITIES,
  /** {@code place(object)}: in which quarter of the picture its box lies, such as top left. */
  PLACE,
  /** {@code count(objects)}: how many, in digits. */
  COUNT,
  /** {@code count-values[aspect](objects)}: how many different values they have, in digits. */
  COUNT_VALUES,
  /** {@code difference(objects,objects)}: how many more the first are, in digits, at least one. */
  DIFFERENCE,
  /** {@code count-is[n](objects)}: yes if there are exactly n, else no. */
  COUNT_IS,
  /** {@code more(objects,objects)}: yes if the first are more, else no. */
  MORE,
  /** {@code equal(objects,objects)}: yes if both are as many, and any, else no. */
  EQUAL,
  /** {@code exists(objects)}: yes if there is any, else no. */
  EXISTS,
  /** {@code all[aspect,value](objects)}: yes if each of two or more has the value, else no. */
  ALL,
  /** {@code most[aspect,value](objects)}: yes if more than half have the value, else no. */
  MOST,
  /** {@code uniform[aspect](objects)}: yes if two or more have the same value, else no. */
  UNIFORM,
  /** {@code only(object,objects)}: yes if the objects are that one alone, else no. */
  ONLY,
  /** {@code verify[aspect,value](object)}: yes if the object has that value, else no. */
  VERIFY,
  /** {@code same[aspect](object,object)}: yes if the two share a value, else no. */
  SAME,
  /**
   * {@code larger(object,object)}: yes if the first one's box has at least {@link
   * Program#CLEAR_AREA} times the area of the other's, no if it is the other way round.
   */
  LARGER,
  /** {@code predicates[aspect](subject,object)}: how the first object stands to the second. */
  PREDICATES,
  /**
   * {@code holds[predicate](subject,object)}, {@code holds[aspect,predicate]} where the aspect is
   * not spatial: yes if the first so stands to the second, else no.
   */
  HOLDS,
  /** {@code and(answer,answer)}: yes if both are yes, else no. */
  AND,
  /** {@code values[aspect](objects)}: all values of that aspect that any of the objects has. */
  VALUES,
  /**
   * {@code differences[aspects](object,object)}: those of the aspects in which the two differ, with
   * {@code its} before them; no answer if they are partly alike.
   */
  DIFFERENCES,
  /**
   * {@code changed[aspect](objects,objects)}: the names of which either side has one object, and
   * these two differ in that aspect.
   */
  CHANGED,
  /** {@code counterpart(object,objects)}: the only one of the objects that has the same name. */
  COUNTERPART,
  /**
   * {@code further[left](object,object)} or {@code right}: yes if the first is further to that side
   * of its picture than the second of its own, no if it is further to the other; clear by {@link
   * Program#CLEAR_MARGIN}.
   */
  FURTHER,
  /** {@code only-one(answer,answer)}: yes if one is yes and the other no, else no. */
  ONLY_ONE,
  /**
   * {@code which-picture(answer,answer)}: {@code the first picture} if the first is yes, {@code the
   * second picture} if the second is.
   */
  WHICH_PICTURE,
  /** {@code common(answers,answers)}: those that are on both sides. */
  COMMON,
  /** {@code except(answers,answers)}: those of the first side that are not on the second. */
  EXCEPT,
  /** {@code other-than(answers,...)}: every answer that is on none of the sides. */
  OTHER_THAN,
  /** {@code kinds(answers)}: how many different answers, in digits. */
  KINDS,
  /** {@code sum(objects,objects)}: how many both are together, in digits. */
  SUM,
  /**
   * {@code sentences[sentence,...](answer,...)}: those of the sentences whose program, the one at
   * the same place, yields yes.
   */
  SENTENCES,
  /** {@code caption[sentence](objects)}: yes if the picture is annotated with the sentence. */
  CAPTION,
  /**
   * {@code or-none(answers)}: the same, or {@link Program#NONE} if no other option is among them.
   */
  OR_NONE,
  /** {@code list(objects)}: one answer, the names of all kinds in order, with commas between. */
  LIST,
  /**
   * {@code describe[names](objects)}: the same, wanted in sentences of the model's own; the names
   * are of what is not there, so that it is noticed if a description has it.
   */
  DESCRIBE;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String toString() {
    return word;
  }
}
