package org.emma.junit.allure;

import io.qameta.allure.Allure;
import io.qameta.allure.AllureResultsWriteException;
import io.qameta.allure.model.Attachment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Puts files among Allure's results, each once. */
final class ResultFiles {

  private static final Set<String> WRITTEN = ConcurrentHashMap.newKeySet();

  private ResultFiles() {}

  /** Forgets what was written: the next run may write to another place. */
  static void forget() {
    WRITTEN.clear();
  }

  /** Tells the report how to sort what did not pass. */
  static void categories() {
    String name = "categories.json";
    try (InputStream categories = ResultFiles.class.getResourceAsStream(name)) {
      write(name, Objects.requireNonNull(categories, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the attachments of what a question shows, told apart as the question does. The name of
   * a file follows from its content, so that a picture that many questions are about is stored
   * once.
   */
  static List<Attachment> attachPictures(List<Path> files) {
    List<Attachment> attachments = new ArrayList<>();
    for (Path file : files) {
      String title = title(attachments.size(), files.size());
      attachments.add(attach(title, file, String.valueOf(file.getFileName())));
    }
    return attachments;
  }

  private static String title(int index, int pictures) {
    return switch (pictures) {
      case 1 -> "picture";
      case 2 -> index == 0 ? "first picture" : "second picture";
      default -> "picture " + (index + 1);
    };
  }

  /** Returns the attachment of a file that goes by a name of its own among the results. */
  static Attachment attach(String title, Path file, String name) {
    if (!WRITTEN.contains(name)) {
      try {
        write(name, new ByteArrayInputStream(Files.readAllBytes(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Attachment().setName(title).setSource(name).setType(type(name));
  }

  private static void write(String name, InputStream content) {
    if (WRITTEN.add(name)) {
      try {
        Allure.getLifecycle().writeAttachment(name, content);
      } catch (AllureResultsWriteException e) {
        if (!(e.getCause() instanceof FileAlreadyExistsException)) {
          throw e;
        }
      }
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "json" -> "application/json";
      default -> "text/plain";
    };
  }
}
