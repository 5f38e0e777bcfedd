package org.emma.item.check;

import java.util.List;
import org.emma.item.Program;
import org.emma.item.check.Result.Answers;
import org.emma.scene.Scene;

/**
 * Runs a program on the scenes of its item.
 *
 * @param scenes one per picture
 */
record Interpreter(List<Scene> scenes) {

  Interpreter {
    scenes = List.copyOf(scenes);
  }

  /** Returns all true answers to what the program asks. */
  Answers answers(Program program) throws FaultFound {
    if (run(program) instanceof Answers result) {
      return result;
    }
    throw new FaultFound(Fault.Kind.PROGRAM, program + " yields objects, not answers");
  }

  Result run(Program program) throws FaultFound {
    return Rule.of(program.function()).step().run(new Call(program, this));
  }
}
