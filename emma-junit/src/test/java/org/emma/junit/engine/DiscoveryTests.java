package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emma.diagnose.Diagnosis;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Diagnosed;
import org.emma.junit.SceneFile;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineDiscoveryResults;

class DiscoveryTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void loadsNoModelAndAsksNothing() {
    assertThat(tests(new Emma(folder).discover(TaggedTestCase.class))).isNotEmpty();
    assertThat(ScriptedModel.LOADED).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void findsTheSameItemsInTheSameOrderEachTime() {
    List<String> first = ids(new Emma(folder).discover(TaggedTestCase.class));
    assertThat(ids(new Emma(folder).discover(TaggedTestCase.class))).isEqualTo(first);
  }

  @Test
  void readsNothingForSuitesThatTheRequestFiltersOut() {
    EngineDiscoveryResults results =
        new Emma(folder)
            .with(selectClass(TaggedTestCase.class), selectClass(MissingFileTestCase.class))
            .filters((Filter<?>) ClassNameFilter.excludeClassNamePatterns(".*MissingFile.*"))
            .discover();
    assertThat(results.getDiscoveryIssues()).isEmpty();
    assertThat(tests(results)).isNotEmpty();
  }

  @Test
  void namesEachTestAsAMethodOfItsSuiteOfWhichThereAreNoTwo() {
    List<TestDescriptor> tests = tests(new Emma(folder).discover(TaggedTestCase.class));
    Set<String> names = new HashSet<>();
    assertThat(tests)
        .allSatisfy(
            test -> {
              MethodSource source = (MethodSource) test.getSource().orElseThrow();
              assertThat(source.getClassName()).isEqualTo(TaggedTestCase.class.getName());
              assertThat(names.add(source.getMethodName())).isTrue();
              assertThat(test.getLegacyReportingName()).isEqualTo(source.getMethodName());
            });
    assertThat(names).contains("gate-color", "isDiagnosed");
  }

  @Test
  void showsQuestionOptionsAndPictureOfAnItem() {
    assertThat(tests(new Emma(folder).discover(TaggedTestCase.class)))
        .extracting(TestDescriptor::getDisplayName)
        .anyMatch(name -> name.matches("How many .*\\? \\[.* \\| .*] \\(synthetic-7-0\\)"));
  }

  @Test
  void tagsTestsWithTheirAspectAndTheTagsOfTheirClass() {
    assertThat(tests(new Emma(folder).discover(TaggedTestCase.class)))
        .allSatisfy(test -> assertThat(test.getTags()).contains(TestTag.create("nightly")))
        .filteredOn(test -> test.getUniqueId().toString().contains("[aspect:color]"))
        .hasSize(5)
        .allSatisfy(test -> assertThat(test.getTags()).contains(TestTag.create("color")));
  }

  @Test
  void findsSuitesInPackages() {
    EngineDiscoveryResults results =
        new Emma(folder)
            .with(selectPackage("org.emma.junit.engine"))
            .filters((Filter<?>) ClassNameFilter.includeClassNamePatterns(".*TaggedTestCase"))
            .discover();
    assertThat(tests(results)).hasSize(10);
  }

  @Test
  void findsNestedSuites() {
    EngineDiscoveryResults results =
        new Emma(folder)
            .with(selectNestedClass(List.of(DiscoveryTests.class), TaggedTestCase.class))
            .discover();
    assertThat(tests(results)).hasSize(10);
  }

  @Test
  void warnsOfSuitesThatAreNotRunWithTheClassAroundThem() {
    EngineDiscoveryResults results = new Emma(folder).discover(DiscoveryTests.class);
    assertThat(tests(results)).isEmpty();
    assertThat(results.getDiscoveryIssues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.severity()).isEqualTo(DiscoveryIssue.Severity.WARNING);
              assertThat(issue.message())
                  .startsWith("Running class org.emma.junit.engine.DiscoveryTests runs no suite")
                  .contains("TaggedTestCase", "to a file of its own");
            });
  }

  @Test
  void leavesOtherClassesToOtherEngines() {
    EngineDiscoveryResults results = new Emma(folder).discover(String.class);
    assertThat(results.getEngineDescriptor().getChildren()).isEmpty();
    assertThat(results.getDiscoveryIssues()).isEmpty();
  }

  @Test
  void takesAnAbstractClassForTheBaseOfSuites() {
    EngineDiscoveryResults results = new Emma(folder).discover(BaseTestCase.class);
    assertThat(tests(results)).isEmpty();
    assertThat(results.getDiscoveryIssues())
        .singleElement()
        .returns(DiscoveryIssue.Severity.INFO, DiscoveryIssue::severity);
    assertThat(tests(new Emma(folder).discover(DerivedTestCase.class))).hasSize(4);
  }

  private static List<String> ids(EngineDiscoveryResults results) {
    return tests(results).stream().map(test -> test.getUniqueId().toString()).toList();
  }

  private static List<TestDescriptor> tests(EngineDiscoveryResults results) {
    return results.getEngineDescriptor().getDescendants().stream()
        .filter(TestDescriptor::isTest)
        .map(TestDescriptor.class::cast)
        .toList();
  }

  @AgnosiaSuite(
      model = "scripted:perfect",
      aspects = {"color", "number"})
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.5)
  @Tag("nightly")
  static class TaggedTestCase {

    @Diagnosed
    void isDiagnosed(Diagnosis diagnosis) {
      assertThat(diagnosis.aspects()).hasSize(2);
    }
  }

  @AgnosiaSuite(model = "scripted:perfect")
  @SceneFile("no/such/file.jsonl")
  static class MissingFileTestCase {}

  @AgnosiaSuite(model = "scripted:perfect", aspects = "size")
  @SyntheticScenes(count = 4, seed = 7)
  abstract static class BaseTestCase {}

  static class DerivedTestCase extends BaseTestCase {}
}
