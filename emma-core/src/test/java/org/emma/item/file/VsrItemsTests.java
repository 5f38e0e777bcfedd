package org.emma.item.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.records.FileFormatException;
import org.emma.scene.Aspect;
import org.emma.scene.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VsrItemsTests {

  private static final String LINE =
      "{'image': 'cup.jpg', 'caption': 'The cup is on the mat.', 'label': 1, 'relation': 'on'}";

  @TempDir private Path folder;

  @Test
  void aCaptionIsTrueOrNot() throws IOException {
    Item item = read(LINE).get(0);

    assertThat(item.question()).isEqualTo("Is this true of the picture? The cup is on the mat.");
    assertThat(item.gold()).isEqualTo("yes");
    assertThat(item.aspect()).isEqualTo(Aspect.SPATIAL);
    assertThat(item.provenance())
        .isEqualTo(new Provenance.Imported("VSR", "cup.jpg The cup is on the mat.", "on", ""));
  }

  @Test
  void anotherLabelIsRefused() {
    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> read(LINE.replace("1,", "2,")))
        .withMessageContaining(
            "line 1, label: 2 is not understood: write 1 for true and 0 for false");
  }

  @ParameterizedTest
  @CsvSource({
    "random/test, 2195, 1181",
    "random/dev, 1097, 564",
    "zeroshot/test, 1222, 629",
    "zeroshot/dev, 340, 167"
  })
  void theRealSplitsHoldAsManyCaptionsAsTheyShould(String split, int captions, int areTrue) {
    Path file = RealData.folder("vsr").resolve("splits").resolve(split + ".jsonl");

    List<Item> items = ItemFiles.open("vsr", file, folder).items();

    assertThat(items).hasSize(captions).doesNotHaveDuplicates();
    assertThat(items).filteredOn(item -> item.gold().equals("yes")).hasSize(areTrue);
  }

  private List<Item> read(String... lines) throws IOException {
    Written written = new Written(folder);
    return written.items("vsr", written.json("test.jsonl", lines));
  }
}
