package org.emma.item.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.emma.item.Program;
import org.emma.item.check.Result.Objects;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/** Runs programs on scenes that were changed, to foretell what the change does to an answer. */
public final class ProgramRun {

  private ProgramRun() {}

  /** Tells of an answer whether it is true; empty where the program has none on these scenes. */
  public static Optional<Predicate<String>> truth(Program program, List<Scene> scenes) {
    try {
      return Optional.of(new Interpreter(scenes).answers(program)::isTrue);
    } catch (FaultFound nothing) {
      return Optional.empty();
    }
  }

  /**
   * Returns, scene by scene, the objects that the answer is read from: those counted, compared or
   * asked for an attribute. Empty lists where the program does not run.
   */
  public static List<List<SceneObject>> concerned(Program program, List<Scene> scenes) {
    List<List<SceneObject>> concerned = new ArrayList<>();
    scenes.forEach(scene -> concerned.add(new ArrayList<>()));
    try {
      for (Objects objects : concerned(program, new Interpreter(scenes))) {
        concerned.get(scenes.indexOf(objects.scene())).addAll(objects.objects());
      }
    } catch (FaultFound nothing) {
      concerned.forEach(List::clear);
    }
    return concerned.stream().map(objects -> objects.stream().distinct().toList()).toList();
  }

  private static List<Objects> concerned(Program program, Interpreter interpreter)
      throws FaultFound {
    List<Objects> concerned = new ArrayList<>();
    for (Program input : program.inputs()) {
      if (interpreter.run(input) instanceof Objects objects) {
        concerned.add(objects);
      } else {
        concerned.addAll(concerned(input, interpreter));
      }
    }
    return concerned;
  }
}
