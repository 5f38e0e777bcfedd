package org.emma.model.lesion;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.emma.item.Item;
import org.emma.model.Query;

/**
 * Impairs pictures in one known way: the control that shows whether questions measure what they
 * claim to. Equal pictures are impaired equally, on every machine.
 *
 * <p>{@link LesionedModel} puts a lesion in front of any model. One of your own implements this
 * interface.
 */
public interface Lesion {

  /** Returns the name that reports show: lower-case letters, digits and hyphens. */
  String name();

  /**
   * Returns which version of the impairment this is; raise it whenever the same picture comes out
   * otherwise, so that recorded replies to the older one no longer serve.
   */
  default int version() {
    return 1;
  }

  /**
   * Returns the impaired picture.
   *
   * @param picture the whole one, of type {@code INT_RGB}; is left as it is
   * @param query the question that it is shown with
   * @param image which of the query's images it is, from zero
   */
  BufferedImage impair(BufferedImage picture, Query query, int image);

  /**
   * Returns what tells the impaired picture from that of another lesion or question. Pictures with
   * equal marks are equal, so a model may look at them once.
   */
  default String mark(Query query) {
    return name();
  }

  /** Foretells what this does to an item, from the aspects that it reads and from its program. */
  Effect effectOn(Item item);

  /** Tells why a query's pictures cannot be impaired this way; empty if they can. */
  default Optional<String> obstacle(Query query) {
    return Optional.empty();
  }
}
