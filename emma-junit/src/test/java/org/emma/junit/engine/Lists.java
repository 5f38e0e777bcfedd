package org.emma.junit.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.scene.Aspect;
import org.emma.scene.synthetic.SyntheticScenes;

/** Writes the files that suites of tests name, where annotations can name them. */
final class Lists {

  static final String FOLDER = "target/remembered";
  static final String KNOWN = FOLDER + "/known.txt";
  static final String QUARANTINE = FOLDER + "/quarantine.txt";

  private Lists() {}

  /** Returns what a suite about colors in twelve scenes of seed 7 asks. */
  static List<Item> colors() {
    return ItemSet.generate(
        new SyntheticScenes(12, 7).scenes(),
        new ItemPlan(Set.of(Aspect.COLOR), Set.of(QuestionForm.MULTIPLE_CHOICE), 1, 1));
  }

  static String key(int number) {
    return colors().get(number).key();
  }

  static void write(String file, String content) {
    try {
      Files.createDirectories(Path.of(file).getParent());
      Files.writeString(Path.of(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void removeAll() {
    Path folder = Path.of(FOLDER);
    try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
