package org.emma.item.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.item.check.Result.Answers;

/** Runs the steps that put answers together, such as those about one picture and another. */
final class CombineSteps {

  private CombineSteps() {}

  static Result onlyOne(Call call) throws FaultFound {
    return Answers.yesIf(yesOrNo(call, 0).isYes() != yesOrNo(call, 1).isYes(), isCovered(call));
  }

  static Result whichPicture(Call call) throws FaultFound {
    Answers first = yesOrNo(call, 0);
    Answers second = yesOrNo(call, 1);
    Set<String> pictures = new HashSet<>();
    if (first.isYes()) {
      pictures.add("the first picture");
    }
    if (second.isYes()) {
      pictures.add("the second picture");
    }
    boolean known = first.isKnown() && second.isKnown();
    return Answers.of(pictures, known, known);
  }

  static Result common(Call call) throws FaultFound {
    Answers first = listed(call, 0);
    Answers second = listed(call, 1);
    Set<String> common = new HashSet<>(first.answers());
    common.retainAll(second.answers());
    return Answers.of(
        common, first.knows().and(second.knows()), first.excludes().and(second.excludes()));
  }

  static Result except(Call call) throws FaultFound {
    Answers first = listed(call, 0);
    Answers second = listed(call, 1);
    Set<String> rest = new HashSet<>(first.answers());
    rest.removeAll(second.answers());
    return Answers.of(
        rest, first.knows().and(second.excludes()), first.excludes().and(second.knows()));
  }

  static Result otherThan(Call call) throws FaultFound {
    Answers all = listed(call, 0);
    for (int i = 1; i < call.program().inputs().size(); i++) {
      Answers more = listed(call, i);
      Set<String> names = new HashSet<>(all.answers());
      names.addAll(more.answers());
      all = Answers.of(names, all.knows().and(more.knows()), all.excludes().and(more.excludes()));
    }
    return new Answers(all.answers(), true, all.knows(), all.excludes());
  }

  static Result kinds(Call call) throws FaultFound {
    return Answers.number(listed(call, 0).answers().size(), isCovered(call));
  }

  private static boolean isCovered(Call call) {
    return call.interpreter().scenes().stream().allMatch(scene -> scene.completeness().all());
  }

  private static Answers yesOrNo(Call call, int input) throws FaultFound {
    Answers answers = call.answers(input);
    boolean isYesOrNo =
        Stream.of("yes", "no").anyMatch(answer -> answers.answers().equals(Set.of(answer)));
    if (!isYesOrNo) {
      throw call.malformed("works on yes and no, but gets " + answers);
    }
    return answers;
  }

  private static Answers listed(Call call, int input) throws FaultFound {
    Answers answers = call.answers(input);
    if (answers.isAllBut()) {
      throw call.malformed("works on answers that can be listed");
    }
    return answers;
  }
}
