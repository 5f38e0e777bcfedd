package org.emma.scene.file;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.emma.scene.lexicon.Lexicon;

/**
 * Says how annotations are read, where that does not follow from the file or folder itself.
 *
 * @param format what they are
 * @param images the folder that pictures are named in; without one, the usual places of the format
 * @param lexicon types attributes and predicates of formats that leave them untyped: all but CLEVR
 *     and EMMA's own
 * @param reports is told, whenever the scenes have been read to the end, what was found
 */
public record SceneOptions(
    SceneFormat format, Optional<Path> images, Lexicon lexicon, Consumer<ReadingReport> reports) {

  private static final System.Logger LOG = System.getLogger(SceneFiles.class.getName());

  /**
   * Recognizes the format, looks for pictures in the usual places, types by the built-in lexicon,
   * and logs as a warning what is not in order.
   */
  public static final SceneOptions STANDARD =
      new SceneOptions(
          SceneFormat.RECOGNIZED, Optional.empty(), Lexicon.builtIn(), SceneOptions::warn);

  /** Returns the same, told the format. */
  public SceneOptions withFormat(SceneFormat told) {
    return new SceneOptions(told, images, lexicon, reports);
  }

  /** Returns the same, with the folder that pictures are named in. */
  public SceneOptions withImages(Path folder) {
    return new SceneOptions(format, Optional.of(folder), lexicon, reports);
  }

  /** Returns the same with another lexicon. */
  public SceneOptions withLexicon(Lexicon other) {
    return new SceneOptions(format, images, other, reports);
  }

  /** Returns the same, with reports going elsewhere than into the log. */
  public SceneOptions reportingTo(Consumer<ReadingReport> receiver) {
    return new SceneOptions(format, images, lexicon, receiver);
  }

  private static void warn(ReadingReport report) {
    if (!report.isClean()) {
      LOG.log(System.Logger.Level.WARNING, report::toString);
    }
  }
}
