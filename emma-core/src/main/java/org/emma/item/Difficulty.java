package org.emma.item;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.emma.scene.Scene;

/**
 * Says how much has to be seen and combined to answer a generated question.
 *
 * <p>One point for a program of three or more working steps, two for five or more; one point for
 * more than four objects in what is shown, two for more than twelve. No point is easy, one or two
 * are medium, more are hard. Working steps are all but {@code scene} and {@code unique}. The bounds
 * are fixed, so that an item's difficulty does not depend on the set that it belongs to.
 */
public enum Difficulty {
  EASY,
  MEDIUM,
  HARD;

  private static final int SOME_STEPS = 3;
  private static final int MANY_STEPS = 5;
  private static final int SOME_OBJECTS = 4;
  private static final int MANY_OBJECTS = 12;
  private static final int MEDIUM_AT_MOST = 2;

  /** Returns the difficulty of what a program asks about scenes. */
  public static Difficulty of(Program program, Collection<Scene> shown) {
    int steps = steps(program);
    int objects = 0;
    for (Scene scene : shown) {
      objects += scene.objects().size();
    }
    int points =
        (steps >= SOME_STEPS ? 1 : 0)
            + (steps >= MANY_STEPS ? 1 : 0)
            + (objects > SOME_OBJECTS ? 1 : 0)
            + (objects > MANY_OBJECTS ? 1 : 0);
    if (points == 0) {
      return EASY;
    }
    return points <= MEDIUM_AT_MOST ? MEDIUM : HARD;
  }

  /** Returns the difficulty in words, such as {@code easy}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static int steps(Program program) {
    int steps =
        program.function() == Function.SCENE || program.function() == Function.UNIQUE ? 0 : 1;
    List<Program> inputs = program.inputs();
    for (int i = 0; i < inputs.size(); i++) {
      steps += steps(inputs.get(i));
    }
    return steps;
  }
}
