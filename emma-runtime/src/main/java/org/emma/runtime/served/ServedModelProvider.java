package org.emma.runtime.served;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emma.model.ModelProvider;
import org.emma.model.ModelUnavailableException;
import org.emma.model.VisionLanguageModel;

/**
 * Provides models behind servers: {@code openai:http://HOST:PORT/v1#MODEL} asks one in the plain
 * way, {@code openai:FILE.json} as the settings in a file say.
 */
public final class ServedModelProvider implements ModelProvider {

  private static final Pattern ADDRESS = Pattern.compile("openai:(https?://[^?#@\\s]+)#(.+)");
  private static final Pattern FILE = Pattern.compile("openai:(?!https?:)(.+\\.json)");

  @Override
  public List<String> names() {
    return List.of("openai:http://HOST:PORT/v1#MODEL", "openai:FILE.json");
  }

  @Override
  public boolean provides(String name) {
    return ADDRESS.matcher(name).matches() || FILE.matcher(name).matches();
  }

  @Override
  public VisionLanguageModel load(String name) {
    Matcher address = ADDRESS.matcher(name);
    try {
      return ServedModel.of(
          name,
          address.matches()
              ? ServedSettings.of(URI.create(address.group(1)), address.group(2))
              : SettingsFile.read(Path.of(file(name))));
    } catch (IOException e) {
      throw new ModelUnavailableException(
          "The settings file %s of the model %s cannot be read: give the path of an existing file"
              .formatted(file(name), name),
          e);
    } catch (IllegalArgumentException e) {
      throw new ModelUnavailableException(
          "The model %s cannot be asked: %s".formatted(name, e.getMessage()), e);
    }
  }

  private static String file(String name) {
    Matcher file = FILE.matcher(name);
    return file.matches() ? file.group(1) : name;
  }
}
