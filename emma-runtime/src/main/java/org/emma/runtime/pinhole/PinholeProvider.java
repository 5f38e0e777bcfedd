package org.emma.runtime.pinhole;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emma.model.DeviceChoice;
import org.emma.model.ModelProvider;
import org.emma.model.ModelUnavailableException;
import org.emma.model.VisionLanguageModel;

/**
 * Provides the embedded model: {@code pinhole}, {@code pinhole:color-agnosia}, which was never
 * taught a color, and {@code pinhole:FILE.safetensors} for weights that were tuned or trained here.
 */
public final class PinholeProvider implements ModelProvider {

  private static final String PINHOLE = "pinhole";
  private static final String COLOR_AGNOSIA = "pinhole:color-agnosia";
  private static final String FILE = "pinhole:";
  private static final String ENDING = ".safetensors";

  @Override
  public List<String> names() {
    return List.of(PINHOLE, COLOR_AGNOSIA, FILE + "FILE" + ENDING);
  }

  @Override
  public boolean provides(String name) {
    return name.equals(PINHOLE)
        || name.equals(COLOR_AGNOSIA)
        || (name.startsWith(FILE) && name.endsWith(ENDING));
  }

  @Override
  public VisionLanguageModel load(String name) {
    return load(name, DeviceChoice.AUTO);
  }

  /** So small a model is computed on the CPU unless a GPU is demanded. */
  @Override
  public VisionLanguageModel load(String name, DeviceChoice choice) {
    String source = source(name);
    try {
      byte[] bytes = name.endsWith(ENDING) ? Files.readAllBytes(Path.of(source)) : shipped(source);
      return PinholeModel.read(name, bytes, source, Engines.device(choice));
    } catch (IOException e) {
      throw new ModelUnavailableException(
          "The weights %s of the model %s cannot be read: give the path of an existing file"
              .formatted(source, name),
          e);
    } catch (IllegalArgumentException e) {
      throw new ModelUnavailableException(
          "The model %s cannot be loaded: %s".formatted(name, e.getMessage()), e);
    }
  }

  private static String source(String name) {
    return name.endsWith(ENDING) ? name.substring(FILE.length()) : name.replace(':', '-') + ENDING;
  }

  private static byte[] shipped(String resource) throws IOException {
    try (InputStream in = PinholeProvider.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("not on the class path: " + resource);
      }
      return in.readAllBytes();
    }
  }
}
