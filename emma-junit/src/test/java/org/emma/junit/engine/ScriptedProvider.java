package org.emma.junit.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.emma.junit.engine.ScriptedModel.Script;
import org.emma.model.DeviceChoice;
import org.emma.model.ModelProvider;
import org.emma.model.ModelUnavailableException;
import org.emma.model.VisionLanguageModel;

/** Provides {@code scripted:perfect} and its like, and {@code scripted:FILE.safetensors}. */
public final class ScriptedProvider implements ModelProvider {

  private static final String PREFIX = "scripted:";
  private static final String BROKEN = PREFIX + "broken";

  @Override
  public List<String> names() {
    return Stream.concat(Stream.of(BROKEN), Stream.of(Script.values()).map(ScriptedProvider::name))
        .toList();
  }

  @Override
  public boolean provides(String name) {
    return names().contains(name) || (name.startsWith(PREFIX) && name.endsWith(".safetensors"));
  }

  @Override
  public VisionLanguageModel load(String name) {
    if (name.equals(BROKEN)) {
      throw new ModelUnavailableException(
          "The weights of scripted:broken are torn: copy them anew");
    }
    return Stream.of(Script.values())
        .filter(script -> name(script).equals(name))
        .findFirst()
        .map(script -> new ScriptedModel(name, script))
        .orElseGet(() -> tuned(name));
  }

  @Override
  public VisionLanguageModel load(String name, DeviceChoice device) {
    if (device.kind() == DeviceChoice.Kind.GPU) {
      throw new ModelUnavailableException("Script cannot use " + device);
    }
    return load(name);
  }

  private static ScriptedModel tuned(String name) {
    if (!Files.exists(Path.of(name.substring(PREFIX.length())))) {
      throw new ModelUnavailableException("No weights in " + name);
    }
    return new ScriptedModel(name, Script.PERFECT);
  }

  private static String name(Script script) {
    return PREFIX + script.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
