package org.emma.junit.engine;

import org.emma.examine.Phase;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.MethodSource;

/**
 * Puts the questions again after a treatment. In a whole run, its tests are born when a tuned model
 * is there; tests that were selected by their ids are there from the beginning.
 *
 * <p>Its source is a method, so that build tools which select single tests leave it out.
 */
final class ReExaminationDescriptor extends ContainerPart {

  private final Suite suite;
  private boolean whole;

  ReExaminationDescriptor(UniqueId model, Suite suite) {
    super(
        id(model),
        Phase.RE_EXAMINATION.words(),
        suite.type(),
        MethodSource.from(suite.type().getName(), Phase.RE_EXAMINATION.words()),
        suite.tags());
    this.suite = suite;
  }

  static UniqueId id(UniqueId model) {
    return model.append(Segments.PHASE, Phase.RE_EXAMINATION.words());
  }

  /** Tells whether all questions are put again after a treatment in the same run. */
  boolean isWhole() {
    return whole;
  }

  void makeWhole() {
    whole = true;
  }

  @Override
  public boolean mayRegisterTests() {
    return whole;
  }

  @Override
  public SkipResult shouldBeSkipped(EmmaContext context) {
    return getChildren().isEmpty() && !context.checkup().isTuned()
        ? SkipResult.skip("No model was tuned in this run")
        : SkipResult.doNotSkip();
  }

  @Override
  public EmmaContext execute(EmmaContext context, DynamicTestExecutor dynamicTestExecutor) {
    if (whole && context.checkup().isTuned()) {
      for (TestDescriptor part : new PhaseGrower(suite, Phase.RE_EXAMINATION, this).born()) {
        if (!getChildren().contains(part)) {
          addChild(part);
          dynamicTestExecutor.execute(part);
        }
      }
    }
    return context;
  }
}
