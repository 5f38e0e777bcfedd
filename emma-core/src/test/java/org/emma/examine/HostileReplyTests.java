package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies that nobody meant to be read: huge, invisible, or made to keep a pattern busy. */
class HostileReplyTests {

  private static final Item CHOICE = Items.choice("What color is the cup?", "red", "red", "blue");
  private static final Item YES_NO = Items.yesNo("Is there a red cup in the picture?", "no");
  private static final Item COUNT = Items.open("How many cups are there?", "3");
  private static final int TEN_MEGABYTES = 10_000_000;
  private static final List<String> LOOPS =
      List.of(
          "a",
          "A",
          "(",
          "(A",
          "A ",
          "1",
          "-1",
          "no ",
          "the ",
          " ",
          "\n",
          "is ",
          "'",
          "\\text{",
          "{",
          "<",
          "< ",
          "`",
          ".",
          "I think ",
          "answer is ",
          "the answer ",
          "there is no ",
          "in the picture ",
          "A, ",
          "so ",
          "1,",
          "not ");

  @ParameterizedTest
  @ValueSource(
      strings = {"A", "(A) ", "no, ", "1 ", "\u0000", "\u202e", "{\"a\":", "[", "<think>", "\n"})
  void ten_megabytes_are_off_task(String loop) {
    String reply = loop.repeat(TEN_MEGABYTES / loop.length());
    for (Item item : List.of(CHOICE, YES_NO, COUNT)) {
      assertThat(Graded.text(item, reply).grade()).isEqualTo(Grade.OFF_TASK);
    }
  }

  @Test
  void an_answer_after_ten_megabytes_of_thoughts_is_read() {
    String thoughts = "<think>" + "Perhaps (B)? ".repeat(TEN_MEGABYTES / 13) + "</think>";
    Graded.isRead(CHOICE, thoughts + "A", "red");
    Graded.isRead(YES_NO, thoughts + "No.", "no");
    Graded.isRead(COUNT, thoughts + "three", "3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200fA\u200f",
        "\u0007A\u0000",
        "\u202eA\u202c",
        "\ufeffA",
        "A\u200b",
        "\u2066(A)\u2069"
      })
  void what_nobody_sees_does_not_matter(String reply) {
    Graded.isRead(CHOICE, reply, "red");
  }

  @Test
  void a_reply_that_nests_json_without_end_is_off_task() {
    Graded.isOffTask(CHOICE, "{\"answer\":".repeat(3_000));
    Graded.isOffTask(CHOICE, "{\"answer\":".repeat(900) + "1" + "}".repeat(900));
  }

  /**
   * Counts how often a pattern looks at a character of a text that loops: twice the text may take
   * about twice the looks, but not four times.
   */
  @TestFactory
  Stream<DynamicTest> no_pattern_looks_at_a_text_more_than_in_proportion() throws Exception {
    return patterns().stream()
        .map(
            pattern ->
                DynamicTest.dynamicTest(
                    pattern.pattern(),
                    () -> {
                      for (String loop : LOOPS) {
                        long once = looks(pattern, loop.repeat(1_000 / loop.length()));
                        long twice = looks(pattern, loop.repeat(2_000 / loop.length()));
                        assertThat(twice).as(loop).isLessThan(3 * once + 1_000);
                      }
                    }));
  }

  private static long looks(Pattern pattern, String text) {
    CountedText counted = new CountedText(text);
    Matcher matcher = pattern.matcher(counted);
    boolean found = true;
    while (found) {
      found = matcher.find();
    }
    return counted.looks();
  }

  /** Returns every pattern that the classes beside this one keep. */
  private static List<Pattern> patterns() throws Exception {
    Path classes =
        Path.of(Grader.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve("org/emma/examine");
    List<Pattern> patterns = new ArrayList<>();
    try (Stream<Path> files = Files.list(classes)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        for (Field field : Class.forName("org.emma.examine." + name).getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
            field.setAccessible(true);
            patterns.add((Pattern) field.get(null));
          }
        }
      }
    }
    return patterns;
  }
}
