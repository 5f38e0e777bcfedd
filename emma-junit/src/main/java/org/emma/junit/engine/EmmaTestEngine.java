package org.emma.junit.engine;

import java.util.Optional;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoveryIssue.Severity;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.discovery.DiscoveryIssueReporter;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;

/**
 * Runs {@link AgnosiaSuite} classes on the JUnit Platform.
 *
 * <p>Found with {@link java.util.ServiceLoader}: Surefire, Gradle, the console launcher and IDEs
 * need nothing but this module on the test class path. {@link Constants} names the configuration
 * parameters.
 *
 * <p>Supported selectors: class path root, module, package, class, static nested class, method (an
 * item's key, a gate's name or a {@code @Diagnosed} method), unique id.
 */
public final class EmmaTestEngine extends HierarchicalTestEngine<EmmaContext> {

  /** The id of this engine, which every unique id begins with. */
  public static final String ID = "emma";

  private static final EngineDiscoveryRequestResolver<EngineDescriptor> RESOLVER =
      EngineDiscoveryRequestResolver.<EngineDescriptor>builder()
          .addClassContainerSelectorResolver(SuiteClass::isMeant)
          .addSelectorResolver(EmmaTestEngine::suites)
          .addTestDescriptorVisitor(context -> new Order())
          .build();

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Optional<String> getGroupId() {
    return Optional.of("org.emma");
  }

  @Override
  public Optional<String> getArtifactId() {
    return Optional.of("emma-junit");
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
    EngineDescriptor engine = new RunDescriptor(uniqueId);
    RESOLVER.resolve(request, engine);
    return engine;
  }

  @Override
  protected EmmaContext createExecutionContext(ExecutionRequest request) {
    return new EmmaContext(
        request.getEngineExecutionListener(),
        new Parameters(request.getConfigurationParameters()),
        LoadedModels.of(request.getRootTestDescriptor()),
        null);
  }

  private static SuiteSelectorResolver suites(
      EngineDiscoveryRequestResolver.InitializationContext<EngineDescriptor> context) {
    Parameters parameters =
        new Parameters(context.getDiscoveryRequest().getConfigurationParameters());
    DiscoveryIssueReporter issues =
        DiscoveryIssueReporter.deduplicating(context.getIssueReporter());
    Mistyped.warnings(parameters.names()).stream()
        .map(warning -> DiscoveryIssue.create(Severity.WARNING, warning))
        .forEach(issues::reportIssue);
    return new SuiteSelectorResolver(
        context.getEngineDescriptor(),
        context.getClassNameFilter(),
        new SuiteGrower(parameters, issues));
  }
}
