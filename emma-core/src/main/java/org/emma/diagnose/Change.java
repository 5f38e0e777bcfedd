package org.emma.diagnose;

import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;

/**
 * States how a model changed in one aspect, form and mode, on the questions that it answered both
 * times.
 *
 * @param aspect what was compared
 * @param form how the questions were to be answered
 * @param mode how the answers were taken
 * @param items how many questions were answered both times
 * @param images how many pictures they are about
 * @param before accuracy before, on these questions
 * @param after accuracy after, on these questions
 * @param interval of the difference after minus before
 * @param pValue probability of a sum of differences as far from none, if nothing had changed
 * @param adjustedPValue the same, corrected (Holm) for all changes of the comparison
 */
public record Change(
    Aspect aspect,
    QuestionForm form,
    AnsweringMode mode,
    int items,
    int images,
    double before,
    double after,
    Interval interval,
    double pValue,
    double adjustedPValue) {

  /** The share of false alarms that is accepted over a whole comparison. */
  public static final double ALPHA = 0.05;

  Change withAdjustedPValue(double adjusted) {
    return new Change(aspect, form, mode, items, images, before, after, interval, pValue, adjusted);
  }

  /** Returns the accuracy after minus that before, from -1 to 1. */
  public double difference() {
    return after - before;
  }

  /** Tells whether the change is more than chance explains. */
  public boolean significant() {
    return adjustedPValue <= ALPHA;
  }

  /** Tells whether the model became significantly better. */
  public boolean improved() {
    return significant() && difference() > 0;
  }

  /** Tells whether the model became significantly worse. */
  public boolean worsened() {
    return significant() && difference() < 0;
  }
}
