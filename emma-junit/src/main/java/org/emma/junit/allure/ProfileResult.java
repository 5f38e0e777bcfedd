package org.emma.junit.allure;

import io.qameta.allure.Allure;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emma.model.ModelFile;

/**
 * Shows what a whole suite found about a model, or how its models compare: picture and words, as
 * one entry beside its aspects, because Allure can show nothing on a suite itself.
 */
final class ProfileResult {

  private static final long LARGEST_FILE = 1 << 20;
  private static final Pattern PICTURE = Pattern.compile("\\]\\([^)]*\\.png\\)");

  private ProfileResult() {}

  static void write(Place place, List<Path> files) {
    String uuid = UUID.randomUUID().toString();
    AllureLifecycle lifecycle = Allure.getLifecycle();
    String name =
        (place.model().isEmpty() ? "Models side by side, " : "Agnosia profile of ")
            + place.subject();
    TestResult result =
        new TestResult()
            .setUuid(uuid)
            .setName(name)
            .setFullName(name)
            .setTestCaseId(name)
            .setHistoryId(name)
            .setDescription(description(files))
            .setAttachments(attachments(place, files))
            .setLabels(Labels.of(place, Published.NOTHING))
            .setStatus(Status.PASSED)
            .setStage(Stage.FINISHED);
    lifecycle.scheduleTestCase(result);
    lifecycle.startTestCase(uuid);
    lifecycle.stopTestCase(uuid);
    lifecycle.writeTestCase(uuid);
  }

  /** Returns the summary with its picture in it: a result has no way to refer to its attachment. */
  private static String description(List<Path> files) {
    String words = text(files, ".md", bytes -> new String(bytes, StandardCharsets.UTF_8));
    String picture =
        text(
            files,
            ".png",
            bytes -> "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes));
    return PICTURE.matcher(words).replaceFirst("](" + picture + ")");
  }

  private static String text(List<Path> files, String suffix, Function<byte[], String> words) {
    return files.stream()
        .filter(file -> file.toString().endsWith(suffix))
        .map(ProfileResult::bytes)
        .map(words)
        .collect(Collectors.joining("\n\n"));
  }

  private static List<Attachment> attachments(Place place, List<Path> files) {
    return files.stream()
        .filter(file -> file.toFile().length() <= LARGEST_FILE)
        .map(
            file ->
                ResultFiles.attach(
                    String.valueOf(file.getFileName()), file, prefix(place) + file.getFileName()))
        .toList();
  }

  private static String prefix(Place place) {
    return place.model().isEmpty()
        ? place.suite() + "-"
        : "%s-%s-".formatted(place.suite(), ModelFile.name(place.model()));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
