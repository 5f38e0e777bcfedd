package org.emma.proof;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.emma.item.Item;
import org.emma.model.Reply;

/** Turns what a guesser makes of options into a reply. */
final class Guesses {

  /** Decides between options that are as good as even, and none that are not. */
  private static final double COIN = 1e-6;

  private Guesses() {}

  /**
   * Returns the scores of an item's options; where a guesser is of two minds a coin decides, the
   * same for the same item: a model that cannot decide is graded wrong, and that is below chance.
   */
  static Reply.Answered scored(Item item, IntToDoubleFunction score) {
    Random coin = new Random(item.key().hashCode());
    List<Double> scores =
        IntStream.range(0, item.options().size())
            .mapToObj(option -> score.applyAsDouble(option) + COIN * coin.nextDouble())
            .toList();
    return Reply.Answered.scores(item.options(), scores, Duration.ZERO);
  }
}
