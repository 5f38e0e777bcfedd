package org.emma.runtime.onnx;

import java.nio.file.Path;
import java.util.List;
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
    String[] parts = name.substring(PREFIX.length()).split("#", 2);
    String variant = parts.length > 1 ? parts[1] : "";
    try {
      return load(name, new ModelFolder(folder(parts[0], variant), variant), device);
    } catch (LinkageError e) {
      throw new ModelUnavailableException(
          "The model %s needs libraries that are not on the test class path (%s): add com.microsoft.onnxruntime:onnxruntime, ai.djl.huggingface:tokenizers and com.hubspot.jinjava:jinjava"
              .formatted(name, e.getMessage()),
          e);
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
    Answerer answerer = new Answerer(new Tokens(folder), Endings.of(folder), MOST_TOKENS);
    String identity = "onnx@sha256:%s, %s".formatted(Fingerprint.of(folder), answerer);
    return new OnnxModel(name, identity, family, chat, Networks.load(folder, device), answerer);
  }
}
