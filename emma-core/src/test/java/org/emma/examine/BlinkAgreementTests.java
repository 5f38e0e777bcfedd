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
import java.util.stream.Collectors;
import org.emma.diagnose.Counts;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
   * @param same how many of them EMMA reads as published; one that it leaves off-task is read
   *     otherwise, unless nothing was published for it either
   */
  private record Agreement(long named, long same) {
    double share() {
      return 100.0 * same / named;
    }

    String cells() {
      return String.format(Locale.ROOT, "%d | %d | %.2f %%", named, same, share());
    }
  }

  @ParameterizedTest
  @EnumSource
  void replies_that_name_one_letter_are_read_as_published(NamedLetters shapes) {
    blink
        .models()
        .forEach(
            (model, lines) ->
                assertThat(agreement(lines, shapes).share())
                    .as("agreement in percent, %s", model)
                    .isGreaterThanOrEqualTo(99.5));
  }

  @Test
  void the_handbook_gives_the_agreement_of_every_model() throws IOException {
    List<String> rows = new ArrayList<>();
    blink.models().forEach((model, lines) -> rows.add(row(model, lines)));
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

  private Agreement agreement(List<BlinkReplies.Line> lines, NamedLetters shapes) {
    List<BlinkReplies.Line> named =
        lines.stream()
            .filter(line -> shapes.of(line.reply(), blink.letters().get(line.task())).size() == 1)
            .toList();
    return new Agreement(named.size(), named.stream().filter(this::isReadAsPublished).count());
  }

  private boolean isReadAsPublished(BlinkReplies.Line line) {
    String answer = grade(line).answer();
    return line.extracted().startsWith("(" + (answer.isEmpty() ? "Z" : answer) + ")");
  }

  private String row(String model, List<BlinkReplies.Line> lines) {
    long read = lines.stream().filter(line -> !grade(line).answer().isEmpty()).count();
    return "| %s | %s | %s | %d | %d |"
        .formatted(
            model,
            agreement(lines, NamedLetters.IN_BRACKETS).cells(),
            agreement(lines, NamedLetters.IN_ANY_SHAPE).cells(),
            read,
            lines.size() - read);
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
