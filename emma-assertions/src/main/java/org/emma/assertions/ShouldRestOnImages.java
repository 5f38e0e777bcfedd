package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Finding;

/** Says that answers are about too few pictures. */
final class ShouldRestOnImages {

  private ShouldRestOnImages() {}

  static ErrorMessageFactory shouldRestOnImages(int images, List<Finding> failing) {
    return Message.expecting(
        "answers about a number of images of at least", images, Story.of(failing));
  }
}
