package org.emma.runtime.onnx;

import java.util.List;
import org.emma.runtime.picture.RgbPicture;
import org.emma.runtime.picture.Transparency;

/**
 * Knows how the models of one family take pictures. To add a family, implement this and name its
 * {@code model_type} in {@link Families}.
 */
interface Family {

  /** Returns the mark that a chat template leaves where a picture goes, such as {@code <image>}. */
  String mark();

  /** Returns the token that is repeated where the features of a picture go. */
  long imageToken();

  /** Returns what pictures show where they are transparent. */
  default Transparency transparency() {
    return Transparency.OVER_WHITE;
  }

  /**
   * Prepares a picture: what the vision encoder is given, and what stands for it in the prompt.
   *
   * @param picture upright, in its own size
   */
  Sight look(RgbPicture picture);

  /**
   * Prepares a picture of a prompt that has several.
   *
   * @param pictures how many there are
   */
  default Sight look(RgbPicture picture, int pictures) {
    return look(picture);
  }

  /**
   * Returns the positions of the tokens of a prompt.
   *
   * @param sights what is seen, in the order of the prompt
   * @param tokens the whole prompt
   */
  default Positions positions(List<Sight> sights, long[] tokens) {
    return Positions.inARow(tokens.length);
  }
}
