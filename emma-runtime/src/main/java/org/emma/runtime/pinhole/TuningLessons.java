package org.emma.runtime.pinhole;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.emma.treat.Conversation;
import org.emma.treat.TuningSet;

/**
 * Deals the conversations of a tuning set into batches without end: nine targeted to seven
 * replayed, each kind in a new seeded order whenever it has been dealt through.
 *
 * <p>Pictures are read when they are first dealt, and kept: 48 KB each.
 */
final class TuningLessons implements Iterator<List<Lesson>> {

  private static final int IMAGES = 16;
  private static final int TARGETED = 9;

  private final Deck targeted;
  private final Deck replay;

  TuningLessons(TuningSet set, long seed) {
    Random random = new Random(seed);
    targeted = new Deck(set.targeted(), random);
    replay = set.replay().isEmpty() ? targeted : new Deck(set.replay(), random);
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public List<Lesson> next() {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < IMAGES; i++) {
      lessons.add((i < TARGETED ? targeted : replay).deal());
    }
    return lessons;
  }

  private static final class Deck {

    private final List<Conversation> conversations;
    private final float[][] pixels;
    private final List<Integer> order = new ArrayList<>();
    private final Random random;
    private int dealt;

    Deck(List<Conversation> conversations, Random random) {
      this.conversations = conversations;
      this.pixels = new float[conversations.size()][];
      this.random = random;
      for (int i = 0; i < conversations.size(); i++) {
        order.add(i);
      }
    }

    Lesson deal() {
      int at = dealt++ % order.size();
      if (at == 0) {
        Collections.shuffle(order, random);
      }
      int index = order.get(at);
      Conversation conversation = conversations.get(index);
      if (pixels[index] == null) {
        pixels[index] = Pixels.of(conversation.scene().image());
      }
      return new Lesson(pixels[index], conversation.turns());
    }
  }
}
