package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emma.runtime.picture.PictureReader;
import org.emma.runtime.picture.RgbPicture;
import org.emma.scene.Image;
import org.emma.scene.ImageFile;

/** Finds the tiny model of a family, the pictures, and what transformers.js made of both. */
final class TinyModel {

  static final Path IDEFICS3 = resource("idefics3");
  static final Path LLAVA = resource("llava");
  static final Path LLAVA_ONEVISION = resource("llava-onevision");
  static final Path QWEN2_VL = resource("qwen2-vl");
  static final Path QWEN2_5_VL = resource("qwen2-5-vl");

  /** Takes the place of {@link #LLAVA_ONEVISION} in what is compared where tiles are seen. */
  static final Path LLAVA_ONEVISION_ANYRES = resource("llava-onevision-anyres");

  /** The vector that lets LLaVA-OneVision see tiles. */
  static final Path NEWLINE = reference(LLAVA_ONEVISION_ANYRES).resolve(Anyres.NEWLINE);

  static final Path PICTURES = resource("../picture/pictures");

  private static final ObjectMapper JSON = new ObjectMapper();

  private TinyModel() {}

  static Image picture(String file) {
    return new ImageFile(file, PICTURES.resolve(file));
  }

  /** Reads a picture as a family does. */
  static RgbPicture read(String file, Family family) {
    return PictureReader.read(picture(file), family.transparency());
  }

  static List<String> pictures() {
    try (var files = Files.list(PICTURES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path reference(Path model) {
    return model.resolveSibling(model.getFileName() + "-reference");
  }

  /** Returns the tiny model of each family. */
  static List<Path> all() {
    return List.of(IDEFICS3, LLAVA, LLAVA_ONEVISION, QWEN2_VL, QWEN2_5_VL);
  }

  /** Returns the tiny models that have files of other precisions too. */
  static List<Path> inPrecisions() {
    return List.of(IDEFICS3, LLAVA, LLAVA_ONEVISION, QWEN2_VL);
  }

  /**
   * Returns what transformers.js answered, one node per picture and question.
   *
   * @param precision of the networks; empty for the full one
   */
  static List<JsonNode> answers(Path model, String precision) {
    String file = precision.isEmpty() ? "answers.jsonl" : "answers-%s.jsonl".formatted(precision);
    try (var lines = Files.lines(reference(model).resolve(file))) {
      return lines.map(TinyModel::parsed).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a model, to be changed. */
  static void copy(Path model, Path folder) throws IOException {
    List<Path> all;
    try (var walked = Files.walk(model)) {
      all = walked.filter(Files::isRegularFile).toList();
    }
    for (Path file : all) {
      Path copy = folder.resolve(model.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  /** Changes a file of a copy. */
  static void replace(Path folder, String file, String pattern, String now) throws IOException {
    Path path = folder.resolve(file);
    String old = Files.readString(path);
    String changed = old.replaceAll(pattern, now);
    assertThat(changed).isNotEqualTo(old);
    Files.writeString(path, changed);
  }

  static long[] longs(JsonNode numbers) {
    long[] longs = new long[numbers.size()];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = numbers.get(i).longValue();
    }
    return longs;
  }

  /** Returns the largest difference between logits and those of an answer. */
  static double apart(float[] logits, JsonNode answer) {
    JsonNode expected = answer.get("logits");
    float[] others = new float[expected.size()];
    for (int i = 0; i < others.length; i++) {
      others[i] = expected.get(i).floatValue();
    }
    return apart(logits, others);
  }

  static double apart(float[] logits, float[] others) {
    assertThat(logits).hasSameSizeAs(others);
    double most = 0;
    for (int i = 0; i < others.length; i++) {
      most = Math.max(most, Math.abs(logits[i] - others[i]));
    }
    return most;
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resource(String name) {
    try {
      return Path.of(TinyModel.class.getResource(".").toURI()).resolve(name).normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
