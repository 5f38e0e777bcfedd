package org.emma.examples;

import ai.djl.ModelException;
import ai.djl.inference.Predictor;
import ai.djl.modality.cv.ImageFactory;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.Batchifier;
import ai.djl.translate.TranslateException;
import ai.djl.translate.Translator;
import ai.djl.translate.TranslatorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.emma.model.AnsweringMode;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Puts a TorchScript module under examination, loaded by DJL as its users know it. The module sees
 * which colors are in a picture, and not what has them.
 */
public final class TorchScriptModel implements VisionLanguageModel {

  private static final Path FILE = Path.of("src/test/resources/torchscript/colors.pt");
  private static final List<String> WORDS =
      List.of("gray", "red", "blue", "green", "brown", "purple", "cyan", "yellow");

  private final String identity;
  private final ZooModel<Query, List<Double>> module;
  private final Predictor<Query, List<Double>> predictor;

  @SuppressWarnings("unchecked")
  public TorchScriptModel() {
    try {
      identity = "colors@sha256:" + Sha256.hex(Files.readAllBytes(FILE));
      module =
          Criteria.builder()
              .setTypes(Query.class, (Class<List<Double>>) (Class<?>) List.class)
              .optModelPath(FILE)
              .optEngine("PyTorch")
              .optTranslator(new Looking())
              .build()
              .loadModel();
      predictor = module.newPredictor();
    } catch (IOException | ModelException e) {
      throw new ModelUnavailableException("The module %s cannot be loaded".formatted(FILE), e);
    }
  }

  @Override
  public String name() {
    return "colors";
  }

  @Override
  public String identity() {
    return identity;
  }

  @Override
  public Optional<String> device() {
    return Optional.of(module.getNDManager().getDevice().getDeviceType().toUpperCase(Locale.ROOT));
  }

  @Override
  public Set<AnsweringMode> modes() {
    return Set.of(AnsweringMode.OPTION_SCORES);
  }

  @Override
  public Optional<String> obstacle(Query query) {
    List<String> unknown = new ArrayList<>(query.options());
    unknown.removeAll(WORDS);
    return unknown.isEmpty()
        ? VisionLanguageModel.super.obstacle(query)
        : Optional.of("has no word for: " + String.join(", ", unknown));
  }

  @Override
  public List<Reply> answer(List<Query> queries) {
    return queries.stream().map(this::answer).toList();
  }

  private Reply answer(Query query) {
    long start = System.nanoTime();
    try {
      List<Double> scores = predictor.predict(query);
      return Reply.Answered.scores(query.options(), scores, since(start));
    } catch (TranslateException e) {
      return new Reply.Failed(String.valueOf(e.getMessage()), since(start));
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public void close() {
    predictor.close();
    module.close();
  }

  /** Turns a question into the module's input, and the module's output into scores. */
  private static final class Looking implements Translator<Query, List<Double>> {

    /** The module takes one picture at a time, so DJL stacks none. */
    @Override
    public @Nullable Batchifier getBatchifier() {
      return null;
    }

    @Override
    public NDList processInput(TranslatorContext context, Query query) throws IOException {
      byte[] picture = query.images().get(0).bytes();
      NDArray pixels =
          ImageFactory.getInstance()
              .fromInputStream(new ByteArrayInputStream(picture))
              .toNDArray(context.getNDManager())
              .transpose(2, 0, 1)
              .expandDims(0)
              .div(255f);
      long[] words = query.options().stream().mapToLong(WORDS::indexOf).toArray();
      return new NDList(pixels, context.getNDManager().create(words));
    }

    @Override
    public List<Double> processOutput(TranslatorContext context, NDList output) {
      List<Double> scores = new ArrayList<>();
      for (float score : output.singletonOrThrow().toFloatArray()) {
        scores.add((double) score);
      }
      return scores;
    }
  }
}
