package org.emma.junit.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.ModelComparison;
import org.emma.report.ComparisonReport;
import org.junit.platform.engine.TestDescriptor;

/** Compares the models of a suite after the last of them. */
record SideBySide(Class<?> type, List<ModelDescriptor> models) {

  private static final String DRAWN =
      "Questions were drawn for each model until its verdict stood, so differences rest on those that were drawn for both, and their p-values and intervals promise less than those of a suite that asks all";

  static SideBySide of(Class<?> type, TestDescriptor suite) {
    return new SideBySide(
        type,
        suite.getChildren().stream()
            .filter(ModelDescriptor.class::isInstance)
            .map(ModelDescriptor.class::cast)
            .toList());
  }

  /**
   * Writes the comparison, and tells it on the console, if at least two models were examined with
   * all questions.
   *
   * @return what was written
   */
  List<Path> report(Path folder) {
    List<Diagnosis> found =
        models.stream().map(ModelDescriptor::found).flatMap(Optional::stream).toList();
    if (found.size() < 2) {
      return List.of();
    }
    ComparisonReport.write(folder, type.getSimpleName(), ModelComparison.of(found), remarks())
        .forEach(System.out::println);
    return ComparisonReport.FILES.stream().map(folder::resolve).filter(Files::exists).toList();
  }

  private List<String> remarks() {
    boolean drawn = models.stream().anyMatch(model -> model.suite().sequence().isPresent());
    return Stream.of(DRAWN).filter(remark -> drawn).toList();
  }
}
