package org.emma.runtime.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtProvider;
import ai.onnxruntime.OrtSession;
import org.emma.model.DeviceChoice;
import org.emma.model.ModelUnavailableException;

/**
 * Sets sessions up for the device that was chosen.
 *
 * @param gpu the GPU's number, or none
 * @param words what reports call the device
 */
record Accelerator(int gpu, String words) {

  private static final int NONE = -1;

  /**
   * Finds the device.
   *
   * @throws ModelUnavailableException if a GPU is demanded that ONNX Runtime cannot use
   */
  static Accelerator of(DeviceChoice choice) {
    boolean compiledFor = OrtEnvironment.getAvailableProviders().contains(OrtProvider.CUDA);
    if (choice.kind() == DeviceChoice.Kind.CPU
        || (choice.kind() == DeviceChoice.Kind.AUTO && !compiledFor)) {
      return new Accelerator(NONE, "CPU");
    }
    Accelerator gpu = new Accelerator(choice.index(), "GPU %d (CUDA)".formatted(choice.index()));
    try {
      gpu.options().close();
      return gpu;
    } catch (OrtException e) {
      if (choice.kind() == DeviceChoice.Kind.AUTO) {
        return new Accelerator(NONE, "CPU (no GPU can be used: %s)".formatted(e.getMessage()));
      }
      throw new ModelUnavailableException(
          "ONNX Runtime cannot use %s (%s): put com.microsoft.onnxruntime:onnxruntime_gpu on the class path in the place of onnxruntime, install the CUDA and cuDNN that it names, or set emma.device to auto or cpu"
              .formatted(choice, e.getMessage()),
          e);
    }
  }

  /** Returns options for a session. Threads that wait must not spin: builds share their cores. */
  OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    try {
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      if (gpu != NONE) {
        options.addCUDA(gpu);
      }
      return options;
    } catch (OrtException e) {
      options.close();
      throw e;
    }
  }
}
