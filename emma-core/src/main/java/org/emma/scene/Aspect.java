package org.emma.scene;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names what an item examines: one way of seeing, such as color or number.
 *
 * <p>The set is open. The built-in aspects are constants of this class; a user adds one with {@link
 * #of(String)}. Attributes and relationships of a scene are typed by the aspect that they belong
 * to.
 *
 * @param name lower-case letters, digits and hyphens, beginning with a letter
 */
public record Aspect(String name) implements Comparable<Aspect> {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  public static final Aspect ENTITY = new Aspect("entity");
  public static final Aspect PART = new Aspect("part");
  public static final Aspect NUMBER = new Aspect("number");
  public static final Aspect COLOR = new Aspect("color");
  public static final Aspect MATERIAL = new Aspect("material");
  public static final Aspect SHAPE = new Aspect("shape");
  public static final Aspect SIZE = new Aspect("size");
  public static final Aspect TEXTURE = new Aspect("texture");
  public static final Aspect STATE = new Aspect("state");
  public static final Aspect ACTION = new Aspect("action");
  public static final Aspect SPATIAL = new Aspect("spatial");
  public static final Aspect TEXT = new Aspect("text");

  /** Lists the built-in aspects in the order in which reports show them. */
  public static final List<Aspect> BUILT_IN =
      List.of(
          ENTITY, PART, NUMBER, COLOR, MATERIAL, SHAPE, SIZE, TEXTURE, STATE, ACTION, SPATIAL,
          TEXT);

  private static final Map<String, Aspect> BY_NAME =
      BUILT_IN.stream().collect(Collectors.toUnmodifiableMap(Aspect::name, aspect -> aspect));

  public Aspect {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is no name for an aspect: use lower-case letters, digits and hyphens, beginning with a letter"
              .formatted(name));
    }
  }

  /**
   * Returns the aspect of that name, built in or new.
   *
   * @throws IllegalArgumentException if the name has other characters than lower-case letters,
   *     digits and hyphens, or does not begin with a letter
   */
  public static Aspect of(String name) {
    Aspect known = BY_NAME.get(name);
    return known == null ? new Aspect(name) : known;
  }

  @Override
  public int compareTo(Aspect other) {
    int mine = BUILT_IN.indexOf(this);
    int theirs = BUILT_IN.indexOf(other);
    if (mine >= 0 && theirs >= 0) {
      return Integer.compare(mine, theirs);
    }
    if (mine < 0 && theirs < 0) {
      return name.compareTo(other.name);
    }
    return mine >= 0 ? -1 : 1;
  }

  @Override
  public String toString() {
    return name;
  }
}
