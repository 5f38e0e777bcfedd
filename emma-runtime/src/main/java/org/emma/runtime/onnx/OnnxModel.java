package org.emma.runtime.onnx;

import ai.onnxruntime.OrtException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.runtime.picture.PictureReader;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;

/**
 * Answers by an open vision-language model that runs in this JVM. Questions about the same pictures
 * that come in one batch share a single look at them.
 *
 * <p>Option scores are log-likelihoods that the reply begins with the option's letter, or with yes
 * or no.
 */
final class OnnxModel implements VisionLanguageModel {

  private static final Set<AnsweringMode> MODES =
      Set.of(AnsweringMode.OPTION_SCORES, AnsweringMode.TEXT);
  private static final int MOST_TOGETHER = 16;

  private final String name;
  private final String identity;
  private final Family family;
  private final Chat chat;
  private final Networks networks;
  private final Answerer answerer;
  private final boolean shares;
  private final Portions portions;

  OnnxModel(
      String name,
      String identity,
      Family family,
      Chat chat,
      Networks networks,
      Answerer answerer) {
    this.name = name;
    this.identity = identity;
    this.family = family;
    this.chat = chat;
    this.networks = networks;
    this.answerer = answerer;
    this.shares = Rehearsal.succeeds(networks, family);
    this.portions = new Portions(shares ? MOST_TOGETHER : 1, "one question");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String identity() {
    return identity;
  }

  @Override
  public Set<AnsweringMode> modes() {
    return MODES;
  }

  @Override
  public Optional<String> device() {
    return Optional.of(networks.device());
  }

  @Override
  public String prompt(Query query) {
    return chat.prompt(query.images().size(), query.prompt());
  }

  @Override
  public Optional<String> obstacle(Query query) {
    return Optional.empty();
  }

  @Override
  public List<Reply> answer(List<Query> queries) {
    Map<List<Image>, List<Integer>> byPictures = new LinkedHashMap<>();
    for (int i = 0; i < queries.size(); i++) {
      byPictures.computeIfAbsent(queries.get(i).images(), images -> new ArrayList<>()).add(i);
    }
    Reply[] replies = new Reply[queries.size()];
    byPictures.forEach((images, indices) -> answer(queries, images, indices, replies));
    return Arrays.asList(replies);
  }

  private void answer(
      List<Query> queries, List<Image> images, List<Integer> indices, Reply[] replies) {
    long start = System.nanoTime();
    try {
      List<Sight> sights =
          images.stream()
              .map(
                  image ->
                      family.look(PictureReader.read(image, family.transparency()), images.size()))
              .toList();
      List<long[]> prompts =
          indices.stream().map(index -> tokens(queries.get(index), sights)).toList();
      try (Look look = new Look(networks, family, sights, prompts, shares)) {
        Duration share = since(start).dividedBy(indices.size());
        portions.each(
            IntStream.range(0, indices.size()).boxed().toList(),
            portion -> {
              Map<Integer, Answer> answers = new LinkedHashMap<>();
              portion.forEach(i -> answers.put(i, answerer.answer(queries.get(indices.get(i)))));
              replies(look, answers, share).forEach((i, reply) -> replies[indices.get(i)] = reply);
            });
      }
    } catch (OrtException | ImageUnavailableException | UnansweredException e) {
      fail(indices, replies, String.valueOf(e.getMessage()), since(start));
    } catch (OutOfMemoryError e) {
      String cause =
          "There is too little memory for the question's pictures (%s): give the process more"
              .formatted(e.getMessage());
      fail(indices, replies, cause, since(start));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail(indices, replies, "Interrupted while the model was answering", since(start));
    }
  }

  private static Map<Integer, Reply> replies(
      Look look, Map<Integer, Answer> answers, Duration share)
      throws OrtException, InterruptedException {
    long start = System.nanoTime();
    Map<Integer, String> broken = Together.take(look, answers);
    Duration latency = share.plus(since(start).dividedBy(answers.size()));
    Map<Integer, Reply> replies = new HashMap<>();
    answers.forEach(
        (prompt, answer) -> {
          String cause = broken.get(prompt);
          replies.put(
              prompt, cause == null ? answer.reply(latency) : new Reply.Failed(cause, latency));
        });
    return replies;
  }

  /** Returns the tokens of the whole prompt, with what stands for the pictures in their places. */
  private long[] tokens(Query query, List<Sight> sights) {
    String prompt = prompt(query);
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (Sight sight : sights) {
      int mark = prompt.indexOf(family.mark(), from);
      if (mark < 0) {
        throw new UnansweredException(
            "The chat template has no place for %d pictures: it makes \"%s\""
                .formatted(sights.size(), prompt));
      }
      filled.append(prompt, from, mark).append(sight.text());
      from = mark + family.mark().length();
    }
    return answerer.tokens().ofPrompt(filled.append(prompt.substring(from)).toString());
  }

  private static void fail(List<Integer> indices, Reply[] replies, String cause, Duration latency) {
    for (int index : indices) {
      if (replies[index] == null) {
        replies[index] = new Reply.Failed(cause, latency.dividedBy(indices.size()));
      }
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public void close() {
    networks.close();
    answerer.tokens().close();
  }
}
