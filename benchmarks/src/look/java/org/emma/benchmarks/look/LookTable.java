package org.emma.benchmarks.look;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.scene.Image;
import org.emma.scene.ImageFile;

/**
 * Prints, as Markdown, what questions about one picture cost when EMMA asks them, one by one and
 * ten at once, beside transformers.js and bare sessions on the same files: {@code LookTable MODEL
 * SCRIPT FOLDER ROUNDS}, the model's folder, the script for Node, a folder to write to, and how
 * often each is measured.
 */
final class LookTable {

  private static final int TEN = 10;
  private static final String AT_ONCE = "EMMA, ten questions at once";
  private static final String ONE = "EMMA, one question";
  private static final String BARE = "bare sessions of ONNX Runtime, one question";
  private static final String JS = "transformers.js, one question";
  private static final int LAYERS = 30;
  private static final int WIDTH = 576;
  private static final int TOKENS = 97;
  private static final int WRITTEN = 4;
  private static final List<String> THINGS =
      List.of("star", "cup", "cat", "circle", "plate", "object", "cube", "ball", "dog", "tree");

  private final int rounds;
  private final Map<String, List<Measured>> measured = new LinkedHashMap<>();

  private LookTable(int rounds) {
    this.rounds = rounds;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path picture = picture(Path.of(args[2]));
    Image image = new ImageFile("shapes.jpg", picture);
    LookTable table = new LookTable(Integer.parseInt(args[3]));
    // DJL sets ONNX Runtime up for the whole process, and so has to come first.
    try (DjlDecoder djl = new DjlDecoder(folder, LAYERS);
        Emma emma = new Emma(folder);
        RawLoop raw = new RawLoop(folder, emma.model()::prompt);
        TransformersJs node = new TransformersJs(Path.of(args[1]), folder, picture)) {
      for (AnsweringMode mode : AnsweringMode.values()) {
        table.compare(queries(image, mode), emma, raw, node);
      }
      table.interrupt(emma, queries(image, AnsweringMode.TEXT));
      table.compareDecoders(raw, djl);
    }
  }

  /** Measures in turns, so that whatever else the machine does hits all alike. */
  private void compare(List<Query> queries, Emma emma, RawLoop raw, TransformersJs node)
      throws Exception {
    List<Query> one = queries.subList(0, 1);
    double load = 0;
    for (int round = 0; round <= rounds; round++) {
      if (round <= 1) {
        measured.clear();
      }
      measure(AT_ONCE, emma, queries);
      measure(ONE, emma, one);
      measure(BARE, raw, one);
      measure(JS, node, one);
      load = Math.max(load, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
    List<String> together = emma.ask(queries);
    List<String> alone = new ArrayList<>();
    long start = System.nanoTime();
    for (Query query : queries) {
      alone.addAll(emma.ask(List.of(query)));
    }
    double oneByOne = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%n%s; prompts of %s tokens; %d rounds; %d processors, load up to %.1f:%n%n",
        queries.get(0).mode(),
        Arrays.toString(queries.stream().mapToInt(raw::tokens).sorted().distinct().toArray()),
        rounds,
        Runtime.getRuntime().availableProcessors(),
        load);
    System.out.println("| | seconds, median | least | most | CPU seconds, median |");
    System.out.println("|---|---|---|---|---|");
    measured.forEach(
        (name, rows) -> {
          List<Double> took = rows.stream().map(Measured::seconds).sorted().toList();
          System.out.printf(
              "| %s | %.2f | %.2f | %.2f | %.2f |%n",
              name,
              median(took),
              took.get(0),
              took.get(took.size() - 1),
              median(rows.stream().map(Measured::cpu).toList()));
        });
    System.out.printf("| EMMA, the ten one by one, once | %.2f | | | |%n%n", oneByOne);
    double ten = median(AT_ONCE);
    double single = median(ONE);
    System.out.printf(
        "Ten at once cost %.2f times one. A question takes transformers.js %.2f times as long as EMMA alone, %.1f times as long as EMMA's share of ten; bare sessions %.2f times as long as EMMA alone. Answers at once and one by one are %s.%n",
        ten / single,
        median(JS) / single,
        median(JS) / ten * TEN,
        median(BARE) / single,
        together.equals(alone) ? "equal" : "NOT equal");
  }

  private void measure(String name, Asker asker, List<Query> queries) throws Exception {
    double computed = cpu(asker);
    long start = System.nanoTime();
    asker.ask(queries);
    double took = (System.nanoTime() - start) / 1e9;
    measured
        .computeIfAbsent(name, any -> new ArrayList<>())
        .add(new Measured(took, cpu(asker) - computed));
  }

  private static double cpu(Asker asker) {
    return asker.process().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
  }

  private double median(String name) {
    return median(
        Objects.requireNonNull(measured.get(name), name).stream().map(Measured::seconds).toList());
  }

  private static double median(List<Double> numbers) {
    return numbers.stream().sorted().skip(numbers.size() / 2).findFirst().orElseThrow();
  }

  /**
   * What one question or ten at once took.
   *
   * @param cpu seconds that the process computed, on all cores together
   */
  private record Measured(double seconds, double cpu) {}

  /** Interrupts an answer at several moments, and prints how long it then still took. */
  private void interrupt(Emma emma, List<Query> queries) throws InterruptedException {
    List<Long> took = new ArrayList<>();
    for (int moment : List.of(100, 300, 600, 900, 1200)) {
      AtomicLong ended = new AtomicLong();
      Thread asking =
          new Thread(
              () -> {
                emma.model().answer(queries);
                ended.set(System.nanoTime());
              });
      asking.start();
      Thread.sleep(moment);
      long interrupted = System.nanoTime();
      asking.interrupt();
      asking.join();
      took.add((ended.get() - interrupted) / 1_000_000);
    }
    System.out.printf("%nInterrupted at five moments, it ended after %s ms.%n", took);
  }

  private void compareDecoders(RawLoop raw, DjlDecoder djl) throws Exception {
    float[] prompt = new float[TOKENS * WIDTH];
    Random random = new Random(1);
    for (int i = 0; i < prompt.length; i++) {
      prompt[i] = (float) random.nextGaussian();
    }
    List<Double> rawTimes = new ArrayList<>();
    List<Double> djlTimes = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      long start = System.nanoTime();
      raw.decode(prompt, TOKENS, WRITTEN);
      long middle = System.nanoTime();
      djl.decode(prompt, TOKENS, WRITTEN);
      if (round > 0) {
        rawTimes.add((middle - start) / 1e9);
        djlTimes.add((System.nanoTime() - middle) / 1e9);
      }
    }
    System.out.printf(
        "%nThe decoder alone, %d tokens read and %d written: %.3f s by sessions of ONNX Runtime, %.3f s by DJL.%n",
        TOKENS, WRITTEN, median(rawTimes), median(djlTimes));
  }

  private static List<Query> queries(Image image, AnsweringMode mode) {
    QuestionForm form = mode == AnsweringMode.TEXT ? QuestionForm.OPEN : QuestionForm.YES_NO;
    return THINGS.stream().map(thing -> query(image, form, thing, mode)).toList();
  }

  private static Query query(Image image, QuestionForm form, String thing, AnsweringMode mode) {
    boolean open = form == QuestionForm.OPEN;
    String question =
        open ? "What color is the left %s?" : "Is there a %s in the middle of this picture?";
    List<String> options = open ? List.of() : List.of("yes", "no");
    return new Query(thing, List.of(image), form, question.formatted(thing), options, mode);
  }

  /** Draws a picture of a usual photograph's size. */
  private static Path picture(Path folder) throws IOException {
    BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      graphics.setColor(new Color(random.nextInt(1 << 24)));
      graphics.fillOval(random.nextInt(640), random.nextInt(480), 60, 40);
    }
    graphics.dispose();
    Path file = folder.resolve("shapes.jpg");
    ImageIO.write(image, "jpg", file.toFile());
    return file;
  }
}
