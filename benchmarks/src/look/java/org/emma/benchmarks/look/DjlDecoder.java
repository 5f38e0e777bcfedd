package org.emma.benchmarks.look;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads and writes with the decoder alone, by DJL's own way of running ONNX files. */
final class DjlDecoder implements AutoCloseable {

  private final int layers;
  private final ZooModel<NDList, NDList> embedding;
  private final ZooModel<NDList, NDList> decoder;

  DjlDecoder(Path folder, int layers)
      throws ModelNotFoundException, MalformedModelException, IOException {
    this.layers = layers;
    this.embedding = load(folder, "embed_tokens");
    this.decoder = load(folder, "decoder_model_merged");
  }

  private static ZooModel<NDList, NDList> load(Path folder, String name)
      throws ModelNotFoundException, MalformedModelException, IOException {
    return Criteria.builder()
        .setTypes(NDList.class, NDList.class)
        .optModelPath(folder.resolve("onnx").resolve(name + ".onnx"))
        .optEngine("OnnxRuntime")
        .optDevice(Device.cpu())
        .optTranslator(new NoopTranslator())
        .build()
        .loadModel();
  }

  /** Returns the likeliest tokens after a prompt of so many tokens. */
  List<Long> decode(float[] prompt, int tokens, int most) throws TranslateException {
    List<Long> written = new ArrayList<>();
    try (NDManager manager = decoder.getNDManager().newSubManager();
        Predictor<NDList, NDList> embeds = embedding.newPredictor();
        Predictor<NDList, NDList> reads = decoder.newPredictor()) {
      NDArray numbers = manager.create(prompt, new Shape(1, tokens, prompt.length / tokens));
      List<NDArray> past = new ArrayList<>();
      for (int i = 0; i < 2 * layers; i++) {
        past.add(
            named(
                manager.create(new float[0], new Shape(1, 3, 0, 64)),
                "past_key_values.%d.%s".formatted(i / 2, i % 2 == 0 ? "key" : "value")));
      }
      int read = 0;
      while (written.size() < most) {
        int next = (int) numbers.getShape().get(1);
        long[] mask = new long[read + next];
        Arrays.fill(mask, 1);
        long[] positions = new long[next];
        int before = read;
        Arrays.setAll(positions, i -> before + i);
        NDList fed = new NDList(named(numbers, "inputs_embeds"));
        fed.add(named(manager.create(mask, new Shape(1, mask.length)), "attention_mask"));
        fed.add(named(manager.create(positions, new Shape(1, next)), "position_ids"));
        fed.addAll(new NDList(past));
        NDList made = reads.predict(fed);
        made.attach(manager);
        past.forEach(NDArray::close);
        past.clear();
        NDArray logits = made.get(0);
        for (NDArray array : made.subNDList(1)) {
          past.add(named(array, array.getName().replace("present", "past_key_values")));
        }
        long best = RawLoop.likeliest(logits.toFloatArray(), (int) logits.getShape().get(2));
        written.add(best);
        logits.close();
        read += next;
        NDArray id = manager.create(new long[] {best}, new Shape(1, 1));
        numbers = embeds.predict(new NDList(named(id, "input_ids"))).singletonOrThrow();
        numbers.attach(manager);
      }
    }
    return written;
  }

  private static NDArray named(NDArray array, String name) {
    array.setName(name);
    return array;
  }

  @Override
  public void close() {
    embedding.close();
    decoder.close();
  }
}
