package org.emma.item.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emma.item.Program;
import org.emma.item.check.Result.Answers;
import org.emma.item.check.Result.Objects;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Runs the steps that hold objects of one picture against those of another. */
final class CompareSteps {

  private CompareSteps() {}

  static Result differences(Call call) throws FaultFound {
    Objects one = call.one(0);
    Objects other = call.one(1);
    Set<String> differences = new HashSet<>();
    for (String aspect : call.program().arguments()) {
      if (differ(one.first(), other.first(), Aspect.of(aspect))) {
        differences.add("its " + aspect);
      }
    }
    boolean known =
        one.certainty().and(other.certainty()).isExact()
            && one.scene().completeness().coversAttributes()
            && other.scene().completeness().coversAttributes();
    return Answers.of(differences, known, known);
  }

  static Result changed(Call call) throws FaultFound {
    Objects before = call.objects(0);
    Objects after = call.objects(1);
    Set<String> changed = new HashSet<>();
    for (SceneObject object : before.objects()) {
      List<SceneObject> later = named(object.name(), after);
      boolean isUnique = named(object.name(), before).size() == 1 && later.size() == 1;
      if (isUnique && isValued(call, object) && isValued(call, later.get(0))) {
        if (differ(object, later.get(0), call.aspect())) {
          changed.add(object.name());
        }
      }
    }
    boolean known =
        before.scene().completeness().all()
            && after.scene().completeness().all()
            && before.certainty().and(after.certainty()).isExact();
    return Answers.of(changed, known, known);
  }

  private static boolean isValued(Call call, SceneObject object) throws FaultFound {
    return !Call.values(object, call.aspect()).isEmpty();
  }

  static Result counterpart(Call call) throws FaultFound {
    Objects one = call.one(0);
    Objects among = call.objects(1);
    List<SceneObject> alike = named(one.first().name(), among);
    if (alike.size() != 1) {
      throw call.referent(
          "finds %d objects called %s, not one".formatted(alike.size(), one.first().name()));
    }
    boolean known = one.certainty().isExact() && among.certainty().isExact();
    return Objects.one(
        among.scene(),
        alike.get(0),
        known && one.scene().completeness().all() && among.scene().completeness().all());
  }

  static Result further(Call call) throws FaultFound {
    Side side = Side.of(call.constant(0), call);
    if (!side.isHorizontal()) {
      throw call.malformed("knows left and right only");
    }
    Objects one = call.one(0);
    Objects other = call.one(1);
    double distance = depth(side, other) - depth(side, one);
    if (Math.abs(distance) < Program.CLEAR_MARGIN) {
      throw call.unclear(
          "the places are %.3f of the width apart, less than %.2f"
              .formatted(Math.abs(distance), Program.CLEAR_MARGIN));
    }
    return Answers.yesIf(distance > 0, one.certainty().and(other.certainty()).isExact());
  }

  private static double depth(Side side, Objects one) {
    return side.depth(one.first().box()) / one.scene().width();
  }

  /** Two objects that share some of their values are neither alike nor different. */
  private static boolean differ(SceneObject one, SceneObject other, Aspect aspect)
      throws FaultFound {
    List<String> values = Call.values(one, aspect);
    List<String> others = Call.values(other, aspect);
    if (values.isEmpty() || others.isEmpty()) {
      throw new FaultFound(
          Fault.Kind.UNANNOTATED,
          "object %s or %s has no %s".formatted(one.id(), other.id(), aspect));
    }
    boolean allAlike = isWithin(values, others) && isWithin(others, values);
    List<String> shared = new ArrayList<>(values);
    shared.removeIf(value -> !isWithin(List.of(value), others));
    if (!allAlike && !shared.isEmpty()) {
      throw new FaultFound(
          Fault.Kind.AMBIGUOUS,
          "%s is %s and %s is %s: partly the same %s"
              .formatted(one.id(), values, other.id(), others, aspect));
    }
    return !allAlike;
  }

  private static boolean isWithin(List<String> values, List<String> others) {
    return values.stream()
        .allMatch(value -> others.stream().anyMatch(other -> Synonyms.areAlike(value, other)));
  }

  private static List<SceneObject> named(String name, Objects objects) {
    return objects.objects().stream().filter(object -> object.name().equals(name)).toList();
  }
}
