package org.emma.runtime.pinhole;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.emma.item.QuestionForm;
import org.emma.item.generate.KnownAnswers;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.synthetic.SceneRenderer;
import org.emma.scene.synthetic.SyntheticImage;
import org.emma.scene.synthetic.SyntheticScenes;
import org.emma.treat.ConversationWriter;
import org.emma.treat.Turn;

/**
 * Draws lessons without end: fresh scenes, each rendered and talked about once.
 *
 * <p>Training scenes have negative seeds, so that an examination with a seed from zero up never
 * meets one of them.
 */
final class SyntheticLessons implements Iterator<List<Lesson>> {

  private static final int IMAGES = 16;
  private static final int QUESTIONS = 6;
  private static final int LETTERED = 2;
  private static final double OUTER = 0.15;

  private final long seed;
  private final int places;
  private final Random random;
  private final ConversationWriter writer;
  private int drawn;

  /** Begins the lessons of one stage, counted from zero; the same seed and stage draw the same. */
  SyntheticLessons(long seed, int stage, Stage plan) {
    this.seed = -1 - (Math.abs(seed) * 100 + stage);
    this.places = plan.places();
    this.random = new Random(this.seed);
    KnownAnswers answers = KnownAnswers.of(new SyntheticScenes(200, this.seed).scenes());
    this.writer = new ConversationWriter(plan.weights(), answers, QUESTIONS, LETTERED);
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public List<Lesson> next() {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < IMAGES; i++) {
      lessons.add(lesson(SyntheticScenes.scene(seed, drawn++)));
    }
    return lessons;
  }

  private Lesson lesson(Scene scene) {
    List<Turn> turns = new ArrayList<>(writer.write(scene, random).turns());
    turns.addAll(placeTurns(scene));
    return new Lesson(Pixels.of(SceneRenderer.render((SyntheticImage) scene.image())), turns);
  }

  private List<Turn> placeTurns(Scene scene) {
    List<Turn> turns = new ArrayList<>();
    List<SceneObject> unique =
        new ArrayList<>(
            scene.objects().stream()
                .filter(
                    object ->
                        scene.objects().stream()
                                .filter(other -> other.name().equals(object.name()))
                                .count()
                            == 1)
                .toList());
    while (turns.size() < places && !unique.isEmpty()) {
      SceneObject object = unique.remove(random.nextInt(unique.size()));
      String question = "Where is the %s in the picture?".formatted(object.name());
      turns.add(
          new Turn(Aspect.SPATIAL, QuestionForm.OPEN, question, List.of(), place(object, scene)));
    }
    return turns;
  }

  /** Returns one of nine places, such as {@code top left}, {@code bottom} or {@code middle}. */
  private static String place(SceneObject object, Scene scene) {
    double right = object.box().centerX() / scene.width() - 0.5;
    double down = object.box().centerY() / scene.height() - 0.5;
    String row = Math.abs(down) < OUTER ? "" : down < 0 ? "top" : "bottom";
    String column = Math.abs(right) < OUTER ? "" : right < 0 ? "left" : "right";
    String place = (row + " " + column).trim();
    return place.isEmpty() ? "middle" : place;
  }
}
