package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emma.diagnose.Counts;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compares EMMA's reading of recorded replies with the published one. */
class BlinkAgreementTests {

  /** Accuracy over the tasks, and over all questions, as published with the data; in percent. */
  private static final Map<String, double[]> PUBLISHED =
      Map.of(
          "GPT4o", new double[] {60.0411, 59.9158},
          "GeminiProVision", new double[] {45.1581, 45.0289},
          "OPUS", new double[] {44.0463, 43.3982},
          "Yi_VL_34B", new double[] {41.6836, 41.2415},
          "cogvlm-chat", new double[] {41.5402, 41.2415},
          "QwenVLMax", new double[] {40.2757, 39.5055},
          "instructblip_7b", new double[] {39.7154, 39.4529},
          "llava_v1.5_7b", new double[] {37.1274, 36.3493},
          "MiniGPT-4-v2", new double[] {34.2303, 33.9295});

  private BlinkReplies blink = new BlinkReplies(Map.of(), Map.of());

  @BeforeEach
  void readReplies() throws IOException {
    blink = BlinkReplies.read();
  }

  /**
   * Counts the replies that name exactly one letter of their task.
   *
   * @param named how many these are
   * @param decided how many of them EMMA reads
   * @param same how many of those it reads as published
   * @param allDecided how many replies of all EMMA reads, whatever they name
   * @param offTask how many of all it leaves off-task
   */
  private record Agreement(int named, int decided, int same, int allDecided, int offTask) {
    double share() {
      return 100.0 * same / decided;
    }

    String row(String model) {
      return String.format(
          Locale.ROOT,
          "| %s | %d | %d | %.2f %% | %d | %d | %d |",
          model,
          named,
          decided,
          share(),
          named - decided,
          allDecided,
          offTask);
    }
  }

  @Test
  void replies_that_name_one_letter_are_read_as_published() {
    blink
        .models()
        .forEach(
            (model, lines) ->
                assertThat(agreement(lines).share())
                    .as("agreement in percent, %s", model)
                    .isGreaterThanOrEqualTo(99.5));
  }

  @Test
  void the_handbook_gives_the_agreement_of_every_model() throws IOException {
    List<String> rows = new ArrayList<>();
    blink.models().forEach((model, lines) -> rows.add(agreement(lines).row(model)));
    rows.forEach(System.out::println);
    assertThat(GradingPage.lines()).containsAll(rows);
  }

  @Test
  void replies_that_name_no_letter_at_all_are_off_task() {
    for (List<BlinkReplies.Line> lines : blink.models().values()) {
      for (BlinkReplies.Line line : lines) {
        boolean anyCapital = line.reply().matches("(?s).*\\b[A-Z]\\b.*");
        if (!anyCapital && !line.reply().matches("(?s).*[(\\[][a-z][)\\]].*")) {
          assertThat(grade(line).grade()).as(line.reply()).isEqualTo(Grade.OFF_TASK);
        }
      }
    }
  }

  @Test
  void published_extractions_give_the_published_accuracies() {
    assertThat(blink.models().keySet()).containsExactlyInAnyOrderElementsOf(PUBLISHED.keySet());
    blink
        .models()
        .forEach(
            (model, lines) -> {
              List<Observation> observations =
                  lines.stream().map(line -> observation(model, line)).toList();
              Map<String, List<Observation>> tasks =
                  observations.stream()
                      .collect(
                          Collectors.groupingBy(
                              BlinkAgreementTests::task, LinkedHashMap::new, Collectors.toList()));
              double macro =
                  tasks.values().stream()
                      .mapToDouble(task -> percent(Counts.of(task)))
                      .average()
                      .orElseThrow();
              double[] published = PUBLISHED.get(model);
              assertThat(tasks).as(model).hasSize(14);
              assertThat(macro).as("macro, %s", model).isCloseTo(published[0], within(0.00005));
              assertThat(percent(Counts.of(observations)))
                  .as("micro, %s", model)
                  .isCloseTo(published[1], within(0.00005));
            });
  }

  private Agreement agreement(List<BlinkReplies.Line> lines) {
    int named = 0;
    int decided = 0;
    int same = 0;
    int allDecided = 0;
    for (BlinkReplies.Line line : lines) {
      String answer = grade(line).answer();
      Set<String> letters = NamedLetters.of(line.reply(), blink.letters().get(line.task()));
      boolean one = letters.size() == 1;
      allDecided += answer.isEmpty() ? 0 : 1;
      named += one ? 1 : 0;
      decided += one && !answer.isEmpty() ? 1 : 0;
      same += one && line.extracted().startsWith("(" + answer + ")") ? 1 : 0;
    }
    return new Agreement(named, decided, same, allDecided, lines.size() - allDecided);
  }

  private Grading grade(BlinkReplies.Line line) {
    Reply reply = Reply.Answered.text(line.reply(), Duration.ZERO);
    return Grader.grade(blink.item(line), AnsweringMode.TEXT, reply);
  }

  /** Takes an extraction as BLINK does: whatever is not a letter in brackets alone is no answer. */
  private Observation observation(String model, BlinkReplies.Line line) {
    Item item = blink.item(line);
    boolean letterAlone = line.extracted().matches("\\([A-Z]\\)");
    Reply reply = Reply.Answered.text(letterAlone ? line.extracted() : "", Duration.ZERO);
    Grading grading = Grader.grade(item, AnsweringMode.TEXT, reply);
    return new Observation(item, AnsweringMode.TEXT, model, reply, grading);
  }

  private static String task(Observation observation) {
    return ((Provenance.Imported) observation.item().provenance()).subset();
  }

  private static double percent(Counts counts) {
    return 100 * counts.accuracy().orElseThrow();
  }
}
