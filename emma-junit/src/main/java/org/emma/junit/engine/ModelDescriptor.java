package org.emma.junit.engine;

import java.util.Optional;
import org.emma.diagnose.Diagnosis;
import org.junit.platform.engine.UniqueId;

/** Runs a suite on one model. */
final class ModelDescriptor extends ContainerPart {

  private final Suite suite;
  private Optional<Diagnosis> found = Optional.empty();

  ModelDescriptor(UniqueId parent, Suite suite) {
    super(parent.append(Segments.MODEL, suite.model()), suite.model(), suite.type(), suite.tags());
    this.suite = suite;
  }

  Suite suite() {
    return suite;
  }

  /** Returns what was found about the model, once it was examined with all questions. */
  Optional<Diagnosis> found() {
    return found;
  }

  @Override
  public EmmaContext prepare(EmmaContext context) {
    return context.within(
        new Checkup(
            suite,
            Scope.of(suite, this),
            context.parameters(),
            context.models(),
            System.out::println));
  }

  @Override
  public void after(EmmaContext context) {
    found = context.checkup().found();
    new Publication(context.listener(), this).files(context.checkup().report());
  }

  @Override
  public void cleanUp(EmmaContext context) {
    context.models().ended(suite);
    context.checkup().close();
  }
}
