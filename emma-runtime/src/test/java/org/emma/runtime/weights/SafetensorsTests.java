package org.emma.runtime.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SafetensorsTests {

  private final byte[] bytes = sample().toBytes();

  private static Safetensors sample() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put("b", new Tensor(new long[] {2, 3}, new float[] {1, 2, 3, 4, 5, Float.MIN_VALUE}));
    tensors.put("a", new Tensor(new long[] {}, new float[] {-0.5f}));
    return new Safetensors(tensors, Map.of("seed", "7"));
  }

  @Test
  void givesBackWhatWasWritten() {
    Safetensors read = Safetensors.read(bytes, "sample");

    assertThat(read.metadata()).containsExactly(Map.entry("seed", "7"));
    assertThat(read.tensors()).containsOnlyKeys("a", "b");
    assertThat(read.tensors().get("b").shape()).containsExactly(2, 3);
    assertThat(read.tensors().get("b").values()).containsExactly(1, 2, 3, 4, 5, Float.MIN_VALUE);
    assertThat(read.tensors().get("a").shape()).isEmpty();
    assertThat(read.toBytes()).isEqualTo(bytes);
  }

  @Test
  void laysOutTheFileAsTheFormatSays() {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int header = (int) file.getLong();

    assertThat(new String(bytes, 8, header, StandardCharsets.UTF_8).strip())
        .isEqualTo(
            """
            {"__metadata__":{"seed":"7"},\
            "b":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]},\
            "a":{"dtype":"F32","shape":[],"data_offsets":[24,28]}}""");
    assertThat(header % 8).isZero();
    assertThat(file.getFloat(8 + header + 24)).isEqualTo(-0.5f);
  }

  @Test
  void namesAFileThatIsCutShort() {
    for (int length : new int[] {0, 7, 8, 40, bytes.length - 1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Safetensors.read(Arrays.copyOf(bytes, length), "cut.safetensors"))
          .withMessageStartingWith("cut.safetensors is no safetensors file");
    }
  }

  @Test
  void namesATensorOfAnotherType() {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("F32", "F16");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Safetensors.read(text.getBytes(StandardCharsets.ISO_8859_1), "half"))
        .withMessageContaining("tensor b is of type F16");
  }

  @Test
  void neverFailsOtherwiseHoweverTheFileIsBroken() {
    for (int at = 0; at < bytes.length - 28; at++) {
      for (int flipped : new int[] {0x01, 0x80, 0xFF}) {
        byte[] broken = bytes.clone();
        broken[at] ^= (byte) flipped;
        try {
          Safetensors.read(broken, "broken");
        } catch (IllegalArgumentException e) {
          assertThat(e).hasMessageStartingWith("broken is no safetensors file");
        }
      }
    }
  }
}
