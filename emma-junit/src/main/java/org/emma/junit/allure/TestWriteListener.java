package org.emma.junit.allure;

import io.qameta.allure.junitplatform.AllureJunitPlatform;
import io.qameta.allure.listener.TestLifecycleListener;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emma.junit.ReportEntryKeys;
import org.emma.junit.engine.EmmaTestEngine;
import org.junit.platform.engine.UniqueId;

/**
 * Completes the result of each test of a suite just before Allure writes it; found by Allure as a
 * service.
 *
 * <p>A question stands under suite and model, aspect and form, shows what was asked and answered,
 * and says in its message what {@code categories.json} sorts by.
 */
public final class TestWriteListener implements TestLifecycleListener {

  private static final Set<String> REPLACED =
      Set.of("parentSuite", "suite", "subSuite", "epic", "feature", "story");
  private static final String OURS = "[engine:" + EmmaTestEngine.ID + "]";

  @Override
  public void beforeTestWrite(TestResult result) {
    uniqueId(result).ifPresent(id -> complete(result, id));
  }

  private static void complete(TestResult result, String id) {
    Place place = Place.of(UniqueId.parse(id));
    Published published = Published.take(id);
    ResultFiles.categories();
    List<Label> labels = result.getLabels();
    labels.removeIf(label -> REPLACED.contains(label.getName()));
    labels.addAll(Labels.of(place, published));
    result.getParameters().addAll(Parameters.of(place, published));
    String question = published.value(ReportEntryKeys.QUESTION);
    if (!question.isEmpty()) {
      result.setName(question);
    }
    result.getAttachments().addAll(ResultFiles.attachPictures(published.files()));
    StatusDetails details = result.getStatusDetails();
    if (details != null) {
      String told = Optional.ofNullable(details.getMessage()).orElse("");
      details.setMessage(SafeText.message(Verdict.message(place, published, result, told)));
      details.setTrace(
          SafeText.message(
              place.kind().equals("item")
                  ? told
                  : Optional.ofNullable(details.getTrace()).orElse("")));
    }
  }

  private static Optional<String> uniqueId(TestResult result) {
    return result.getLabels().stream()
        .filter(label -> label.getName().equals(AllureJunitPlatform.JUNIT_PLATFORM_UNIQUE_ID))
        .map(Label::getValue)
        .filter(id -> id.contains(OURS))
        .findFirst();
  }
}
