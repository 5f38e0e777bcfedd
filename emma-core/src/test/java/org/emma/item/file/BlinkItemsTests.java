package org.emma.item.file;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.records.FileFormatException;
import org.emma.scene.Aspect;
import org.emma.scene.ImageUnavailableException;
import org.emma.scene.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlinkItemsTests {

  private static final String COUNTING =
      "{'idx': 'val_Counting_1', 'answer': '(C)', 'full_prediction': '(A) 2', 'prediction': '(A)'}";
  private static final String OTHER_COUNTING =
      "{'idx': 'val_Counting_2', 'answer': '(A)', 'full_prediction': 'Three', 'prediction': '(Z)'}";
  private static final String STYLE =
      "{'idx': 'val_Art_Style_1', 'answer': '(A)', 'full_prediction': 'A', 'prediction': '(A)'}";

  @TempDir private Path folder;

  @Test
  void theMiddleOfIdxIsTheTaskAndLettersReachToItsLastGoldOne() throws IOException {
    List<Item> items = read(COUNTING, OTHER_COUNTING, STYLE);

    assertThat(items.get(1).options()).containsExactly("A", "B", "C");
    assertThat(items.get(1).gold()).isEqualTo("A");
    assertThat(items.get(1).aspect()).isEqualTo(Aspect.NUMBER);
    assertThat(items.get(2).options()).containsExactly("A", "B");
    assertThat(items.get(2).aspect()).isEqualTo(Aspect.of("art-style"));
    assertThat(items.get(2).provenance())
        .isEqualTo(new Provenance.Imported("BLINK", "val_Art_Style_1", "Art_Style", ""));
  }

  @Test
  void thePictureIsNotKnown() throws IOException {
    assertThatExceptionOfType(ImageUnavailableException.class)
        .isThrownBy(() -> read(STYLE).get(0).images().get(0).bytes())
        .withMessageContaining("val_Art_Style_1")
        .withMessageContaining("examine a model of recorded replies");
  }

  @Test
  void aGoldAnswerThatIsNoLetterIsRefused() {
    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> read(STYLE.replace("'answer': '(A)'", "'answer': '(Z)'")))
        .withMessageContaining("line 1, answer: \"(Z)\" is no letter: write the gold letter");
    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> read(STYLE.replace("val_Art_Style_1", "17")))
        .withMessageContaining("line 1, idx: \"17\" names no task");
  }

  @Test
  void theNineRealFilesAskTheSame1901QuestionsIn14Tasks() throws IOException {
    try (Stream<Path> files = Files.list(RealData.folder("blink"))) {
      List<List<Item>> models =
          files
              .filter(file -> file.toString().endsWith(".jsonl"))
              .map(file -> ItemFiles.open("blink", file, folder).items())
              .toList();
      Map<String, List<Item>> tasks =
          models.get(0).stream()
              .collect(groupingBy(i -> ((Provenance.Imported) i.provenance()).subset()));

      assertThat(models).hasSize(9).allSatisfy(one -> assertThat(one).hasSize(1901));
      assertThat(models).allSatisfy(one -> assertThat(one).isEqualTo(models.get(0)));
      assertThat(tasks).hasSize(14);
      assertThat(tasks.get("Relative_Reflectance"))
          .hasSize(134)
          .allSatisfy(item -> assertThat(item.options()).containsExactly("A", "B", "C"));
    }
  }

  private List<Item> read(String... lines) throws IOException {
    Written written = new Written(folder);
    return written.items("blink", written.json("model.jsonl", lines));
  }
}
