package org.emma.diagnose;

import java.util.List;
import java.util.OptionalDouble;
import org.emma.item.Item;
import org.emma.item.QuestionForm;

/** Says before a run what a tolerance can tell from the questions that will be asked. */
final class Foresight {

  /** How alike answers about one picture are taken to be, as long as nothing is known. */
  static final double ASSUMED_CORRELATION = 0.2;

  private Foresight() {}

  /**
   * Returns a line for the questions of one form.
   *
   * @param items the questions that the tolerance speaks about, at least one
   */
  static String line(Tolerance tolerance, QuestionForm form, List<Item> items) {
    SharedPictures shared = SharedPictures.of(items);
    int images = (int) items.stream().map(shared::group).distinct().count();
    double each = (double) items.size() / images;
    SampleSize size =
        SampleSize.usual()
            .withConfidence(tolerance.confidence().orElse(Confidence.USUAL))
            .asking(each, each > 1 ? ASSUMED_CORRELATION : 0);
    return "%s (%s): %s is decided in 4 of 5 runs if the accuracy is %s or %s (%,d questions about %,d images%s)"
        .formatted(
            tolerance.aspect(),
            form.words(),
            tolerance.words(),
            edge(size.leastWithin(tolerance.accuracy(), images), "above"),
            edge(size.greatestBeyond(tolerance.accuracy(), images), "below"),
            items.size(),
            images,
            each > 1 ? ", answers about one taken to correlate at " + ASSUMED_CORRELATION : "");
  }

  private static String edge(OptionalDouble accuracy, String side) {
    return accuracy.isPresent()
        ? "%s %s".formatted(side, Percent.of(accuracy.getAsDouble()))
        : "never " + side;
  }
}
