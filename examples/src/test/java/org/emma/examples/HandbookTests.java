package org.emma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.emma.junit.Constants;
import org.junit.jupiter.api.Test;

/** The engine's page in the handbook tells of everything that can be set. */
class HandbookTests {

  @Test
  void everyParameterHasARowAndEveryRowIsAParameter() throws Exception {
    String page = page();
    List<String> parameters = constants(false);

    assertThat(parameters).isNotEmpty();
    assertThat(page.lines().filter(line -> line.startsWith("| `emma.")))
        .extracting(line -> line.split("`", -1)[1])
        .containsExactlyInAnyOrderElementsOf(parameters);
  }

  @Test
  void defaultsAreTheOnesOfTheEngine() throws Exception {
    assertThat(constants(true))
        .isNotEmpty()
        .allSatisfy(value -> assertThat(page()).contains("| `" + value + "` |"));
  }

  private static List<String> constants(boolean defaults) throws Exception {
    Stream.Builder<String> values = Stream.builder();
    for (Field field : Constants.class.getFields()) {
      if (field.getName().endsWith("_DEFAULT") == defaults) {
        values.add((String) field.get(null));
      }
    }
    return values.build().toList();
  }

  private static String page() throws IOException {
    return Files.readString(Readme.read().root().resolve("docs/engine.md"));
  }
}
