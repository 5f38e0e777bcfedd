package org.emma.runtime.pinhole;

import ai.djl.Device;
import ai.djl.engine.Engine;
import java.util.Locale;
import org.emma.model.DeviceChoice;
import org.emma.model.ModelUnavailableException;

/** Starts DJL's PyTorch engine as a test wants it: one thread, no downloads, no calls home. */
final class Engines {

  static final String PYTORCH = "PyTorch";

  private static final String NATIVE = "ai.djl.pytorch:pytorch-native-cpu:2.7.1:";
  private static final String BRIDGE = "ai.djl.pytorch:pytorch-jni:2.7.1-0.35.1";

  private Engines() {}

  /**
   * Starts the engine once; system properties that the user has set stay as they are.
   *
   * @throws ModelUnavailableException naming the dependency to add, or that there is none for this
   *     platform
   */
  static void start() {
    preset("ai.djl.pytorch.num_threads", "1");
    preset("ai.djl.pytorch.num_interop_threads", "1");
    preset("ai.djl.offline", "true");
    preset("OPT_OUT_TRACKING", "true");
    try {
      Engine.getEngine(PYTORCH);
    } catch (RuntimeException | LinkageError e) {
      throw new ModelUnavailableException(
          missing(System.getProperty("os.name"), System.getProperty("os.arch")), e);
    }
  }

  /**
   * Returns DJL's device for a choice.
   *
   * @throws ModelUnavailableException if PyTorch has no such GPU here
   */
  static Device device(DeviceChoice choice) {
    if (choice.kind() != DeviceChoice.Kind.GPU) {
      return Device.cpu();
    }
    start();
    int gpus = Engine.getEngine(PYTORCH).getGpuCount();
    if (choice.index() >= gpus) {
      throw new ModelUnavailableException(
          "PyTorch cannot use %s, for it finds %d GPUs: start with -Dai.djl.offline=false, so that DJL fetches its CUDA libraries, or name an installed PyTorch in PYTORCH_LIBRARY_PATH, or set emma.device to auto or cpu"
              .formatted(choice, gpus));
    }
    return Device.gpu(choice.index());
  }

  /** Says what is missing on a platform, by the names that Java gives it. */
  static String missing(String system, String processor) {
    String os = system.toLowerCase(Locale.ROOT);
    boolean arm = processor.equals("aarch64");
    String classifier =
        os.startsWith("linux")
            ? arm ? "linux-aarch64" : "linux-x86_64"
            : os.startsWith("windows") && !arm
                ? "win-x86_64"
                : os.startsWith("mac") && arm ? "osx-aarch64" : "";
    return classifier.isEmpty()
        ? "The embedded model pinhole cannot run on %s (%s): PyTorch 2.7 has no library for it; run it on Linux, Windows x86-64 or a Mac with Apple silicon, or ask a served model"
            .formatted(system, processor)
        : "The embedded model pinhole found no PyTorch library that works here: add %s%s and %s to the test class path"
            .formatted(NATIVE, classifier, BRIDGE);
  }

  private static void preset(String key, String value) {
    if (System.getProperty(key) == null) {
      System.setProperty(key, value);
    }
  }
}
