package org.emma.examine;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Says when a question that was asked several times counts as answered rightly. */
public enum PassRule {
  /** More than half of the replies are right. */
  MAJORITY {
    @Override
    boolean passes(int right, int repeats) {
      return 2 * right > repeats;
    }
  },
  /** Every reply is right. */
  ALL {
    @Override
    boolean passes(int right, int repeats) {
      return right == repeats;
    }
  },
  /** At least one reply is right. */
  ANY {
    @Override
    boolean passes(int right, int repeats) {
      return right > 0;
    }
  };

  abstract boolean passes(int right, int repeats);

  /**
   * Returns the one grade that several replies to a question add up to: correct if the rule says
   * so, unanswered if replies are missing that could turn it, and else the commoner of wrong and
   * off-task, wrong where they are equally common.
   *
   * @param grades one per reply, at least one
   */
  public Grade grade(List<Grade> grades) {
    int right = Collections.frequency(grades, Grade.CORRECT);
    int missing = Collections.frequency(grades, Grade.UNANSWERED);
    if (passes(right, grades.size())) {
      return Grade.CORRECT;
    }
    if (passes(right + missing, grades.size())) {
      return Grade.UNANSWERED;
    }
    return Collections.frequency(grades, Grade.OFF_TASK)
            > Collections.frequency(grades, Grade.WRONG)
        ? Grade.OFF_TASK
        : Grade.WRONG;
  }

  /** Returns the rule in a word, such as {@code majority}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
