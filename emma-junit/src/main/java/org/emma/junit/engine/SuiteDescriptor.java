package org.emma.junit.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.emma.junit.Constants;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;

/** Stands for the class of a suite. */
final class SuiteDescriptor extends ContainerPart {

  private final Class<?> type;

  SuiteDescriptor(UniqueId engine, Class<?> type, Set<TestTag> tags) {
    super(
        engine.append(Segments.SUITE, type.getName()),
        type.getSimpleName(),
        type,
        ClassSource.from(type),
        tags);
    this.type = type;
  }

  @Override
  public void after(EmmaContext context) {
    List<Path> files = SideBySide.of(type, this).report(context.parameters().reportFolder(type));
    new Publication(context.listener(), this).files(files);
  }

  @Override
  public SkipResult shouldBeSkipped(EmmaContext context) {
    return context.parameters().enabled()
        ? SkipResult.doNotSkip()
        : SkipResult.skip("Parameter %s is false".formatted(Constants.ENABLED));
  }
}
