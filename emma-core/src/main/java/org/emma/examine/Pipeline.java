package org.emma.examine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;

/**
 * Runs the threads of an examination: one reads pictures and recorded replies, and as many as the
 * model can do with ask it for what is missing. Only a few batches are under way between them.
 */
final class Pipeline {

  private static final int BATCHES_AHEAD = 2;
  private static final long STACK = 1 << 18;
  private static final long GRACE = TimeUnit.SECONDS.toNanos(5);
  private static final List<Question> NO_MORE = List.of();

  private final VisionLanguageModel model;
  private final String identity;
  private final boolean looks;
  private final int batchSize;
  private final Map<QuestionForm, AnsweringMode> modes;
  private final Asker asker;
  private final ReplyStore replies;
  private final Repeats repeats;
  private final ObservationBoard board;
  private final BlockingQueue<List<Question>> batches;
  private final List<Thread> threads = new ArrayList<>();
  private final CountDownLatch running;
  private final List<Runnable> afterwards = new ArrayList<>();
  private final Thread atShutdown = new Thread(this::stop, "emma-stopping");
  private volatile boolean stopped;

  Pipeline(
      VisionLanguageModel model,
      Map<QuestionForm, AnsweringMode> modes,
      ExaminationSettings settings,
      ObservationBoard board) {
    this.model = model;
    this.identity = model.identity();
    this.looks = !model.isRecorded();
    this.batchSize = Math.max(1, model.batchSize());
    this.modes = modes;
    this.replies = looks ? settings.replies() : ReplyStore.none();
    this.repeats = settings.repeats();
    this.asker = new Asker(model, replies);
    this.board = board;
    int asking = Math.max(1, model.threads());
    this.batches = new ArrayBlockingQueue<>(asking * BATCHES_AHEAD);
    this.running = new CountDownLatch(asking + 1);
    add("emma-reading", this::read, 0);
    for (int i = 0; i < asking; i++) {
      add("emma-asking", this::ask, asking == 1 ? 0 : STACK);
    }
  }

  private void add(String name, Work work, long stack) {
    Thread thread = new Thread(null, () -> run(work), name, stack);
    thread.setDaemon(true);
    threads.add(thread);
  }

  /** Begins; a JVM that is told to end, as by Ctrl-C, waits for what is under way then. */
  void start() {
    Runtime.getRuntime().addShutdownHook(atShutdown);
    threads.forEach(Thread::start);
  }

  /**
   * Interrupts all threads and waits a little for them to end, however often the caller is
   * interrupted meanwhile.
   */
  void stop() {
    interrupt();
    long deadline = System.nanoTime() + GRACE;
    boolean interrupted = false;
    while (running.getCount() > 0 && System.nanoTime() - deadline < 0) {
      try {
        running.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns how many questions were put to the model and got no reply. */
  int lost() {
    return asker.lost();
  }

  /** Runs an action when all threads have ended: here and now, or in the one that ends last. */
  void whenEnded(Runnable action) {
    synchronized (afterwards) {
      if (running.getCount() > 0) {
        afterwards.add(action);
        return;
      }
    }
    action.run();
  }

  private void read() throws InterruptedException {
    ImageDigests digests = new ImageDigests();
    List<Question> batch = new ArrayList<>();
    for (Item item : ImageOrder.of(board.items())) {
      for (int repeat = 1; repeat <= repeats.count(); repeat++) {
        endIfStopped();
        Optional<Question> question = question(item, digests, repeat);
        if (question.isEmpty() || isAnswered(question.get())) {
          continue;
        }
        batch.add(question.get());
        if (batch.size() == batchSize) {
          hand(List.copyOf(batch));
          batch.clear();
        }
      }
    }
    if (!batch.isEmpty()) {
      hand(List.copyOf(batch));
    }
    hand(NO_MORE);
  }

  /** Posts the reply that is recorded for a question, if there is one. */
  private boolean isAnswered(Question question) {
    Optional<Reply.Answered> recorded = replies.find(question.key());
    recorded.ifPresent(
        reply -> post(question.query().mode(), question.item(), question.repeat(), reply, true));
    return recorded.isPresent();
  }

  private void hand(List<Question> batch) throws InterruptedException {
    endIfStopped();
    batches.put(batch);
  }

  /** Returns the next batch; the empty one says that there are no more, to each thread in turn. */
  private List<Question> next() throws InterruptedException {
    endIfStopped();
    return batches.take();
  }

  /** Ends a thread whose interrupt was lost in a model or an image that ignored it. */
  private void endIfStopped() throws InterruptedException {
    if (stopped) {
      throw new InterruptedException();
    }
  }

  /** Returns what to ask for an item; empty if its picture is not to be had, which is posted. */
  private Optional<Question> question(Item item, ImageDigests digests, int repeat) {
    AnsweringMode mode = modes.getOrDefault(item.form(), AnsweringMode.TEXT);
    try {
      Query query = Query.of(item, mode);
      List<String> images = looks ? digests.of(item.images()) : List.of();
      ReplyKey key = ReplyKey.of(identity, model.prompt(query), query, images);
      return Optional.of(new Question(item, query, repeats.key(key, repeat), repeat));
    } catch (RuntimeException e) {
      String cause = Optional.ofNullable(e.getMessage()).orElseGet(e::toString);
      post(mode, item, repeat, new Reply.Failed(cause, Duration.ZERO), false);
      return Optional.empty();
    }
  }

  private void ask() throws InterruptedException {
    List<Question> batch;
    for (batch = next(); !batch.isEmpty(); batch = next()) {
      List<Reply> answers = asker.ask(batch);
      for (int i = 0; i < answers.size(); i++) {
        Question question = batch.get(i);
        post(question.query().mode(), question.item(), question.repeat(), answers.get(i), false);
      }
    }
    batches.put(batch);
  }

  /** Posts what a reply is worth; a failure after the stop may come from the stop, and is not. */
  private void post(AnsweringMode mode, Item item, int repeat, Reply reply, boolean wasRecorded) {
    if (!(stopped && reply instanceof Reply.Failed)) {
      Grading grading = Grader.grade(item, mode, reply);
      board.post(new Observation(item, mode, model.name(), reply, grading), repeat, wasRecorded);
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws InterruptedException;
  }

  /** Runs a thread's work; whatever breaks it ends the examination and is told to who waits. */
  private void run(Work work) {
    try {
      work.run();
    } catch (InterruptedException e) {
      if (!stopped) {
        fail(new IllegalStateException("the examination's thread was interrupted", e));
      }
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      fail(e);
    } finally {
      end();
    }
  }

  private void fail(Throwable cause) {
    stopped = true;
    board.fail(cause);
    interrupt();
  }

  private void interrupt() {
    stopped = true;
    threads.forEach(Thread::interrupt);
  }

  /** Ends a thread; the last one does, uninterrupted, what waits for the end. */
  private void end() {
    synchronized (afterwards) {
      running.countDown();
      if (running.getCount() > 0) {
        return;
      }
    }
    Thread.interrupted();
    forgetShutdown();
    afterwards.forEach(Runnable::run);
  }

  private void forgetShutdown() {
    try {
      Runtime.getRuntime().removeShutdownHook(atShutdown);
    } catch (IllegalStateException e) {
      // The JVM is ending, and its hooks are under way.
    }
  }
}
