package org.emma.item.check;

import java.util.HashSet;
import java.util.Set;
import org.emma.item.check.Result.Answers;
import org.emma.item.check.Result.Objects;
import org.emma.scene.SceneObject;

/** Runs the steps that count. */
final class CountSteps {

  private CountSteps() {}

  static Result count(Call call) throws FaultFound {
    Objects objects = call.objects(0);
    return Answers.number(objects.objects().size(), objects.certainty().isExact());
  }

  static Result countIs(Call call) throws FaultFound {
    Objects objects = call.objects(0);
    return Answers.yesIf(objects.objects().size() == call.number(0), objects.certainty().isExact());
  }

  static Result countValues(Call call) throws FaultFound {
    Objects from = call.atLeast(2, 0);
    Set<String> values = new HashSet<>();
    for (SceneObject object : from.objects()) {
      values.addAll(call.annotated(object));
    }
    return Answers.number(values.size(), AnswerSteps.isExactWithValues(call, from));
  }

  static Result difference(Call call) throws FaultFound {
    int difference = surplus(call);
    if (difference < 1) {
      throw call.referent("presupposes that the first are more");
    }
    return Answers.number(difference, isExact(call));
  }

  static Result sum(Call call) throws FaultFound {
    int sum = call.objects(0).objects().size() + call.objects(1).objects().size();
    return Answers.number(sum, isExact(call));
  }

  static Result more(Call call) throws FaultFound {
    return Answers.yesIf(surplus(call) > 0, isExact(call));
  }

  static Result equal(Call call) throws FaultFound {
    return Answers.yesIf(surplus(call) == 0, isExact(call));
  }

  private static int surplus(Call call) throws FaultFound {
    return call.atLeast(1, 0).objects().size() - call.atLeast(1, 1).objects().size();
  }

  private static boolean isExact(Call call) throws FaultFound {
    return call.objects(0).certainty().and(call.objects(1).certainty()).isExact();
  }
}
