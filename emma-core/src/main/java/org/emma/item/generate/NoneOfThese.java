package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Function;
import org.emma.item.Program;

/**
 * Makes "none of these" the last option of candidates that offer it: right as often as any other
 * place, which is where the right answer itself would have come last.
 */
final class NoneOfThese {

  private NoneOfThese() {}

  static boolean isOffered(Candidate candidate) {
    return candidate.program().function() == Function.OR_NONE;
  }

  /** Returns the options with none of these instead of the last, right or wrong. */
  static List<String> last(List<String> options) {
    List<String> offered = new ArrayList<>(options.subList(0, options.size() - 1));
    offered.add(Program.NONE);
    return offered;
  }

  /** Returns the gold answer of a candidate with these options. */
  static String gold(Candidate candidate, List<String> options) {
    boolean isNone = isOffered(candidate) && !options.contains(candidate.gold());
    return isNone ? Program.NONE : candidate.gold();
  }
}
