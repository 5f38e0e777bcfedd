package org.emma.benchmarks.look;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.runtime.picture.Filter;
import org.emma.runtime.picture.PictureReader;
import org.emma.runtime.picture.Resampling;
import org.emma.runtime.picture.RgbPicture;
import org.emma.runtime.picture.Transparency;
import org.jspecify.annotations.Nullable;

/**
 * Asks the sessions of ONNX Runtime directly, one question after the other, as one would write it
 * for this one model: nothing of EMMA but how a picture is resampled.
 */
final class RawLoop implements Asker, AutoCloseable {

  private static final String IMAGE = "<image>";
  private static final int TILE = 512;
  private static final int LONGEST = 2048;
  private static final int SEEN = 64;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final Function<Query, String> template;
  private final HuggingFaceTokenizer tokenizer;
  private final OrtSession vision;
  private final OrtSession embedding;
  private final OrtSession decoder;
  private final long imageToken;
  private final long end;

  /**
   * Loads the sessions.
   *
   * @param template makes the prompt, with a mark for the picture
   */
  RawLoop(Path folder, Function<Query, String> template) throws OrtException, IOException {
    this.template = template;
    this.tokenizer =
        HuggingFaceTokenizer.newInstance(
            folder.resolve("tokenizer.json"), Map.of("addSpecialTokens", "false"));
    this.imageToken = tokenizer.encode(IMAGE).getIds()[0];
    this.end = tokenizer.encode("<end_of_utterance>").getIds()[0];
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      this.vision = session(folder, "vision_encoder", options);
      this.embedding = session(folder, "embed_tokens", options);
      this.decoder = session(folder, "decoder_model_merged", options);
    }
  }

  private OrtSession session(Path folder, String name, OrtSession.SessionOptions options)
      throws OrtException {
    return environment.createSession(
        folder.resolve("onnx").resolve(name + ".onnx").toString(), options);
  }

  int tokens(Query query) {
    return prompt(query).length;
  }

  @Override
  public List<String> ask(List<Query> queries) throws OrtException {
    List<String> answers = new ArrayList<>();
    for (Query query : queries) {
      long[] prompt = prompt(query);
      float[] numbers = embed(prompt);
      float[] features = see(PictureReader.read(query.images().get(0), Transparency.OVER_WHITE));
      int width = numbers.length / prompt.length;
      int seen = 0;
      for (int i = 0; i < prompt.length; i++) {
        if (prompt[i] == imageToken) {
          System.arraycopy(features, seen++ * width, numbers, i * width, width);
        }
      }
      int most = query.mode() == AnsweringMode.TEXT ? 64 : 1;
      answers.add(tokenizer.decode(decode(numbers, prompt.length, most), true).strip());
    }
    return answers;
  }

  private long[] prompt(Query query) {
    String seen =
        "<fake_token_around_image><global-img>"
            + IMAGE.repeat(SEEN)
            + "<fake_token_around_image>";
    return tokenizer.encode(template.apply(query).replace(IMAGE, seen), false, false).getIds();
  }

  private float[] see(RgbPicture picture) throws OrtException {
    int height = LONGEST * picture.height() / picture.width();
    RgbPicture large = Resampling.resize(picture, LONGEST, height + height % 2, Filter.LANCZOS);
    RgbPicture small = Resampling.resize(large, TILE, TILE, Filter.LANCZOS);
    FloatBuffer pixels = FloatBuffer.allocate(3 * TILE * TILE);
    for (int channel = 0; channel < 3; channel++) {
      for (int y = 0; y < TILE; y++) {
        for (int x = 0; x < TILE; x++) {
          pixels.put((small.value(x, y, channel) / 255f - 0.5f) / 0.5f);
        }
      }
    }
    ByteBuffer all = ByteBuffer.allocateDirect(TILE * TILE);
    while (all.hasRemaining()) {
      all.put((byte) 1);
    }
    long[] shape = {1, 1, 3, TILE, TILE};
    try (OnnxTensor values = OnnxTensor.createTensor(environment, pixels.rewind(), shape);
        OnnxTensor mask =
            OnnxTensor.createTensor(
                environment, all.rewind(), new long[] {1, 1, TILE, TILE}, OnnxJavaType.BOOL);
        OrtSession.Result result =
            vision.run(Map.of("pixel_values", values, "pixel_attention_mask", mask))) {
      return ((OnnxTensor) result.get(0)).getFloatBuffer().array();
    }
  }

  private float[] embed(long... tokens) throws OrtException {
    try (OnnxTensor ids = longs(tokens);
        OrtSession.Result result = embedding.run(Map.of("input_ids", ids))) {
      return ((OnnxTensor) result.get(0)).getFloatBuffer().array();
    }
  }

  /** Returns the likeliest tokens after a prompt, up to the end. */
  long[] decode(float[] prompt, int tokens, int most) throws OrtException {
    List<Long> written = new ArrayList<>();
    float[] numbers = prompt;
    OrtSession.Result before = null;
    int read = 0;
    int next = tokens;
    while (true) {
      OrtSession.Result result = step(before, numbers, read, next);
      if (before != null) {
        before.close();
      }
      before = result;
      read += next;
      next = 1;
      long best = best((OnnxTensor) result.get("logits").orElseThrow());
      if (best != end) {
        written.add(best);
      }
      if (best == end || written.size() == most) {
        result.close();
        return written.stream().mapToLong(Long::longValue).toArray();
      }
      numbers = embed(best);
    }
  }

  private OrtSession.Result step(
      OrtSession.@Nullable Result before, float[] numbers, int read, int tokens)
      throws OrtException {
    Map<String, OnnxTensorLike> fed = new HashMap<>();
    List<OnnxTensor> own = new ArrayList<>();
    try {
      for (String name : decoder.getInputNames()) {
        if (name.startsWith("past_key_values")) {
          OnnxTensor past;
          if (before == null) {
            past =
                OnnxTensor.createTensor(
                    environment, FloatBuffer.allocate(0), new long[] {1, 3, 0, 64});
            own.add(past);
          } else {
            OnnxValue present = before.get(name.replace("past_key_values", "present")).orElseThrow();
            past = (OnnxTensor) present;
          }
          fed.put(name, past);
        }
      }
      long[] mask = new long[read + tokens];
      Arrays.fill(mask, 1);
      long[] positions = new long[tokens];
      Arrays.setAll(positions, i -> read + i);
      own.add(longs(mask));
      fed.put("attention_mask", own.get(own.size() - 1));
      own.add(longs(positions));
      fed.put("position_ids", own.get(own.size() - 1));
      long[] shape = {1, tokens, numbers.length / tokens};
      own.add(OnnxTensor.createTensor(environment, FloatBuffer.wrap(numbers), shape));
      fed.put("inputs_embeds", own.get(own.size() - 1));
      return decoder.run(fed);
    } finally {
      own.forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor longs(long... values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static long best(OnnxTensor logits) {
    return likeliest(logits.getFloatBuffer().array(), (int) logits.getInfo().getShape()[2]);
  }

  /** Returns the likeliest token after the last one. */
  static long likeliest(float[] logits, int words) {
    int first = logits.length - words;
    int best = first;
    for (int i = first; i < logits.length; i++) {
      if (logits[i] > logits[best]) {
        best = i;
      }
    }
    return (long) best - first;
  }

  @Override
  public void close() throws OrtException {
    vision.close();
    embedding.close();
    decoder.close();
    tokenizer.close();
  }
}
