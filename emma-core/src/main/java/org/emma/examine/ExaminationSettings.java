package org.emma.examine;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.emma.model.AnsweringMode;

/**
 * Says how items are put to a model.
 *
 * @param phase before or after a treatment, for the log and the progress line
 * @param mode how answers are taken; if empty, by option scores where the form has options and the
 *     model can, else as text
 * @param observationLog the JSON Lines file that observations are appended to as they come
 * @param replies the recorded replies; the caller closes it
 * @param repeats how often each item is asked
 * @param progress is told about progress, one line without line end at a time
 */
public record ExaminationSettings(
    Phase phase,
    Optional<AnsweringMode> mode,
    Optional<Path> observationLog,
    ReplyStore replies,
    Repeats repeats,
    Consumer<String> progress) {

  /** Returns the settings of an examination that records nothing and shows no progress. */
  public static ExaminationSettings defaults() {
    return new ExaminationSettings(
        Phase.EXAMINATION,
        Optional.empty(),
        Optional.empty(),
        ReplyStore.none(),
        Repeats.ONCE,
        line -> {});
  }

  public ExaminationSettings withPhase(Phase newPhase) {
    return new ExaminationSettings(newPhase, mode, observationLog, replies, repeats, progress);
  }

  public ExaminationSettings withMode(AnsweringMode newMode) {
    return new ExaminationSettings(
        phase, Optional.of(newMode), observationLog, replies, repeats, progress);
  }

  public ExaminationSettings withObservationLog(Path file) {
    return new ExaminationSettings(phase, mode, Optional.of(file), replies, repeats, progress);
  }

  public ExaminationSettings withReplies(ReplyStore store) {
    return new ExaminationSettings(phase, mode, observationLog, store, repeats, progress);
  }

  public ExaminationSettings withRepeats(Repeats newRepeats) {
    return new ExaminationSettings(phase, mode, observationLog, replies, newRepeats, progress);
  }

  public ExaminationSettings withProgress(Consumer<String> lines) {
    return new ExaminationSettings(phase, mode, observationLog, replies, repeats, lines);
  }
}
