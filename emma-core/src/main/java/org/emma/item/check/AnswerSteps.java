package org.emma.item.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emma.item.Function;
import org.emma.item.check.Result.Answers;
import org.emma.item.check.Result.Objects;
import org.emma.scene.Aspect;
import org.emma.scene.Completeness;
import org.emma.scene.SceneObject;

/** Runs the steps from objects to answers. */
final class AnswerSteps {

  private AnswerSteps() {}

  static Result query(Call call) throws FaultFound {
    Objects one = call.one(0);
    boolean known = one.certainty().isExact();
    boolean covered =
        call.aspect().equals(Aspect.ENTITY) || one.scene().completeness().coversAttributes();
    return Answers.of(new HashSet<>(call.annotated(one.first())), known, known && covered);
  }

  static Result names(Call call) throws FaultFound {
    Objects objects = call.objects(0);
    Set<String> names = new HashSet<>();
    objects.objects().forEach(object -> names.add(object.name()));
    Completeness completeness = objects.scene().completeness();
    boolean ofAll = call.program().inputs().get(0).function() == Function.SCENE;
    return Answers.of(
        names,
        name -> objects.certainty().belongs(),
        other -> objects.certainty().complete() || (ofAll && completeness.coversPresence(other)));
  }

  static Result values(Call call) throws FaultFound {
    Objects objects = call.objects(0);
    Set<String> values = new HashSet<>();
    for (SceneObject object : objects.objects()) {
      values.addAll(Call.values(object, call.aspect()));
    }
    boolean complete =
        objects.certainty().complete() && objects.scene().completeness().coversAttributes();
    return Answers.of(values, objects.certainty().belongs(), complete);
  }

  static Result commonest(Call call) throws FaultFound {
    Objects from = call.atLeast(2, 0);
    Map<String, Integer> counts = new HashMap<>();
    for (SceneObject object : from.objects()) {
      call.annotated(object).forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Set<String> commonest = new HashSet<>(counts.keySet());
    commonest.removeIf(value -> counts.getOrDefault(value, 0) < most);
    if (commonest.size() > 1) {
      throw call.unclear("%s are equally common".formatted(commonest));
    }
    boolean known = isExactWithValues(call, from);
    return Answers.of(commonest, known, known);
  }

  static Result exists(Call call) throws FaultFound {
    Objects objects = call.objects(0);
    boolean isAny = !objects.objects().isEmpty();
    boolean known =
        isAny ? objects.certainty().belongs() : objects.certainty().complete() || isCovered(call);
    return Answers.yesIf(isAny, known);
  }

  /** Tells whether annotators looked for the name that was not found. */
  private static boolean isCovered(Call call) throws FaultFound {
    var filter = call.program().inputs().get(0);
    return filter.function() == Function.FILTER
        && filter.arguments().get(0).equals(Aspect.ENTITY.name())
        && filter.inputs().get(0).function() == Function.SCENE
        && call.objects(0).scene().completeness().coversPresence(filter.arguments().get(1));
  }

  static Result all(Call call) throws FaultFound {
    Objects from = call.atLeast(2, 0);
    return Answers.yesIf(
        having(call, from) == from.objects().size(), isExactWithValues(call, from));
  }

  static Result most(Call call) throws FaultFound {
    Objects from = call.atLeast(2, 0);
    int having = having(call, from);
    if (2 * having == from.objects().size()) {
      throw call.unclear("just half of the objects have the value");
    }
    return Answers.yesIf(2 * having > from.objects().size(), isExactWithValues(call, from));
  }

  private static int having(Call call, Objects from) throws FaultFound {
    int having = 0;
    for (SceneObject object : from.objects()) {
      having += call.annotated(object).contains(call.constant(1)) ? 1 : 0;
    }
    return having;
  }

  static Result uniform(Call call) throws FaultFound {
    Objects from = call.atLeast(2, 0);
    Set<List<String>> values = new HashSet<>();
    for (SceneObject object : from.objects()) {
      values.add(call.annotated(object));
    }
    return Answers.yesIf(values.size() == 1, isExactWithValues(call, from));
  }

  static Result only(Call call) throws FaultFound {
    Objects one = call.one(0);
    Objects among = call.objects(1);
    boolean isAmong = among.objects().contains(one.first());
    if (!isAmong) {
      throw call.referent("asks about an object that is not among them");
    }
    boolean known = one.certainty().and(among.certainty()).isExact();
    return Answers.yesIf(among.objects().size() == 1, known);
  }

  static Result verify(Call call) throws FaultFound {
    Objects one = call.one(0);
    boolean isSo = call.annotated(one.first()).contains(call.constant(1));
    boolean covered = isSo || one.scene().completeness().coversAttributes();
    return Answers.yesIf(isSo, one.certainty().isExact() && covered);
  }

  static Result same(Call call) throws FaultFound {
    Objects first = call.one(0);
    Objects second = call.one(1);
    List<String> shared = new ArrayList<>(call.annotated(first.first()));
    shared.retainAll(call.annotated(second.first()));
    boolean covered =
        !shared.isEmpty()
            || (first.scene().completeness().coversAttributes()
                && second.scene().completeness().coversAttributes());
    return Answers.yesIf(
        !shared.isEmpty(), first.certainty().and(second.certainty()).isExact() && covered);
  }

  static Result and(Call call) throws FaultFound {
    Answers first = call.answers(0);
    Answers second = call.answers(1);
    boolean both = first.isYes() && second.isYes();
    boolean covered =
        call.interpreter().scenes().stream().allMatch(scene -> scene.completeness().all());
    boolean known = both ? first.isKnown() && second.isKnown() : covered;
    return Answers.yesIf(both, known);
  }

  static boolean isExactWithValues(Call call, Objects from) throws FaultFound {
    boolean covered =
        call.aspect().equals(Aspect.ENTITY) || from.scene().completeness().coversAttributes();
    return from.certainty().isExact() && covered;
  }
}
