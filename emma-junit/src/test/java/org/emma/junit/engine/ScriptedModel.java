package org.emma.junit.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.emma.model.AnsweringMode;
import org.emma.model.Expense;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Aspect;

/** Answers as its script says, knowing the right answer, and remembers what it was asked. */
class ScriptedModel implements VisionLanguageModel {

  static final List<Query> ASKED = Collections.synchronizedList(new ArrayList<>());
  static final List<String> LOADED = Collections.synchronizedList(new ArrayList<>());
  static final List<String> CLOSED = Collections.synchronizedList(new ArrayList<>());

  private static final Map<Query, Integer> TIMES = new ConcurrentHashMap<>();

  private static boolean torn;
  private static Script mood = Script.PERFECT;
  private static int alarmAt = Integer.MAX_VALUE;
  private static Runnable alarm = () -> {};
  private static volatile long pauseMillis = 50;

  private static final Duration LATENCY = Duration.ofMillis(3);

  private final String name;
  private final Script script;

  ScriptedModel(String name, Script script) {
    this.name = name;
    this.script = script;
    if (script == Script.MOODY && torn) {
      throw new ModelUnavailableException("The weights of scripted:moody are torn");
    }
    LOADED.add(name);
  }

  static void forget() {
    ASKED.clear();
    LOADED.clear();
    CLOSED.clear();
    TIMES.clear();
    mood = Script.PERFECT;
    torn = false;
    pauseMillis = 50;
    onceAsked(Integer.MAX_VALUE, () -> {});
  }

  /** Makes {@code scripted:moody} one that cannot be loaded. */
  static void isTorn() {
    torn = true;
  }

  /** Makes {@code scripted:moody} answer so from now on. */
  static void isInTheMoodToBe(Script newMood) {
    mood = newMood;
  }

  /** Does something when so many questions have been asked; {@code slow} is slower from then on. */
  static synchronized void onceAsked(int count, Runnable action) {
    alarmAt = count;
    alarm = action;
  }

  private static synchronized void ring() {
    if (ASKED.size() >= alarmAt) {
      alarmAt = Integer.MAX_VALUE;
      pauseMillis = 500;
      alarm.run();
    }
  }

  Script script() {
    return script == Script.MOODY ? mood : script;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String identity() {
    return name + "@" + script();
  }

  @Override
  public Set<AnsweringMode> modes() {
    return EnumSet.allOf(AnsweringMode.class);
  }

  @Override
  public int batchSize() {
    return script == Script.SLOW ? 1 : 32;
  }

  @Override
  public Optional<String> device() {
    return script == Script.LOCAL ? Optional.of("CPU") : Optional.empty();
  }

  @Override
  public Optional<Expense> estimate(Query query) {
    return spent().map(spent -> new Expense(1, 100, 2, 0.01, "USD"));
  }

  @Override
  public Optional<Expense> spent() {
    return script == Script.METERED
        ? Optional.of(new Expense(ASKED.size(), 100L * ASKED.size(), 2, 0, ""))
        : Optional.empty();
  }

  @Override
  public List<Reply> answer(List<Query> queries) {
    ASKED.addAll(queries);
    ring();
    return queries.stream().map(this::answer).toList();
  }

  @Override
  public void close() {
    CLOSED.add(name);
  }

  private Reply answer(Query query) {
    return answer(query, script());
  }

  private static Reply answer(Query query, Script script) {
    String gold = AnswerKey.gold(query);
    return switch (script) {
      case PERFECT, LOCAL, METERED -> says(gold, query);
      case WRONG -> says(wrong(gold, query), query);
      case COLOR_BLIND ->
          says(AnswerKey.aspect(query).equals(Aspect.COLOR) ? wrong(gold, query) : gold, query);
      case OFF_TASK -> Reply.Answered.text("I would rather not say.", LATENCY);
      case HOSTILE ->
          Reply.Answered.text("<script>alert(1)</script>\u001b[2J![x](http://evil)|", LATENCY);
      case FAILING -> new Reply.Failed("The model fell over", LATENCY);
      case SPARSE ->
          query.options().get(0).equals(gold)
              ? says(gold, query)
              : new Reply.Failed("The model was busy", LATENCY);
      case FICKLE ->
          says(TIMES.merge(query, 1, Integer::sum) % 3 == 2 ? wrong(gold, query) : gold, query);
      case MOODY -> throw new IllegalStateException("a mood of its own");
      case SLOW -> {
        pause();
        yield says(gold, query);
      }
    };
  }

  private static Reply says(String answer, Query query) {
    if (query.mode() == AnsweringMode.TEXT) {
      return Reply.Answered.text(answer, LATENCY);
    }
    List<Double> scores =
        query.options().stream().map(option -> option.equals(answer) ? -0.1 : -4.0).toList();
    return Reply.Answered.scores(query.options(), scores, LATENCY);
  }

  private static String wrong(String gold, Query query) {
    return query.options().stream()
        .filter(option -> !option.equals(gold))
        .findFirst()
        .orElse("nothing of the kind");
  }

  private static void pause() {
    try {
      Thread.sleep(pauseMillis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says how to answer. */
  enum Script {
    PERFECT,
    /** Perfect, and computed in this JVM. */
    LOCAL,
    /** Perfect, and not for nothing. */
    METERED,
    WRONG,
    COLOR_BLIND,
    OFF_TASK,
    /** Says what would do harm to whoever took it for markup or for a terminal's commands. */
    HOSTILE,
    FAILING,
    /** Answers only where the first option is right. */
    SPARSE,
    SLOW,
    /** Wrong every second of three times. */
    FICKLE,
    /** As it is in the mood to. */
    MOODY
  }
}
