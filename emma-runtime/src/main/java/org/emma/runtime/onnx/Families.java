package org.emma.runtime.onnx;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.emma.model.ModelUnavailableException;

/** Chooses the family of a model by the {@code model_type} of its configuration. */
final class Families {

  private static final Map<String, Function<ModelFolder, Family>> BY_TYPE =
      Map.ofEntries(
          Map.entry("idefics3", Idefics3::of),
          Map.entry("smolvlm", Idefics3::of),
          Map.entry("llava", Llava::of),
          Map.entry("llava_onevision", LlavaOnevision::of),
          Map.entry("qwen2_vl", Qwen2Vl::of),
          Map.entry("qwen2_5_vl", Qwen2Vl::of));

  private Families() {}

  static Family of(ModelFolder folder) {
    Settings config = folder.settings("config.json");
    String type = config.textIfAny("model_type").orElse("");
    Function<ModelFolder, Family> family = BY_TYPE.get(type);
    if (family == null) {
      throw new ModelUnavailableException(
          "File %s has the model_type \"%s\", which EMMA cannot run: it runs %s; serve the model and ask it by openai:URL#MODEL"
              .formatted(config.file(), type, String.join(", ", new TreeSet<>(BY_TYPE.keySet()))));
    }
    return family.apply(folder);
  }
}
