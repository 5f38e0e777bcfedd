package org.emma.runtime.onnx;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.emma.model.DeviceChoice;
import org.emma.model.ModelProvider;
import org.emma.model.ModelUnavailableException;
import org.emma.model.VisionLanguageModel;
import org.emma.runtime.hub.Hub;
import org.emma.runtime.hub.HubModel;
import org.emma.runtime.hub.WantedFiles;

/**
 * Provides open models in the layout of the ONNX community: {@code onnx:FOLDER} from a folder,
 * {@code onnx:hf:ORG/NAME} or {@code onnx:hf:ORG/NAME@REVISION} from the Hugging Face Hub, and
 * either with {@code #q4} for the files of another precision than the full one.
 */
public final class OnnxProvider implements ModelProvider {

  private static final String PREFIX = "onnx:";
  private static final String HUB = "hf:";

  /** What is needed besides this module, by a class of it. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "ai.onnxruntime.OrtSession", "com.microsoft.onnxruntime:onnxruntime",
          "ai.djl.huggingface.tokenizers.HuggingFaceTokenizer", "ai.djl.huggingface:tokenizers",
          "com.hubspot.jinjava.Jinjava", "com.hubspot.jinjava:jinjava",
          "com.google.protobuf.UnknownFieldSet", "com.google.protobuf:protobuf-java");

  private static final int MOST_TOKENS = 64;

  @Override
  public List<String> names() {
    return List.of(PREFIX + "FOLDER", PREFIX + HUB + "ORG/NAME");
  }

  @Override
  public boolean provides(String name) {
    return name.startsWith(PREFIX) && name.length() > PREFIX.length();
  }

  @Override
  public VisionLanguageModel load(String name) {
    return load(name, DeviceChoice.AUTO);
  }

  @Override
  public VisionLanguageModel load(String name, DeviceChoice device) {
    checkLibraries(name);
    String[] parts = name.substring(PREFIX.length()).split("#", 2);
    String variant = parts.length > 1 ? parts[1] : "";
    try {
      return load(name, new ModelFolder(folder(parts[0], variant), variant), device);
    } catch (LinkageError e) {
      throw new ModelUnavailableException(
          "The model %s cannot run on %s (%s), for a native library of it cannot be loaded (%s): ask it of a server by openai:URL#MODEL"
              .formatted(
                  name,
                  System.getProperty("os.name"),
                  System.getProperty("os.arch"),
                  e.getMessage()),
          e);
    }
  }

  /** Says what is missing before anything is fetched for it. */
  private static void checkLibraries(String name) {
    for (Map.Entry<String, String> library : LIBRARIES.entrySet()) {
      try {
        Class.forName(library.getKey(), false, OnnxProvider.class.getClassLoader());
      } catch (ClassNotFoundException e) {
        throw new ModelUnavailableException(
            "The model %s needs libraries, and %s is not on the test class path: add %s"
                .formatted(
                    name, library.getValue(), String.join(", ", new TreeSet<>(LIBRARIES.values()))),
            e);
      }
    }
  }

  private static Path folder(String place, String variant) {
    if (!place.startsWith(HUB)) {
      return Path.of(place);
    }
    HubModel model = HubModel.parse(place.substring(HUB.length()));
    return Hub.ofEnvironment()
        .folder(model, new WantedFiles(ModelFolder.SMALL_FILES, Networks.FILES, variant));
  }

  private static OnnxModel load(String name, ModelFolder folder, DeviceChoice device) {
    Family family = Families.of(folder);
    Chat chat = Chat.of(folder);
    Tokens tokens = new Tokens(folder);
    try {
      Answerer answerer = new Answerer(tokens, Endings.of(folder), MOST_TOKENS);
      String identity = "onnx@sha256:%s, %s".formatted(Fingerprint.of(folder), answerer);
      return new OnnxModel(name, identity, family, chat, Networks.load(folder, device), answerer);
    } catch (RuntimeException | Error e) {
      tokens.close();
      throw e;
    }
  }
}
