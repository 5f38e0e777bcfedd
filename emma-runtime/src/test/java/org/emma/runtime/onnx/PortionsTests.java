package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortionsTests {

  private final List<List<Integer>> done = new ArrayList<>();
  private final Portions portions = new Portions(4, "one question");

  @Test
  void areAsLargeAsAllowed() throws Exception {
    portions.each(List.of(1, 2, 3, 4, 5, 6), done::add);
    assertThat(done).containsExactly(List.of(1, 2, 3, 4), List.of(5, 6));
  }

  @Test
  void areHalvedWhereTheRuntimeRunsOutOfMemory() throws Exception {
    portions.each(List.of(1, 2, 3, 4, 5), this::failAboveTwo);
    assertThat(done).containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
  }

  @Test
  void areHalvedWhereJavaRunsOutOfMemory() throws Exception {
    portions.each(
        List.of(1, 2, 3, 4, 5),
        portion -> {
          if (portion.size() > 1) {
            throw new OutOfMemoryError("Cannot reserve 1 bytes of direct buffer memory");
          }
          done.add(portion);
        });
    assertThat(done).hasSize(5);
  }

  @Test
  void staySmallAfterwards() throws Exception {
    portions.each(List.of(1, 2, 3, 4), this::failAboveTwo);
    done.clear();
    portions.each(List.of(1, 2, 3, 4), done::add);
    assertThat(done).containsExactly(List.of(1, 2), List.of(3, 4));
  }

  @Test
  void endWhereOnePieceIsTooMuch() {
    assertThatThrownBy(
            () ->
                portions.each(
                    List.of(1, 2),
                    portion -> {
                      throw outOfMemory();
                    }))
        .isInstanceOf(UnansweredException.class)
        .hasMessageContainingAll("too little memory for one question", "bad_alloc");
  }

  @Test
  void areNotHalvedForAnyOtherFailure() {
    assertThatThrownBy(
            () ->
                portions.each(
                    List.of(1, 2),
                    portion -> {
                      throw new OrtException("Got invalid dimensions");
                    }))
        .hasMessage("Got invalid dimensions");
  }

  private void failAboveTwo(List<Integer> portion) throws OrtException {
    if (portion.size() > 2) {
      throw outOfMemory();
    }
    done.add(portion);
  }

  private static OrtException outOfMemory() {
    return new OrtException("Non-zero status code returned: std::bad_alloc");
  }
}
