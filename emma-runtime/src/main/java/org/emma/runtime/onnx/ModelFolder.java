package org.emma.runtime.onnx;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.emma.model.ModelUnavailableException;
import org.emma.records.StrictJson;

/**
 * Finds the files of a model: configuration, tokenizer and networks.
 *
 * @param folder where they are
 * @param variant which of the exported precisions to take, such as {@code fp16} or {@code q4};
 *     empty for full precision
 */
record ModelFolder(Path folder, String variant) {

  /** The small files that are read, the one that every model has first. */
  static final List<String> SMALL_FILES =
      List.of(
          "config.json",
          "preprocessor_config.json",
          "processor_config.json",
          "generation_config.json",
          "tokenizer.json",
          "tokenizer_config.json",
          "chat_template.jinja",
          "chat_template.json",
          Anyres.NEWLINE);

  private static final String NETWORKS = "onnx";
  private static final byte[] POINTER = "version https://git-lfs".getBytes(US_ASCII);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads a JSON file that every model has. */
  Settings settings(String file) {
    return read(required(file));
  }

  /** Reads a JSON file that some models have; nothing is set in one that is not there. */
  Settings settingsIfAny(String file) {
    Path path = folder.resolve(file);
    return Files.isRegularFile(path) ? read(path) : new Settings(path, MissingNode.getInstance());
  }

  /** Returns the text of a file that some models have. */
  Optional<String> textIfAny(String file) {
    Path path = folder.resolve(file);
    try {
      return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /**
   * Returns the file of a network in the chosen precision.
   *
   * @param network its name without ending, such as {@code vision_encoder}
   */
  Path network(String network) {
    String suffix = variant.isEmpty() ? "" : "_" + variant;
    return required(NETWORKS + "/" + network + suffix + ".onnx");
  }

  /** Returns the path of a file that every model has. */
  Path required(String file) {
    Path path = folder.resolve(file);
    if (!Files.isDirectory(folder)) {
      throw new ModelUnavailableException(
          "The model folder %s is not there: correct its path".formatted(folder));
    }
    if (!Files.isRegularFile(path)) {
      throw new ModelUnavailableException(
          "The model folder %s lacks %s: it has %s; fetch the whole folder%s"
              .formatted(
                  folder,
                  file,
                  listed(path.resolveSibling("")),
                  file.startsWith(NETWORKS)
                      ? ", or choose a precision that it has, named after # as in onnx:FOLDER#fp16"
                      : ""));
    }
    if (isPointer(path)) {
      throw new ModelUnavailableException(
          "File %s is not there itself, only Git LFS's pointer to it: run git lfs pull in %s"
              .formatted(path, folder));
    }
    return path;
  }

  private static boolean isPointer(Path path) {
    try (InputStream bytes = Files.newInputStream(path)) {
      return Arrays.equals(bytes.readNBytes(POINTER.length), POINTER);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static Settings read(Path path) {
    try {
      return new Settings(path, JSON.readTree(path.toFile()));
    } catch (JsonProcessingException e) {
      throw new ModelUnavailableException(
          "File %s is no JSON: %s; fetch it again".formatted(path, StrictJson.reason(e)), e);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static ModelUnavailableException unreadable(Path path, IOException e) {
    return new ModelUnavailableException(
        "File %s cannot be read (%s): check its permissions".formatted(path, e), e);
  }

  private static String listed(Path folder) {
    try (var files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      return names.isEmpty() ? "nothing" : String.join(", ", names);
    } catch (IOException e) {
      return "no such folder";
    }
  }
}
