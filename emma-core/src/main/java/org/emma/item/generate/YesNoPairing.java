package org.emma.item.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs a yes/no question with the same question about other pictures, to which the answer is the
 * other one. For what finds no partner there are pairs of a question with yes and one with no about
 * the same pictures, so that yes and no stay even.
 */
final class YesNoPairing implements Pairing {

  private static final int MOST_WAITING = 4096;

  private final ItemGenerator generator;
  private final Deque<Draw> secondBest = new ArrayDeque<>();
  private final Map<String, Drawn> waiting =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Drawn> eldest) {
          return size() > MOST_WAITING;
        }
      };
  private @Nullable Drawn previous;

  YesNoPairing(ItemGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void add(Drawn drawn, Window window) {
    pairByQuestion(drawn, window);
    pairByPicture(drawn);
  }

  private void pairByQuestion(Drawn drawn, Window window) {
    String question = drawn.candidate().question();
    Drawn partner = waiting.putIfAbsent(question, drawn);
    if (partner != null && partner.shown() != drawn.shown() && differ(partner, drawn)) {
      waiting.remove(question);
      window.add(pair(partner, drawn));
    }
  }

  private void pairByPicture(Drawn drawn) {
    Drawn other = previous;
    if (other == null || other.shown() != drawn.shown() || !differ(other, drawn)) {
      previous = drawn;
    } else {
      previous = null;
      secondBest.add(pair(other, drawn));
    }
  }

  @Override
  public void settle(Window window) {
    Draw next = secondBest.poll();
    if (next != null) {
      window.add(next);
    }
  }

  @Override
  public boolean isEmpty() {
    return secondBest.isEmpty();
  }

  private Draw pair(Drawn one, Drawn other) {
    return new Draw(generator, List.of(one, other), Traits.of(other.candidate()));
  }

  private static boolean differ(Drawn one, Drawn other) {
    return !one.candidate().gold().equals(other.candidate().gold());
  }
}
