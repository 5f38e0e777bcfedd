package org.emma.runtime.onnx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emma.scene.Image;
import org.emma.scene.ImageFile;

/** Finds the tiny model of a family, the pictures, and what transformers.js made of both. */
final class TinyModel {

  static final Path IDEFICS3 = resource("idefics3");
  static final Path PICTURES = resource("../picture/pictures");

  private static final ObjectMapper JSON = new ObjectMapper();

  private TinyModel() {}

  static Image picture(String file) {
    return new ImageFile(file, PICTURES.resolve(file));
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

  /** Returns what transformers.js answered, one node per picture and question. */
  static List<JsonNode> answers(Path model) {
    try (var lines = Files.lines(reference(model).resolve("answers.jsonl"))) {
      return lines.map(TinyModel::parsed).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long[] longs(JsonNode numbers) {
    long[] longs = new long[numbers.size()];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = numbers.get(i).longValue();
    }
    return longs;
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
