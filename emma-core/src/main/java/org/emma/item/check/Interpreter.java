package org.emma.item.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emma.item.Program;
import org.emma.item.check.Result.Answers;
import org.emma.item.check.Result.Objects;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

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
  Set<String> answers(Program program) throws FaultFound {
    if (run(program) instanceof Answers result) {
      return result.answers();
    }
    throw malformed(program, "yields objects, not answers");
  }

  private Result run(Program program) throws FaultFound {
    return switch (program.function()) {
      case SCENE -> scene(program);
      case FILTER -> filter(program);
      case UNIQUE -> unique(program);
      case EXTREME -> extreme(program);
      case QUERY -> query(program);
      case NAMES -> names(program);
      case COUNT -> new Answers(Set.of(String.valueOf(objects(program, 0).objects().size())));
      case COUNT_IS -> Answers.yesIf(objects(program, 0).objects().size() == number(program));
      case EXISTS -> Answers.yesIf(!objects(program, 0).objects().isEmpty());
      case VERIFY -> verify(program);
      case PREDICATES -> predicates(program);
      case HOLDS -> holds(program);
    };
  }

  private Objects scene(Program program) throws FaultFound {
    int index = program.arguments().isEmpty() ? 0 : number(program);
    if (index >= scenes.size() || !program.inputs().isEmpty()) {
      throw malformed(program, "does not fit %d picture(s)".formatted(scenes.size()));
    }
    return new Objects(scenes.get(index), scenes.get(index).objects(), false);
  }

  private Objects filter(Program program) throws FaultFound {
    Objects from = objects(program, 0);
    Aspect aspect = aspect(program);
    String value = constant(program, 1);
    List<SceneObject> kept = new ArrayList<>();
    for (SceneObject object : from.objects()) {
      if (values(object, aspect).contains(value)) {
        kept.add(object);
      }
    }
    return new Objects(from.scene(), kept, false);
  }

  private Objects unique(Program program) throws FaultFound {
    Objects from = objects(program, 0);
    if (from.objects().size() != 1) {
      throw new FaultFound(
          Fault.Kind.REFERENT,
          "%s finds %d objects, not one".formatted(program, from.objects().size()));
    }
    return new Objects(from.scene(), from.objects(), true);
  }

  private Objects extreme(Program program) throws FaultFound {
    Objects from = objects(program, 0);
    int sign =
        switch (constant(program, 0)) {
          case "leftmost" -> 1;
          case "rightmost" -> -1;
          default -> throw malformed(program, "knows leftmost and rightmost only");
        };
    if (from.objects().size() < 2) {
      throw new FaultFound(
          Fault.Kind.REFERENT,
          "%s chooses among %d objects".formatted(program, from.objects().size()));
    }
    SceneObject first = from.objects().get(0);
    for (SceneObject object : from.objects()) {
      first = sign * (object.box().centerX() - first.box().centerX()) < 0 ? object : first;
    }
    double margin = Program.CLEAR_MARGIN * from.scene().width();
    for (SceneObject object : from.objects()) {
      double distance = sign * (object.box().centerX() - first.box().centerX());
      if (!object.id().equals(first.id()) && distance < margin) {
        throw new FaultFound(
            Fault.Kind.MARGIN,
            "%s is %.1f pixels from %s, less than %.1f"
                .formatted(first.id(), distance, object.id(), margin));
      }
    }
    return new Objects(from.scene(), List.of(first), true);
  }

  private Answers query(Program program) throws FaultFound {
    return new Answers(new HashSet<>(annotated(program, one(program, 0))));
  }

  private Answers names(Program program) throws FaultFound {
    Set<String> names = new HashSet<>();
    objects(program, 0).objects().forEach(object -> names.add(object.name()));
    return new Answers(names);
  }

  private Answers verify(Program program) throws FaultFound {
    List<String> values = annotated(program, one(program, 0));
    return Answers.yesIf(values.contains(constant(program, 1)));
  }

  private Answers predicates(Program program) throws FaultFound {
    Standing standing = standing(program);
    Set<String> answers = new HashSet<>();
    for (String predicate : standing.predicates(aspect(program))) {
      answers.add(Phrases.answer(predicate));
    }
    return new Answers(answers);
  }

  private Answers holds(Program program) throws FaultFound {
    String predicate = constant(program, 0);
    return Answers.yesIf(standing(program).predicates().contains(predicate));
  }

  private Standing standing(Program program) throws FaultFound {
    Objects subject = one(program, 0);
    Objects object = one(program, 1);
    if (!subject.scene().equals(object.scene())) {
      throw malformed(program, "relates objects of two pictures");
    }
    Standing standing =
        new Standing(subject.scene(), subject.objects().get(0), object.objects().get(0));
    standing.refuseContradiction();
    return standing;
  }

  private static List<String> annotated(Program program, Objects one) throws FaultFound {
    SceneObject object = one.objects().get(0);
    List<String> values = values(object, aspect(program));
    if (values.isEmpty()) {
      throw new FaultFound(
          Fault.Kind.UNANNOTATED, "object %s has no %s".formatted(object.id(), aspect(program)));
    }
    return values;
  }

  private static List<String> values(SceneObject object, Aspect aspect) {
    return aspect.equals(Aspect.ENTITY) ? List.of(object.name()) : object.values(aspect);
  }

  private Objects one(Program program, int input) throws FaultFound {
    Objects objects = objects(program, input);
    if (!objects.isOne()) {
      throw malformed(program, "works on one object, but gets any number");
    }
    return objects;
  }

  private Objects objects(Program program, int input) throws FaultFound {
    if (input >= program.inputs().size()) {
      throw malformed(program, "lacks an input");
    }
    if (run(program.inputs().get(input)) instanceof Objects objects) {
      return objects;
    }
    throw malformed(program, "works on objects, but gets answers");
  }

  private static Aspect aspect(Program program) throws FaultFound {
    try {
      return Aspect.of(constant(program, 0));
    } catch (IllegalArgumentException e) {
      throw malformed(program, "names no aspect");
    }
  }

  private static int number(Program program) throws FaultFound {
    try {
      return Integer.parseUnsignedInt(constant(program, 0));
    } catch (NumberFormatException e) {
      throw malformed(program, "has no whole number");
    }
  }

  private static String constant(Program program, int index) throws FaultFound {
    if (index >= program.arguments().size()) {
      throw malformed(program, "lacks a constant");
    }
    return program.arguments().get(index);
  }

  private static FaultFound malformed(Program program, String why) {
    return new FaultFound(Fault.Kind.PROGRAM, program + " " + why);
  }
}
