package org.emma.runtime.onnx;

import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Looks once at the pictures that several prompts are about: encodes them once, and reads the
 * beginning that all prompts have in common once.
 */
final class Look implements AutoCloseable {

  private final Networks networks;
  private final Family family;
  private final IdentityHashMap<long[], Positions> positions = new IdentityHashMap<>();
  private final Features features;
  private final int common;
  private final Memory beginning;

  /**
   * Encodes the pictures and reads what the prompts have in common.
   *
   * @param prompts the tokens of each prompt, at least one
   */
  Look(Networks networks, Family family, List<Sight> sights, List<long[]> prompts)
      throws OrtException, InterruptedException {
    this.networks = networks;
    this.family = family;
    this.features = networks.see(sights);
    for (long[] prompt : prompts) {
      long places = Arrays.stream(prompt).filter(token -> token == family.imageToken()).count();
      if (places != features.count()) {
        throw new UnansweredException(
            "The prompt has %d image tokens, and the vision encoder sees %d features: the model's configuration does not belong to its networks"
                .formatted(places, features.count()));
      }
      positions.put(prompt, family.positions(sights, prompt));
    }
    this.common = common(prompts);
    try (Memory nothing = networks.decoder().nothing()) {
      this.beginning =
          common == 0
              ? networks.decoder().nothing()
              : networks
                  .decoder()
                  .remember(
                      nothing,
                      embedded(prompts.get(0), 0, common),
                      positionsIn(prompts.get(0)).between(0, common));
    }
  }

  /** Reads the rest of a prompt. Close what is remembered. */
  Step read(long[] prompt) throws OrtException, InterruptedException {
    return networks
        .decoder()
        .read(
            beginning,
            embedded(prompt, common, prompt.length),
            positionsIn(prompt).between(common, prompt.length));
  }

  /**
   * Reads one more token. Close what is remembered.
   *
   * @param place how many tokens stand between the prompt and this one
   */
  Step read(Memory memory, long[] prompt, int place, long token)
      throws OrtException, InterruptedException {
    return networks
        .decoder()
        .read(
            memory,
            FloatBuffer.wrap(networks.embed(new long[] {token})),
            positionsIn(prompt).after(place));
  }

  private Positions positionsIn(long[] prompt) {
    return Objects.requireNonNull(positions.get(prompt), "a prompt of this look");
  }

  /** Returns the numbers of some tokens of a prompt, with features in the place of image tokens. */
  private FloatBuffer embedded(long[] prompt, int from, int to)
      throws OrtException, InterruptedException {
    float[] numbers = networks.embed(Arrays.copyOfRange(prompt, from, to));
    int seen = 0;
    for (int i = 0; i < to; i++) {
      if (prompt[i] == family.imageToken()) {
        if (i >= from) {
          features.copy(seen, numbers, i - from);
        }
        seen++;
      }
    }
    return FloatBuffer.wrap(numbers);
  }

  /** Returns how many tokens all prompts begin with, at least one of each left to read. */
  private static int common(List<long[]> prompts) {
    if (prompts.size() == 1) {
      return 0;
    }
    long[] first = prompts.get(0);
    int common = first.length - 1;
    for (long[] prompt : prompts) {
      int same = Arrays.mismatch(first, prompt);
      common = Math.min(common, Math.min(same < 0 ? prompt.length - 1 : same, prompt.length - 1));
    }
    return common;
  }

  @Override
  public void close() {
    beginning.close();
  }
}
