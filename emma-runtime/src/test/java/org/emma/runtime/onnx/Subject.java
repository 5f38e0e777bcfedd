package org.emma.runtime.onnx;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emma.model.DeviceChoice;

/** Holds a tiny model, loaded, and asks it what transformers.js was asked. */
final class Subject implements AutoCloseable {

  private static final int WRITTEN = 8;
  private static final String STAND_IN = "\0";

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

  /** Returns the words around a question, with a mark for each picture. */
  String words(JsonNode answer) {
    return chat.prompt(pictures(answer).size(), answer.get("question").textValue());
  }

  long[] prompt(JsonNode answer) {
    String words = words(answer);
    for (Sight sight : sights(answer)) {
      String stand = sight.text().replace(family.mark(), STAND_IN);
      words = words.replaceFirst(Pattern.quote(family.mark()), Matcher.quoteReplacement(stand));
    }
    return tokens.ofPrompt(words.replace(STAND_IN, family.mark()));
  }

  /** Looks at the pictures of an answer, to read these prompts. */
  Look look(JsonNode answer, List<long[]> prompts) throws OrtException, InterruptedException {
    return new Look(networks, family, sights(answer), prompts, true);
  }

  private List<Sight> sights(JsonNode answer) {
    List<String> pictures = pictures(answer);
    return pictures.stream()
        .map(picture -> family.look(TinyModel.read(picture, family), pictures.size()))
        .toList();
  }

  private static List<String> pictures(JsonNode answer) {
    return List.of(answer.get("picture").textValue().split(",", -1));
  }

  /** Returns what the pictures look like, one row per image token. */
  float[] features(JsonNode answer) throws OrtException, InterruptedException {
    return networks.eye().see(sights(answer), true).rows();
  }

  /** Returns what tells the token after the prompt. */
  float[] logits(JsonNode answer) throws OrtException, InterruptedException {
    try (Look look = look(answer, List.of(prompt(answer)))) {
      Step step = look.read(0);
      step.memory().close();
      return step.logits(0);
    }
  }

  /** Returns how far a token that the reference wrote lies behind the likeliest, at most. */
  double behind(JsonNode answer) throws OrtException, InterruptedException {
    double most = 0;
    try (Look look = look(answer, List.of(prompt(answer)))) {
      Step step = look.read(0);
      int place = 0;
      for (long token : TinyModel.longs(answer.get("written"))) {
        float[] logits = step.logits(0);
        most = Math.max(most, logits[Likelihoods.best(logits)] - logits[(int) token]);
        Step longer = look.read(step.memory(), place++, List.of(new Look.Word(0, 0, token)));
        step.memory().close();
        step = longer;
      }
      step.memory().close();
    }
    return most;
  }

  /** Writes greedily, ends included, as the reference lists them. */
  long[] written(JsonNode answer) throws OrtException, InterruptedException {
    try (Look look = look(answer, List.of(prompt(answer)))) {
      return written(look);
    }
  }

  private long[] written(Look look) throws OrtException, InterruptedException {
    Endings ends = Endings.of(folder);
    List<Long> written = new ArrayList<>();
    Step step = look.read(0);
    while (written.size() < WRITTEN) {
      long next = Likelihoods.best(step.logits(0));
      written.add(next);
      if (ends.has(next)) {
        break;
      }
      Step longer =
          look.read(step.memory(), written.size() - 1, List.of(new Look.Word(0, 0, next)));
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
