package org.emma.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.scene.Sha256;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuningFolderTests {

  @TempDir Path folder;

  private final TreatmentPlan plan =
      new TreatmentPlan(Map.of(Aspect.COLOR, 1.0), List.of(Aspect.ENTITY));
  private final ExaminedPictures examined =
      ExaminedPictures.of(Observed.items(12, 7, QuestionForm.MULTIPLE_CHOICE));

  @BeforeEach
  void write() {
    TuningSet set =
        TuningSets.write(
            plan, TuningScenes.otherThan(examined, new SyntheticScenes(12, 7), 20, 3), examined, 3);
    TuningFolder.write(folder, set, examined, new TuningCard("CheckupTest", "pinhole", plan, 3));
  }

  @Test
  void holdsTheDigestOfEveryPictureOfTheSet() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(TuningFolder.IMAGE_DIGESTS));
    assertThat(lines).hasSize(20);
    for (String line : lines) {
      Path picture = folder.resolve(line.substring(66));
      assertThat(Sha256.hex(Files.readAllBytes(picture))).isEqualTo(line.substring(0, 64));
    }
  }

  @Test
  void holdsTheDigestsOfTheExaminedPicturesAndNoneIsInBothLists() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(TuningFolder.EXAMINED_DIGESTS));
    assertThat(lines).hasSize(12).allMatch(line -> line.contains("  synthetic-7-"));
    String tuned = Files.readString(folder.resolve(TuningFolder.IMAGE_DIGESTS));
    assertThat(lines).noneMatch(line -> tuned.contains(line.substring(0, 64)));
  }

  @Test
  void saysOnItsCardWhatItIsFor() throws IOException {
    assertThat(Files.readString(folder.resolve(TuningFolder.CARD)))
        .startsWith("# Tuning set of CheckupTest\n")
        .contains("| about what failed | 11 |")
        .contains("| about the rest (replay) | 9 |")
        .contains("| color | failed | 100 % |")
        .contains("| entity | replayed | |")
        .contains("Pictures: 20, none of them among the 12 that were examined")
        .contains("Seed: 3.");
  }
}
