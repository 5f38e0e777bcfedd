package org.emma.runtime.pinhole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.emma.runtime.weights.Tensor;
import org.junit.jupiter.api.Test;

class CheckpointTests {

  private final Checkpoint checkpoint = checkpoint();

  private static Checkpoint checkpoint() {
    try (Weights weights = Tiny.weights(4)) {
      return Checkpoint.of(weights, Tiny.ARCHITECTURE, Tiny.VOCABULARY, Map.of("seed", "4"));
    }
  }

  private static Checkpoint read(Checkpoint written) {
    return Checkpoint.read(written.toBytes(), "some.file", Tiny.ARCHITECTURE, Tiny.VOCABULARY);
  }

  @Test
  void givesBackWeightsAndTheirStory() {
    Checkpoint read = read(checkpoint);

    assertThat(read.metadata()).containsEntry("seed", "4");
    assertThat(read.toBytes()).isEqualTo(checkpoint.toBytes());
  }

  @Test
  void refusesAnotherArchitecture() {
    Architecture other = Architecture.of(Tiny.VOCABULARY);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Checkpoint.read(checkpoint.toBytes(), "some.file", other, Tiny.VOCABULARY))
        .withMessageStartingWith("some.file was trained for the architecture pinhole-1/16/");
  }

  @Test
  void refusesAnotherVocabulary() {
    Map<String, String> metadata = new LinkedHashMap<>(checkpoint.metadata());
    metadata.put("vocabulary", "0815");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(new Checkpoint(checkpoint.tensors(), metadata)))
        .withMessageContaining("was trained for the vocabulary 0815");
  }

  @Test
  void namesAMissingTensor() {
    Map<String, Tensor> tensors = new LinkedHashMap<>(checkpoint.tensors());
    tensors.remove("speak.bias");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(new Checkpoint(tensors, checkpoint.metadata())))
        .withMessageContaining("speak.bias")
        .withMessageContaining("is missing");
  }

  @Test
  void namesATensorThatHoldsNoNumbers() {
    Map<String, Tensor> tensors = new LinkedHashMap<>(checkpoint.tensors());
    float[] broken = tensors.get("speak.bias").values().clone();
    broken[3] = Float.NaN;
    tensors.put("speak.bias", new Tensor(new long[] {broken.length}, broken));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(new Checkpoint(tensors, checkpoint.metadata())))
        .withMessageContaining("tensor speak.bias holds NaN");
  }
}
