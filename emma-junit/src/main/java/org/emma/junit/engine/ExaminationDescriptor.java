package org.emma.junit.engine;

import org.emma.examine.Phase;
import org.junit.platform.engine.UniqueId;

/** Holds the tests before a treatment. */
final class ExaminationDescriptor extends ContainerPart {

  ExaminationDescriptor(UniqueId model, Suite suite) {
    super(id(model), Phase.EXAMINATION.words(), suite.type(), suite.tags());
  }

  static UniqueId id(UniqueId model) {
    return model.append(Segments.PHASE, Phase.EXAMINATION.words());
  }
}
