package org.emma.runtime.onnx;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emma.model.DeviceChoice;

/** Holds a tiny model, loaded, and asks it what transformers.js was asked. */
final class Subject implements AutoCloseable {

  private static final int WRITTEN = 8;

  private final ModelFolder folder;
  private final Family family;
  private final Chat chat;
  private final Tokens tokens;
  private final Networks networks;

  Subject(Path folder, String precision) {
    this.folder = new ModelFolder(folder, precision);
    this.family = Families.of(this.folder);
    this.chat = Chat.of(this.folder);
    this.tokens = new Tokens(this.folder);
    this.networks = Networks.load(this.folder, DeviceChoice.CPU);
  }

  /** Returns the words around a question, with a mark for the picture. */
  String words(JsonNode answer) {
    return chat.prompt(1, answer.get("question").textValue());
  }

  long[] prompt(JsonNode answer) {
    return tokens.ofPrompt(words(answer).replace(family.mark(), sight(answer).text()));
  }

  /** Looks at the picture of an answer, to read these prompts. */
  Look look(JsonNode answer, List<long[]> prompts) throws OrtException, InterruptedException {
    return new Look(networks, family, List.of(sight(answer)), prompts);
  }

  private Sight sight(JsonNode answer) {
    return family.look(TinyModel.read(answer.get("picture").textValue(), family));
  }

  /** Returns what tells the token after the prompt. */
  float[] logits(JsonNode answer) throws OrtException, InterruptedException {
    long[] prompt = prompt(answer);
    try (Look look = look(answer, List.of(prompt))) {
      Step step = look.read(prompt);
      step.memory().close();
      return step.logits();
    }
  }

  /** Writes greedily, ends included, as the reference lists them. */
  long[] written(JsonNode answer) throws OrtException, InterruptedException {
    long[] prompt = prompt(answer);
    try (Look look = look(answer, List.of(prompt))) {
      return written(look, prompt);
    }
  }

  private long[] written(Look look, long[] prompt) throws OrtException, InterruptedException {
    Endings ends = Endings.of(folder);
    List<Long> written = new ArrayList<>();
    Step step = look.read(prompt);
    while (written.size() < WRITTEN) {
      long next = Likelihoods.best(step.logits());
      written.add(next);
      if (ends.has(next)) {
        break;
      }
      Step longer = look.read(step.memory(), prompt, written.size() - 1, next);
      step.memory().close();
      step = longer;
    }
    step.memory().close();
    return written.stream().mapToLong(Long::longValue).toArray();
  }

  @Override
  public void close() {
    networks.close();
    tokens.close();
  }
}
