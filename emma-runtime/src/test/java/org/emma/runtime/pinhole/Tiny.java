package org.emma.runtime.pinhole;

import java.util.List;
import java.util.Map;
import org.emma.scene.Aspect;

/** Makes a network that is small enough to be trained in a test, and lessons for it. */
final class Tiny {

  static final Vocabulary VOCABULARY = Vocabulary.shipped();
  static final Architecture ARCHITECTURE = new Architecture(16, 2, 1, 2, 128, VOCABULARY.size());

  private Tiny() {}

  static Weights weights(long seed) {
    return Weights.random(ARCHITECTURE, seed);
  }

  static PinholeModel model(Weights weights) {
    return new PinholeModel("tiny", "tiny@1", ARCHITECTURE, VOCABULARY, weights);
  }

  static SyntheticLessons lessons(long seed) {
    return new SyntheticLessons(
        seed,
        0,
        new Stage(
            "test",
            Map.of(Aspect.ENTITY, 1.0, Aspect.COLOR, 1.0, Aspect.SPATIAL, 1.0),
            1,
            new Schedule(1, 1, 1e-3, 0),
            "unused"));
  }

  static LessonBatch batch(long seed) {
    List<Lesson> lessons = lessons(seed).next();
    return LessonBatch.of(lessons.subList(0, 4), VOCABULARY);
  }
}
