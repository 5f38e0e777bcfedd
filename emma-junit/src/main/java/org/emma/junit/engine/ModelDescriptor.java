package org.emma.junit.engine;

import java.nio.file.Path;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.reporting.FileEntry;

/** Runs a suite on one model. */
final class ModelDescriptor extends ContainerPart {

  private final Suite suite;

  ModelDescriptor(UniqueId parent, Suite suite) {
    super(parent.append(Segments.MODEL, suite.model()), suite.model(), suite.type(), suite.tags());
    this.suite = suite;
  }

  Suite suite() {
    return suite;
  }

  @Override
  public EmmaContext prepare(EmmaContext context) {
    return context.within(
        new Checkup(suite, Scope.of(suite, this), context.parameters(), System.out::println));
  }

  @Override
  public void after(EmmaContext context) {
    for (Path file : context.checkup().report()) {
      String name = String.valueOf(file.getFileName());
      String type =
          name.endsWith(".png")
              ? "image/png"
              : name.endsWith(".json") ? "application/json" : "text/markdown";
      context.listener().fileEntryPublished(this, FileEntry.from(file, type));
    }
  }

  @Override
  public void cleanUp(EmmaContext context) {
    context.checkup().close();
  }
}
