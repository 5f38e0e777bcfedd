package org.emma.examine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;

/** Answers by a script and remembers what it was asked, batch by batch. */
final class ScriptedModel implements VisionLanguageModel {

  private final Function<List<Query>, List<Reply>> script;
  private final List<List<Query>> batches = Collections.synchronizedList(new ArrayList<>());
  private Function<Query, Optional<String>> obstacles = query -> Optional.empty();
  private Set<AnsweringMode> modes = Set.of(AnsweringMode.TEXT);
  private String identity = "scripted-1";
  private int batchSize = 4;
  private int threads = 1;
  private volatile boolean answering;
  private final CompletableFuture<Boolean> closed = new CompletableFuture<>();

  private ScriptedModel(Function<List<Query>, List<Reply>> script) {
    this.script = script;
  }

  static ScriptedModel batchwise(Function<List<Query>, List<Reply>> script) {
    return new ScriptedModel(script);
  }

  static ScriptedModel of(Function<Query, Reply> script) {
    return new ScriptedModel(queries -> queries.stream().map(script).toList());
  }

  static ScriptedModel saying(String text) {
    return of(query -> Reply.Answered.text(text, Duration.ofMillis(3)));
  }

  ScriptedModel withObstacles(Function<Query, Optional<String>> newObstacles) {
    obstacles = newObstacles;
    return this;
  }

  ScriptedModel withModes(AnsweringMode... newModes) {
    modes = Set.of(newModes);
    return this;
  }

  ScriptedModel withIdentity(String newIdentity) {
    identity = newIdentity;
    return this;
  }

  ScriptedModel withBatchSize(int newBatchSize) {
    batchSize = newBatchSize;
    return this;
  }

  ScriptedModel withThreads(int newThreads) {
    threads = newThreads;
    return this;
  }

  List<List<Query>> batches() {
    return List.copyOf(batches);
  }

  List<Query> asked() {
    return batches().stream().flatMap(List::stream).toList();
  }

  @Override
  public String name() {
    return "scripted";
  }

  @Override
  public String identity() {
    return identity;
  }

  @Override
  public Set<AnsweringMode> modes() {
    return modes;
  }

  @Override
  public int batchSize() {
    return batchSize;
  }

  @Override
  public int threads() {
    return threads;
  }

  @Override
  public Optional<String> obstacle(Query query) {
    return obstacles.apply(query);
  }

  @Override
  public List<Reply> answer(List<Query> queries) {
    batches.add(queries);
    answering = true;
    try {
      return script.apply(queries);
    } finally {
      answering = false;
    }
  }

  @Override
  public void close() {
    closed.complete(answering);
  }

  /** Tells, when the model is closed, whether it was answering then. */
  CompletableFuture<Boolean> closedWhileAnswering() {
    return closed;
  }
}
