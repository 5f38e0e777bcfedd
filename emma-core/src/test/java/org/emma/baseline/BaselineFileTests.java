package org.emma.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.emma.examine.Grade;
import org.emma.model.AnsweringMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTests {

  private static final String ANSWERS = "ab \"\\\n\u2028é, 红{}\t";

  private static final List<Grade> GRADES = List.of(Grade.values());

  @TempDir Path folder;

  @Test
  void whateverIsWrittenIsRead() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Baseline written = random(random);
      Path file = folder.resolve("baselines").resolve(i + ".jsonl");
      BaselineFile.write(file, written);
      assertThat(BaselineFile.read(file)).isEqualTo(written);
    }
  }

  @Test
  void theOrderOfTheItemsMakesNoDifference() throws IOException {
    Baseline one = random(new Random(3));
    List<BaselineEntry> shuffled = new ArrayList<>(one.entries());
    Collections.shuffle(shuffled, new Random(4));
    Baseline other =
        new Baseline(one.suite(), one.model(), one.identity(), one.replies(), shuffled);
    BaselineFile.write(folder.resolve("one"), one);
    BaselineFile.write(folder.resolve("other"), other);
    assertThat(folder.resolve("one")).hasSameTextualContentAs(folder.resolve("other"));
  }

  @Test
  void anItemIsALine() throws IOException {
    BaselineFile.write(file(), baseline());
    assertThat(Files.readAllLines(file()))
        .containsExactly(
            "{\"format\":\"emma-baseline\",\"version\":1,\"suite\":\"CheckupTest\",\"model\":\"pinhole\",\"identity\":\"pinhole-1\",\"replies\":\"1 reply\",\"digest\":\"%s\"}"
                .formatted(baseline().digest()),
            "{\"item\":\"color-mc-1\",\"mode\":\"option scores\",\"grade\":\"wrong\",\"answer\":\"blue\"}",
            "{\"item\":\"color-mc-2\",\"mode\":\"option scores\",\"grade\":\"correct\",\"answer\":\"red\"}");
  }

  @Test
  void aBaselineLiesWithItsSuiteUnderTheNameOfItsModel() {
    assertThat(BaselineFile.in(Path.of("baselines"), "org.example.CheckupTest", "pinhole:blind"))
        .isEqualTo(Path.of("baselines", "org.example.CheckupTest", "pinhole_blind.jsonl"));
  }

  @Test
  void whatIsNoBaselineIsRefused() throws IOException {
    refused("{\"image\":\"01.png\"}\n", "is no baseline: its first line has no");
    refused("", "line 1 is empty");
    refused("[1]\n", "line 1 is no JSON object");
    refused("{\"format\":\"emma-baseline\",\"version\":2}\n", "version 2, and this EMMA reads 1");
    refused("{\"format\":\"emma-baseline\",\"version\":1}\n", "line 1 has no \"suite\"");
  }

  @Test
  void whatWasBrokenSinceIsRefused() throws IOException {
    BaselineFile.write(file(), baseline());
    String text = Files.readString(file());
    refused(
        text.replace("\"wrong\"", "\"worse\""), "line 2 says \"worse\", which is none of [corr");
    refused(text.replace("option scores", "telepathy"), "line 2 says \"telepathy\"");
    refused(text.replace("color-mc-1", "color-mc-9"), "a digest that is not that of the items");
    refused(text.replace("color-mc-1", "color-mc-2"), "A baseline has item color-mc-2 twice");
    refused(text + "<<<<<<< HEAD\n", "line 4 is no JSON");
    refused(text.replace("\"answer\":\"red\"", "\"answer\":3"), "line 3 has no \"answer\"");
    refused(
        text.substring(0, text.indexOf("{\"item\":\"color-mc-2")),
        "a digest that is not that of the items");
  }

  @Test
  void theBaselineOfAnotherSuiteOrModelIsRefused() {
    BaselineFile.write(file(), baseline());
    assertThat(BaselineFile.read(file(), "CheckupTest", "pinhole")).isEqualTo(baseline());
    assertThatExceptionOfType(BaselineFormatException.class)
        .isThrownBy(() -> BaselineFile.read(file(), "OtherTest", "pinhole"))
        .withMessage(
            "%s is the baseline of suite CheckupTest on model pinhole, not of suite OtherTest on model pinhole: move it to where it belongs, or write it anew",
            file());
  }

  private void refused(String content, String message) throws IOException {
    Files.writeString(file(), content);
    assertThatExceptionOfType(BaselineFormatException.class)
        .isThrownBy(() -> BaselineFile.read(file()))
        .withMessageStartingWith(file().toString())
        .withMessageContaining(message);
  }

  private Path file() {
    return folder.resolve("baseline.jsonl");
  }

  private static Baseline baseline() {
    return new Baseline(
        "CheckupTest",
        "pinhole",
        "pinhole-1",
        "1 reply",
        List.of(
            new BaselineEntry("color-mc-2", AnsweringMode.OPTION_SCORES, Grade.CORRECT, "red"),
            new BaselineEntry("color-mc-1", AnsweringMode.OPTION_SCORES, Grade.WRONG, "blue")));
  }

  private static Baseline random(Random random) {
    List<BaselineEntry> entries = new ArrayList<>();
    int count = random.nextInt(20);
    for (int i = 0; i < count; i++) {
      entries.add(
          new BaselineEntry(
              "item-" + i,
              random.nextBoolean() ? AnsweringMode.TEXT : AnsweringMode.OPTION_SCORES,
              GRADES.get(random.nextInt(GRADES.size())),
              words(random)));
    }
    return new Baseline(words(random), words(random), words(random), "1 reply", entries);
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      words.append(ANSWERS.charAt(random.nextInt(ANSWERS.length())));
    }
    return words.toString();
  }
}
