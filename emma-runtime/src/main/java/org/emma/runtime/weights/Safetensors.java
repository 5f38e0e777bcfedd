package org.emma.runtime.weights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads and writes tensors in the safetensors format: a JSON header that names, shapes and places
 * them, then the numbers themselves, little-endian.
 *
 * @param tensors by name, in the order of their place in the file
 * @param metadata what the file says about itself
 * @see <a href="https://huggingface.co/docs/safetensors/index#format">The format</a>
 */
public record Safetensors(Map<String, Tensor> tensors, Map<String, String> metadata) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String METADATA = "__metadata__";
  private static final int ALIGNMENT = 8;

  /** Writes 32-bit floats; equal content makes equal bytes. */
  public byte[] toBytes() {
    ObjectNode header = JSON.createObjectNode();
    ObjectNode said = header.putObject(METADATA);
    new TreeMap<>(metadata).forEach(said::put);
    int at = 0;
    for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
      ObjectNode described = header.putObject(entry.getKey()).put("dtype", "F32");
      ArrayNode shape = described.putArray("shape");
      for (long dimension : entry.getValue().shape()) {
        shape.add(dimension);
      }
      int end = at + entry.getValue().values().length * Float.BYTES;
      described.putArray("data_offsets").add(at).add(end);
      at = end;
    }
    byte[] json = header.toString().getBytes(StandardCharsets.UTF_8);
    int padded = (json.length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    ByteBuffer file = ByteBuffer.allocate(Long.BYTES + padded + at).order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(padded).put(json);
    while (file.position() < Long.BYTES + padded) {
      file.put((byte) ' ');
    }
    for (Tensor tensor : tensors.values()) {
      for (float value : tensor.values()) {
        file.putFloat(value);
      }
    }
    return file.array();
  }

  /**
   * Reads a file of 32-bit floats.
   *
   * @throws IllegalArgumentException naming the file and what is wrong with it
   */
  public static Safetensors read(Path file) throws IOException {
    return read(Files.readAllBytes(file), file.toString());
  }

  /**
   * Reads bytes.
   *
   * @param source names them in messages
   * @throws IllegalArgumentException naming the source and what is wrong with it
   */
  public static Safetensors read(byte[] bytes, String source) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long headerLength = bytes.length < Long.BYTES ? -1 : file.getLong();
    if (headerLength < 2 || headerLength > bytes.length - Long.BYTES) {
      throw broken(source, "its first 8 bytes do not give the length of a header");
    }
    JsonNode header =
        header(new String(bytes, Long.BYTES, (int) headerLength, StandardCharsets.UTF_8), source);
    ByteBuffer data =
        file.slice(Long.BYTES + (int) headerLength, bytes.length - Long.BYTES - (int) headerLength)
            .order(ByteOrder.LITTLE_ENDIAN);
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    Map<String, String> metadata = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : header.properties()) {
      if (entry.getKey().equals(METADATA)) {
        entry
            .getValue()
            .properties()
            .forEach(said -> metadata.put(said.getKey(), said.getValue().asText()));
      } else {
        tensors.put(entry.getKey(), tensor(entry.getKey(), entry.getValue(), data, source));
      }
    }
    return new Safetensors(tensors, metadata);
  }

  private static JsonNode header(String json, String source) {
    try {
      JsonNode header = JSON.readTree(json);
      if (header != null && header.isObject()) {
        return header;
      }
      throw broken(source, "its header is not a JSON object");
    } catch (JsonProcessingException e) {
      throw broken(source, "its header is not JSON (" + e.getOriginalMessage() + ")");
    }
  }

  private static Tensor tensor(String name, JsonNode described, ByteBuffer data, String source) {
    if (!described.path("dtype").asText().equals("F32")) {
      throw broken(
          source,
          "tensor " + name + " is of type " + described.path("dtype").asText("?") + ", not F32");
    }
    long[] shape = new long[described.path("shape").size()];
    long size = 1;
    for (int i = 0; i < shape.length; i++) {
      shape[i] = described.path("shape").path(i).asLong(-1);
      size *= shape[i];
    }
    long from = described.path("data_offsets").path(0).asLong(-1);
    long to = described.path("data_offsets").path(1).asLong(-1);
    if (from < 0 || to > data.capacity() || to - from != size * Float.BYTES) {
      throw broken(
          source,
          "tensor "
              + name
              + " should lie at bytes "
              + from
              + " to "
              + to
              + " of "
              + data.capacity()
              + ", which does not fit its shape");
    }
    float[] values = new float[(int) size];
    data.slice((int) from, (int) (to - from))
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    return new Tensor(shape, values);
  }

  private static IllegalArgumentException broken(String source, String why) {
    return new IllegalArgumentException(
        source + " is no safetensors file of 32-bit floats: " + why + ". Copy or make it again.");
  }
}
