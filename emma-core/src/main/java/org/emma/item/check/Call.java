package org.emma.item.check;

import java.util.List;
import org.emma.item.Program;
import org.emma.item.check.Result.Answers;
import org.emma.item.check.Result.Objects;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/**
 * Gives a step its constants and the results that it works on.
 *
 * @param program the step with its inputs
 * @param interpreter runs the inputs
 */
record Call(Program program, Interpreter interpreter) {

  /** Returns an input that is known to be one object. */
  Objects one(int input) throws FaultFound {
    Objects objects = objects(input);
    if (!objects.isOne()) {
      throw malformed("works on one object, but gets any number");
    }
    return objects;
  }

  /** Returns an input that is any number of objects. */
  Objects objects(int input) throws FaultFound {
    if (run(input) instanceof Objects objects) {
      return objects;
    }
    throw malformed("works on objects, but gets answers");
  }

  /** Returns an input of at least so many objects. */
  Objects atLeast(int number, int input) throws FaultFound {
    Objects objects = objects(input);
    if (objects.objects().size() < number) {
      throw referent("chooses among %d objects".formatted(objects.objects().size()));
    }
    return objects;
  }

  Answers answers(int input) throws FaultFound {
    if (run(input) instanceof Answers answers) {
      return answers;
    }
    throw malformed("works on answers, but gets objects");
  }

  private Result run(int input) throws FaultFound {
    if (input >= program.inputs().size()) {
      throw malformed("lacks an input");
    }
    return interpreter.run(program.inputs().get(input));
  }

  String constant(int index) throws FaultFound {
    if (index >= program.arguments().size()) {
      throw malformed("lacks a constant");
    }
    return program.arguments().get(index);
  }

  Aspect aspect() throws FaultFound {
    try {
      return Aspect.of(constant(0));
    } catch (IllegalArgumentException e) {
      throw malformed("names no aspect");
    }
  }

  int number(int index) throws FaultFound {
    try {
      return Integer.parseUnsignedInt(constant(index));
    } catch (NumberFormatException e) {
      throw malformed("has no whole number");
    }
  }

  /** Returns the object's values of the call's aspect; there must be one. */
  List<String> annotated(SceneObject object) throws FaultFound {
    List<String> values = values(object, aspect());
    if (values.isEmpty()) {
      throw new FaultFound(
          Fault.Kind.UNANNOTATED, "object %s has no %s".formatted(object.id(), aspect()));
    }
    return values;
  }

  static List<String> values(SceneObject object, Aspect aspect) {
    return aspect.equals(Aspect.ENTITY) ? List.of(object.name()) : object.values(aspect);
  }

  FaultFound malformed(String why) {
    return new FaultFound(Fault.Kind.PROGRAM, program + " " + why);
  }

  FaultFound referent(String why) {
    return new FaultFound(Fault.Kind.REFERENT, program + " " + why);
  }

  FaultFound unclear(String why) {
    return new FaultFound(Fault.Kind.MARGIN, program + ": " + why);
  }
}
