package org.emma.runtime.onnx;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks once at the pictures that several prompts are about: encodes them once, and reads the
 * beginning that all prompts have in common once.
 */
final class Look implements AutoCloseable {

  private final Networks networks;
  private final long imageToken;
  private final List<long[]> prompts;
  private final List<Positions> positions;
  private final Features features;
  private final int common;
  private final Memory beginning;

  /**
   * Encodes the pictures and reads what the prompts have in common.
   *
   * @param prompts the tokens of each prompt, at least one
   * @param shares whether the beginning is read once, and tiles are seen apart where memory runs
   *     out; else each prompt is read and each picture seen whole
   */
  Look(Networks networks, Family family, List<Sight> sights, List<long[]> prompts, boolean shares)
      throws OrtException, InterruptedException {
    this.networks = networks;
    this.imageToken = family.imageToken();
    this.prompts = List.copyOf(prompts);
    this.positions = prompts.stream().map(prompt -> family.positions(sights, prompt)).toList();
    this.features = networks.eye().see(sights, shares);
    for (long[] prompt : prompts) {
      long places = Arrays.stream(prompt).filter(token -> token == imageToken).count();
      if (places != features.count()) {
        throw new UnansweredException(
            "The prompt has %d image tokens, and the vision encoder sees %d features: the model's configuration does not belong to its networks"
                .formatted(places, features.count()));
      }
    }
    this.common = shares ? common(prompts) : 0;
    Memory nothing = networks.decoder().nothing();
    this.beginning = common == 0 ? nothing : read(nothing, passage(0, 0, common)).memory();
  }

  private Step read(Memory memory, Passage passage) throws OrtException, InterruptedException {
    try (memory) {
      return networks.decoder().read(memory, new Passages(List.of(passage)));
    }
  }

  /**
   * Reads the rests of some prompts as one batch. Close what is remembered.
   *
   * @param which their indices among the prompts of this look
   */
  Step read(int... which) throws OrtException, InterruptedException {
    List<Passage> rests = new ArrayList<>();
    for (int prompt : which) {
      rests.add(passage(prompt, common, prompts.get(prompt).length));
    }
    return networks.decoder().read(beginning, new Passages(rests));
  }

  /**
   * Reads one more token in each row. Close what is remembered.
   *
   * @param place how many tokens stand between the prompts and these
   */
  Step read(Memory memory, int place, List<Word> words) throws OrtException, InterruptedException {
    float[] numbers = networks.embed(words.stream().mapToLong(Word::token).toArray());
    int width = numbers.length / words.size();
    List<Passage> next = new ArrayList<>();
    for (int row = 0; row < words.size(); row++) {
      Word word = words.get(row);
      next.add(
          new Passage(
              word.after(),
              Arrays.copyOfRange(numbers, row * width, (row + 1) * width),
              positions.get(word.prompt()).after(place)));
    }
    return networks.decoder().read(memory, new Passages(next));
  }

  /**
   * Names a token that is read after a prompt and what was read since.
   *
   * @param prompt the index of the prompt
   * @param after the row of the memory that it goes on from
   */
  record Word(int prompt, int after, long token) {}

  /** Returns some tokens of a prompt, with features in the place of image tokens. */
  private Passage passage(int which, int from, int to) throws OrtException, InterruptedException {
    long[] prompt = prompts.get(which);
    float[] numbers = networks.embed(Arrays.copyOfRange(prompt, from, to));
    int seen = 0;
    for (int i = 0; i < to; i++) {
      if (prompt[i] == imageToken) {
        if (i >= from) {
          features.copy(seen, numbers, i - from);
        }
        seen++;
      }
    }
    return new Passage(0, numbers, positions.get(which).between(from, to));
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
