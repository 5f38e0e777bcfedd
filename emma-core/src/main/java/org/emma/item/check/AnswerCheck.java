package org.emma.item.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.emma.item.ClosedWorld;
import org.emma.item.Function;
import org.emma.item.Item;
import org.emma.item.Program;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.item.check.Result.Answers;

/**
 * Holds gold answer and options against the answers that the program yields.
 *
 * @param item the item
 * @param generated its scenes and program
 */
record AnswerCheck(Item item, Provenance.Generated generated) {

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private static final Set<Function> COUNTING =
      EnumSet.of(
          Function.COUNT, Function.COUNT_VALUES, Function.DIFFERENCE, Function.SUM, Function.KINDS);
  private static final Set<Function> NAMING =
      EnumSet.of(Function.NAMES, Function.QUERY, Function.COMMON, Function.EXCEPT);

  List<Fault> faults() {
    try {
      Answers answers = new Interpreter(generated.scenes()).answers(generated.program());
      List<Fault> faults = against(answers);
      if (faults.isEmpty()) {
        checkAssumption(answers, faults);
      }
      return faults;
    } catch (FaultFound found) {
      return List.of(found.fault());
    }
  }

  private List<Fault> against(Answers answers) {
    List<Fault> faults = new ArrayList<>();
    if (!isNone() && !answers.isTrue(item.gold())) {
      faults.add(
          new Fault(
              Fault.Kind.GOLD,
              "the gold answer is \"%s\", true is %s".formatted(item.gold(), answers)));
    }
    if (item.form() == QuestionForm.OPEN && answers.areSeveral()) {
      faults.add(
          new Fault(
              Fault.Kind.AMBIGUOUS, "an open question has the answers %s".formatted(answers)));
    }
    List<String> options = item.options();
    if (mayBeNone()
        && !options
            .subList(Math.max(0, options.size() - 1), options.size())
            .equals(List.of(Program.NONE))) {
      faults.add(
          new Fault(
              Fault.Kind.OPTIONS, "the last of %s is not \"%s\"".formatted(options, Program.NONE)));
    }
    distractors().forEach(option -> checkDistractor(option, answers, faults));
    return faults;
  }

  private boolean mayBeNone() {
    return generated.program().function() == Function.OR_NONE;
  }

  /** Tells whether the gold answer is that no other option is true. */
  private boolean isNone() {
    return mayBeNone() && item.gold().equals(Program.NONE);
  }

  /** Returns the options that must be false. */
  private List<String> distractors() {
    return item.options().stream()
        .filter(option -> !option.equals(item.gold()))
        .filter(option -> !(mayBeNone() && option.equals(Program.NONE)))
        .toList();
  }

  private void checkAssumption(Answers answers, List<Fault> faults) {
    boolean isAssumed =
        (!isNone() && !answers.isKnownTrue(item.gold()))
            || !distractors().stream().allMatch(answers::isKnownFalse);
    if (isAssumed != ClosedWorld.isAssumed(item)) {
      faults.add(
          new Fault(
              Fault.Kind.CLOSED_WORLD,
              "that the item assumes a closed world is %s, and the scene says %s"
                  .formatted(ClosedWorld.isAssumed(item), isAssumed)));
    }
  }

  private void checkDistractor(String option, Answers answers, List<Fault> faults) {
    Program asked = mayBeNone() ? generated.program().inputs().get(0) : generated.program();
    boolean isTrue =
        answers.meansTrue(option)
            || Synonyms.areAlike(item.gold(), option)
            || (NAMING.contains(asked.function())
                && (Synonyms.isTrueOfAnything(option) || Kinds.areRelated(item.gold(), option)));
    if (isTrue) {
      faults.add(
          new Fault(
              Fault.Kind.DISTRACTOR,
              "\"%s\" is offered beside \"%s\", and true as well".formatted(option, item.gold())));
    }
    boolean isNumber = DIGITS.matcher(option).matches();
    boolean isUntold =
        asked.function() == Function.SENTENCES && !asked.arguments().contains(option);
    if (isNumber != COUNTING.contains(asked.function()) || isUntold) {
      faults.add(
          new Fault(
              Fault.Kind.OPTIONS,
              "\"%s\" is no answer to \"%s\"".formatted(option, item.question())));
    }
  }
}
