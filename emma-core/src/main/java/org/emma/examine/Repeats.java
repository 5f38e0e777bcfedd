package org.emma.examine;

import java.util.List;
import java.util.UUID;

/**
 * Says how often each question is asked, for models that answer differently each time, and what the
 * replies add up to.
 *
 * <p>A question that is asked several times counts once in every figure. Its replies are recorded
 * under the run and their number within it, so that only a run of the same name is ever given them
 * again: one that goes on where it was killed (see {@link OpenRun}).
 *
 * @param count how often each question is asked, at least once
 * @param rule when it counts as answered rightly
 * @param run names the run that the replies belong to; without meaning where each is asked once
 */
public record Repeats(int count, PassRule rule, String run) {

  /** Asks each question once; a reply that was recorded for it is taken. */
  public static final Repeats ONCE = new Repeats(1, PassRule.MAJORITY, "");

  public Repeats {
    if (count < 1) {
      throw new IllegalArgumentException(
          "A question cannot be asked %d times: ask it at least once".formatted(count));
    }
  }

  /** Asks each question so often, in a run that never goes on; the majority decides. */
  public static Repeats of(int count) {
    return new Repeats(count, PassRule.MAJORITY, UUID.randomUUID().toString());
  }

  /** Returns the same with another rule. */
  public Repeats with(PassRule newRule) {
    return new Repeats(count, newRule, run);
  }

  /** Returns the same within a run of that name. */
  public Repeats within(String newRun) {
    return new Repeats(count, rule, newRun);
  }

  /** Tells whether questions are asked more than once. */
  public boolean several() {
    return count > 1;
  }

  /** Returns what is done in words, such as {@code 3 replies, majority}. */
  public String words() {
    return several() ? "%d replies, %s".formatted(count, rule.words()) : "1 reply";
  }

  /** Returns what the reply of that number, from one, is recorded under. */
  ReplyKey key(ReplyKey once, int repeat) {
    return several()
        ? new ReplyKey(
            "%s, reply %d in run %s".formatted(once.model(), repeat, run),
            once.mode(),
            once.prompt(),
            once.options(),
            once.images())
        : once;
  }

  /**
   * Adds the observations of one question up.
   *
   * @param each one per reply, as many as are asked for
   */
  Observation together(List<Observation> each) {
    Observation first = each.get(0);
    if (!several()) {
      return first;
    }
    Grade grade = rule.grade(each.stream().map(Observation::grade).toList());
    Observation typical =
        each.stream().filter(one -> one.grade() == grade).findFirst().orElse(first);
    return new Observation(
        first.item(),
        first.mode(),
        first.model(),
        typical.reply(),
        typical.grading(),
        each.stream().map(one -> new Attempt(one.reply(), one.grading())).toList());
  }
}
