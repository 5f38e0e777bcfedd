package org.emma.item.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongBiFunction;

/**
 * Chooses the wrong answers of highest rank; equals are taken by chance.
 *
 * @param rank how good an answer is as a wrong one
 */
record RankedWrongAnswers(ToLongBiFunction<Drawn, String> rank) implements WrongAnswers {

  private record Ranked(String answer, long rank) {}

  @Override
  public List<String> choose(Drawn drawn, int most, Random random) {
    List<Ranked> ranked = new ArrayList<>();
    for (String answer : ANY.choose(drawn, Integer.MAX_VALUE, random)) {
      ranked.add(new Ranked(answer, rank.applyAsLong(drawn, answer)));
    }
    ranked.sort(Comparator.comparingLong(Ranked::rank).reversed());
    List<String> chosen = new ArrayList<>();
    ranked.stream().limit(most).map(Ranked::answer).forEach(chosen::add);
    Collections.shuffle(chosen, random);
    return chosen;
  }
}
